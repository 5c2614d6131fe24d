package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import java.time.LocalDate;

/**
 * Which lines of a dataset take part. Call it, do not implement it: methods will be added.
 *
 * <p>The box, the circle and the point work on datasets with places only; others answer with status 400.
 *
 * @param <Q> the query itself
 */
public interface LineRestriction<Q extends LineRestriction<Q>> {

    /**
     * Keeps lines that hold words. The syntax is forgiving: {@code "open data" | vélo}. Without {@link #textMode} the portal drops
     * words that are too frequent from the filter, and the total may surprise.
     *
     * @param words words and phrases
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    Q text(String words);

    /**
     * Sets how the words of {@link #text} are taken.
     *
     * @param mode the mode; {@link TextMode#ADAPT} unless set
     * @return this
     */
    Q textMode(TextMode mode);

    /**
     * Sets where the words of {@link #text} are looked for.
     *
     * @param columns keys of columns; all that hold text unless set
     * @return this
     */
    Q textIn(String... columns);

    /**
     * Keeps lines that satisfy a condition (the parameter {@code qs}), and those of earlier calls.
     *
     * @param condition from {@link Qs}
     * @return this
     */
    Q where(QsCondition condition);

    /**
     * Keeps lines that satisfy a condition in the portal's own language, Lucene's. Never put a value into it by concatenation.
     *
     * @param qs a query string
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    Q rawWhere(String qs);

    /**
     * Keeps lines by the value of a column (the parameters {@code column_eq} and others), which the provider recommends over {@code qs}.
     *
     * @param column key of the column
     * @param operator how the column is compared; not every column allows every operator
     * @param values one value; none for presence and absence, any number for lists
     * @return this
     * @throws IllegalArgumentException when the values do not fit the operator, or column and operator were used before
     */
    Q filter(String column, ColumnFilter operator, Object... values);

    /**
     * Keeps lines inside a box.
     *
     * @param box in WGS 84
     * @return this
     * @throws IllegalArgumentException when the box crosses the 180th meridian, which the portal does not know
     */
    Q within(BoundingBox box);

    /**
     * Keeps lines at most so far from a point, measured to the middle of their geometry; the nearest come first unless an order is set.
     *
     * @param centre the point
     * @param radius the distance, above 0
     * @return this
     * @throws IllegalArgumentException when the radius is 0, which would mean {@link #containing}
     */
    Q near(GeoPoint centre, Distance radius);

    /**
     * Keeps lines whose geometry contains a point.
     *
     * @param point the point
     * @return this
     */
    Q containing(GeoPoint point);

    /**
     * Keeps lines whose dates touch some days, for datasets whose columns have concepts of dates.
     *
     * @param first first day
     * @param last last day, included
     * @return this
     * @throws IllegalArgumentException when the last day is before the first
     */
    Q during(LocalDate first, LocalDate last);
}
