package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture on the web.
 *
 * @param url where it is; a text, because providers publish addresses that are no valid URI
 * @param width in pixels, null if unknown
 * @param height in pixels, null if unknown
 * @param credits whom to name beside it, null if unknown
 * @param sizes the same picture in other sizes
 */
public record Image(
        @JsonProperty("url") String url,
        @JsonProperty("width") @Nullable Integer width,
        @JsonProperty("height") @Nullable Integer height,
        @JsonProperty("credits") @Nullable String credits,
        @JsonProperty("sizes") List<Size> sizes) {

    /** Copies the list; null becomes an empty one. */
    public Image {
        Objects.requireNonNull(url, "url");
        sizes = Copies.list(sizes);
    }

    /**
     * Returns a picture of which only the address is known.
     *
     * @param url where it is
     * @return the picture
     */
    public static Image of(String url) {
        return new Image(url, null, null, null, List.of());
    }

    /**
     * The picture in another size.
     *
     * @param name the provider's name for the size, such as {@code thumbnail}
     * @param url where it is
     * @param width in pixels, null if unknown
     * @param height in pixels, null if unknown
     */
    public record Size(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("url") String url,
            @JsonProperty("width") @Nullable Integer width,
            @JsonProperty("height") @Nullable Integer height) {

        /** Refuses a size without address. */
        public Size {
            Objects.requireNonNull(url, "url");
        }
    }
}
