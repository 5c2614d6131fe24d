package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conference.
 *
 * @param id its number, as text
 * @param title its title
 * @param type the server's name of the class
 * @param slug its text identifier in addresses
 * @param subtitle its second title
 * @param shortDescription a summary, may hold HTML
 * @param description what it is about, may hold HTML
 * @param publishedAt when it was published
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param heroImage large picture
 * @param bannerImage second picture, where the version has one
 * @param reference the official reference
 * @param url its page; before 0.31 made from its text identifier
 * @param promoted whether the platform puts it forward
 * @param classifications what it is filed under
 * @param statistics figures, empty when it hides them
 * @param attachments files
 * @param startDate first day
 * @param endDate last day
 * @param venue where it takes place
 * @param objectives what it is for
 * @param availableSlots places
 * @param registrationsEnabled whether one can register
 * @param registrationTerms terms of registration
 * @param speakers who speaks
 * @param partners who supports it
 * @param links pages about it
 * @param weight its place in the order
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Conference(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("slogan") LocalizedText subtitle,
        @JsonProperty("shortDescription") LocalizedText shortDescription,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("publishedAt") @Nullable OffsetDateTime publishedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("heroImage") @Nullable String heroImage,
        @JsonProperty("bannerImage") @Nullable String bannerImage,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("promoted") @Nullable Boolean promoted,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("stats") List<Statistic> statistics,
        @JsonProperty("attachments") List<Attachment> attachments,
        @JsonProperty("startDate") @Nullable LocalDate startDate,
        @JsonProperty("endDate") @Nullable LocalDate endDate,
        @JsonProperty("location") @Nullable String venue,
        @JsonProperty("objectives") LocalizedText objectives,
        @JsonProperty("availableSlots") @Nullable Integer availableSlots,
        @JsonProperty("registrationsEnabled") @Nullable Boolean registrationsEnabled,
        @JsonProperty("registrationTerms") LocalizedText registrationTerms,
        @JsonProperty("speakers") List<ConferenceSpeaker> speakers,
        @JsonProperty("partners") List<ConferencePartner> partners,
        @JsonProperty("mediaLinks") List<ConferenceLink> links,
        @JsonProperty("weight") @Nullable Integer weight,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements ParticipatorySpace {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Conference {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        subtitle = Values.text(subtitle);
        shortDescription = Values.text(shortDescription);
        description = Values.text(description);
        classifications = Values.list(classifications);
        statistics = Values.list(statistics);
        attachments = Values.list(attachments);
        objectives = Values.text(objectives);
        registrationTerms = Values.text(registrationTerms);
        speakers = Values.list(speakers);
        partners = Values.list(partners);
        links = Values.list(links);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
