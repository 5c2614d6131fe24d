package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organization that publishes, or a group of datasets.
 *
 * @param id identifier; empty when not told
 * @param name name in addresses, or null
 * @param title title, or null
 * @param description description, or null
 * @param datasets number of datasets, or null
 * @param imageUrl address of its picture, or null
 * @param extras what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanOrganization(
        @JsonProperty("id") String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("package_count") @Nullable Long datasets,
        @JsonProperty("image_display_url") @Nullable String imageUrl,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    public CkanOrganization {
        id = id == null ? "" : id;
        extras = Lists.copy(extras);
    }

    /**
     * Returns the title, or else the name.
     *
     * @return null when neither was told
     */
    public @Nullable String label() {
        return title == null || title.isBlank() ? name : title;
    }
}
