package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand;
import java.util.List;

/** Writes filters as conditions of CQL2, from which the client makes the language of the server. */
final class Cql2Filters {

    private Cql2Filters() {}

    static Cql2Condition condition(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            Operand field = Cql2.property(comparison.field());
            Object value = comparison.value();
            return switch (comparison.operator()) {
                case EQUAL -> field.equalTo(value);
                case NOT_EQUAL -> field.notEqualTo(value);
                case GREATER -> field.greaterThan(value);
                case AT_LEAST -> field.atLeast(value);
                case LESS -> field.lessThan(value);
                case AT_MOST -> field.atMost(value);
            };
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return Cql2.property(oneOf.field()).in(oneOf.values().toArray());
        }
        if (filter instanceof Filter.Containing containing) {
            Operand field = Cql2.property(containing.field());
            return containing.atStart() ? field.startsWith(containing.text()) : field.contains(containing.text());
        }
        if (filter instanceof Filter.Present present) {
            return Cql2.property(present.field()).isNull().negate();
        }
        if (filter instanceof Filter.Not not) {
            return condition(not.part()).negate();
        }
        boolean any = filter instanceof Filter.AnyOf;
        List<Cql2Condition> parts = (filter instanceof Filter.AnyOf anyOf
                        ? anyOf.parts()
                        : ((Filter.AllOf) filter).parts())
                .stream().map(Cql2Filters::condition).toList();
        return any ? Cql2.anyOf(parts) : Cql2.allOf(parts);
    }
}
