package io.github.melsdk.participation.internal.decidim;

import io.github.melsdk.core.error.GraphQlError;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one form out of the forms of all versions, in the tree of an answer: translated texts by language, one list of classes,
 * whole addresses, texts without the server's own links, and the errors beside what they are about.
 */
public final class Tree {

    private static final Set<String> ADDRESSES = Set.of(
            "url", "heroImage", "bannerImage", "thumbnail", "avatarUrl", "avatar", "logo", "image", "profilePath");
    private static final String MACHINES = "machineTranslated";
    private static final int DAY = 10;

    private final URI site;

    /**
     * Creates a reader of trees.
     *
     * @param site address of the platform, which relative addresses are resolved against
     */
    public Tree(URI site) {
        this.site = site;
    }

    /**
     * Changes a tree in place. Errors and languages of machines go to the outermost thing with a number, as that is what is
     * read as one; to the answer itself where nothing has a number.
     */
    public void normalize(@Nullable Object data, List<GraphQlError> errors) {
        errors.forEach(error -> attach(data, error));
        if (data instanceof Map<?, ?> map) {
            map.values().forEach(root -> visitRoot(root));
        }
    }

    private void visitRoot(@Nullable Object root) {
        Set<String> machines = new LinkedHashSet<>();
        if (root instanceof Map<?, ?> || root instanceof List<?>) {
            visit(root, machines, false);
        }
        if (root instanceof Map<?, ?> map && !map.containsKey("id") && !machines.isEmpty()) {
            cast(map).put(MACHINES, new ArrayList<>(machines));
        }
    }

    private static void attach(@Nullable Object data, GraphQlError error) {
        Object here = data;
        Map<String, Object> owner = null;
        for (String step : error.path().split("\\.", -1)) {
            if (here instanceof Map<?, ?> map) {
                here = map.get(step);
            } else if (here instanceof List<?> list) {
                int index = index(step);
                here = index >= 0 && index < list.size() ? list.get(index) : null;
            } else {
                break;
            }
            if (here instanceof Map<?, ?> map && (owner == null || map.containsKey("id"))) {
                owner = cast(map);
                if (map.containsKey("id")) {
                    break;
                }
            }
        }
        if (owner != null) {
            list(owner, "problems").add(error);
        }
    }

    private static int index(String step) {
        boolean number = !step.isEmpty() && step.length() < 8 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(step) : -1;
    }

    private void visit(Object node, Set<String> machines, boolean owned) {
        if (node instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> || element instanceof List<?>) {
                    visit(element, machines, owned);
                }
            }
        } else if (node instanceof Map<?, ?> map) {
            visitMap(cast(map), machines, owned);
        }
    }

    private void visitMap(Map<String, Object> map, Set<String> outer, boolean owned) {
        boolean owner = !owned && map.containsKey("id");
        Set<String> machines = owner ? new LinkedHashSet<>() : outer;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            Object value = entry.getValue();
            if (value instanceof Map<?, ?> inner && inner.get("translations") instanceof List<?> translations) {
                entry.setValue(texts(translations, machines));
            } else if (value instanceof String text) {
                entry.setValue(text(entry.getKey(), text));
            } else if (value != null && !entry.getKey().equals("changeset")) {
                visit(value, machines, owned || owner);
            }
        }
        days(map);
        classify(map);
        nameFigure(map);
        if (owner && !machines.isEmpty()) {
            map.put(MACHINES, new ArrayList<>(machines));
        }
    }

    private static Map<String, Object> texts(List<?> translations, Set<String> machines) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (Object translation : translations) {
            if (translation instanceof Map<?, ?> one
                    && one.get("locale") instanceof String locale
                    && one.get("text") instanceof String text
                    && !locale.equals("machine_translations")) {
                texts.put(locale, ServerLinks.replace(text));
                if (Boolean.TRUE.equals(one.get("machineTranslated"))) {
                    machines.add(locale);
                }
            }
        }
        return texts;
    }

    private Object text(String name, String text) {
        if (ADDRESSES.contains(name) && text.startsWith("/")) {
            return site.resolve(text.replace(" ", "%20")).toString();
        }
        return name.equals("body") ? ServerLinks.replace(text) : text;
    }

    /** Phases have days up to 0.27 and times since; drawings of lots days up to 0.30. */
    private static void days(Map<String, Object> map) {
        split(map, "startDate", "startTime");
        split(map, "endDate", "endTime");
        split(map, "requestTimestamp", "requestedAt");
    }

    private static void split(Map<String, Object> map, String day, String time) {
        if (map.get(day) instanceof String text && text.length() > DAY) {
            if (!day.equals("requestTimestamp")) {
                map.putIfAbsent(time, text);
            }
            map.put(day, text.substring(0, DAY));
        }
    }

    /** The name of a figure was its key up to 0.30. */
    private static void nameFigure(Map<String, Object> map) {
        if (map.containsKey("value") && !map.containsKey("key") && map.get("name") instanceof String) {
            map.put("key", map.remove("name"));
        }
    }

    private static void classify(Map<String, Object> map) {
        classify(map, "category", "category");
        classify(map, "scope", "scope");
        classify(map, "taxonomies", "taxonomy");
    }

    private static void classify(Map<String, Object> map, String field, String kind) {
        Object value = map.remove(field);
        for (Object one : value instanceof List<?> several ? several : value == null ? List.of() : List.of(value)) {
            if (one instanceof Map<?, ?> node) {
                Map<String, Object> filed = cast(node);
                filed.put("kind", kind);
                list(map, "classifications").add(filed);
            }
        }
    }

    @SuppressWarnings("unchecked") // decoded JSON has texts as keys
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked") // put there by this class only
    private static List<Object> list(Map<String, Object> map, String name) {
        return (List<Object>) map.computeIfAbsent(name, key -> new ArrayList<>());
    }
}
