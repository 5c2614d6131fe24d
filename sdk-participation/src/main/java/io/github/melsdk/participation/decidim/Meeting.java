package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param description what it is about, may hold HTML
 * @param startTime begin, in the time zone of the organization
 * @param endTime end
 * @param address where it is
 * @param venue name of the place
 * @param locationHints how to find it and to get in
 * @param coordinates position
 * @param typeOfMeeting {@code in_person}, {@code online} or {@code hybrid}
 * @param onlineMeetingUrl where it takes place online
 * @param closed whether it is over and reported on
 * @param closedAt when it was closed, from 0.31 on
 * @param closingReport what came out
 * @param registrationsEnabled whether one can register
 * @param registrationType such as {@code on_this_platform}, from 0.31 on
 * @param registrationUrl where one can register elsewhere, from 0.31 on
 * @param registrationTerms terms of registration
 * @param remainingSlots places left
 * @param attendeesCount people who came
 * @param contributionCount contributions made
 * @param attendingOrganizations organizations that came
 * @param privateMeeting whether it is for some people only
 * @param transparent whether others may read along
 * @param withdrawn whether it was withdrawn, from 0.26 on
 * @param videoUrl recording
 * @param audioUrl recording
 * @param services what is offered, such as a hearing loop
 * @param agenda its agenda, if details were asked for
 * @param author who entered it
 * @param classifications what it is filed under
 * @param reference the official reference
 * @param url its page; before 0.31 made from the space, null if that is not known
 * @param publishedAt when it was published, from 0.31 on
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param attachments files, if details were asked for
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Meeting(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("startTime") @Nullable OffsetDateTime startTime,
        @JsonProperty("endTime") @Nullable OffsetDateTime endTime,
        @JsonProperty("address") @Nullable String address,
        @JsonProperty("location") LocalizedText venue,
        @JsonProperty("locationHints") LocalizedText locationHints,
        @JsonProperty("coordinates") @Nullable GeoPoint coordinates,
        @JsonProperty("typeOfMeeting") @Nullable String typeOfMeeting,
        @JsonProperty("onlineMeetingUrl") @Nullable String onlineMeetingUrl,
        @JsonProperty("closed") @Nullable Boolean closed,
        @JsonProperty("closedAt") @Nullable OffsetDateTime closedAt,
        @JsonProperty("closingReport") LocalizedText closingReport,
        @JsonProperty("registrationsEnabled") @Nullable Boolean registrationsEnabled,
        @JsonProperty("registrationType") @Nullable String registrationType,
        @JsonProperty("registrationUrl") @Nullable String registrationUrl,
        @JsonProperty("registrationTerms") LocalizedText registrationTerms,
        @JsonProperty("remainingSlots") @Nullable Integer remainingSlots,

        @JsonProperty("attendeesCount") @JsonAlias("attendeeCount") @Nullable
        Integer attendeesCount,

        @JsonProperty("contributionCount") @Nullable Integer contributionCount,
        @JsonProperty("attendingOrganizations") @Nullable String attendingOrganizations,
        @JsonProperty("privateMeeting") @Nullable Boolean privateMeeting,
        @JsonProperty("transparent") @Nullable Boolean transparent,

        @JsonProperty("withdrawn") @JsonAlias("isWithdrawn") @Nullable
        Boolean withdrawn,

        @JsonProperty("videoUrl") @Nullable String videoUrl,
        @JsonProperty("audioUrl") @Nullable String audioUrl,
        @JsonProperty("services") List<MeetingService> services,
        @JsonProperty("agenda") @Nullable MeetingAgenda agenda,
        @JsonProperty("author") @Nullable Author author,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("publishedAt") @Nullable OffsetDateTime publishedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("attachments") List<Attachment> attachments,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Located, Scheduled, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Meeting {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        venue = Values.text(venue);
        locationHints = Values.text(locationHints);
        closingReport = Values.text(closingReport);
        registrationTerms = Values.text(registrationTerms);
        services = Values.list(services);
        classifications = Values.list(classifications);
        attachments = Values.list(attachments);
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }

    /** Returns the position on the map. */
    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(coordinates);
    }

    /** Returns its begin and end. */
    @Override
    public List<TimeSlot> slots() {
        return TimeSlot.ofNullable(startTime, endTime).stream().toList();
    }
}
