package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes links, right or as wrong as servers have been seen to make them. Thread-safe. */
public final class Links {
    private volatile @Nullable String foreignOrigin;
    private volatile boolean raw;
    private volatile boolean endless;

    /**
     * Lets links point to another origin.
     *
     * @param origin scheme, host and port, or null for the right one
     */
    public void origin(@Nullable String origin) {
        this.foreignOrigin = origin;
    }

    /**
     * Lets next links carry blanks and accents undecorated.
     *
     * @param newRaw true to leave them raw
     */
    public void raw(boolean newRaw) {
        this.raw = newRaw;
    }

    /**
     * Lets every page have a next link, even the last one and those beyond.
     *
     * @param newEndless true for a link that never ends
     */
    public void endless(boolean newEndless) {
        this.endless = newEndless;
    }

    void clear() {
        foreignOrigin = null;
        raw = false;
        endless = false;
    }

    ObjectNode to(Call call, String rel, String path) {
        String origin = foreignOrigin == null ? call.origin() : foreignOrigin;
        return Json.object()
                .put("href", origin + OgcEngine.BASE_PATH + path)
                .put("rel", rel)
                .put("type", rel.equals("items") ? "application/geo+json" : "application/json");
    }

    ArrayNode paging(Call call, Layer layer, int start, int limit, int total) {
        String path = "/collections/" + layer.id() + "/items";
        ArrayNode links = Json.array();
        links.add(to(call, "self", path + "?" + query(call, start)));
        if (limit > 0 && limit < Integer.MAX_VALUE && (endless || (long) start + limit < total)) {
            links.add(to(call, "next", path + "?" + query(call, start + limit)));
        }
        if (start > 0 && limit < Integer.MAX_VALUE) {
            links.add(to(call, "prev", path + "?" + query(call, Math.max(0, start - limit))));
        }
        return links;
    }

    private String query(Call call, int start) {
        List<String> pairs = new ArrayList<>();
        call.query()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !name.equals("startIndex"))
                        .forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        pairs.add("startIndex=" + start);
        return String.join("&", pairs);
    }

    private String encode(String text) {
        return raw ? text : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
