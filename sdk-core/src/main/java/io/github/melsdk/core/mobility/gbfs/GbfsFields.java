package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.text.PlainText;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.spi.Drift;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object of a feed, read leniently: identifiers that are numbers, booleans that are 0 or 1, three kinds of timestamps,
 * names under their spelling of any version. What is never asked for is an extra. For one thread.
 */
final class GbfsFields implements Extras {

    /** Clocks differ; what lies further ahead is no time that anything was reported at. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final long SMALLEST_MILLISECONDS = 100_000_000_000L;

    private final Map<String, Object> map;
    private final Map<String, Object> rest;
    private final DriftSink drift;
    private final String path;
    private final Instant now;
    private int skipped;

    GbfsFields(Map<String, Object> map, DriftSink drift, String path, Instant now) {
        this.map = map;
        this.rest = new LinkedHashMap<>(map);
        this.drift = drift;
        this.path = path;
        this.now = now;
    }

    /** Returns the fields that nobody asked for, in the order of the server. */
    @Override
    public Map<String, Object> extras() {
        return rest;
    }

    /** Reports the fields that nobody asked for; a leading underscore is how producers mark their own. */
    void reportUnknown(Set<String> alreadyTold) {
        rest.keySet().stream()
                .filter(name -> !name.startsWith("_") && alreadyTold.add(name))
                .forEach(name -> report(Drift.Kind.UNKNOWN_FIELD, name, "a field that the model does not list"));
    }

    /** Returns how many objects of lists were left out so far. */
    int skipped() {
        return skipped;
    }

    private void report(Drift.Kind kind, String name, String detail) {
        if (drift.wants(kind)) {
            drift.report(kind, path + "." + name, detail);
        }
    }

    /** Returns the value of the first name that has one. */
    @Nullable
    Object raw(String... names) {
        Object found = null;
        for (String name : names) {
            rest.remove(name);
            found = found == null ? map.get(name) : found;
        }
        return found;
    }

    @Nullable
    String text(String... names) {
        String text = scalar(raw(names));
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String scalar(@Nullable Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }

    @Nullable
    Boolean flag(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        boolean yes = text.equals("1") || text.equalsIgnoreCase("true");
        boolean no = text.equals("0") || text.equalsIgnoreCase("false");
        return yes ? Boolean.TRUE : no ? Boolean.FALSE : unreadable(name, "neither true nor false");
    }

    @Nullable
    Double number(String... names) {
        Object value = raw(names);
        if (value instanceof String text && text.length() <= 40) {
            try {
                value = Double.valueOf(text.strip());
            } catch (NumberFormatException e) {
                return unreadable(names[0], "a text that is no number");
            }
        }
        return value instanceof Number number && Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
    }

    /** Returns a number of things; nobody has less than none. */
    @Nullable
    Integer count(String... names) {
        Double number = number(names);
        if (number == null) {
            return null;
        }
        boolean countable = number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number);
        return countable ? Integer.valueOf(number.intValue()) : unreadable(names[0], "a count that is no count");
    }

    /** Returns a time that can have been: POSIX seconds, milliseconds or RFC 3339, not 0 and not in the future. */
    @Nullable
    Instant past(String name) {
        Instant time = time(name);
        return time == null || !time.isAfter(now.plus(SKEW)) ? time : unreadable(name, "a time in the future");
    }

    /** Returns a time written as POSIX seconds, milliseconds or RFC 3339; 0 stands for none. */
    @Nullable
    Instant time(String name) {
        Object value = raw(name);
        if (value instanceof String text && !isNumber(text.strip())) {
            return text.isBlank() ? null : rfc3339(name, text.strip());
        }
        String digits = scalar(value);
        if (digits == null) {
            return null;
        }
        double number = Double.parseDouble(digits);
        if (!(number > 0 && number < Long.MAX_VALUE / 2.0)) {
            return number == 0 ? null : unreadable(name, "a time that cannot be");
        }
        long whole = (long) number;
        try {
            return whole >= SMALLEST_MILLISECONDS ? Instant.ofEpochMilli(whole) : Instant.ofEpochSecond(whole);
        } catch (DateTimeException e) {
            return unreadable(name, "a time that cannot be");
        }
    }

    private static boolean isNumber(String text) {
        return text.length() <= 20
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.indexOf('.') == text.lastIndexOf('.')
                && text.chars().anyMatch(c -> c != '.');
    }

    private @Nullable Instant rfc3339(String name, String text) {
        try {
            return text.length() <= 40 ? OffsetDateTime.parse(text).toInstant() : unreadable(name, "no time");
        } catch (DateTimeException e) {
            return unreadable(name, "no time");
        }
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            return unreadable(name, "no date");
        }
    }

    /** Returns a text of one language (1.x, 2.x), whose language key proves nothing, or of several (3.x). */
    LocalizedText localized(String name) {
        Object value = raw(name);
        if (!(value instanceof List<?> list)) {
            String text = scalar(value);
            return text == null ? LocalizedText.empty() : LocalizedText.undetermined(PlainText.of(text));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object item : list) {
            if (item instanceof Map<?, ?> entry && entry.get("text") instanceof String text) {
                Object language = entry.get("language");
                texts.putIfAbsent(
                        language instanceof String key ? key : LocalizedText.UNDETERMINED, PlainText.of(text));
            }
        }
        return LocalizedText.of(texts);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (raw(name) instanceof List<?> list) {
            for (Object item : list) {
                String text = scalar(item);
                if (text != null && !text.isBlank()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** Returns the objects of a list; what is no object is reported and left out. */
    List<GbfsFields> objects(String name) {
        List<GbfsFields> objects = new ArrayList<>();
        if (raw(name) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                String place = name + "[" + i + "]";
                if (list.get(i) instanceof Map<?, ?> item) {
                    objects.add(new GbfsFields(keyed(item), drift, path + "." + place, now));
                } else {
                    skipped++;
                    report(Drift.Kind.SKIPPED_RECORD, place, "no object");
                }
            }
        }
        return objects;
    }

    /** Returns an object, empty when there is none. */
    Map<String, Object> object(String name) {
        return raw(name) instanceof Map<?, ?> item ? keyed(item) : Map.of();
    }

    /** Returns an object as fields of its own, without any when there is none. */
    GbfsFields child(String name) {
        return new GbfsFields(object(name), drift, path + "." + name, now);
    }

    private static Map<String, Object> keyed(Map<?, ?> item) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        item.forEach((key, value) -> {
            if (key != null && value != null) {
                keyed.put(key.toString(), value instanceof BigInteger big ? big.toString() : value);
            }
        });
        return keyed;
    }

    /** Says that an object cannot be used. */
    void skip(String why) {
        if (drift.wants(Drift.Kind.SKIPPED_RECORD)) {
            drift.report(Drift.Kind.SKIPPED_RECORD, path, why);
        }
    }

    private <T> @Nullable T unreadable(String name, String detail) {
        report(Drift.Kind.UNREADABLE_VALUE, name, detail);
        return null;
    }

    /** Returns an empty memory of the names that were reported. */
    static Set<String> nothingTold() {
        return new HashSet<>();
    }
}
