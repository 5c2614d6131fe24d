package io.github.melsdk.core.interop;

import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.Scheduled;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes GeoJSON (RFC 7946): one collection of features, feature by feature, in constant memory. Not thread-safe.
 *
 * <p>A feature has the position of the item as a point, longitude first and rounded to 7 decimals (a centimetre), or no geometry
 * where the position is unknown. What the item is decides the rest: the identifier of an {@link Identified} one, its times as
 * {@code slots} if it is {@link Scheduled}, its origin as {@code attribution} if it is {@link Attributed}. The origin of the
 * whole collection is a member of its own and is not repeated.
 *
 * <pre>{@code
 * try (GeoJson map = GeoJson.begin(out)) {
 *     for (Event event : events) {
 *         map.write(event, Map.of("title", event.title().in(Locale.FRENCH)));
 *     }
 * }
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
public final class GeoJson implements AutoCloseable {

    private static final double DECIMALS = 1e7;

    private final JsonItems features;
    private final Attribution common;

    private GeoJson(OutputStream out, Attribution common) {
        this.common = common;
        String origin = common.isUnknown() ? "" : ",\"attribution\":" + json(describe(common));
        this.features = new JsonItems(out, "{\"type\":\"FeatureCollection\"" + origin + ",\"features\":[", "]}");
    }

    /**
     * Begins a collection whose features tell their origin themselves.
     *
     * @param out where it goes; closing this writer ends the document and flushes, but does not close the stream
     * @return a writer
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static GeoJson begin(OutputStream out) {
        return begin(out, Attribution.unknown());
    }

    /**
     * Begins a collection.
     *
     * @param out where it goes; closing this writer ends the document and flushes, but does not close the stream
     * @param attribution the origin of the whole collection
     * @return a writer
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static GeoJson begin(OutputStream out, Attribution attribution) {
        return new GeoJson(Objects.requireNonNull(out, "out"), Objects.requireNonNull(attribution, "attribution"));
    }

    /**
     * Writes a whole collection. When reading the items fails, the document is left without its end, so that nobody takes it for
     * a complete one.
     *
     * @param items what to write; a lazy list is read while it is written
     * @param properties what to tell of an item, see {@link #write(Located, Map)}
     * @param out where it goes; it is flushed, not closed
     * @param <T> type of the items
     * @return the number of features
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws IllegalArgumentException when a property has no JSON form
     */
    public static <T extends Located> long write(
            Iterable<? extends T> items,
            Function<? super T, ? extends Map<String, ? extends @Nullable Object>> properties,
            OutputStream out) {
        GeoJson collection = begin(out);
        long written = 0;
        for (T item : items) {
            collection.write(item, properties.apply(item));
            written++;
        }
        collection.close();
        return written;
    }

    /**
     * Writes a feature without properties of its own.
     *
     * @param item the item
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void write(Located item) {
        write(item, Map.of());
    }

    /**
     * Writes a feature.
     *
     * @param item the item
     * @param properties texts, numbers, booleans, dates, records, lists and maps of them; they come first, and before what the
     *     item says under the same name
     * @throws IllegalArgumentException when a property has no JSON form; the feature is then left out
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void write(Located item, Map<String, ? extends @Nullable Object> properties) {
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        if (item instanceof Identified identified && !identified.id().isBlank()) {
            feature.put("id", identified.id());
        }
        feature.put("geometry", item.location().map(GeoJson::point).orElse(null));
        feature.put("properties", properties(item, properties));
        features.item(json(feature));
    }

    private Map<String, @Nullable Object> properties(Located item, Map<String, ? extends @Nullable Object> own) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(own);
        if (item instanceof Scheduled scheduled && !scheduled.slots().isEmpty()) {
            all.putIfAbsent("slots", scheduled.slots());
        }
        if (item instanceof Attributed attributed) {
            Attribution origin = attributed.attribution();
            if (!origin.isUnknown() && !origin.equals(common)) {
                all.putIfAbsent("attribution", describe(origin));
            }
        }
        return all;
    }

    private static Map<String, Object> point(GeoPoint point) {
        return Map.of("type", "Point", "coordinates", List.of(rounded(point.longitude()), rounded(point.latitude())));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }

    private static Map<String, Object> describe(Attribution origin) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        Licence licence = origin.licence();
        told.put("producer", origin.producer());
        told.put("dataset", origin.datasetTitle());
        told.put("licence", licence.name().isBlank() ? null : licence.name());
        told.put("licenceUrl", licence.url());
        told.put("lastUpdate", origin.lastUpdate());
        told.put("retrievedAt", origin.retrievedAt());
        told.put("source", origin.sourceUrl());
        Map<String, Object> known = new LinkedHashMap<>();
        told.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }

    private static String json(Object value) {
        return Json.standard().writeText(value);
    }

    /**
     * Ends the collection and flushes. Idempotent.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    @Override
    public void close() {
        features.end();
    }
}
