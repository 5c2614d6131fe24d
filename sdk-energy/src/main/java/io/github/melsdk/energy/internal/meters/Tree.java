package io.github.melsdk.energy.internal.meters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads small documents whose nesting the provider itself describes in two ways. Whatever is absent is null or empty. */
public record Tree(@Nullable Object node) {

    private static final int DEEPEST = 6;

    public Tree get(String name) {
        return new Tree(node instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** Returns the first member of a name, here or below, or an empty tree. */
    public Tree find(String name) {
        return find(name, 0);
    }

    private Tree find(String name, int depth) {
        if (!(node instanceof Map<?, ?> map) || depth > DEEPEST) {
            return new Tree(null);
        }
        if (map.get(name) != null) {
            return new Tree(map.get(name));
        }
        for (Object value : map.values()) {
            Tree found = new Tree(value).find(name, depth + 1);
            if (found.node() != null) {
                return found;
            }
        }
        return new Tree(null);
    }

    public List<Tree> items() {
        if (!(node instanceof List<?> list)) {
            return node instanceof Map ? List.of(this) : List.of();
        }
        List<Tree> items = new ArrayList<>();
        list.forEach(item -> items.add(new Tree(item)));
        return items;
    }

    public @Nullable String text() {
        boolean scalar = node instanceof String || node instanceof Number || node instanceof Boolean;
        String text = scalar ? String.valueOf(node).strip() : "";
        return text.isEmpty() ? null : text;
    }

    public @Nullable String text(String name) {
        return get(name).text();
    }

    public @Nullable Boolean flag(String name) {
        Object value = get(name).node();
        return value instanceof Boolean flag ? flag : null;
    }

    @Override
    public String toString() {
        return "Tree[masked]";
    }
}
