package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A licence that the portal knows.
 *
 * @param id code, as in {@link CkanDataset#licenseId()}; empty when not told
 * @param title name, or null
 * @param url address, or null
 * @param extras what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanLicence(
        @JsonProperty("id") String id,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("url") @Nullable String url,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    public CkanLicence {
        id = id == null ? "" : id;
        extras = Lists.copy(extras);
    }

    /**
     * Returns the licence in the SDK's terms.
     *
     * @return an unknown licence that keeps the portal's text when the SDK does not recognise it
     */
    public Licence licence() {
        Licence coded = Licence.parse(id);
        return coded.isKnown() ? coded : Licence.parse(title == null ? id : title, url);
    }
}
