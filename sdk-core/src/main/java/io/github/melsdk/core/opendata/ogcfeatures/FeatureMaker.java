package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.model.Attribution;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes features of what the server sent. */
final class FeatureMaker {

    private final Attribution attribution;
    private final @Nullable String askedCrs;
    private final @Nullable ZoneId zone;

    /**
     * Creates a maker.
     *
     * @param askedCrs reference system that was asked for; data-api gives it without saying so
     */
    FeatureMaker(ServerFlavour flavour, Attribution attribution, @Nullable String askedCrs, @Nullable ZoneId zone) {
        this.attribution = attribution;
        boolean silent = flavour == ServerFlavour.GEORCHESTRA_DATA_API && askedCrs != null;
        // Its EPSG:4326 has longitude first.
        boolean foreign =
                silent && !CoordinateSystems.isLongitudeFirst(askedCrs) && !CoordinateSystems.isLatitudeFirst(askedCrs);
        this.askedCrs = foreign ? askedCrs : null;
        this.zone = zone;
    }

    List<Feature> features(Wire.ItemsAt page, Instant now) {
        Attribution origin = attribution.withRetrievedAt(now);
        String crs = page.crs() == null ? askedCrs : page.crs();
        return Stream.concat(
                        page.items().features().stream().map(item -> feature(item, origin, crs)),
                        page.items().records().stream().map(fields -> flat(fields, origin)))
                .toList();
    }

    Feature feature(Wire.ItemAt item, Instant now) {
        return feature(item.item(), attribution.withRetrievedAt(now), item.crs());
    }

    private Feature feature(Wire.Item item, Attribution origin, @Nullable String crs) {
        return new Feature(id(item.id()), item.geometry(), item.properties(), zone, origin, crs);
    }

    private Feature flat(Map<String, Object> fields, Attribution origin) {
        Map<String, Object> properties = new LinkedHashMap<>(fields);
        return new Feature(id(properties.remove("@id")), null, properties, zone, origin, null);
    }

    static String id(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
