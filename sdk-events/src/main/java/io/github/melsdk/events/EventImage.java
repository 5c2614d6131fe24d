package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an event: a main file, at most 700 pixels wide, and the same picture in other sizes.
 *
 * @param base where the files are, null if unknown
 * @param filename name of the main file, null if there is no picture
 * @param size size of the main file, null if unknown
 * @param credits whom to name beside it, null if unknown; see also {@link Event#imageCredits()}
 * @param variants other sizes
 */
public record EventImage(
        @JsonProperty("base") @Nullable String base,
        @JsonProperty("filename") @Nullable String filename,
        @JsonProperty("size") @Nullable Size size,
        @JsonProperty("credits") @Nullable String credits,
        @JsonProperty("variants") List<Variant> variants) {

    /** Copies the list; null becomes an empty one. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public EventImage {
        variants = Copies.list(variants);
    }

    /**
     * Reads the form of old events: only an address. For JSON decoding.
     *
     * @param url where the picture is
     * @return the picture
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventImage ofUrl(String url) {
        int slash = url.lastIndexOf('/') + 1;
        return new EventImage(url.substring(0, slash), url.substring(slash), null, null, List.of());
    }

    /**
     * Width and height.
     *
     * @param width in pixels, null if unknown
     * @param height in pixels, null if unknown
     */
    public record Size(
            @JsonProperty("width") @Nullable Integer width,
            @JsonProperty("height") @Nullable Integer height) {}

    /**
     * The picture in another size.
     *
     * @param type {@code full} for the original size, {@code thumbnail} for 200 by 200 pixels, cropped
     * @param filename name of the file, null if unknown
     * @param size its size, null if unknown
     */
    public record Variant(
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("filename") @Nullable String filename,
            @JsonProperty("size") @Nullable Size size) {}

    /**
     * Returns the address of the main file.
     *
     * @return an absolute address; empty if there is no picture
     */
    public Optional<String> url() {
        return Optional.ofNullable(address(filename));
    }

    /**
     * Returns the address of another size.
     *
     * @param type {@code full} or {@code thumbnail}
     * @return an absolute address; empty if there is no such size
     */
    public Optional<String> url(String type) {
        for (Variant variant : variants) {
            if (type.equals(variant.type())) {
                return Optional.ofNullable(address(variant.filename()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the picture as the shared model.
     *
     * @param fallbackCredits whom to name if the picture itself does not say, null if unknown
     * @return the picture; empty if there is none
     */
    public Optional<Image> toImage(@Nullable String fallbackCredits) {
        String main = address(filename);
        if (main == null) {
            return Optional.empty();
        }
        List<Image.Size> sizes = new ArrayList<>();
        for (Variant variant : variants) {
            String other = address(variant.filename());
            if (other != null) {
                sizes.add(new Image.Size(variant.type(), other, width(variant.size()), height(variant.size())));
            }
        }
        String named = credits == null ? fallbackCredits : credits;
        return Optional.of(new Image(main, width(size), height(size), named, sizes));
    }

    private @Nullable String address(@Nullable String file) {
        if (file == null || file.isBlank()) {
            return null;
        }
        String address = (base == null ? "" : base) + file;
        if (address.startsWith("//")) {
            return "https:" + address;
        }
        return address.startsWith("https://") || address.startsWith("http://") ? address : null;
    }

    private static @Nullable Integer width(@Nullable Size size) {
        return size == null ? null : size.width();
    }

    private static @Nullable Integer height(@Nullable Size size) {
        return size == null ? null : size.height();
    }
}
