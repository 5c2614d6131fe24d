package io.github.melsdk.testing.internal.decidim;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages of a list: cursors are offsets, hidden nodes are null, some lists have no order at all. */
final class Connections {
    private static final int LARGEST_PAGE = 50;
    private static final Set<String> ORDERED = Set.of("proposals", "posts", "collaborativeTexts");

    private final DecidimSettings settings;

    Connections(DecidimSettings settings) {
        this.settings = settings;
    }

    Map<String, Object> page(List<Map<String, Object>> all, String field, DataFetchingEnvironment call) {
        List<Map<String, Object>> list = new ArrayList<>();
        Map<String, Object> filter = call.getArgument("filter");
        for (Map<String, Object> node : all) {
            if (published(node, filter)) {
                list.add(node);
            }
        }
        sort(list, call.getArgument("order"));
        if (!ORDERED.contains(field)) {
            settings.disturb(list);
        }
        int from = after(call.getArgument("after"));
        Integer first = call.getArgument("first");
        int size = Math.min(LARGEST_PAGE, first == null ? LARGEST_PAGE : first);
        int start = Math.min(from, list.size());
        int end = Math.min(start + size, list.size());
        List<Object> nodes = new ArrayList<>();
        List<Object> edges = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Map<String, Object> node = SampleNodes.isHidden(list.get(i)) ? null : list.get(i);
            nodes.add(node);
            Map<String, Object> edge = new HashMap<>();
            edge.put("cursor", cursor(i + 1));
            edge.put("node", node);
            edges.add(edge);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("nodes", nodes);
        page.put("edges", edges);
        page.put("pageInfo", info(start, end, list.size()));
        return page;
    }

    private static Map<String, Object> info(int start, int end, int size) {
        Map<String, Object> info = new HashMap<>();
        info.put("hasNextPage", end < size);
        info.put("hasPreviousPage", false);
        info.put("startCursor", start < end ? cursor(start + 1) : null);
        info.put("endCursor", start < end ? cursor(end) : null);
        return info;
    }

    private static String cursor(int offset) {
        byte[] text = Integer.toString(offset).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static int after(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? 0
                : Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
    }

    /** The day of "before" is excluded, that of "since" included. */
    static boolean published(Map<String, Object> node, @Nullable Map<String, Object> filter) {
        if (filter == null) {
            return true;
        }
        String day = String.valueOf(node.getOrDefault("publishedAt", ""))
                .concat("          ")
                .substring(0, 10);
        Object before = filter.get("publishedBefore");
        Object since = filter.get("publishedSince");
        return (before == null || day.compareTo(before.toString()) < 0)
                && (since == null || day.compareTo(since.toString()) >= 0);
    }

    static void sort(List<Map<String, Object>> nodes, @Nullable Map<String, Object> order) {
        if (order == null) {
            return;
        }
        order.forEach((key, direction) -> {
            Comparator<Map<String, Object>> by = Comparator.comparing(node -> comparable(node.get(key)));
            nodes.sort("desc".equalsIgnoreCase(String.valueOf(direction)) ? Collections.reverseOrder(by) : by);
        });
    }

    private static String comparable(@Nullable Object value) {
        String text = String.valueOf(value);
        boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        return number ? "0".repeat(Math.max(0, 12 - text.length())) + text : text;
    }
}
