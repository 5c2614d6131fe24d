package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The standard metadata of a dataset. The provider describes few of the types; where it does not, they are those seen in answers.
 *
 * @param title title, or null
 * @param description description as HTML, to be sanitised before it is shown; or null
 * @param themes themes
 * @param keywords keywords
 * @param license name or code of the licence, or null; {@link OpendatasoftDataset#licence()} reads it
 * @param licenseUrl address of the licence, or null
 * @param language code of the language, or null
 * @param publisher who publishes, or null
 * @param modified when the producer changed the dataset, or null
 * @param modifiedWithData whether {@code modified} follows the data; null when not told
 * @param dataProcessed when the portal last processed data, or null: the way to know whether data changed
 * @param metadataProcessed when the portal last processed metadata, or null
 * @param geographicReferences codes of the territory
 * @param recordsCount number of records, or null
 * @param references where the data come from, or null
 * @param attributions whom to name
 * @param federated whether the dataset comes from another portal; null when not told
 * @param sourceDomain the other portal, or null
 * @param extras what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DatasetMetas(
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("theme") List<String> themes,
        @JsonProperty("keyword") List<String> keywords,
        @JsonProperty("license") @Nullable String license,
        @JsonProperty("license_url") @Nullable String licenseUrl,
        @JsonProperty("language") @Nullable String language,
        @JsonProperty("publisher") @Nullable String publisher,
        @JsonProperty("modified") @Nullable OffsetDateTime modified,

        @JsonProperty("modified_updates_on_data_change") @Nullable
        Boolean modifiedWithData,

        @JsonProperty("data_processed") @Nullable OffsetDateTime dataProcessed,
        @JsonProperty("metadata_processed") @Nullable OffsetDateTime metadataProcessed,
        @JsonProperty("geographic_reference") List<String> geographicReferences,
        @JsonProperty("records_count") @Nullable Long recordsCount,
        @JsonProperty("references") @Nullable String references,
        @JsonProperty("attributions") List<String> attributions,
        @JsonProperty("federated") @Nullable Boolean federated,
        @JsonProperty("source_domain") @Nullable String sourceDomain,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public DatasetMetas {
        themes = Lists.copy(themes);
        keywords = Lists.copy(keywords);
        geographicReferences = Lists.copy(geographicReferences);
        attributions = Lists.copy(attributions);
        extras = Lists.copy(extras);
    }

    static DatasetMetas none() {
        return new DatasetMetas(
                null, null, List.of(), List.of(), null, null, null, null, null, null, null, null, List.of(), null, null,
                List.of(), null, null, Map.of());
    }
}
