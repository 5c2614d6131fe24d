package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Begins conditions: {@code Cql2.property("commune").equalTo("Villeneuve d'Ascq")}. Texts and names may hold anything; the
 * writers quote them.
 *
 * @see <a href="https://docs.ogc.org/is/21-065r2/21-065r2.html">Common Query Language (CQL2)</a>
 */
public final class Cql2 {

    private Cql2() {}

    /**
     * Names a property of the features.
     *
     * @param name as the server writes it, with its blanks, accents and apostrophes
     * @return an operand
     * @throws IllegalArgumentException when it is blank
     */
    public static Operand.Property property(String name) {
        return new Operand.Property(name);
    }

    /**
     * Makes a literal.
     *
     * @param value text, finite number, boolean, {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime} or
     *     {@code LocalDate}
     * @return an operand
     * @throws IllegalArgumentException when it is of another type
     */
    public static Operand literal(Object value) {
        if (value instanceof String text) {
            return new Operand.Text(text);
        }
        if (value instanceof Boolean truth) {
            return new Operand.Truth(truth);
        }
        if (value instanceof Number number) {
            return new Operand.Decimal(decimal(number));
        }
        if (value instanceof LocalDate day) {
            return new Operand.Day(day);
        }
        if (value instanceof Instant instant) {
            return new Operand.Timestamp(instant);
        }
        if (value instanceof OffsetDateTime time) {
            return new Operand.Timestamp(time.toInstant());
        }
        if (value instanceof ZonedDateTime time) {
            return new Operand.Timestamp(time.toInstant());
        }
        throw new IllegalArgumentException("A literal is a text, a finite number, a boolean, an instant or a day, not "
                + (value == null ? "null: use isNull()" : value.getClass().getSimpleName()));
    }

    private static BigDecimal decimal(Number number) {
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A number in a condition is finite, not " + number, e);
        }
    }

    static Operand operand(Object value) {
        return value instanceof Operand operand ? operand : literal(value);
    }

    /**
     * Makes a time between two others.
     *
     * @param start instant, day or property; null when it has no beginning
     * @param end instant, day or property; null when it has no end
     * @return an operand
     * @throws IllegalArgumentException when one is no time, or both are missing
     */
    public static Operand interval(@Nullable Object start, @Nullable Object end) {
        return new Operand.Interval(start == null ? null : operand(start), end == null ? null : operand(end));
    }

    /**
     * Makes a list of values.
     *
     * @param values operands or literals
     * @return an operand
     */
    public static Operand list(Object... values) {
        return new Operand.Values(Arrays.stream(values).map(Cql2::operand).toList());
    }

    /**
     * Disregards upper and lower case; use it on both sides of a comparison.
     *
     * @param text operand or text
     * @return an operand
     * @throws IllegalArgumentException when it cannot be a text
     */
    public static Operand caseInsensitive(Object text) {
        return new Operand.Folded(Operand.Folded.Folding.CASEI, operand(text));
    }

    /**
     * Disregards accents; use it on both sides of a comparison.
     *
     * @param text operand or text
     * @return an operand
     * @throws IllegalArgumentException when it cannot be a text
     */
    public static Operand accentInsensitive(Object text) {
        return new Operand.Folded(Operand.Folded.Folding.ACCENTI, operand(text));
    }

    /**
     * Computes.
     *
     * @param left operand or number
     * @param operator the computation
     * @param right operand or number
     * @return an operand
     * @throws IllegalArgumentException when one cannot be a number
     */
    public static Operand compute(Object left, Arithmetic.Operator operator, Object right) {
        return new Arithmetic(operand(left), operator, operand(right));
    }

    /**
     * Calls a function of the server.
     *
     * @param name its name
     * @param arguments operands or literals
     * @return an operand
     * @throws IllegalArgumentException when the name is none
     */
    public static Operand function(String name, Object... arguments) {
        return new Operand.FunctionCall(
                name, Arrays.stream(arguments).map(Cql2::operand).toList());
    }

    /**
     * Makes a point in longitude and latitude, the reference system of filters unless another is set.
     *
     * @param point in WGS 84
     * @return a geometry
     */
    public static Geometry.Shape point(GeoPoint point) {
        return new Geometry.Shape(ShapeType.POINT, List.of(point.longitude(), point.latitude()));
    }

    /**
     * Makes a box in longitude and latitude, the reference system of filters unless another is set.
     *
     * @param box in WGS 84
     * @return a geometry
     */
    public static Geometry.Box box(BoundingBox box) {
        return new Geometry.Box(box.west(), box.south(), box.east(), box.north());
    }

    /**
     * Takes over a geometry of GeoJSON, such as that of another feature.
     *
     * @param geometry with its members {@code type} and {@code coordinates}
     * @return a geometry
     * @throws IllegalArgumentException when it is none, or a collection of geometries
     */
    public static Geometry.Shape geoJson(Map<String, ?> geometry) {
        Object type = geometry.get("type");
        if (geometry.get("coordinates") instanceof List<?> coordinates) {
            for (ShapeType shape : ShapeType.values()) {
                if (shape.geoJson().equals(type)) {
                    return new Geometry.Shape(shape, coordinates);
                }
            }
        }
        throw new IllegalArgumentException("This is no geometry of GeoJSON with coordinates: " + type);
    }

    /**
     * Keeps what lies near a point. CQL2 has no such condition; only ECQL can write it.
     *
     * @param geometry name of the property that holds the geometry
     * @param point the point
     * @param metres largest distance
     * @return a condition
     * @throws IllegalArgumentException when the distance is negative
     */
    public static Cql2Condition near(String geometry, GeoPoint point, double metres) {
        return new Cql2Condition.WithinDistance(property(geometry), point(point), metres);
    }

    /**
     * Joins conditions that all hold.
     *
     * @param conditions one or more
     * @return a condition
     * @throws IllegalArgumentException when there is none
     */
    public static Cql2Condition allOf(List<Cql2Condition> conditions) {
        return joined(Cql2Condition.Logical.Junction.AND, conditions);
    }

    /**
     * Joins conditions of which at least one holds.
     *
     * @param conditions one or more
     * @return a condition
     * @throws IllegalArgumentException when there is none
     */
    public static Cql2Condition anyOf(List<Cql2Condition> conditions) {
        return joined(Cql2Condition.Logical.Junction.OR, conditions);
    }

    private static Cql2Condition joined(Cql2Condition.Logical.Junction operator, List<Cql2Condition> conditions) {
        return conditions.size() == 1
                ? Objects.requireNonNull(conditions.get(0))
                : new Cql2Condition.Logical(operator, conditions);
    }
}
