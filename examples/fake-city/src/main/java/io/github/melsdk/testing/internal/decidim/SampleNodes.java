package io.github.melsdk.testing.internal.decidim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes nodes, and knows under which name a version shows them. */
public final class SampleNodes {
    private static final String HIDDEN = "#hidden";
    private static final int CLASSES = 4;
    private static final List<String> THEMES = List.of("Mobilité", "Climat", "Cadre de vie", "Culture");

    private SampleNodes() {}

    /**
     * Makes a node.
     *
     * @param type the name of its type
     * @param pairs names and values in turn; null values are left out
     * @return a node that can be changed
     */
    public static Map<String, Object> node(String type, @Nullable Object... pairs) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("__typename", type);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                node.put(String.valueOf(pairs[i]), value);
            }
        }
        return node;
    }

    /**
     * Makes a text in French.
     *
     * @param text the text
     * @return a translated text
     */
    public static Map<String, Object> fr(String text) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("fr", text);
        return texts;
    }

    /**
     * Makes a text in French that a machine translated into English.
     *
     * @param text the text
     * @param english the translation
     * @return a translated text
     */
    public static Map<String, Object> translated(String text, String english) {
        Map<String, Object> texts = fr(text);
        texts.put("en", "[auto] " + english);
        return texts;
    }

    /**
     * Lets a node be null wherever it is listed.
     *
     * @param node the node
     */
    public static void hide(Map<String, Object> node) {
        node.put(HIDDEN, true);
    }

    static boolean isHidden(Map<String, Object> node) {
        return node.containsKey(HIDDEN);
    }

    /**
     * Returns a class by its rank.
     *
     * @param rank any number
     * @return its node, the same for a category, a scope and a taxonomy
     */
    public static Map<String, Object> theme(int rank) {
        int index = Math.floorMod(rank, CLASSES);
        return node("Taxonomy", "id", Integer.toString(index + 1), "name", fr(THEMES.get(index)), "isRoot", false);
    }

    static List<Map<String, Object>> taxonomies() {
        List<Map<String, Object>> children = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            children.add(theme(i));
        }
        return List.of(node("Taxonomy", "id", "100", "name", fr("Thèmes"), "isRoot", true, "children", children));
    }

    /** Returns what a version shows under a name of its own. */
    static @Nullable Object derived(Map<String, Object> node, String field, int release) {
        return switch (field) {
            case "category" -> node.get("theme");
            case "scope" -> node.get("district");
            case "taxonomies" -> both(node);
            case "endorsementsCount" -> node.get("likesCount");
            case "endorsements" -> node.get("likes");
            case "attendeeCount" -> node.get("attendeesCount");
            case "isWithdrawn" -> node.getOrDefault("withdrawn", false);
            case "timelineEntries" -> node.get("milestones");
            case "answerOptions" -> node.get("responseOptions");
            case "promotingComitteeEnabled" -> node.get("promotingCommitteeEnabled");
            case "authors" -> node.get("author") == null ? List.of() : List.of(node.get("author"));
            case "authorsCount" -> node.get("author") == null ? 0 : 1;
            case "hasComments" -> !Platform.list(node, "comments").isEmpty();
            case "acceptsNewComments", "userAllowedToComment", "commentsHaveVotes" -> node.getOrDefault(field, true);
            case "versionsCount" -> 1;
            case "versions" -> List.of(version(node));
            case "fingerprint" -> Map.of("source", "{}", "value", "0".repeat(64));
            case "organizationName" -> release < 29 ? "Métropole de démonstration" : fr("Métropole de démonstration");
            case "manifest" ->
                Map.of(
                        "name",
                        "participatory_processes",
                        "humanName",
                        Map.of("single", fr("Concertation"), "plural", fr("Concertations")));
            case "__typename" -> node.get("__typename");
            default -> node.get(field);
        };
    }

    private static Map<String, Object> version(Map<String, Object> node) {
        return node(
                "TraceVersion",
                "id",
                node.get("id"),
                "createdAt",
                node.get("createdAt"),
                "changeset",
                Map.of("state", List.of("", "published")));
    }

    private static @Nullable Object both(Map<String, Object> node) {
        List<Object> all = new ArrayList<>();
        if (node.get("theme") != null) {
            all.add(node.get("theme"));
        }
        if (node.get("district") != null) {
            all.add(node.get("district"));
        }
        return all.isEmpty() ? null : all;
    }
}
