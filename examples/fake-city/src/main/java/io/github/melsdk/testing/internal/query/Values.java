package io.github.melsdk.testing.internal.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.melsdk.testing.internal.geo.Distances;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares JSON values as the query languages do. */
public final class Values {
    private Values() {}

    /**
     * Compares two values: numbers by value, dates by instant, texts by their characters.
     *
     * @param left a value
     * @param right a value
     * @param zone the zone of dates that name none
     * @return negative, zero or positive; null if one is absent or they do not compare
     */
    public static @Nullable Integer compare(JsonNode left, JsonNode right, ZoneId zone) {
        if (isAbsent(left) || isAbsent(right)) {
            return null;
        }
        if (left.isNumber() && right.isNumber()) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        if (left.isBoolean() && right.isBoolean()) {
            return Boolean.compare(left.booleanValue(), right.booleanValue());
        }
        if (left.isTextual() && right.isTextual()) {
            Instant first = instant(left.textValue(), zone);
            Instant second = instant(right.textValue(), zone);
            return first == null || second == null
                    ? Integer.valueOf(left.textValue().compareTo(right.textValue()))
                    : Integer.valueOf(first.compareTo(second));
        }
        return null;
    }

    /**
     * Tells whether a value is missing or null.
     *
     * @param value a value
     * @return true if there is none
     */
    public static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode();
    }

    /**
     * Reads a date or date-time.
     *
     * @param text ISO 8601, with slashes or without a zone if need be
     * @param zone the zone if the text names none
     * @return the instant, or null if the text is no date
     */
    public static @Nullable Instant instant(String text, ZoneId zone) {
        if (text.length() < 10 || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        String normal =
                text.substring(0, 10).replace('/', '-') + text.substring(10).replace(' ', 'T');
        try {
            if (normal.length() == 10) {
                return LocalDate.parse(normal).atStartOfDay(zone).toInstant();
            }
            String time = normal.substring(11);
            boolean zoned = time.endsWith("Z") || time.contains("+") || time.contains("-");
            return zoned
                    ? OffsetDateTime.parse(normal).toInstant()
                    : LocalDateTime.parse(normal).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads a point of well-known text, longitude first.
     *
     * @param wkt for instance {@code POINT(3.06 50.63)}
     * @return longitude and latitude, or null if it is no point
     */
    public static double @Nullable [] point(String wkt) {
        String text = wkt.strip();
        int open = text.indexOf('(');
        if (!text.regionMatches(true, 0, "POINT", 0, 5) || open < 0 || !text.endsWith(")")) {
            return null;
        }
        List<String> numbers =
                List.of(text.substring(open + 1, text.length() - 1).strip().split(" "));
        try {
            return numbers.size() == 2
                    ? new double[] {Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1))}
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Computes the distance of a point field from a point.
     *
     * @param field {@code {lon, lat}}
     * @param point longitude and latitude
     * @return metres; not a number if the field is absent
     */
    public static double metres(JsonNode field, double[] point) {
        if (!field.path("lat").isNumber() || !field.path("lon").isNumber()) {
            return Double.NaN;
        }
        return Distances.metres(
                field.path("lat").doubleValue(), field.path("lon").doubleValue(), point[1], point[0]);
    }
}
