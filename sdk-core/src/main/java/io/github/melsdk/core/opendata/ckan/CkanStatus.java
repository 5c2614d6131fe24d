package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a portal tells about itself.
 *
 * @param title title, or null
 * @param url address, or null
 * @param version version of CKAN, or null
 * @param extensions extensions, such as {@code datastore}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanStatus(
        @JsonProperty("site_title") @Nullable String title,
        @JsonProperty("site_url") @Nullable String url,
        @JsonProperty("ckan_version") @Nullable String version,
        @JsonProperty("extensions") List<String> extensions) {

    public CkanStatus {
        extensions = Lists.copy(extensions);
    }
}
