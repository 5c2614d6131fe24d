package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a field. Numbers differ between agendas; the same notion has the same value only where they agreed on it.
 *
 * @param id its number in this schema
 * @param value its code, null if the schema does not list the number
 * @param label its text for people
 * @param info an explanation
 * @param display whether it is offered to people, null if unknown
 */
public record SchemaOption(
        @JsonProperty("id") long id,
        @JsonProperty("value") @Nullable String value,
        @JsonProperty("label") LocalizedText label,
        @JsonProperty("info") LocalizedText info,
        @JsonProperty("display") @Nullable Boolean display) {

    /** Turns missing texts into empty ones. */
    public SchemaOption {
        label = SchemaField.cleaned(label);
        info = SchemaField.cleaned(info);
    }

    /** Stands for a number that the schema at hand does not list: the list grew since it was read. */
    static SchemaOption unlisted(long id) {
        return new SchemaOption(id, null, LocalizedText.empty(), LocalizedText.empty(), null);
    }
}
