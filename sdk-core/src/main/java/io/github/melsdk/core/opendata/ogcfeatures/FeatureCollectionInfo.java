package io.github.melsdk.core.opendata.ogcfeatures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Identified;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a server tells about one of its collections.
 *
 * @param id identifier, opaque; it may contain colons, apostrophes and accents
 * @param title name for people, or null
 * @param description text for people, or null
 * @param extent where and when its features are, or null
 * @param itemType {@code feature}, or {@code record} for a table without geometry; null when not told
 * @param crs coordinate reference systems it can be read in; {@code #/crs} stands for a list that all collections share,
 *     which {@code collections()} puts in its place
 * @param storageCrs the one it is stored in, or null
 * @param links links to its items and documents
 */
@JsonIgnoreProperties(
        value = {"keywords", "attribution", "storageCrsCoordinateEpoch", "mapPreviewURL", "layerName", "dataType"})
public record FeatureCollectionInfo(
        @JsonProperty("id") String id,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("extent") @Nullable Extent extent,
        @JsonProperty("itemType") @Nullable String itemType,
        @JsonProperty("crs") List<String> crs,
        @JsonProperty("storageCrs") @Nullable String storageCrs,
        @JsonProperty("links") List<Link> links)
        implements Identified {

    private static final String SHARED_CRS = "#/crs";

    public FeatureCollectionInfo {
        id = id == null ? "" : id;
        crs = crs == null ? List.of() : crs.stream().filter(Objects::nonNull).toList();
        links = links == null
                ? List.of()
                : links.stream().filter(Objects::nonNull).toList();
    }

    /** Puts the list that all collections share in the place of the reference to it. */
    FeatureCollectionInfo withSharedCrs(List<String> shared) {
        if (!crs.contains(SHARED_CRS)) {
            return this;
        }
        List<String> all = Stream.concat(crs.stream().filter(uri -> !uri.equals(SHARED_CRS)), shared.stream())
                .distinct()
                .toList();
        return new FeatureCollectionInfo(id, title, description, extent, itemType, all, storageCrs, links);
    }

    /**
     * Returns the first link of a relation.
     *
     * @param relation such as {@code items}
     * @return empty when there is none
     */
    public Optional<Link> link(String relation) {
        return links.stream().filter(link -> relation.equals(link.rel())).findFirst();
    }

    /**
     * Tells whether it is a table without geometry, as geOrchestra data-api marks them.
     *
     * @return true when the server says so
     */
    public boolean isWithoutGeometry() {
        return "record".equals(itemType);
    }

    /**
     * Returns the box that holds the features, when the server tells it in longitude and latitude.
     *
     * @return empty when the server tells none that is valid
     */
    public Optional<BoundingBox> boundingBox() {
        if (extent == null
                || extent.spatial() == null
                || extent.spatial().bbox().isEmpty()) {
            return Optional.empty();
        }
        List<Double> box = extent.spatial().bbox().get(0);
        boolean flat = box.size() == 4;
        if (!flat && box.size() != 6 || box.contains(null)) {
            return Optional.empty();
        }
        try {
            int northEast = flat ? 2 : 3;
            return Optional.of(BoundingBox.of(box.get(1), box.get(0), box.get(northEast + 1), box.get(northEast)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Where and when features are.
     *
     * @param spatial boxes, or null
     * @param temporal intervals, or null
     */
    public record Extent(
            @JsonProperty("spatial") @Nullable SpatialExtent spatial,
            @JsonProperty("temporal") @Nullable TemporalExtent temporal) {}

    /**
     * Where features are.
     *
     * @param bbox boxes of four or six numbers, the first one overall
     * @param crs reference system of the boxes; longitude and latitude when null
     */
    public record SpatialExtent(
            @JsonProperty("bbox") List<List<Double>> bbox,
            @JsonProperty("crs") @Nullable String crs) {
        public SpatialExtent {
            bbox = bbox == null
                    ? List.of()
                    : bbox.stream().filter(Objects::nonNull).toList();
        }
    }

    /**
     * When features are.
     *
     * @param interval pairs of date-times as sent; an open end is null
     * @param trs reference system of the times, or null
     */
    public record TemporalExtent(
            @JsonProperty("interval") List<List<@Nullable String>> interval,
            @JsonProperty("trs") @Nullable String trs) {
        public TemporalExtent {
            interval = interval == null
                    ? List.of()
                    : interval.stream().filter(Objects::nonNull).toList();
        }
    }
}
