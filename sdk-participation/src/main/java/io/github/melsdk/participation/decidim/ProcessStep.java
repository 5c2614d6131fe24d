package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a process.
 *
 * @param id its number, as text
 * @param title its name
 * @param description what happens
 * @param active whether it is the current one
 * @param position its place in the order, from 0
 * @param startDate its first day
 * @param endDate its last day
 * @param startTime its begin, from 0.28 on
 * @param endTime its end, from 0.28 on
 * @param callToActionText text of the button
 * @param callToActionPath where the button leads
 */
public record ProcessStep(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("active") @Nullable Boolean active,
        @JsonProperty("position") @Nullable Integer position,
        @JsonProperty("startDate") @Nullable LocalDate startDate,
        @JsonProperty("endDate") @Nullable LocalDate endDate,
        @JsonProperty("startTime") @Nullable OffsetDateTime startTime,
        @JsonProperty("endTime") @Nullable OffsetDateTime endTime,
        @JsonProperty("callToActionText") LocalizedText callToActionText,
        @JsonProperty("callToActionPath") @Nullable String callToActionPath)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ProcessStep {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        callToActionText = Values.text(callToActionText);
    }
}
