package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of a data-fair portal.
 *
 * @param id identifier; empty when not told
 * @param slug name in addresses, which also serves as identifier; or null
 * @param title title, or null
 * @param description description as Markdown, or null
 * @param schema columns; empty when not told
 * @param count number of lines, or null
 * @param box west, south, east, north of the places, in WGS 84; empty for datasets without places
 * @param timeZone zone of date-times without one, or null
 * @param license the licence, or null
 * @param creator who made the data, or null
 * @param owner who owns the dataset on the portal, or null
 * @param origin where the data come from, or null
 * @param frequency how often they change, in the portal's words; or null
 * @param topics topics
 * @param keywords keywords
 * @param dataUpdatedAt when the lines changed last, or null
 * @param updatedAt when the dataset changed last, its description included; or null
 * @param createdAt when it was created, or null
 * @param page address of its page for people, or null
 * @param address address of its description in the API, set by the SDK; null when the record comes from elsewhere
 * @param extras what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataFairDataset(
        @JsonProperty("id") String id,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("schema") List<DataFairColumn> schema,
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("bbox") List<Double> box,
        @JsonProperty("timeZone") @Nullable String timeZone,
        @JsonProperty("license") @Nullable Terms license,
        @JsonProperty("creator") @Nullable String creator,
        @JsonProperty("owner") @Nullable Owner owner,
        @JsonProperty("origin") @Nullable String origin,
        @JsonProperty("frequency") @Nullable String frequency,
        @JsonProperty("topics") List<Topic> topics,
        @JsonProperty("keywords") List<String> keywords,
        @JsonProperty("dataUpdatedAt") @Nullable OffsetDateTime dataUpdatedAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("page") @Nullable String page,
        @JsonProperty("_address") @Nullable String address,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Attributed, Extras {

    public DataFairDataset {
        id = id == null ? "" : id;
        schema = Lists.copy(schema);
        box = Lists.copy(box);
        topics = Lists.copy(topics);
        keywords = Lists.copy(keywords);
        extras = Lists.copy(extras);
    }

    /**
     * A licence.
     *
     * @param title its name, or null
     * @param href its address, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Terms(
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("href") @Nullable String href) {}

    /**
     * An owner.
     *
     * @param type {@code organization} or {@code user}, or null
     * @param id identifier, or null
     * @param name name, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Owner(
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("name") @Nullable String name) {}

    /**
     * A topic.
     *
     * @param id identifier, or null
     * @param title title, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Topic(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable String title) {}

    DataFairDataset at(String newAddress) {
        return new DataFairDataset(
                id,
                slug,
                title,
                description,
                schema,
                count,
                box,
                timeZone,
                license,
                creator,
                owner,
                origin,
                frequency,
                topics,
                keywords,
                dataUpdatedAt,
                updatedAt,
                createdAt,
                page,
                newAddress,
                extras);
    }

    /**
     * Returns the box around the places of the dataset.
     *
     * @return empty for datasets without places, where the portal refuses boxes and distances
     */
    public Optional<BoundingBox> boundingBox() {
        try {
            return box.size() == 4
                    ? Optional.of(BoundingBox.of(box.get(1), box.get(0), box.get(3), box.get(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns a column.
     *
     * @param key its key
     * @return empty when there is none, or columns were not told
     */
    public Optional<DataFairColumn> column(String key) {
        return schema.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /**
     * Returns the licence, by its name or else by its address.
     *
     * @return an unknown licence that keeps the portal's text when the SDK does not recognise it
     */
    public Licence licence() {
        return license == null ? Licence.unknown() : Licence.parse(license.title(), license.href());
    }

    /**
     * Returns what a display of the data must name: producer, licence, last change of the lines, page.
     *
     * @return the attribution
     */
    @Override
    public Attribution attribution() {
        OffsetDateTime changed = dataUpdatedAt == null ? updatedAt : dataUpdatedAt;
        String ownerName = owner == null ? null : owner.name();
        return new Attribution(
                creator == null || creator.isBlank() ? ownerName : creator,
                licence(),
                changed == null ? null : changed.toInstant(),
                page == null ? address : page,
                null,
                title);
    }

    /**
     * Returns the dataset in the terms of any portal.
     *
     * @return identifier, title, columns, attribution
     */
    public DatasetDescription describe() {
        List<String> words = new ArrayList<>(keywords);
        topics.stream().map(Topic::title).forEach(topic -> {
            if (topic != null) {
                words.add(topic);
            }
        });
        return new DatasetDescription(
                id,
                title == null ? "" : title,
                description,
                words,
                count,
                schema.stream().map(DataFairColumn::column).toList(),
                attribution());
    }
}
