package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import org.jspecify.annotations.Nullable;

/**
 * An organization that publishes.
 *
 * @param id identifier of 24 hexadecimal digits; empty when not told
 * @param slug name in addresses, or null
 * @param name name, or null
 * @param acronym acronym, or null
 * @param page address of its page for people, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataGouvOrganization(
        @JsonProperty("id") String id,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("acronym") @Nullable String acronym,
        @JsonProperty("page") @Nullable String page)
        implements Identified {

    public DataGouvOrganization {
        id = id == null ? "" : id;
    }
}
