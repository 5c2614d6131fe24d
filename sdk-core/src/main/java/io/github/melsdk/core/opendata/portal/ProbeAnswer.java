package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.territory.PortalSource.Software;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What answered a probe.
 *
 * @param json the members of the JSON object that came; empty when something else came
 * @param text the beginning of what came
 */
record ProbeAnswer(Map<String, Object> json, String text) {

    private static final int BEGINNING = 2_000;

    static final Decoder<ProbeAnswer> DECODER = ProbeAnswer::decode;

    private static ProbeAnswer decode(Payload payload) throws IOException {
        String text = Decoders.text(payload);
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        return new ProbeAnswer(text.strip().startsWith("{") ? object(text) : Map.of(), beginning);
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    private static Map<String, Object> object(String text) {
        try {
            Map<String, Object> object = Json.standard()
                    .read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, Map.class, DriftSink.none());
            return object == null ? Map.of() : object;
        } catch (IOException | RuntimeException notJson) {
            return Map.of();
        }
    }

    /** A landing page links to its conformance classes or to its collections. */
    Optional<Software> featuresServer() {
        boolean landingPage = links("rel")
                .anyMatch(rel -> rel.endsWith("conformance") || rel.endsWith("data") && !rel.endsWith("metadata"));
        if (!landingPage) {
            return Optional.empty();
        }
        String title = String.valueOf(json.get("title")).toLowerCase(Locale.ROOT);
        if (title.contains("georchestra")) {
            return Optional.of(Software.GEORCHESTRA_DATA_API);
        }
        boolean geoServer =
                title.contains("geoserver") || links("href").anyMatch(href -> href.contains("/ogc/features/v1"));
        return Optional.of(geoServer ? Software.GEOSERVER_OGC_FEATURES : Software.OGC_FEATURES);
    }

    private Stream<String> links(String member) {
        return json.get("links") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(link -> String.valueOf(((Map<?, ?>) link).get(member)))
                : Stream.empty();
    }

    Optional<Software> opendatasoft() {
        return has(Software.OPENDATASOFT, "total_count", "results");
    }

    Optional<Software> dataFair() {
        return has(Software.DATA_FAIR, "count", "results");
    }

    Optional<Software> ckan() {
        return has(Software.CKAN, "help", "success", "result");
    }

    Optional<Software> udata() {
        return has(Software.UDATA, "data", "page", "page_size", "total");
    }

    /** Unverified: no recorded answer says what the description of a catalogue holds. */
    Optional<Software> geoNetwork() {
        boolean described =
                json.keySet().stream().anyMatch(key -> key.startsWith("system/") || key.startsWith("node/"));
        return described ? Optional.of(Software.GEONETWORK) : Optional.empty();
    }

    Optional<Software> wfs() {
        return text.contains("WFS_Capabilities") ? Optional.of(Software.WFS) : Optional.empty();
    }

    private Optional<Software> has(Software software, String... members) {
        return Stream.of(members).allMatch(json::containsKey) ? Optional.of(software) : Optional.empty();
    }

    /** Returns what came in a few words. */
    String summary() {
        if (!json.isEmpty()) {
            return "JSON with "
                    + String.join(", ", json.keySet().stream().limit(6).toList());
        }
        String start = text.strip().toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
        return page ? "a web page" : start.startsWith("<") ? "XML" : start.isEmpty() ? "nothing" : "something else";
    }
}
