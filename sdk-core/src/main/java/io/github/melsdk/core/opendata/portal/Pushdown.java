package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Tells which conditions can be left to a portal. A column that the portal declares as text may hold numbers, and comparing
 * texts as numbers is what portals refuse or get wrong, so a value must be of the declared type of its column.
 */
final class Pushdown {

    /** What the language of a portal has, with the meaning that {@link Filter} gives it. */
    enum Ability {
        /** Equality and its negation. */
        EQUALITY,
        /** Greater and less. */
        RANGES,
        /** Texts that begin with another. */
        PREFIX,
        /** Texts that hold another. */
        SUBSTRING,
        /** Fields without a value. */
        PRESENCE,
        /** Conditions joined with or, and negated ones. */
        LOGIC
    }

    private final DatasetDescription dataset;
    private final Set<Ability> abilities;
    private final boolean repairsTimes;

    /**
     * Creates the decision for a dataset.
     *
     * @param repairsTimes whether the portal's date-times are wrong, so that it cannot compare them
     */
    Pushdown(DatasetDescription dataset, Set<Ability> abilities, boolean repairsTimes) {
        this.dataset = dataset;
        this.abilities = abilities;
        this.repairsTimes = repairsTimes;
    }

    boolean test(Filter filter) {
        return test(filter, false);
    }

    private boolean test(Filter filter, boolean negated) {
        if (filter instanceof Filter.Comparison comparison) {
            boolean equality = comparison.operator() == Filter.Operator.EQUAL
                    || comparison.operator() == Filter.Operator.NOT_EQUAL;
            return compares(comparison.field(), comparison.value(), equality);
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return oneOf.values().stream().allMatch(value -> compares(oneOf.field(), value, true));
        }
        if (filter instanceof Filter.Containing containing) {
            return has(containing.atStart() ? Ability.PREFIX : Ability.SUBSTRING)
                    && type(containing.field()) == DatasetColumn.Type.TEXT;
        }
        if (filter instanceof Filter.Present present) {
            // To us an empty text is no value; to a portal it is one, so that its "is null" finds too little.
            return has(Ability.PRESENCE)
                    && (!negated || type(present.field()) != DatasetColumn.Type.TEXT)
                    && isKnown(present.field());
        }
        if (!has(Ability.LOGIC)) {
            return false;
        }
        if (filter instanceof Filter.Not not) {
            return test(not.part(), !negated);
        }
        return (filter instanceof Filter.AnyOf anyOf ? anyOf.parts() : ((Filter.AllOf) filter).parts())
                .stream().allMatch(part -> test(part, negated));
    }

    private boolean compares(String field, Object value, boolean equality) {
        if (!has(equality ? Ability.EQUALITY : Ability.RANGES)) {
            return false;
        }
        if (!isKnown(field)) {
            // A portal that does not tell its columns: only what is safe on any of them.
            return equality && value instanceof String;
        }
        DatasetColumn.Type type = type(field);
        if (value instanceof String) {
            return equality && type == DatasetColumn.Type.TEXT;
        }
        if (value instanceof Number) {
            return type == DatasetColumn.Type.INTEGER || type == DatasetColumn.Type.NUMBER;
        }
        if (value instanceof Boolean) {
            return equality && type == DatasetColumn.Type.BOOLEAN;
        }
        return value instanceof LocalDate && type == DatasetColumn.Type.DATE
                || value instanceof Instant && type == DatasetColumn.Type.DATE_TIME && !repairsTimes;
    }

    private boolean has(Ability ability) {
        return abilities.contains(ability);
    }

    private boolean isKnown(String field) {
        return dataset.column(field).isPresent();
    }

    private DatasetColumn.Type type(String field) {
        return dataset.column(field).map(DatasetColumn::type).orElse(DatasetColumn.Type.OTHER);
    }
}
