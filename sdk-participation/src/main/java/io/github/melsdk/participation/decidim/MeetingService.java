package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.LocalizedText;

/**
 * What is offered at a meeting.
 *
 * @param title its name
 * @param description what it is
 */
public record MeetingService(
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description) {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public MeetingService {
        title = Values.text(title);
        description = Values.text(description);
    }
}
