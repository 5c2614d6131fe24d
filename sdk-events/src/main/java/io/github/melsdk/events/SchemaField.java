package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form in which events of an agenda are entered; null where the schema does not say.
 *
 * @param field its code; null for a heading between fields
 * @param fieldType what it takes, such as {@code radio}, {@code checkbox}, {@code integer}, {@code text}; an open list
 * @param label its text for people
 * @param info an explanation
 * @param placeholder an example
 * @param sub a text below the field
 * @param optional whether it may be left empty; true if the schema does not say
 * @param options its choices
 * @param schemaType who added it: {@code event} for the provider, {@code network} or {@code agenda}
 * @param schemaId number of the schema that added it, null for a field of the provider
 * @param extras everything else, such as {@code min}, {@code max}, {@code default}, {@code languages}, {@code read}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SchemaField(
        @JsonProperty("field") @Nullable String field,
        @JsonProperty("fieldType") @Nullable String fieldType,
        @JsonProperty("label") LocalizedText label,
        @JsonProperty("info") LocalizedText info,
        @JsonProperty("placeholder") LocalizedText placeholder,
        @JsonProperty("sub") LocalizedText sub,
        @JsonProperty("optional") @Nullable Boolean optional,
        @JsonProperty("options") List<SchemaOption> options,
        @JsonProperty("schemaType") @Nullable String schemaType,
        @JsonProperty("schemaId") @Nullable Long schemaId,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    /** The provider's translation tool leaves its marks under this key. */
    private static final String JUNK_LANGUAGE = "io";

    private static final Set<String> SINGLE_CHOICE = Set.of("radio", "select");
    private static final Set<String> MULTIPLE_CHOICE = Set.of("checkbox", "multiselect");

    /** Copies collections; missing ones and missing texts become empty. */
    public SchemaField {
        label = cleaned(label);
        info = cleaned(info);
        placeholder = cleaned(placeholder);
        sub = cleaned(sub);
        optional = optional == null ? Boolean.TRUE : optional;
        options = Copies.list(options);
        extras = Copies.map(extras);
    }

    static LocalizedText cleaned(@Nullable LocalizedText text) {
        if (text == null || !text.asMap().containsKey(JUNK_LANGUAGE)) {
            return text == null ? LocalizedText.empty() : text;
        }
        Map<String, String> kept = new LinkedHashMap<>(text.asMap());
        kept.remove(JUNK_LANGUAGE);
        return LocalizedText.of(kept);
    }

    /**
     * Tells whether the agenda or its network added the field.
     *
     * @return false for the provider's own fields and for headings
     */
    @JsonIgnore
    public boolean isAdditional() {
        return field != null && (schemaId != null || schemaType != null && !schemaType.equals("event"));
    }

    /**
     * Tells whether the field takes one of its options.
     *
     * @return true for {@code radio} and {@code select}
     */
    @JsonIgnore
    public boolean isSingleChoice() {
        return fieldType != null && SINGLE_CHOICE.contains(fieldType);
    }

    /**
     * Tells whether the field takes options.
     *
     * @return true for {@code radio}, {@code select}, {@code checkbox} and {@code multiselect}
     */
    @JsonIgnore
    public boolean isChoice() {
        return isSingleChoice() || fieldType != null && MULTIPLE_CHOICE.contains(fieldType);
    }

    /**
     * Returns an option by its number.
     *
     * @param id the number
     * @return empty if there is no such option
     */
    public Optional<SchemaOption> findOption(long id) {
        return options.stream().filter(option -> option.id() == id).findFirst();
    }

    /**
     * Returns an option by its code.
     *
     * @param value the code
     * @return empty if there is no such option
     */
    public Optional<SchemaOption> findOption(String value) {
        return options.stream().filter(option -> value.equals(option.value())).findFirst();
    }
}
