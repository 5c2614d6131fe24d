package io.github.melsdk.core.internal.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the component of a field name; faster than a map because the parser hands out the same names again. */
final class FieldTable {

    /** No component has this name. */
    static final int UNKNOWN = -1;

    private final @Nullable String[] names;
    private final int[] components;
    private final int mask;

    FieldTable(Map<String, Integer> fields) {
        int size = Integer.highestOneBit(Math.max(1, fields.size())) << 2;
        this.names = new String[size];
        this.components = new int[size];
        this.mask = size - 1;
        fields.forEach(this::put);
    }

    private void put(String name, int component) {
        int slot = slot(name);
        while (names[slot] != null) {
            slot = (slot + 1) & mask;
        }
        names[slot] = name;
        components[slot] = component;
    }

    int find(String name) {
        int slot = slot(name);
        for (String candidate = names[slot]; candidate != null; candidate = names[slot]) {
            if (candidate.equals(name)) {
                return components[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & mask;
    }
}
