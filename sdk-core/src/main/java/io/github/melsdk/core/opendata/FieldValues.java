package io.github.melsdk.core.opendata;

import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record whose fields are known at run time only. Names are those of the server, with their blanks, accents and
 * apostrophes. Values are read leniently, because portals send numbers as texts and booleans as words; what cannot be
 * read as asked is empty, and {@link #raw} always gives what the server sent.
 */
public interface FieldValues {

    /**
     * Returns all fields as the server sent them: texts, {@code Long}, {@code Double}, {@code BigDecimal}, booleans, lists
     * and maps, or null.
     *
     * @return an unmodifiable map in the order of the server
     */
    Map<String, Object> fields();

    /**
     * Returns a field as the server sent it.
     *
     * @param name name of the field
     * @return empty when the field is absent or null
     */
    default Optional<Object> raw(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /**
     * Reads a field as text; numbers and booleans are written out.
     *
     * @param name name of the field
     * @return empty when the field is absent, null, blank, a list or an object
     */
    default Optional<String> text(String name) {
        return raw(name).map(FieldValues::scalar).filter(text -> !text.isBlank());
    }

    /**
     * Reads a field as a number: a number, or a text that is one. {@code "< 1"} and {@code "S"} (statistical secrecy) are
     * none.
     *
     * @param name name of the field
     * @return empty when the field is no finite number
     */
    default Optional<BigDecimal> decimal(String name) {
        return text(name).filter(text -> text.length() <= 100).flatMap(text -> {
            try {
                return Optional.of(new BigDecimal(text.strip()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Reads a field as a number.
     *
     * @param name name of the field
     * @return empty when the field is no finite number
     */
    default Optional<Double> number(String name) {
        return decimal(name).map(BigDecimal::doubleValue).filter(Double::isFinite);
    }

    /**
     * Reads a field as a whole number; {@code 59508.0} is one.
     *
     * @param name name of the field
     * @return empty when the field is no whole number of 64 bits
     */
    default Optional<Long> integer(String name) {
        return decimal(name).flatMap(number -> {
            boolean small = number.precision() - number.scale() <= 19 && number.scale() <= 100;
            try {
                return small ? Optional.of(number.longValueExact()) : Optional.empty();
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Reads a field as true or false: a boolean, 0 or 1, {@code "true"}, {@code "false"}, {@code "oui"} or {@code "non"}.
     *
     * @param name name of the field
     * @return empty when the field is none of these
     */
    default Optional<Boolean> bool(String name) {
        return text(name).flatMap(text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "1.0", "oui" -> Optional.of(true);
            case "false", "0", "0.0", "non" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /**
     * Reads a field as a calendar day, {@code 2026-11-21}.
     *
     * @param name name of the field
     * @return empty when the field is no such day
     */
    default Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.strip()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Reads a field as a date-time, keeping the offset it came with. For sets that label wall time as UTC, the records
     * come repaired from their client, see {@link #wallClockZone()}.
     *
     * @param name name of the field
     * @return empty when the field is no date-time, or one without an offset
     */
    default Optional<OffsetDateTime> dateTime(String name) {
        ZoneId zone = wallClockZone();
        if (zone != null) {
            return text(name).flatMap(text -> WallClock.repair(text, zone, retrievedAt()));
        }
        return text(name)
                .map(text -> Json.standard().<OffsetDateTime>convert(text, OffsetDateTime.class, DriftSink.none()));
    }

    /**
     * Reads a field of a statistic, which may hold a bound or say that the number is secret.
     *
     * @param name name of the field
     * @return what the field holds; never null
     */
    default StatisticalValue statistic(String name) {
        return StatisticalValue.parse(text(name).orElse(null));
    }

    /**
     * Reads a field as an identifier. Portals that took a code for a number send {@code 2.4590041e8} or {@code 59508.0}: it
     * comes back as {@code 245900410} and {@code 59508}. Leading zeros that a portal lost stay lost.
     *
     * @param name name of the field
     * @return empty when the field is absent, null, blank, a list or an object
     */
    default Optional<String> identifier(String name) {
        return text(name).map(String::strip).map(text -> {
            boolean written = raw(name).orElseThrow() instanceof Number || text.endsWith(".0");
            return written ? integer(name).map(number -> Long.toString(number)).orElse(text) : text;
        });
    }

    /**
     * Reads a position from two fields. Some layers of the metropolis swapped their columns {@code x} and {@code y}: a position
     * that lies in the box only when its coordinates change places is swapped back.
     *
     * @param latitude name of the field with degrees north
     * @param longitude name of the field with degrees east
     * @param expected where the dataset lies
     * @return empty when there is no position; (0, 0) counts as none
     */
    default Optional<GeoPoint> point(String latitude, String longitude, BoundingBox expected) {
        Double north = number(latitude).orElse(null);
        Double east = number(longitude).orElse(null);
        Optional<GeoPoint> swapped = GeoPoint.ofNullable(east, north).filter(expected::contains);
        Optional<GeoPoint> asNamed = GeoPoint.ofNullable(north, east);
        return asNamed.filter(expected::contains).isPresent() || swapped.isEmpty() ? asNamed : swapped;
    }

    /**
     * Returns how the server writes the name of a field of which several spellings are known, as datasets change their columns
     * when they move to another portal. An exact spelling wins; otherwise letter case, accents, blanks and punctuation are
     * passed over, unless two fields differ in nothing else.
     *
     * @param candidates spellings, the likeliest first
     * @return the name to give to the other methods; empty when no field has such a name, or several have
     */
    default Optional<String> nameOf(String... candidates) {
        return FieldNames.find(fields().keySet(), candidates);
    }

    /**
     * Returns the zone whose wall clock the server wrongly labels as UTC.
     *
     * @return null when date-times mean what they say
     */
    default @Nullable ZoneId wallClockZone() {
        return null;
    }

    /**
     * Returns when the record was read, which settles the hour that exists twice in autumn.
     *
     * @return null when it is not known
     */
    default @Nullable Instant retrievedAt() {
        return null;
    }

    private static @Nullable String scalar(Object value) {
        boolean scalar = value instanceof String || value instanceof Number || value instanceof Boolean;
        return value instanceof BigDecimal decimal ? decimal.toString() : scalar ? value.toString() : null;
    }
}
