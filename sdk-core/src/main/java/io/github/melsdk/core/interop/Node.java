package io.github.melsdk.core.interop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing of JSON-LD: what is not known is left out, and a list of one is its element. */
final class Node {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Node(@Nullable String type) {
        with("@type", type);
    }

    Node with(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> plain = list.stream().map(Node::plain).toList();
            if (!plain.isEmpty()) {
                members.put(name, plain.size() == 1 ? plain.get(0) : plain);
            }
        } else if (value != null && !(value instanceof String text && text.isBlank())) {
            members.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof Node node ? node.members : value;
    }

    void addAll(Node other) {
        members.putAll(other.members);
    }

    Map<String, Object> members() {
        return members;
    }
}
