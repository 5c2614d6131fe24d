package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.opendata.FieldValues;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Conditions that a property equals a value, sent to the server and checked again on what arrives. */
final class Equalities {

    private final Map<String, Object> conditions = new LinkedHashMap<>();

    /**
     * Adds a condition.
     *
     * @throws IllegalArgumentException when the name is blank, or the value no text, finite number or boolean
     */
    void add(String property, Object value) {
        boolean known = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (!known) {
            throw new IllegalArgumentException(
                    "The value for " + property + " is a text, a finite number or a boolean");
        }
        Cql2.property(property).equalTo(value);
        conditions.put(property, value);
    }

    List<Cql2Condition> conditions() {
        return conditions.entrySet().stream()
                .map(condition -> Cql2.property(condition.getKey()).equalTo(condition.getValue()))
                .toList();
    }

    /**
     * Returns the conditions that servers read alike as parameters of their own. Servers were seen to take asterisks for
     * wildcards and to find nothing by a value with an apostrophe, so only plain values go.
     */
    Map<String, String> plainParameters() {
        return conditions.entrySet().stream()
                .filter(condition -> !Parameters.isReserved(condition.getKey()) && isPlain(condition.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString(), (a, b) -> a, LinkedHashMap::new));
    }

    private static boolean isPlain(Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof String text
                        && !text.isBlank()
                        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
    }

    boolean accepts(FieldValues record) {
        return conditions.entrySet().stream()
                .allMatch(condition -> matches(record, condition.getKey(), condition.getValue()));
    }

    private static boolean matches(FieldValues record, String property, Object expected) {
        if (expected instanceof Number number) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return record.decimal(property)
                    .filter(found -> found.compareTo(decimal) == 0)
                    .isPresent();
        }
        if (expected instanceof Boolean) {
            return record.bool(property).filter(expected::equals).isPresent();
        }
        return record.raw(property)
                .map(Object::toString)
                .filter(expected::equals)
                .isPresent();
    }
}
