package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import org.jspecify.annotations.Nullable;

/**
 * A licence that the catalogue knows.
 *
 * @param id code, as in {@link DataGouvDataset#license()}; empty when not told
 * @param title name, or null
 * @param url address, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataGouvLicence(
        @JsonProperty("id") String id,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("url") @Nullable String url)
        implements Identified {

    public DataGouvLicence {
        id = id == null ? "" : id;
    }

    /**
     * Returns the licence in the SDK's terms.
     *
     * @return an unknown licence that keeps the provider's text when the SDK does not recognise it
     */
    public Licence licence() {
        Licence coded = Licence.parse(id);
        return coded.isKnown() ? coded : Licence.parse(title == null ? id : title, url);
    }
}
