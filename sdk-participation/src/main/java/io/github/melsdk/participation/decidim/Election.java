package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A secure election within a space; before 0.29 only.
 *
 * @param id its number, as text
 * @param title its title
 * @param description what is elected
 * @param startTime when voting begins
 * @param endTime when voting ends
 * @param status where it stands, as the bulletin board says
 * @param questions the questions
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Election(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("startTime") @Nullable OffsetDateTime startTime,
        @JsonProperty("endTime") @Nullable OffsetDateTime endTime,
        @JsonProperty("bb_status") @Nullable String status,
        @JsonProperty("questions") List<ElectionQuestion> questions,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Scheduled {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Election {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        questions = Values.list(questions);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }

    /** Returns when one can vote. */
    @Override
    public List<TimeSlot> slots() {
        return TimeSlot.ofNullable(startTime, endTime).stream().toList();
    }
}
