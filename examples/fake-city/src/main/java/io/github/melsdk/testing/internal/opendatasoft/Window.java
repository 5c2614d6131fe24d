package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a list that a request may see.
 *
 * @param offset how many rows are skipped
 * @param limit how many rows are given
 */
record Window(int offset, int limit) {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST_RECORDS = 100;
    private static final int LAST_RECORD = 10_000;
    private static final int LAST_GROUP = 20_000;

    static Window of(Call call, boolean grouped) {
        int most = grouped ? LAST_GROUP : MOST_RECORDS;
        int last = grouped ? LAST_GROUP : LAST_RECORD;
        int limit = number(call, "limit", DEFAULT_LIMIT, -1, most);
        limit = limit < 0 ? most : limit;
        int offset = number(call, "offset", 0, 0, last);
        if (offset + limit > last) {
            throw invalid("offset", offset + " + limit " + limit, "offset + limit <= " + last);
        }
        return new Window(offset, limit);
    }

    static int number(Call call, String name, int absent, int least, int most) {
        String text = call.first(name);
        if (text == null || text.isEmpty()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw invalid(name, text, least + " <= " + name + " <= " + most);
    }

    private static OdsException invalid(String name, String found, String expected) {
        return new OdsException(
                400,
                "InvalidRESTParameterError",
                "Invalid value for " + name + " API parameter: " + found + " was found but " + expected
                        + " is expected.");
    }

    List<ObjectNode> cut(List<ObjectNode> rows) {
        return rows.stream().skip(offset).limit(limit).toList();
    }

    ArrayNode links(Call call, int total) {
        ArrayNode links = Json.array();
        add(links, call, "self", offset);
        add(links, call, "first", 0);
        if (limit > 0) {
            add(links, call, "last", Math.max(0, (total - 1) / limit * limit));
            if (offset + limit < total) {
                add(links, call, "next", offset + limit);
            }
        }
        return links;
    }

    private void add(ArrayNode links, Call call, String rel, int start) {
        List<String> pairs = new ArrayList<>();
        call.query()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !name.equals("offset") && !name.equals("limit"))
                        .forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        pairs.add("limit=" + limit);
        pairs.add("offset=" + start);
        String path = call.target().split("\\?")[0];
        links.addObject().put("rel", rel).put("href", call.origin() + path + "?" + String.join("&", pairs));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
