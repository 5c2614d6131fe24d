package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * The agenda of a meeting.
 *
 * @param id its number, as text
 * @param title its title
 * @param items its items
 */
public record MeetingAgenda(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("items") List<MeetingAgendaItem> items)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public MeetingAgenda {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        items = Values.list(items);
    }
}
