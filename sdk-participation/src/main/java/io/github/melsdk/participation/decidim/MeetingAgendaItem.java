package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param id its number, as text
 * @param title its title
 * @param description what it is about
 * @param duration minutes
 * @param position its place in the order
 * @param items items below
 */
public record MeetingAgendaItem(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("duration") @Nullable Integer duration,
        @JsonProperty("position") @Nullable Integer position,
        @JsonProperty("items") List<MeetingAgendaItem> items)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public MeetingAgendaItem {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        items = Values.list(items);
    }
}
