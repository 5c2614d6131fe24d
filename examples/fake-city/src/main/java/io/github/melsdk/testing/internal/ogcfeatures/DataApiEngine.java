package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers requests as geOrchestra's data-api does. */
public final class DataApiEngine {
    /** The path under which the service lives. */
    public static final String BASE_PATH = "/data/ogcapi";

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final int DEFAULT_LIMIT = 10;

    private final Clock clock;
    private final Map<String, Layer> layers = new LinkedHashMap<>();

    /**
     * Creates an engine without layers.
     *
     * @param clock tells the present moment
     */
    public DataApiEngine(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds or replaces a layer.
     *
     * @param layer the layer
     */
    public synchronized void add(Layer layer) {
        layers.put(layer.id(), layer);
    }

    /** Removes all layers. */
    public synchronized void clear() {
        layers.clear();
    }

    /**
     * Returns the name that a layer of the GeoServer has here: its schema without the prefixes.
     *
     * @param id workspace and name
     * @return schema and table
     */
    public static String alias(String id) {
        return id.replaceFirst("^(dsp|mel)_", "");
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public Answer answer(Call call) {
        List<String> path = call.segments();
        if (path.size() < 2 || !path.subList(0, 2).equals(List.of("data", "ogcapi"))) {
            return error(404, call.target());
        }
        try {
            return route(call, path.subList(2, path.size()));
        } catch (BadParameter e) {
            return error(400, call.target());
        }
    }

    private Answer route(Call call, List<String> path) {
        if (path.isEmpty()) {
            ObjectNode landing = Json.object().put("title", "geOrchestra Data API");
            landing.putArray("links").add(link(call, "data", "/collections"));
            return Answer.json(200, landing);
        }
        if (path.get(0).equals("conformance")) {
            // It declares queryables, which it does not have.
            return Answer.json(200, Capabilities.conformance());
        }
        if (!path.get(0).equals("collections")) {
            return error(404, call.target());
        }
        if (path.size() == 1) {
            ObjectNode body = Json.object();
            ArrayNode list = body.putArray("collections");
            all().forEach(layer -> list.add(collection(call, layer)));
            return Answer.json(200, body);
        }
        Layer layer = all().stream()
                .filter(candidate -> candidate.id().equals(path.get(1)))
                .findFirst()
                .orElse(null);
        if (layer == null) {
            return Answer.text(404, "application/json", "");
        }
        if (path.size() == 2) {
            return Answer.json(200, collection(call, layer));
        }
        if (!path.get(2).equals("items")) {
            return error(404, call.target());
        }
        return path.size() == 3 ? items(call, layer) : item(call, layer, path.get(3));
    }

    private synchronized List<Layer> all() {
        return List.copyOf(layers.values());
    }

    private static ObjectNode collection(Call call, Layer layer) {
        boolean placed = layer.rows().get().stream().anyMatch(feature -> feature.latitude() != null);
        ObjectNode body = Json.object().put("id", layer.id()).put("title", layer.title());
        body.putArray("links")
                .add(link(call, "items", "/collections/" + layer.id() + "/items"))
                .add(link(call, "enclosure", "/collections/" + layer.id() + "/items?limit=-1"));
        body.putArray("crs").add(CRS84).add("EPSG:4326");
        return body.put("itemType", placed ? "feature" : "record");
    }

    private Answer items(Call call, Layer layer) {
        if (!call.first("filter-lang", "ecql-text").equals("ecql-text")) {
            throw new BadParameter("filter-lang");
        }
        // datetime is taken and ignored; unknown names of properties are ignored too.
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String name : List.of("filter", "bbox", "sortby")) {
            String value = call.first(name);
            if (value != null) {
                known.put(name, List.of(value));
            }
        }
        known.put("filter-lang", List.of("ecql-text"));
        Call narrowed = new Call(
                call.method(), call.target(), call.segments(), known, call.headers(), call.body(), call.origin());
        List<Feature> matching = new FeatureQuery(narrowed, layer).select();
        int limit = number(call, "limit", DEFAULT_LIMIT);
        int offset = number(call, "offset", 0);
        List<Feature> page = matching.stream()
                .skip(offset)
                .limit(limit < 0 ? Integer.MAX_VALUE : limit)
                .toList();
        boolean flat = call.first("f", "geojson").equals("json");
        ObjectNode body = Json.object();
        ArrayNode rows = body.putArray(flat ? "records" : "features");
        page.forEach(feature -> rows.add(flat ? record(layer, feature) : feature(layer, feature)));
        if (!flat) {
            body.put("type", "FeatureCollection")
                    .put("timeStamp", clock.instant().plusNanos(123).toString());
        }
        body.put("numberMatched", matching.size()).put("numberReturned", page.size());
        body.set("links", links(call, layer, matching.size(), page.size(), limit, offset));
        return Answer.bytes(200, flat ? "application/json" : "application/geo+json", Json.bytes(body));
    }

    /** There is a next page whenever not everything is on this one: on the last page too, and beyond. */
    private static ArrayNode links(Call call, Layer layer, int matched, int returned, int limit, int offset) {
        String path = "/collections/" + layer.id() + "/items";
        ArrayNode links = Json.array().add(link(call, "self", path));
        if (matched > returned) {
            int step = limit < 0 ? DEFAULT_LIMIT : limit;
            links.add(link(call, "next", path + "?limit=" + step + "&offset=" + (offset + step)));
        }
        return links;
    }

    private static int number(Call call, String name, int absent) {
        try {
            return Integer.parseInt(call.first(name, Integer.toString(absent)));
        } catch (NumberFormatException e) {
            throw new BadParameter(name);
        }
    }

    private Answer item(Call call, Layer layer, String id) {
        return layer.rows().get().stream()
                .filter(feature -> (layer.name() + "." + feature.number()).equals(id))
                .findFirst()
                .map(feature -> Answer.bytes(200, "application/geo+json", Json.bytes(feature(layer, feature))))
                .orElseGet(() -> error(404, call.target()));
    }

    /** The identifier has an at sign before its name. */
    private static ObjectNode feature(Layer layer, Feature feature) {
        ObjectNode node = OgcEngine.feature(layer, feature);
        node.remove(List.of("id", "geometry_name"));
        if (node.get("geometry") instanceof ObjectNode geometry) {
            geometry.put("@name", "geom").put("@srs", "EPSG:4326");
        }
        return node.put("@typeName", layer.name()).put("@id", layer.name() + "." + feature.number());
    }

    private static ObjectNode record(Layer layer, Feature feature) {
        ObjectNode row = Json.object().put("@id", layer.name() + "." + feature.number());
        row.setAll(feature.properties());
        return row;
    }

    private static ObjectNode link(Call call, String rel, String path) {
        return Json.object()
                .put("href", call.origin() + BASE_PATH + path)
                .put("rel", rel)
                .put("type", "application/json");
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param target what was asked
     * @return the answer
     */
    public static Answer error(int status, String target) {
        return Answer.json(
                status,
                Json.object()
                        .put("timestamp", "2026-11-21T08:00:00.000+00:00")
                        .put("status", status)
                        .put(
                                "error",
                                status == 400 ? "Bad Request" : status == 404 ? "Not Found" : "Internal Server Error")
                        .put("path", target));
    }
}
