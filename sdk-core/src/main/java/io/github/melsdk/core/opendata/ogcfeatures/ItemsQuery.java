package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What to read of a collection; set in a lambda. Call it, do not implement it: methods will be added.
 */
public interface ItemsQuery {

    /**
     * Keeps features that touch a box. Servers that do not know it ignore it, so features whose geometry lies elsewhere are
     * also left out here. geOrchestra data-api compares with the reference system of the layer, whatever that is: there
     * nothing is sent, and the box is applied here only. Some servers refuse it for layers without a geometry.
     *
     * @param box in WGS 84
     * @return this
     */
    ItemsQuery within(BoundingBox box);

    /**
     * Keeps features that touch a box in another reference system ({@code bbox-crs}). For geOrchestra data-api it is the
     * reference system of the layer.
     *
     * @param crs URI such as {@code http://www.opengis.net/def/crs/EPSG/0/2154}
     * @param firstMinimum least of the first coordinate, in the axis order of the reference system
     * @param secondMinimum least of the second coordinate
     * @param firstMaximum greatest of the first coordinate
     * @param secondMaximum greatest of the second coordinate
     * @return this
     * @throws IllegalArgumentException when the reference system is no URI, or a number is not finite
     */
    ItemsQuery within(String crs, double firstMinimum, double secondMinimum, double firstMaximum, double secondMaximum);

    /**
     * Keeps features of a moment ({@code datetime}). Which property holds their time is the server's business; GeoServer
     * compares any date of the layer.
     *
     * @param instant the moment
     * @return this
     * @throws IllegalArgumentException for geOrchestra data-api, which ignores it, when the query is used
     */
    ItemsQuery at(Instant instant);

    /**
     * Keeps features of a period ({@code datetime}), whose bounds belong to it.
     *
     * @param from first moment; null for an open beginning
     * @param to last moment; null for an open end
     * @return this
     * @throws IllegalArgumentException when both are null or the first is later, and for geOrchestra data-api as above
     */
    ItemsQuery during(@Nullable Instant from, @Nullable Instant to);

    /**
     * Sends a property as a parameter of its own ({@code ?commune=Lille}), which servers read in their own ways: wildcards,
     * case, nothing at all. What arrives is not checked. {@link #where} is for those who want equality.
     *
     * @param name name of a queryable
     * @param value value as the server wants it
     * @return this
     * @throws IllegalArgumentException when the name is blank or one that means something else, such as {@code limit}
     */
    ItemsQuery property(String name, String value);

    /**
     * Keeps features for which a condition holds ({@code filter}); several must all hold. It is written in the language that
     * the server declares and that has words for it.
     *
     * @param condition built with {@code Cql2}
     * @return this
     */
    ItemsQuery filter(Cql2Condition condition);

    /**
     * Sets the language of filters ({@code filter-lang}) instead of choosing one.
     *
     * @param language the language
     * @return this
     */
    ItemsQuery filterLanguage(FilterLanguage language);

    /**
     * Sets the reference system of the geometries in filters ({@code filter-crs}); longitude and latitude by default.
     *
     * @param crs URI such as {@code http://www.opengis.net/def/crs/EPSG/0/2154}
     * @return this
     * @throws IllegalArgumentException when it is no URI
     */
    ItemsQuery filterCrs(String crs);

    /**
     * Asks for geometries in another reference system ({@code crs}). {@code Feature.crs} tells the one of the answer.
     *
     * @param uri URI such as {@code http://www.opengis.net/def/crs/EPSG/0/2154}
     * @return this
     * @throws IllegalArgumentException when it is no URI
     */
    ItemsQuery crs(String uri);

    /**
     * Refuses names that are not among the queryables of the collection, before anything is sent.
     *
     * @param queryables from {@code OgcFeaturesClient.queryables}
     * @return this
     */
    ItemsQuery checkedAgainst(CollectionSchema queryables);

    /**
     * Keeps features whose property equals a value; several conditions must all hold. The condition is also checked on what
     * the server sends, because servers ignore filters that they do not know.
     *
     * @param property name as the server writes it, with its blanks, accents and apostrophes
     * @param value text, number or boolean
     * @return this
     * @throws IllegalArgumentException when the value is of another type or not a finite number
     * @see #filter
     */
    ItemsQuery where(String property, Object value);

    /**
     * Sorts by a property, which also makes paging stable on layers without a primary key.
     *
     * @param property name as the server writes it
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a comma, for which the parameter has no words
     */
    ItemsQuery sortBy(String property);

    /**
     * Sorts by a property, largest first.
     *
     * @param property name as the server writes it
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a comma, for which the parameter has no words
     */
    ItemsQuery sortByDescending(String property);

    /**
     * Sets how many features are asked for per request; it limits nothing else.
     *
     * @param features 1 to 10,000; 1,000 by default
     * @return this
     * @throws IllegalArgumentException when out of range
     */
    ItemsQuery pageSize(int features);

    /**
     * Goes on where an earlier reading of the same query stopped.
     *
     * @param cursor from {@code Page.nextCursor()} or {@code SdkException.resumeFrom()}
     * @return this
     */
    ItemsQuery startingAt(String cursor);

    /**
     * Declares that the date-times of this collection are the wall clock of a zone, wrongly labelled as UTC. They are then
     * repaired by {@code Feature.dateTime}; the raw text stays available.
     *
     * @param zone the zone of the wall clock
     * @return this
     */
    ItemsQuery wallClock(ZoneId zone);
}
