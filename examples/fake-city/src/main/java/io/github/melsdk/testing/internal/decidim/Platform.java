package io.github.melsdk.testing.internal.decidim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a platform holds: nodes are maps from the field names of all versions to values. Guarded by the engine. */
public final class Platform {
    private final Map<String, List<Map<String, Object>>> spaces = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> components = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> commentables = new LinkedHashMap<>();
    private final List<Map<String, Object>> people = new ArrayList<>();
    private long lastId;

    /** Makes an empty platform. */
    public Platform() {}

    /**
     * Returns a number that no node has yet.
     *
     * @return the number as text
     */
    public String newId() {
        return Long.toString(++lastId);
    }

    /**
     * Returns the spaces of a kind.
     *
     * @param field the field of the query root, such as {@code assemblies}
     * @return the live list
     */
    public List<Map<String, Object>> spaces(String field) {
        return spaces.computeIfAbsent(field, key -> new ArrayList<>());
    }

    /**
     * Returns the people.
     *
     * @return the live list
     */
    public List<Map<String, Object>> people() {
        return people;
    }

    /**
     * Adds a component to a space.
     *
     * @param space where it belongs
     * @param component the component
     */
    public void add(Map<String, Object> space, Map<String, Object> component) {
        list(space, "components").add(component);
        component.put("participatorySpace", space);
        components.put(String.valueOf(component.get("id")), component);
    }

    /**
     * Adds something that can be commented on to a list of a component.
     *
     * @param owner whose list
     * @param list name of the list
     * @param type the class name on the server
     * @param item the item
     */
    public void add(Map<String, Object> owner, String list, String type, Map<String, Object> item) {
        item.put("type", type);
        list(owner, list).add(item);
        commentables.put(type + " " + item.get("id"), item);
    }

    /**
     * Lets a comment be found.
     *
     * @param comment the comment
     */
    public void register(Map<String, Object> comment) {
        commentables.put("Decidim::Comments::Comment " + comment.get("id"), comment);
    }

    /**
     * Finds a component.
     *
     * @param id its number
     * @return null if there is none
     */
    public @Nullable Map<String, Object> component(@Nullable Object id) {
        return components.get(String.valueOf(id));
    }

    /**
     * Finds something that can be commented on.
     *
     * @param type the class name on the server
     * @param id its number
     * @return null if there is none
     */
    public @Nullable Map<String, Object> commentable(@Nullable Object type, @Nullable Object id) {
        return commentables.get(type + " " + id);
    }

    /** Forgets everything. */
    public void clear() {
        spaces.clear();
        components.clear();
        commentables.clear();
        people.clear();
        lastId = 0;
    }

    /**
     * Returns a list within a node, made if there is none.
     *
     * @param node the node
     * @param name name of the list
     * @return the live list
     */
    @SuppressWarnings("unchecked") // put there below
    public static List<Map<String, Object>> list(Map<String, Object> node, String name) {
        return (List<Map<String, Object>>) node.computeIfAbsent(name, key -> new ArrayList<Map<String, Object>>());
    }
}
