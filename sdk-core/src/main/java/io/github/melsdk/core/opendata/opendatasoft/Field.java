package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A field of a dataset, by its technical name. Its name is always written in backquotes. Immutable. */
public final class Field extends Scalar {

    Field(String name) {
        super(OdsqlText.name(name));
    }

    /** A part of a date; the portal gives it as an integer, in the time zone of the query. */
    public enum DatePart {
        /** Year. */
        YEAR,
        /** Month, 1 to 12. */
        MONTH,
        /** Day of the month. */
        DAY,
        /** Hour, 0 to 23. */
        HOUR,
        /** Minute. */
        MINUTE,
        /** Second. */
        SECOND
    }

    /**
     * Keeps records whose value is one of these.
     *
     * @param values at least one
     * @return the condition
     * @throws IllegalArgumentException when there is none, or one is of a type that cannot be compared
     */
    public Condition in(Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A list of values is empty: nothing could be found");
        }
        return Condition.atom(odsql() + " in (" + OdsqlText.values(List.copyOf(values)) + ")");
    }

    /**
     * Keeps records whose value is one of these.
     *
     * @param values at least one
     * @return the condition
     * @throws IllegalArgumentException when there is none, or one is of a type that cannot be compared
     */
    public Condition in(Object... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Keeps records whose value lies in an interval.
     *
     * @param interval numbers or dates
     * @return the condition
     */
    public Condition in(Interval interval) {
        return Condition.atom(odsql() + " in " + interval.odsql());
    }

    /**
     * Keeps records of a multivalued field that holds this value.
     *
     * @param value one of its values
     * @return the condition
     */
    public Condition contains(Object value) {
        return Condition.atom(OdsqlText.value(value) + " in " + odsql());
    }

    /**
     * Keeps records whose field has these words, in any case. The provider documents little of it.
     *
     * @param words what to look for
     * @return the condition
     */
    public Condition like(String words) {
        return Condition.atom(odsql() + " like " + OdsqlText.string(words));
    }

    /**
     * Keeps records without a value.
     *
     * @return the condition
     */
    public Condition isNull() {
        return Condition.atom(odsql() + " is null");
    }

    /**
     * Keeps records with a value.
     *
     * @return the condition
     */
    public Condition isNotNull() {
        return Condition.atom(odsql() + " is not null");
    }

    /**
     * Keeps records whose point lies within a distance.
     *
     * @param centre the centre
     * @param radius the distance
     * @return the condition
     */
    public Condition withinDistance(GeoPoint centre, Distance radius) {
        return Condition.atom("within_distance(" + odsql() + ", "
                + OdsqlGeometry.point(centre).odsql() + ", " + OdsqlText.number(radius.metres()) + "m)");
    }

    /**
     * Keeps records whose point lies in a box.
     *
     * @param box a box that does not cross the 180th meridian
     * @return the condition
     * @throws IllegalArgumentException when the box crosses the 180th meridian; ask for two boxes instead
     */
    public Condition in(BoundingBox box) {
        if (box.west() > box.east()) {
            throw new IllegalArgumentException("The box crosses the 180th meridian: ask for two boxes joined with or");
        }
        // Latitude before longitude, unlike the geometries of the same language.
        return Condition.atom("in_bbox(" + odsql() + ", "
                + OdsqlText.values(List.of(box.south(), box.west(), box.north(), box.east())) + ")");
    }

    /**
     * Keeps records whose geometry has a point in common with another.
     *
     * @param geometry the other geometry
     * @return the condition
     */
    public Condition intersects(OdsqlGeometry geometry) {
        return Condition.atom("intersects(" + odsql() + ", " + geometry.odsql() + ")");
    }

    /**
     * Keeps records whose geometry has no point in common with another.
     *
     * @param geometry the other geometry
     * @return the condition
     */
    public Condition disjoint(OdsqlGeometry geometry) {
        return Condition.atom("disjoint(" + odsql() + ", " + geometry.odsql() + ")");
    }

    /**
     * Keeps records whose geometry lies in another.
     *
     * @param geometry the other geometry
     * @return the condition
     */
    public Condition within(OdsqlGeometry geometry) {
        return Condition.atom("within(" + odsql() + ", " + geometry.odsql() + ")");
    }

    /**
     * Returns the number of characters of a text.
     *
     * @return the function
     */
    public Scalar length() {
        return new Scalar("length(" + odsql() + ")");
    }

    /**
     * Returns a text in lower case.
     *
     * @return the function
     */
    public Scalar lower() {
        return new Scalar("lower(" + odsql() + ")");
    }

    /**
     * Returns a part of a date.
     *
     * @param part which part
     * @return an integer
     */
    public Scalar part(DatePart part) {
        return new Scalar(part.name().toLowerCase(Locale.ROOT) + "(" + odsql() + ")");
    }

    /**
     * Returns a date as text, with names in the language of the query. Compare it with texts.
     *
     * @param pattern for example {@code yyyy-MM} or {@code EEEE}
     * @return a text
     */
    public Scalar dateFormat(String pattern) {
        return new Scalar("date_format(" + odsql() + ", " + OdsqlText.string(pattern) + ")");
    }

    /**
     * Returns the JSON that a text holds as JSON, for {@code select}. Only JSON exports keep its structure.
     *
     * @return the function
     */
    public Expression jsonFormat() {
        return new Expression("json_format(" + odsql() + ")");
    }

    /**
     * Returns the JSON that a text holds as JSON, null where it holds none, for {@code select}.
     *
     * @return the function
     */
    public Expression jsonFormatOrNull() {
        return new Expression("json_format(" + odsql() + ", null)");
    }

    /**
     * Returns the distance to a point in metres, for {@code select} and {@code order_by}.
     *
     * @param point the other end
     * @return the function
     */
    public Expression distanceTo(GeoPoint point) {
        return new Expression(
                "distance(" + odsql() + ", " + OdsqlGeometry.point(point).odsql() + ")");
    }

    /**
     * Returns the convex hull of the points of all records, for {@code select}.
     *
     * @return an aggregate
     */
    public Expression envelope() {
        return new Expression("envelope(" + odsql() + ")");
    }

    /**
     * Returns the box around all records, for {@code select}.
     *
     * @return an aggregate
     */
    public Expression boundingBox() {
        return new Expression("bbox(" + odsql() + ")");
    }
}
