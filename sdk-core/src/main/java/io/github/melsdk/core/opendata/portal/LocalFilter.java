package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.opendata.FieldValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides filters on records at hand. This is what a {@link Filter} means; portals come as near as they can, and their
 * answers are checked against it.
 */
final class LocalFilter {

    /** SQL's third value: the field says nothing that could be compared. */
    private enum Truth {
        TRUE,
        FALSE,
        UNKNOWN;

        static Truth of(boolean value) {
            return value ? TRUE : FALSE;
        }
    }

    private LocalFilter() {}

    static boolean accepts(Filter filter, FieldValues record) {
        return decide(filter, record) == Truth.TRUE;
    }

    private static Truth decide(Filter filter, FieldValues record) {
        if (filter instanceof Filter.Comparison comparison) {
            return compare(comparison, record);
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return any(
                    oneOf.values(),
                    value -> compare(new Filter.Comparison(oneOf.field(), Filter.Operator.EQUAL, value), record));
        }
        if (filter instanceof Filter.Containing containing) {
            return record.text(containing.field())
                    .map(text -> Truth.of(
                            containing.atStart()
                                    ? text.startsWith(containing.text())
                                    : text.contains(containing.text())))
                    .orElse(Truth.UNKNOWN);
        }
        if (filter instanceof Filter.Present present) {
            return Truth.of(record.raw(present.field())
                    .filter(value -> !value.equals(""))
                    .isPresent());
        }
        if (filter instanceof Filter.AnyOf anyOf) {
            return any(anyOf.parts(), part -> decide(part, record));
        }
        if (filter instanceof Filter.AllOf allOf) {
            return not(any(allOf.parts(), part -> not(decide(part, record))));
        }
        return not(decide(((Filter.Not) filter).part(), record));
    }

    private static <V> Truth any(Iterable<V> values, Function<V, Truth> decision) {
        Truth result = Truth.FALSE;
        for (V value : values) {
            Truth one = decision.apply(value);
            if (one == Truth.TRUE) {
                return Truth.TRUE;
            }
            result = one == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    private static Truth not(Truth truth) {
        return truth == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(truth == Truth.FALSE);
    }

    /** A field with several values satisfies a comparison when one of them does. */
    private static Truth compare(Filter.Comparison comparison, FieldValues record) {
        Object held = record.raw(comparison.field()).orElse(null);
        if (held instanceof List<?> list) {
            return any(list, element -> compareOne(comparison, () -> Map.of(comparison.field(), element)));
        }
        return compareOne(comparison, record);
    }

    private static Truth compareOne(Filter.Comparison comparison, FieldValues record) {
        return order(record, comparison.field(), comparison.value())
                .map(order -> Truth.of(
                        switch (comparison.operator()) {
                            case EQUAL -> order == 0;
                            case NOT_EQUAL -> order != 0;
                            case GREATER -> order > 0;
                            case AT_LEAST -> order >= 0;
                            case LESS -> order < 0;
                            case AT_MOST -> order <= 0;
                        }))
                .orElse(Truth.UNKNOWN);
    }

    /** Compares a field with a value; empty when the field cannot be read as the kind of the value. */
    private static Optional<Integer> order(FieldValues record, String field, Object value) {
        if (value instanceof Number number) {
            return record.decimal(field).map(decimal -> decimal.compareTo(new BigDecimal(number.toString())));
        }
        if (value instanceof Boolean bool) {
            return record.bool(field).map(held -> held.compareTo(bool));
        }
        if (value instanceof LocalDate date) {
            return record.date(field)
                    .or(() -> record.dateTime(field).map(OffsetDateTime::toLocalDate))
                    .map(held -> held.compareTo(date));
        }
        if (value instanceof Instant instant) {
            return record.dateTime(field).map(held -> held.toInstant().compareTo(instant));
        }
        return record.text(field).map(text -> text.compareTo((String) value));
    }
}
