package io.github.melsdk.testing.internal.openagenda;

import io.github.melsdk.testing.internal.http.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing to count, as a query asks for it.
 *
 * @param type what is counted
 * @param options the rest, under long names
 */
record Aggregation(String type, Map<String, String> options) {
    private static final String NAME = "aggregations";
    private static final int DEFAULT_SIZE = 10;
    private static final Map<String, String> LONG_NAMES =
            Map.of("t", "type", "k", "key", "s", "size", "m", "missing", "f", "field");
    private static final Map<String, String> LONG_TYPES = Map.of("af", "additionalFields");

    /** Reads {@code aggregations[]=cities} and {@code aggregations[0][type]=cities}. */
    static List<Aggregation> of(Call call) {
        List<Aggregation> wanted = new ArrayList<>();
        call.all(NAME).forEach(type -> wanted.add(new Aggregation(longType(type), Map.of())));
        Map<Integer, Map<String, String>> numbered = new TreeMap<>();
        call.query().forEach((name, values) -> {
            String[] parts = name.split("[\\[\\]]+");
            if (parts.length == 3 && parts[0].equals(NAME) && isNumber(parts[1])) {
                numbered.computeIfAbsent(Integer.valueOf(parts[1]), index -> new HashMap<>())
                        .put(LONG_NAMES.getOrDefault(parts[2], parts[2]), values.get(0));
            }
        });
        numbered.values().forEach(options -> wanted.add(new Aggregation(longType(options.get("type")), options)));
        return wanted;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
    }

    private static String longType(@Nullable String type) {
        return type == null ? "" : LONG_TYPES.getOrDefault(type, type);
    }

    /** Returns its name in the answer. */
    String key() {
        return options.getOrDefault("key", type);
    }

    int size() {
        return number("size", DEFAULT_SIZE);
    }

    int number(String name, int absent) {
        String text = options.get(name);
        if (text == null) {
            return absent;
        }
        if (!isNumber(text) || Integer.parseInt(text) < 1) {
            throw new BadQuery(NAME + "." + name, "integer.range", "must be a positive integer");
        }
        return Integer.parseInt(text);
    }

    String option(String name, String absent) {
        return options.getOrDefault(name, absent);
    }

    /** Returns what events without a value are counted under. */
    @Nullable
    String missing() {
        return options.get("missing");
    }
}
