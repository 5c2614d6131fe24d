package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a geographic grid.
 *
 * @param geohash name of the cell; empty when not told
 * @param total number of lines inside, or null
 * @param centroid mean of their places, or null
 * @param center middle of the cell, or null
 * @param box west, south, east, north of the cell, in WGS 84
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GeoCell(
        @JsonProperty("value") String geohash,
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("centroid") @Nullable Position centroid,
        @JsonProperty("center") @Nullable Position center,
        @JsonProperty("bbox") List<Double> box)
        implements Located {

    public GeoCell {
        geohash = geohash == null ? "" : geohash;
        box = Lists.copy(box);
    }

    /**
     * A place.
     *
     * @param latitude degrees north, or null
     * @param longitude degrees east, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Position(
            @JsonProperty("lat") @Nullable Double latitude,
            @JsonProperty("lon") @Nullable Double longitude) {}

    /**
     * Returns the mean of the places inside, or else the middle of the cell.
     *
     * @return empty when neither was told
     */
    @Override
    public Optional<GeoPoint> location() {
        Position position = centroid == null ? center : centroid;
        return position == null ? Optional.empty() : GeoPoint.ofNullable(position.latitude(), position.longitude());
    }
}
