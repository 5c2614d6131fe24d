package io.github.melsdk.participation.internal.decidim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query, with what the server will count for it: one per field, and within a connection as often as the page is
 * long.
 */
public final class Node {

    private static final String NODES = "nodes";

    private final String name;
    private final @Nullable String alias;
    private final String arguments;
    private final boolean fragment;
    private final List<Node> children;

    private Node(
            String name, @Nullable String alias, String arguments, boolean fragment, List<? extends Node> children) {
        this.name = name;
        this.alias = alias;
        this.arguments = arguments;
        this.fragment = fragment;
        this.children = List.copyOf(children);
    }

    /** Creates a field. */
    public static Node field(String name, List<Node> children) {
        return new Node(name, null, "", false, children);
    }

    /** Creates a field. */
    public static Node field(String name, Node... children) {
        return field(name, List.of(children));
    }

    /** Creates what is asked of one type only. */
    public static Node on(String type, Node... children) {
        return new Node(type, null, "", true, List.of(children));
    }

    /** Creates what is asked of one type only. */
    public static Node on(String type, List<Node> children) {
        return new Node(type, null, "", true, children);
    }

    /** Creates one page of a connection; {@code $first} and {@code $after} are its variables. */
    public static Node connection(String name, String more, List<Node> item) {
        return field(name, field("pageInfo", field("hasNextPage"), field("endCursor")), field(NODES, item))
                .with("first: $first, after: $after" + more);
    }

    /** Returns the field under another name in the answer. */
    public Node as(String other) {
        return new Node(name, other, arguments, fragment, children);
    }

    /** Returns the field with arguments; empty for none. */
    public Node with(String newArguments) {
        return new Node(name, alias, newArguments, fragment, children);
    }

    /** Returns the text in the query language. */
    public String text() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        text.append(fragment ? "... on " : alias == null ? "" : alias + ": ").append(name);
        if (!arguments.isEmpty()) {
            text.append('(').append(arguments).append(')');
        }
        if (!children.isEmpty()) {
            text.append(" {");
            for (Node child : children) {
                text.append(' ');
                child.write(text);
            }
            text.append(" }");
        }
    }

    /** Returns what the server will count, with a page of a length. */
    public long complexity(int first) {
        long own = fragment ? 0 : 1;
        boolean connection = isConnection();
        for (Node child : children) {
            boolean items = connection && child.name.equals(NODES);
            own += items ? 1 + first * (child.complexity(first) - 1) : child.complexity(first);
        }
        return own;
    }

    private boolean isConnection() {
        return children.stream().anyMatch(child -> child.name.equals(NODES));
    }

    /** Returns how deep fields lie within fields. */
    public int depth() {
        int deepest = 0;
        for (Node child : children) {
            deepest = Math.max(deepest, child.depth());
        }
        return deepest + (fragment ? 0 : 1);
    }

    /** Returns how many fields have another name in the answer. */
    public int aliases() {
        int count = alias == null ? 0 : 1;
        for (Node child : children) {
            count += child.aliases();
        }
        return count;
    }

    /** Returns the longest page that a server with a limit allows, at least 1 and at most 50. */
    public int pageSize(int limit) {
        long one = complexity(1);
        long each = complexity(2) - one;
        long fits = each == 0 ? LARGEST_PAGE : 1 + (limit - one) / each;
        return (int) Math.max(1, Math.min(LARGEST_PAGE, fits));
    }

    /** No server gives more at once. */
    public static final int LARGEST_PAGE = 50;

    /** Returns several fields as one list. */
    public static List<Node> all(List<Node> some, List<Node> more) {
        List<Node> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
