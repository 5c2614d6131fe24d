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
 * An assembly: a lasting body of people.
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
 * @param announcement what the platform announces about it
 * @param purposeOfAction what it is for
 * @param composition who is in it
 * @param internalOrganisation how it works
 * @param target who may take part
 * @param developerGroup who promotes it
 * @param localArea where it applies
 * @param creationDate when it was set up
 * @param duration until when it is meant to work
 * @param closingDate when it was closed
 * @param closingDateReason why it was closed
 * @param privateSpace whether it is for some people only
 * @param transparent whether others may read along
 * @param childrenCount assemblies below
 * @param parent the assembly above
 * @param weight its place in the order
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Assembly(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("subtitle") LocalizedText subtitle,
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
        @JsonProperty("announcement") LocalizedText announcement,
        @JsonProperty("purposeOfAction") LocalizedText purposeOfAction,
        @JsonProperty("composition") LocalizedText composition,
        @JsonProperty("internalOrganisation") LocalizedText internalOrganisation,
        @JsonProperty("target") LocalizedText target,
        @JsonProperty("developerGroup") LocalizedText developerGroup,
        @JsonProperty("localArea") LocalizedText localArea,
        @JsonProperty("creationDate") @Nullable LocalDate creationDate,
        @JsonProperty("duration") @Nullable LocalDate duration,
        @JsonProperty("closingDate") @Nullable LocalDate closingDate,
        @JsonProperty("closingDateReason") LocalizedText closingDateReason,
        @JsonProperty("privateSpace") @Nullable Boolean privateSpace,
        @JsonProperty("isTransparent") @Nullable Boolean transparent,
        @JsonProperty("childrenCount") @Nullable Integer childrenCount,
        @JsonProperty("parent") @Nullable SpaceReference parent,
        @JsonProperty("weight") @Nullable Integer weight,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements ParticipatorySpace {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Assembly {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        subtitle = Values.text(subtitle);
        shortDescription = Values.text(shortDescription);
        description = Values.text(description);
        classifications = Values.list(classifications);
        statistics = Values.list(statistics);
        attachments = Values.list(attachments);
        announcement = Values.text(announcement);
        purposeOfAction = Values.text(purposeOfAction);
        composition = Values.text(composition);
        internalOrganisation = Values.text(internalOrganisation);
        target = Values.text(target);
        developerGroup = Values.text(developerGroup);
        localArea = Values.text(localArea);
        closingDateReason = Values.text(closingDateReason);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
