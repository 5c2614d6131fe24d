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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers requests for the landing page, collections and features. */
public final class OgcEngine {
    /** The path under which the service lives. */
    public static final String BASE_PATH = "/geoserver/ogc/features/v1";

    private static final List<String> BASE = List.of("geoserver", "ogc", "features", "v1");
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private final Clock clock;
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Set<String> withoutKey = ConcurrentHashMap.newKeySet();
    private final Links links;
    private volatile boolean counting = true;

    /**
     * Creates an engine without layers.
     *
     * @param clock tells the present moment
     * @param links makes the links of answers
     */
    public OgcEngine(Clock clock, Links links) {
        this.clock = clock;
        this.links = links;
    }

    /**
     * Adds or replaces a layer.
     *
     * @param layer the layer
     */
    public synchronized void add(Layer layer) {
        layers.put(layer.id(), layer);
    }

    /** Removes all layers and settings. */
    public synchronized void clear() {
        layers.clear();
        withoutKey.clear();
        counting = true;
        links.clear();
    }

    /**
     * Takes the primary key from a layer, so that it cannot be paged without a sort.
     *
     * @param id the id of the layer
     */
    public void withoutPrimaryKey(String id) {
        withoutKey.add(id);
    }

    /**
     * Decides whether answers tell how many features match.
     *
     * @param newCounting true to tell
     */
    public void counting(boolean newCounting) {
        this.counting = newCounting;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public Answer answer(Call call) {
        List<String> path = call.segments();
        if (path.size() < 4 || !path.subList(0, 4).equals(BASE)) {
            return problem(404, "NotFound", "No such path");
        }
        try {
            return route(call, path.subList(4, path.size()));
        } catch (BadParameter e) {
            return problem(400, "InvalidParameterValue", e.detail());
        }
    }

    private Answer route(Call call, List<String> path) {
        if (path.isEmpty()) {
            return Answer.json(200, landing(call));
        }
        if (path.get(0).equals("conformance")) {
            return Answer.json(200, Capabilities.conformance());
        }
        if (!path.get(0).equals("collections")) {
            return problem(404, "NotFound", "No such path");
        }
        if (path.size() == 1) {
            return Answer.json(200, collections(call));
        }
        Layer layer;
        synchronized (this) {
            layer = layers.get(path.get(1));
        }
        if (layer == null) {
            return problem(404, "NotFound", "Unknown collection " + path.get(1));
        }
        return switch (path.size()) {
            case 2 -> Answer.json(200, collection(call, layer));
            case 3 ->
                switch (path.get(2)) {
                    case "items" -> items(call, layer);
                    case "queryables", "schema" -> Answer.json(200, Capabilities.schema(layer));
                    default -> problem(404, "NotFound", "No such path");
                };
            default -> item(layer, path.get(3));
        };
    }

    private ObjectNode landing(Call call) {
        ObjectNode landing = Json.object()
                .put("title", "GeoServer Features services")
                .put("description", "Couches de la métropole imaginaire");
        landing.putArray("links")
                .add(links.to(call, "self", "/"))
                .add(links.to(call, "conformance", "/conformance"))
                .add(links.to(call, "data", "/collections"));
        return landing;
    }

    private synchronized ObjectNode collections(Call call) {
        ObjectNode body = Json.object();
        body.putArray("links").add(links.to(call, "self", "/collections"));
        ArrayNode list = body.putArray("collections");
        layers.values().forEach(layer -> list.add(collection(call, layer)));
        return body;
    }

    private ObjectNode collection(Call call, Layer layer) {
        ObjectNode body = Json.object().put("id", layer.id()).put("title", layer.title());
        body.set("extent", Capabilities.extent(layer));
        String path = "/collections/" + layer.id();
        body.putArray("links")
                .add(links.to(call, "self", path))
                .add(links.to(call, "items", path + "/items"))
                .add(links.to(call, "queryables", path + "/queryables"));
        body.putArray("crs").add(CRS84).add("http://www.opengis.net/def/crs/EPSG/0/4326");
        return body.put("itemType", "feature").put("storageCrs", CRS84);
    }

    private Answer items(Call call, Layer layer) {
        FeatureQuery query = new FeatureQuery(call, layer);
        int start = query.number("startIndex", 0);
        if (start > 0
                && withoutKey.contains(layer.id())
                && call.first("sortby", "").isEmpty()) {
            throw new BadParameter("Cannot do natural order without a primary key, please add it or specify a manual"
                    + " sort over existing attributes");
        }
        List<Feature> matching = query.select();
        int limit = query.number("limit", Integer.MAX_VALUE);
        List<Feature> page = matching.stream().skip(start).limit(limit).toList();
        ObjectNode body = Json.object().put("type", "FeatureCollection");
        ArrayNode features = body.putArray("features");
        page.forEach(feature -> features.add(feature(layer, feature)));
        if (counting) {
            body.put("numberMatched", matching.size());
        }
        body.put("numberReturned", page.size()).put("timeStamp", clock.instant().toString());
        body.set("links", links.paging(call, layer, start, limit, matching.size()));
        return Answer.bytes(200, "application/geo+json", Json.bytes(body)).with("Content-Crs", "<" + CRS84 + ">");
    }

    private static Answer item(Layer layer, String id) {
        return layer.rows().get().stream()
                .filter(feature -> (layer.name() + "." + feature.number()).equals(id))
                .findFirst()
                .map(feature -> Answer.bytes(200, "application/geo+json", Json.bytes(feature(layer, feature))))
                .orElseGet(() -> problem(404, "NotFound", "No such feature"));
    }

    static ObjectNode feature(Layer layer, Feature feature) {
        ObjectNode node = Json.object().put("type", "Feature").put("id", layer.name() + "." + feature.number());
        if (feature.longitude() == null || feature.latitude() == null) {
            node.putNull("geometry");
        } else {
            node.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(feature.longitude())
                    .add(feature.latitude());
            node.put("geometry_name", "geom");
        }
        node.set("properties", feature.properties());
        return node;
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param type the server's code
     * @param detail what is wrong
     * @return the answer
     */
    public static Answer problem(int status, String type, String detail) {
        return Answer.json(
                status, Json.object().put("type", type).put("title", detail).put("detail", detail));
    }
}
