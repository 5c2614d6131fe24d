package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents about the service and its layers. */
final class Capabilities {
    private static final List<String> CONFORMANCE = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
            "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
            "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
            "http://www.opengis.net/spec/ogcapi-features-8/1.0/conf/sorting");

    private Capabilities() {}

    static ObjectNode conformance() {
        ObjectNode body = Json.object();
        body.set("conformsTo", Json.of(CONFORMANCE));
        return body;
    }

    static ObjectNode schema(Layer layer) {
        ObjectNode schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("type", "object")
                .put("title", layer.title());
        ObjectNode properties = schema.putObject("properties");
        layer.types()
                .forEach((name, type) ->
                        properties.putObject(name).put("title", name).put("type", type));
        properties.putObject("geom").put("title", "geom").put("format", "geometry-point");
        return schema;
    }

    static ObjectNode extent(Layer layer) {
        ObjectNode extent = Json.object();
        ArrayNode box = extent.putObject("spatial").putArray("bbox").addArray();
        DoubleSummaryStatistics x = statistics(layer, Feature::longitude);
        DoubleSummaryStatistics y = statistics(layer, Feature::latitude);
        if (x.getCount() > 0) {
            box.add(x.getMin()).add(y.getMin()).add(x.getMax()).add(y.getMax());
        }
        extent.withObject("/spatial").put("crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        return extent;
    }

    private static DoubleSummaryStatistics statistics(Layer layer, Function<Feature, @Nullable Double> coordinate) {
        return layer.rows().get().stream()
                .map(coordinate)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }
}
