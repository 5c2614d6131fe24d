package io.github.melsdk.core.opendata.ckan;

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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of a CKAN portal, which CKAN also calls package.
 *
 * @param id identifier; empty when not told
 * @param name name in addresses, which also serves as identifier; or null
 * @param title title, or null
 * @param notes description as Markdown, or null
 * @param author who made the data, or null
 * @param maintainer who keeps them, or null
 * @param licenseId code of the licence, or null
 * @param licenseTitle name of the licence, or null
 * @param licenseUrl address of the licence, or null
 * @param open whether the portal says that the licence is open; null when not told
 * @param metadataCreated when the dataset was described, a date-time in UTC without offset; or null
 * @param metadataModified when dataset or description changed last, likewise; or null
 * @param organization who publishes, or null
 * @param tags tags
 * @param groups groups, often themes
 * @param pairs further metadata of the portal
 * @param resources files and addresses
 * @param page address of its page for people, set by the SDK; null when the record comes from elsewhere
 * @param others what this version of the SDK does not know: fields that the portal added
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanDataset(
        @JsonProperty("id") String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("notes") @Nullable String notes,
        @JsonProperty("author") @Nullable String author,
        @JsonProperty("maintainer") @Nullable String maintainer,
        @JsonProperty("license_id") @Nullable String licenseId,
        @JsonProperty("license_title") @Nullable String licenseTitle,
        @JsonProperty("license_url") @Nullable String licenseUrl,
        @JsonProperty("isopen") @Nullable Boolean open,
        @JsonProperty("metadata_created") @Nullable String metadataCreated,
        @JsonProperty("metadata_modified") @Nullable String metadataModified,
        @JsonProperty("organization") @Nullable CkanOrganization organization,
        @JsonProperty("tags") List<Tag> tags,
        @JsonProperty("groups") List<CkanOrganization> groups,
        @JsonProperty("extras") List<Pair> pairs,
        @JsonProperty("resources") List<CkanResource> resources,
        @JsonProperty("_page") @Nullable String page,
        @JsonAnySetter Map<String, Object> others)
        implements Identified, Attributed, Extras {

    public CkanDataset {
        id = id == null ? "" : id;
        tags = Lists.copy(tags);
        groups = Lists.copy(groups);
        pairs = Lists.copy(pairs);
        resources = Lists.copy(resources);
        others = Lists.copy(others);
    }

    /**
     * A tag.
     *
     * @param name the tag; empty when not told
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tag(@JsonProperty("name") String name) {
        public Tag {
            name = name == null ? "" : name;
        }
    }

    /**
     * Further metadata.
     *
     * @param key name; empty when not told
     * @param value value, mostly a text; or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pair(
            @JsonProperty("key") String key,
            @JsonProperty("value") @Nullable Object value) {
        public Pair {
            key = key == null ? "" : key;
        }
    }

    /** Returns the fields that the portal added; what CKAN itself calls extras is in {@link #pairs}. */
    @Override
    public Map<String, Object> extras() {
        return others;
    }

    CkanDataset withPage(String address) {
        return new CkanDataset(
                id,
                name,
                title,
                notes,
                author,
                maintainer,
                licenseId,
                licenseTitle,
                licenseUrl,
                open,
                metadataCreated,
                metadataModified,
                organization,
                tags,
                groups,
                pairs,
                resources,
                address,
                others);
    }

    /**
     * Returns further metadata of the portal by their name.
     *
     * @param key name
     * @return empty when there are none
     */
    public Optional<Object> pair(String key) {
        return pairs.stream()
                .filter(pair -> pair.key().equals(key))
                .map(Pair::value)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /**
     * Returns the licence, by its code, its name or its address.
     *
     * @return an unknown licence that keeps the portal's text when the SDK does not recognise it
     */
    public Licence licence() {
        Licence coded = Licence.parse(licenseId);
        return coded.isKnown() || (licenseTitle == null && licenseUrl == null)
                ? coded
                : Licence.parse(licenseTitle == null ? licenseId : licenseTitle, licenseUrl);
    }

    /**
     * Returns when the data changed last: the latest change of a resource, or else of the description.
     *
     * @return empty when nothing was told
     */
    public Optional<Instant> lastUpdate() {
        Optional<Instant> changed = resources.stream()
                .map(CkanResource::lastChange)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return changed.isPresent() ? changed : CkanTime.instant(metadataModified);
    }

    /**
     * Returns what a display of the data must name: publisher, licence, last change, page.
     *
     * @return the attribution
     */
    @Override
    public Attribution attribution() {
        String publisher = organization == null ? null : organization.label();
        String producer = Stream.of(publisher, author, maintainer)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
        return new Attribution(producer, licence(), lastUpdate().orElse(null), page, null, title);
    }

    /**
     * Returns the dataset in the terms of any portal; columns belong to its resources.
     *
     * @return identifier, title, tags, attribution
     */
    public DatasetDescription describe() {
        List<String> words = Stream.concat(
                        tags.stream().map(Tag::name),
                        groups.stream().map(CkanOrganization::label).flatMap(Stream::ofNullable))
                .toList();
        return new DatasetDescription(id, title == null ? "" : title, notes, words, null, List.of(), attribution());
    }
}
