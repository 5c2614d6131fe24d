package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.GeoPoint;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of type {@code geo_point_2d}, for records of an application. It is read from {@code {"lon": …, "lat": …}}, as JSON has
 * it, and from {@code "lat, lon"}, as CSV has it.
 *
 * @param longitude degrees east, or null
 * @param latitude degrees north, or null
 */
public record OpendatasoftPoint(
        @JsonProperty("lon") @Nullable Double longitude,
        @JsonProperty("lat") @Nullable Double latitude) {

    private static final int LONGEST = 100;

    /**
     * Reads a value of an answer.
     *
     * @param wire an object with {@code lon} and {@code lat}, or the text {@code "lat, lon"}
     * @return null when it is no point
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable OpendatasoftPoint ofWire(@Nullable Object wire) {
        Double longitude = null;
        Double latitude = null;
        if (wire instanceof Map<?, ?> map) {
            longitude = number(map.get("lon"));
            latitude = number(map.get("lat"));
        } else if (wire instanceof String text && text.length() <= LONGEST) {
            int comma = text.indexOf(',');
            longitude = comma < 0 ? null : number(text.substring(comma + 1));
            latitude = comma < 0 ? null : number(text.substring(0, comma));
        }
        return longitude == null || latitude == null ? null : new OpendatasoftPoint(longitude, latitude);
    }

    private static @Nullable Double number(@Nullable Object value) {
        Double number = null;
        if (value instanceof Number found) {
            number = found.doubleValue();
        } else if (value instanceof String text) {
            try {
                number = Double.valueOf(text.strip());
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return number == null || !Double.isFinite(number) ? null : number;
    }

    /**
     * Returns the point.
     *
     * @return empty when it is no place on earth, or (0, 0), which sources write for what they could not locate
     */
    public Optional<GeoPoint> toGeoPoint() {
        return GeoPoint.ofNullable(latitude, longitude);
    }
}
