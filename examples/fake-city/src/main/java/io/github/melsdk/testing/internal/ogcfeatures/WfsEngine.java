package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers requests as the WFS of a GeoServer does. */
public final class WfsEngine {
    /** The path under which the service lives. */
    public static final String BASE_PATH = "/geoserver/wfs";

    private static final String LATITUDE_FIRST = "urn:ogc:def:crs:EPSG::4326";

    private final Clock clock;
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Set<String> withoutKey = ConcurrentHashMap.newKeySet();
    private volatile int errorStatus = 200;
    private volatile String version = "2.0.0";

    /**
     * Creates an engine without layers.
     *
     * @param clock tells the present moment
     */
    public WfsEngine(Clock clock) {
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

    /** Removes all layers and settings. */
    public synchronized void clear() {
        layers.clear();
        withoutKey.clear();
        errorStatus = 200;
        version = "2.0.0";
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
     * Sets the status of reports of exceptions.
     *
     * @param status 200 or 400
     */
    public void errorStatus(int status) {
        this.errorStatus = status;
    }

    /**
     * Sets the only version that the server speaks.
     *
     * @param newVersion such as {@code 1.1.0}
     */
    public void version(String newVersion) {
        this.version = newVersion;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public Answer answer(Call call) {
        if (!call.segments().equals(List.of("geoserver", "wfs"))) {
            return Answer.text(404, "text/html", "<html><head><title>404 Not Found</title></head></html>");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        call.query().forEach((name, values) -> parameters.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String asked = parameters.get("version");
        if (asked != null && !asked.equals(version)) {
            return report(
                    errorStatus, "VersionNegotiationFailed", "version", "This server speaks " + version + " only");
        }
        try {
            return switch (parameters.getOrDefault("request", "")) {
                case "GetCapabilities" -> capabilities();
                case "DescribeFeatureType" -> Answer.json(200, types(layer(parameters)));
                case "GetFeature" -> features(call, parameters);
                default -> report(errorStatus, "OperationNotSupported", "request", "No such operation");
            };
        } catch (BadParameter e) {
            return report(errorStatus, "InvalidParameterValue", "filter", e.detail());
        }
    }

    private synchronized Layer layer(Map<String, String> parameters) {
        String name = parameters.getOrDefault(version.startsWith("2") ? "typenames" : "typename", "");
        Layer layer = layers.get(name);
        if (layer == null) {
            throw new BadParameter("Feature type " + name + " unknown");
        }
        return layer;
    }

    private Answer features(Call call, Map<String, String> parameters) {
        Layer layer = layer(parameters);
        if (!parameters.getOrDefault("outputformat", "").contains("json")) {
            return report(errorStatus, "InvalidParameterValue", "outputFormat", "This fake gives JSON only");
        }
        FeatureQuery query = new FeatureQuery(translated(call, parameters), layer);
        int start = Integer.parseInt(parameters.getOrDefault("startindex", "0"));
        if (start > 0 && withoutKey.contains(layer.id()) && !parameters.containsKey("sortby")) {
            throw new BadParameter("Cannot do natural order without a primary key, please add it or specify a manual"
                    + " sort over existing attributes");
        }
        String countName = version.startsWith("2") ? "count" : "maxfeatures";
        int count = Integer.parseInt(parameters.getOrDefault(countName, "1000000"));
        List<Feature> matching = query.select();
        List<Feature> page = matching.stream().skip(start).limit(count).toList();
        ObjectNode body = Json.object().put("type", "FeatureCollection");
        ArrayNode features = body.putArray("features");
        page.forEach(feature -> features.add(OgcEngine.feature(layer, feature)));
        body.put("totalFeatures", matching.size());
        if (version.startsWith("2")) {
            body.put("numberMatched", matching.size());
        }
        body.put("numberReturned", page.size()).put("timeStamp", clock.instant().toString());
        body.putObject("crs").put("type", "name").putObject("properties").put("name", LATITUDE_FIRST);
        return Answer.json(200, body);
    }

    /** Says in the words of the other service what is asked. */
    private static Call translated(Call call, Map<String, String> parameters) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        String filter = parameters.get("cql_filter");
        String box = parameters.get("bbox");
        if (filter != null && box != null) {
            throw new BadParameter("bbox and cql_filter both specified but are mutually exclusive");
        }
        if (filter != null) {
            query.put("filter", List.of(filter));
            query.put("filter-lang", List.of("ecql-text"));
        }
        if (box != null) {
            query.put("bbox", List.of(longitudeFirst(box)));
        }
        String order = parameters.get("sortby");
        if (order != null) {
            query.put(
                    "sortby",
                    List.of(Arrays.stream(order.split(","))
                            .map(key -> key.endsWith(" D")
                                    ? "-" + key.substring(0, key.length() - 2)
                                    : key.endsWith(" A") ? key.substring(0, key.length() - 2) : key)
                            .collect(Collectors.joining(","))));
        }
        return new Call(
                call.method(), call.target(), call.segments(), query, call.headers(), call.body(), call.origin());
    }

    /** By its URN the reference system has latitude first. */
    private static String longitudeFirst(String box) {
        String[] parts = box.split(",");
        boolean latitudeFirst = parts.length == 5 && parts[4].equals(LATITUDE_FIRST);
        return latitudeFirst
                ? String.join(",", parts[1], parts[0], parts[3], parts[2])
                : String.join(",", Arrays.asList(parts).subList(0, 4));
    }

    private static ObjectNode types(Layer layer) {
        ObjectNode body = Json.object().put("elementFormDefault", "qualified").put("targetPrefix", layer.id());
        ObjectNode type = body.putArray("featureTypes").addObject().put("typeName", layer.name());
        ArrayNode properties = type.putArray("properties");
        layer.types().forEach((name, kind) -> {
            String local = switch (kind) {
                case "integer" -> "int";
                default -> kind;
            };
            properties
                    .addObject()
                    .put("name", name)
                    .put("maxOccurs", 1)
                    .put("minOccurs", 0)
                    .put("nillable", true)
                    .put("type", "xsd:" + local)
                    .put("localType", local);
        });
        properties
                .addObject()
                .put("name", "geom")
                .put("maxOccurs", 1)
                .put("minOccurs", 0)
                .put("nillable", true)
                .put("type", "gml:Point")
                .put("localType", "Point");
        return body;
    }

    private synchronized Answer capabilities() {
        String types = layers.values().stream().map(WfsEngine::type).collect(Collectors.joining());
        String document = """
                <?xml version="1.0" encoding="UTF-8"?>
                <wfs:WFS_Capabilities version="%s" xmlns:wfs="http://www.opengis.net/wfs/2.0"
                    xmlns:ows="http://www.opengis.net/ows/1.1">
                  <ows:ServiceIdentification><ows:Title>Couches de la métropole imaginaire</ows:Title></ows:ServiceIdentification>
                  <ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:Parameter name="outputFormat">
                    <ows:AllowedValues><ows:Value>application/json</ows:Value><ows:Value>csv</ows:Value></ows:AllowedValues>
                  </ows:Parameter></ows:Operation></ows:OperationsMetadata>
                  <wfs:FeatureTypeList>%s</wfs:FeatureTypeList>
                </wfs:WFS_Capabilities>
                """.formatted(version, types);
        return Answer.text(200, "application/xml", document);
    }

    private static String type(Layer layer) {
        return """
                <wfs:FeatureType><wfs:Name>%s</wfs:Name><wfs:Title>%s</wfs:Title>
                  <ows:Keywords><ows:Keyword>features</ows:Keyword></ows:Keywords>
                  <wfs:DefaultCRS>urn:ogc:def:crs:EPSG::4326</wfs:DefaultCRS>
                  <ows:WGS84BoundingBox><ows:LowerCorner>2.789 50.499</ows:LowerCorner>
                    <ows:UpperCorner>3.273 50.795</ows:UpperCorner></ows:WGS84BoundingBox>
                </wfs:FeatureType>
                """.formatted(escaped(layer.id()), escaped(layer.title()));
    }

    /**
     * Makes a report of an exception.
     *
     * @param status the status
     * @param code the server's code
     * @param locator the parameter that is wrong
     * @param text what is wrong
     * @return the answer
     */
    public static Answer report(int status, String code, String locator, String text) {
        return Answer.text(status, "application/xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">
                  <ows:Exception exceptionCode="%s" locator="%s"><ows:ExceptionText>%s</ows:ExceptionText></ows:Exception>
                </ows:ExceptionReport>
                """.formatted(code, locator, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
