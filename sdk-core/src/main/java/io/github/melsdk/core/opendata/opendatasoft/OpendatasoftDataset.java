package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of the catalogue. When a query selects fields, they are in {@link #extras()}, and the rest is empty.
 *
 * @param datasetId identifier on the portal, such as {@code vlille-realtime}; empty when not told
 * @param datasetUid identifier over all portals, or null
 * @param visibility {@code domain} or {@code restricted}, or null
 * @param hasRecords whether there are records; null when not told
 * @param dataVisible whether the records may be read; null when not told
 * @param features what the portal can show of it, such as {@code analyze} or {@code geo}
 * @param fields its fields
 * @param attachments attached files as the portal describes them here; {@link DatasetClient#attachments()} gives addresses
 * @param alternativeExports further files as the portal describes them
 * @param metas metadata
 * @param links links of the answer, empty unless they were asked for
 * @param pageUrl page of the dataset on its portal, set by the SDK; null when the record comes from elsewhere
 * @param extras what this version of the SDK does not know, and selected fields
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpendatasoftDataset(
        @JsonProperty("dataset_id") String datasetId,
        @JsonProperty("dataset_uid") @Nullable String datasetUid,
        @JsonProperty("visibility") @Nullable String visibility,
        @JsonProperty("has_records") @Nullable Boolean hasRecords,
        @JsonProperty("data_visible") @Nullable Boolean dataVisible,
        @JsonProperty("features") List<String> features,
        @JsonProperty("fields") List<DatasetField> fields,
        @JsonProperty("attachments") List<Map<String, Object>> attachments,
        @JsonProperty("alternative_exports") List<Map<String, Object>> alternativeExports,
        @JsonProperty("metas") Metas metas,
        @JsonProperty("_links") @JsonAlias("links") List<Link> links,
        @JsonProperty("_page_url") @Nullable String pageUrl,
        @JsonAnySetter Map<String, Object> extras)
        implements Attributed, Extras {

    public OpendatasoftDataset {
        datasetId = datasetId == null ? "" : datasetId;
        features = Lists.copy(features);
        fields = Lists.copy(fields);
        attachments = Lists.copy(attachments);
        alternativeExports = Lists.copy(alternativeExports);
        metas = metas == null ? new Metas(DatasetMetas.none(), Map.of()) : metas;
        links = Lists.copy(links);
        extras = Lists.copy(extras);
    }

    /**
     * The metadata by their template.
     *
     * @param standard the standard metadata
     * @param others further templates of the portal, such as {@code dcat} or {@code inspire}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Metas(
            @JsonProperty("default") DatasetMetas standard,
            @JsonAnySetter Map<String, Object> others) {

        public Metas {
            standard = standard == null ? DatasetMetas.none() : standard;
            others = Lists.copy(others);
        }
    }

    OpendatasoftDataset withPageUrl(String url) {
        return new OpendatasoftDataset(
                datasetId,
                datasetUid,
                visibility,
                hasRecords,
                dataVisible,
                features,
                fields,
                attachments,
                alternativeExports,
                metas,
                links,
                url,
                extras);
    }

    /**
     * Returns the standard metadata.
     *
     * @return never null; all parts empty when the portal told none
     */
    public DatasetMetas standardMetas() {
        return metas.standard();
    }

    /**
     * Returns a field.
     *
     * @param name technical name
     * @return empty when the dataset has no such field, or fields were not told
     */
    public Optional<DatasetField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Returns the licence, by its name or else by its address.
     *
     * @return an unknown licence that keeps the portal's text when the SDK does not recognise it
     */
    public Licence licence() {
        return Licence.parse(standardMetas().license(), standardMetas().licenseUrl());
    }

    /**
     * Returns what a display of the data must name: publisher, licence, last change, page of the dataset.
     *
     * @return the attribution
     */
    @Override
    public Attribution attribution() {
        DatasetMetas known = standardMetas();
        OffsetDateTime changed = known.modified() == null ? known.dataProcessed() : known.modified();
        return new Attribution(
                known.publisher(),
                licence(),
                changed == null ? null : changed.toInstant(),
                pageUrl,
                null,
                known.title());
    }

    /**
     * Returns what any portal tells about a dataset.
     *
     * @return the description, with the columns when the portal told the fields
     */
    public DatasetDescription toDescription() {
        DatasetMetas known = standardMetas();
        List<String> keywords = new ArrayList<>(known.themes());
        keywords.addAll(known.keywords());
        return new DatasetDescription(
                datasetId,
                known.title() == null ? datasetId : known.title(),
                known.description(),
                keywords,
                known.recordsCount(),
                fields.stream().map(DatasetField::toColumn).toList(),
                attribution());
    }
}
