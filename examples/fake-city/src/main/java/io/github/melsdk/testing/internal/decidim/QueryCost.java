package io.github.melsdk.testing.internal.decidim;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server's library counts before it runs a query: one per field, within a connection times the page size; how deep
 * fields lie within fields; aliases.
 */
final class QueryCost {
    private static final int LARGEST_PAGE = 50;

    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private int aliases;

    private QueryCost(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** The figures of a document. */
    record Figures(long complexity, int depth, int aliases) {}

    static Figures of(Document document, Map<String, Object> variables) {
        QueryCost cost = new QueryCost(variables);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> cost.fragments.put(fragment.getName(), fragment));
        long complexity = 0;
        int depth = 0;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            complexity += cost.complexity(operation.getSelectionSet());
            depth = Math.max(depth, cost.depth(operation.getSelectionSet()));
        }
        return new Figures(complexity, depth, cost.aliases);
    }

    private long complexity(@Nullable SelectionSet set) {
        long sum = 0;
        for (Selection<?> selection : selections(set)) {
            sum += selection instanceof Field field ? complexity(field) : complexity(within(selection));
        }
        return sum;
    }

    private long complexity(Field field) {
        if (field.getAlias() != null) {
            aliases++;
        }
        long children = complexity(field.getSelectionSet());
        long items = 0;
        long fixed = 0;
        for (Selection<?> selection : selections(field.getSelectionSet())) {
            if (selection instanceof Field part) {
                boolean list = part.getName().equals("nodes") || part.getName().equals("edges");
                long own = list ? 1 : complexity(part);
                fixed += own;
                items += list ? complexity(part) - 1 : 0;
            }
        }
        boolean connection = isConnection(field);
        return connection ? 1 + fixed + pageSize(field) * items : 1 + children;
    }

    private static boolean isConnection(Field field) {
        return field.getSelectionSet() != null
                && field.getSelectionSet().getSelections().stream()
                        .anyMatch(selection -> selection instanceof Field part
                                && (part.getName().equals("nodes")
                                        || part.getName().equals("edges")
                                        || part.getName().equals("pageInfo")));
    }

    private long pageSize(Field field) {
        Long first = number(field, "first");
        Long last = number(field, "last");
        if (first == null && last == null) {
            return LARGEST_PAGE;
        }
        return Math.max(first == null ? 0 : first, last == null ? 0 : last);
    }

    private @Nullable Long number(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                if (argument.getValue() instanceof IntValue value) {
                    return value.getValue().longValue();
                }
                if (argument.getValue() instanceof VariableReference reference
                        && variables.get(reference.getName()) instanceof Number value) {
                    return value.longValue();
                }
            }
        }
        return null;
    }

    private int depth(@Nullable SelectionSet set) {
        int deepest = 0;
        for (Selection<?> selection : selections(set)) {
            int depth =
                    selection instanceof Field field ? 1 + depth(field.getSelectionSet()) : depth(within(selection));
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private @Nullable SelectionSet within(Selection<?> selection) {
        if (selection instanceof InlineFragment fragment) {
            return fragment.getSelectionSet();
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return fragment == null ? null : fragment.getSelectionSet();
    }

    private static List<? extends Selection<?>> selections(@Nullable SelectionSet set) {
        if (set == null) {
            return List.of();
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // the library declares them raw
        List<? extends Selection<?>> selections = (List) set.getSelections();
        return selections;
    }
}
