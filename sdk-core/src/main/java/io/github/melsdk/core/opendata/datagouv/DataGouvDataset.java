package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of data.gouv.fr.
 *
 * @param id identifier of 24 hexadecimal digits; empty when not told
 * @param slug name in addresses, or null
 * @param title title, or null
 * @param acronym acronym, or null
 * @param description description as Markdown, or null
 * @param createdAt when the dataset was created, or null
 * @param lastModified when the dataset changed last, its description included; or null
 * @param lastUpdate when its data changed last, or null
 * @param deleted when it was deleted, or null
 * @param archived when it was archived, or null
 * @param frequency how often it changes, in the provider's words, such as {@code daily} or the old {@code realtime}; or null
 * @param tags tags
 * @param license code of the licence, such as {@code lov2}; {@code notspecified} when the producer said none; or null
 * @param organization who publishes, or null
 * @param owner the person who publishes, when no organization does; or null
 * @param resources files and addresses
 * @param quality what the provider says of the quality, with a {@code score} from 0 to 1
 * @param page address of its page for people, or null
 * @param others what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataGouvDataset(
        @JsonProperty("id") String id,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("acronym") @Nullable String acronym,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("created_at") @Nullable OffsetDateTime createdAt,
        @JsonProperty("last_modified") @Nullable OffsetDateTime lastModified,
        @JsonProperty("last_update") @Nullable OffsetDateTime lastUpdate,
        @JsonProperty("deleted") @Nullable OffsetDateTime deleted,
        @JsonProperty("archived") @Nullable OffsetDateTime archived,
        @JsonProperty("frequency") @Nullable String frequency,
        @JsonProperty("tags") List<String> tags,
        @JsonProperty("license") @Nullable String license,
        @JsonProperty("organization") @Nullable DataGouvOrganization organization,
        @JsonProperty("owner") @Nullable Owner owner,
        @JsonProperty("resources") List<DataGouvResource> resources,
        @JsonProperty("quality") Map<String, Object> quality,
        @JsonProperty("page") @Nullable String page,
        @JsonAnySetter Map<String, Object> others)
        implements Identified, Attributed, Extras {

    private static final String NO_LICENCE = "notspecified";

    public DataGouvDataset {
        id = id == null ? "" : id;
        tags = Lists.copy(tags);
        resources = Lists.copy(resources);
        quality = Lists.copy(quality);
        others = Lists.copy(others);
    }

    /**
     * A person who publishes.
     *
     * @param firstName first name, or null
     * @param lastName last name, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Owner(
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName) {

        /** Says that there is a person, not who: logs are no place for names. */
        @Override
        public String toString() {
            return "Owner[…]";
        }
    }

    /** Returns what this version of the SDK does not know; what the provider itself calls extras is among it. */
    @Override
    public Map<String, Object> extras() {
        return others;
    }

    /**
     * Returns the licence.
     *
     * @return an unknown licence that keeps the provider's code when the SDK does not recognise it; without code when none was specified
     */
    public Licence licence() {
        return NO_LICENCE.equals(license) ? Licence.unknown() : Licence.parse(license);
    }

    /**
     * Returns what a display of the data must name: publisher, licence, last change of the data, page.
     *
     * @return the attribution
     */
    @Override
    public Attribution attribution() {
        OffsetDateTime changed = lastUpdate == null ? lastModified : lastUpdate;
        return new Attribution(producer(), licence(), changed == null ? null : changed.toInstant(), page, null, title);
    }

    private @Nullable String producer() {
        if (organization != null && organization.name() != null) {
            return organization.name();
        }
        if (owner == null) {
            return null;
        }
        String name = (owner.firstName() == null ? "" : owner.firstName()) + " "
                + (owner.lastName() == null ? "" : owner.lastName());
        return name.isBlank() ? null : name.strip();
    }

    /**
     * Returns the dataset in the terms of any portal; columns belong to its resources.
     *
     * @return identifier, title, tags, attribution
     */
    public DatasetDescription describe() {
        return new DatasetDescription(
                id, title == null ? "" : title, description, tags, null, List.of(), attribution());
    }
}
