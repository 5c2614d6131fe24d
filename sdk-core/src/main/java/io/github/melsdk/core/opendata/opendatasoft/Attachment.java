package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to a dataset. The SDK fetches it only when {@link DatasetClient#download(Attachment, java.nio.file.Path)} is
 * called.
 *
 * @param href its address, or null
 * @param metas what the portal tells about it
 * @param extras what this version of the SDK does not know
 */
public record Attachment(
        @JsonProperty("href") @Nullable String href,
        @JsonProperty("metas") Metas metas,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public Attachment {
        metas = metas == null ? new Metas(null, null, null, null, Map.of()) : metas;
        extras = Lists.copy(extras);
    }

    /**
     * What the portal tells about an attachment.
     *
     * @param id its identifier, or null
     * @param title its title, or null
     * @param mimeType its media type, or null
     * @param url the portal's inner address of it, or null
     * @param extras what this version of the SDK does not know
     */
    public record Metas(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("mime-type") @Nullable String mimeType,
            @JsonProperty("url") @Nullable String url,
            @JsonAnySetter Map<String, Object> extras)
            implements Extras {

        public Metas {
            extras = Lists.copy(extras);
        }
    }
}
