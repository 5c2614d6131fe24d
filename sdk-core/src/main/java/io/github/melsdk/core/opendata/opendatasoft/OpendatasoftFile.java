package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of type {@code file}: an image or a document of a record. The SDK does not fetch it by itself.
 *
 * @param id identifier of the file, or null
 * @param filename its name, or null
 * @param format its format, such as {@code JPEG}, or null
 * @param url where it is, or null
 * @param width width of an image in pixels, or null
 * @param height height of an image in pixels, or null
 * @param thumbnail whether the portal has a small version; null when not told
 * @param extras what this version of the SDK does not know
 */
public record OpendatasoftFile(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("filename") @Nullable String filename,
        @JsonProperty("format") @Nullable String format,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("width") @Nullable Integer width,
        @JsonProperty("height") @Nullable Integer height,
        @JsonProperty("thumbnail") @Nullable Boolean thumbnail,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public OpendatasoftFile {
        extras = Lists.copy(extras);
    }
}
