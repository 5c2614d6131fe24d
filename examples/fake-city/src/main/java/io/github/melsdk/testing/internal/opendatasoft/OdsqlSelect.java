package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.QueryException;
import io.github.melsdk.testing.internal.query.Token;
import io.github.melsdk.testing.internal.query.Values;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads the lists of {@code select}, {@code group_by} and {@code order_by}. */
final class OdsqlSelect extends Odsql {
    private static final Set<String> AGGREGATES = Set.of("count", "sum", "avg", "min", "max");

    OdsqlSelect(String text, Set<String> names, ZoneId zone, Instant now) {
        super(text, names, zone, now);
    }

    /** A column of the answer: a value of one record, or of a group of them. */
    record Column(String alias, boolean aggregate, Function<List<ObjectNode>, JsonNode> value) {}

    /** Reads a select list. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        do {
            if (tokens.accept("*")) {
                names.forEach(name -> columns.add(column(name, row -> row.path(name))));
            } else {
                columns.add(column());
            }
        } while (tokens.accept(","));
        tokens.expectEnd();
        return columns;
    }

    private Column column() {
        Token token = tokens.peek();
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean call = tokens.peekSecond().text().equals("(");
        if (token.kind() == Token.Kind.WORD && call && AGGREGATES.contains(word)) {
            return aggregate(word);
        }
        String text = token.text();
        Expression value = expression();
        return column(alias(call ? text + "(" + ")" : text), value);
    }

    private static Column column(String alias, Expression value) {
        return new Column(alias, false, rows -> rows.isEmpty() ? Json.of(null) : value.apply(rows.get(0)));
    }

    private String alias(String usual) {
        return tokens.acceptWord("as") ? tokens.next().text() : usual;
    }

    private Column aggregate(String name) {
        tokens.next();
        tokens.expect("(");
        if (tokens.accept("*")) {
            tokens.expect(")");
            if (!name.equals("count")) {
                throw new QueryException(true, name + " needs a field.");
            }
            return new Column(alias("count(*)"), true, rows -> number(rows.size()));
        }
        boolean distinct = tokens.acceptWord("distinct");
        String field = tokens.peek().text();
        Expression inner = expression();
        tokens.expect(")");
        return new Column(alias(name + "(" + field + ")"), true, rows -> {
            List<JsonNode> values = rows.stream()
                    .map(inner)
                    .filter(value -> !Values.isAbsent(value))
                    .toList();
            return name.equals("count")
                    ? number(distinct ? (int) values.stream().distinct().count() : values.size())
                    : fold(name, values);
        });
    }

    private JsonNode fold(String name, List<JsonNode> values) {
        if (values.isEmpty()) {
            return Json.of(null);
        }
        Comparator<JsonNode> order = (left, right) -> {
            Integer result = compare(left, right);
            return result == null ? 0 : result;
        };
        return switch (name) {
            case "min" -> values.stream().min(order).orElseThrow();
            case "max" -> values.stream().max(order).orElseThrow();
            case "sum" ->
                Json.of(values.stream().mapToDouble(JsonNode::asDouble).sum());
            default ->
                Json.of(values.stream()
                        .mapToDouble(JsonNode::asDouble)
                        .average()
                        .orElseThrow());
        };
    }

    /** Reads an order; records without a value come last in both directions. */
    Comparator<ObjectNode> order() {
        List<Comparator<ObjectNode>> keys = new ArrayList<>();
        do {
            Expression key = key();
            boolean descending = tokens.acceptWord("desc");
            if (!descending) {
                tokens.acceptWord("asc");
            }
            keys.add((left, right) -> compare(key.apply(left), key.apply(right), descending));
        } while (tokens.accept(","));
        tokens.expectEnd();
        return keys.stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private Expression key() {
        if (tokens.peek().kind() == Token.Kind.WORD
                && AGGREGATES.contains(tokens.peek().text().toLowerCase(Locale.ROOT))
                && tokens.peekSecond().text().equals("(")) {
            StringBuilder name = new StringBuilder(tokens.next().text());
            do {
                name.append(tokens.peek().text());
            } while (!tokens.next().text().equals(")"));
            String column = name.toString();
            return row -> row.path(column);
        }
        return expression();
    }

    private int compare(JsonNode left, JsonNode right, boolean descending) {
        boolean leftAbsent = Values.isAbsent(left) || left.isDouble() && Double.isNaN(left.doubleValue());
        boolean rightAbsent = Values.isAbsent(right) || right.isDouble() && Double.isNaN(right.doubleValue());
        if (leftAbsent || rightAbsent) {
            return Boolean.compare(leftAbsent, rightAbsent);
        }
        Integer order = compare(left, right);
        return order == null ? 0 : descending ? -order : order;
    }
}
