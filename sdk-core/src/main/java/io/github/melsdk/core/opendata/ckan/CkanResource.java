package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file or an address of a dataset.
 *
 * @param id identifier; empty when not told
 * @param url address, or null
 * @param format format in the portal's words, such as {@code CSV}; or null
 * @param mimeType media type, or null
 * @param name title, or null
 * @param description description, or null
 * @param size size in bytes, or null
 * @param created when it was described, a date-time in UTC without offset; or null
 * @param lastModified when it changed last, likewise; or null
 * @param inDataStore whether its rows can be read, see {@link CkanClient#rows}; null when not told
 * @param datasetId identifier of its dataset, or null
 * @param extras what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanResource(
        @JsonProperty("id") String id,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("format") @Nullable String format,
        @JsonProperty("mimetype") @Nullable String mimeType,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("size") @Nullable Long size,
        @JsonProperty("created") @Nullable String created,
        @JsonProperty("last_modified") @Nullable String lastModified,
        @JsonProperty("datastore_active") @Nullable Boolean inDataStore,
        @JsonProperty("package_id") @Nullable String datasetId,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    public CkanResource {
        id = id == null ? "" : id;
        extras = Lists.copy(extras);
    }

    /**
     * Returns when the resource changed last.
     *
     * @return empty when not told
     */
    public Optional<Instant> lastChange() {
        return CkanTime.instant(lastModified == null ? created : lastModified);
    }
}
