package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file or an address of a dataset.
 *
 * @param id identifier, a UUID; empty when not told
 * @param title title, or null
 * @param description description as Markdown, or null
 * @param fileType {@code file} when the provider has it, {@code remote} when it lies elsewhere; or null
 * @param type what it is for, such as {@code main}, {@code documentation} or {@code api}; or null
 * @param format format in lower case, as its producer wrote it; or null
 * @param url address, or null
 * @param latest permanent address of the newest file, or null
 * @param size size in bytes, or null
 * @param mimeType media type, or null
 * @param createdAt when it was created, or null
 * @param lastModified when it changed last, or null
 * @param schema the schema that it claims to follow, or null
 * @param others what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataGouvResource(
        @JsonProperty("id") String id,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("filetype") @Nullable String fileType,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("format") @Nullable String format,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("latest") @Nullable String latest,
        @JsonProperty("filesize") @Nullable Long size,
        @JsonProperty("mime") @Nullable String mimeType,
        @JsonProperty("created_at") @Nullable OffsetDateTime createdAt,
        @JsonProperty("last_modified") @Nullable OffsetDateTime lastModified,
        @JsonProperty("schema") @Nullable Schema schema,
        @JsonAnySetter Map<String, Object> others)
        implements Identified, Extras {

    public DataGouvResource {
        id = id == null ? "" : id;
        others = Lists.copy(others);
    }

    /**
     * A schema.
     *
     * @param name such as {@code etalab/schema-irve-statique}, or null
     * @param version version, or null
     * @param url address, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Schema(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("url") @Nullable String url) {}

    /** Returns what this version of the SDK does not know; what the provider itself calls extras is among it. */
    @Override
    public Map<String, Object> extras() {
        return others;
    }
}
