package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.FullText;
import io.github.melsdk.testing.internal.query.QueryException;
import io.github.melsdk.testing.internal.query.Token;
import io.github.melsdk.testing.internal.query.Values;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads {@code where} clauses. */
final class OdsqlWhere extends Odsql {
    private static final Set<String> COMPARISONS = Set.of("=", ":", "!=", "<", ">", "<=", ">=");
    private static final Set<String> PREDICATES =
            Set.of("search", "suggest", "startswith", "in_bbox", "within_distance");

    OdsqlWhere(String text, Set<String> names, ZoneId zone, Instant now) {
        super(text, names, zone, now);
    }

    Predicate<ObjectNode> parse() {
        Predicate<ObjectNode> filter = disjunction();
        tokens.expectEnd();
        return filter;
    }

    private Predicate<ObjectNode> disjunction() {
        Predicate<ObjectNode> left = conjunction();
        while (tokens.acceptWord("or")) {
            left = left.or(conjunction());
        }
        return left;
    }

    private Predicate<ObjectNode> conjunction() {
        Predicate<ObjectNode> left = negation();
        while (tokens.acceptWord("and")) {
            left = left.and(negation());
        }
        return left;
    }

    private Predicate<ObjectNode> negation() {
        if (tokens.acceptWord("not")) {
            return negation().negate();
        }
        if (tokens.accept("(")) {
            Predicate<ObjectNode> inner = disjunction();
            tokens.expect(")");
            return inner;
        }
        Token token = tokens.peek();
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean call = tokens.peekSecond().kind() == Token.Kind.SYMBOL
                && tokens.peekSecond().text().equals("(");
        if (token.kind() == Token.Kind.WORD && call && PREDICATES.contains(word)) {
            tokens.next();
            tokens.expect("(");
            return predicate(word);
        }
        return condition();
    }

    private Predicate<ObjectNode> predicate(String name) {
        Predicate<ObjectNode> filter = switch (name) {
            case "in_bbox" -> box();
            case "within_distance" -> circle();
            default -> text(name);
        };
        tokens.expect(")");
        return filter;
    }

    private Predicate<ObjectNode> text(String name) {
        List<Expression> fields = new ArrayList<>();
        while (tokens.peek().kind() != Token.Kind.STRING) {
            fields.add(tokens.accept("*") ? row -> row : expression());
            tokens.expect(",");
        }
        String wanted = tokens.expectString();
        if (fields.isEmpty()) {
            fields.add(row -> row);
        }
        return row -> fields.stream().map(field -> field.apply(row)).anyMatch(value -> switch (name) {
            case "search" -> FullText.fuzzy(value, wanted);
            case "suggest" -> FullText.prefixes(value, wanted);
            default -> value.isTextual() && value.textValue().startsWith(wanted);
        });
    }

    private Predicate<ObjectNode> box() {
        Expression place = expression();
        double[] sides = new double[4];
        for (int i = 0; i < sides.length; i++) {
            tokens.expect(",");
            sides[i] = tokens.expectNumber();
        }
        return row -> {
            JsonNode point = place.apply(row);
            double latitude = point.path("lat").asDouble(Double.NaN);
            double longitude = point.path("lon").asDouble(Double.NaN);
            return latitude >= sides[0] && latitude <= sides[2] && longitude >= sides[1] && longitude <= sides[3];
        };
    }

    private Predicate<ObjectNode> circle() {
        Expression place = expression();
        tokens.expect(",");
        double[] point = point();
        tokens.expect(",");
        double metres = metres();
        return row -> Values.metres(place.apply(row), point) <= metres;
    }

    private Predicate<ObjectNode> condition() {
        boolean literal = tokens.peek().kind() == Token.Kind.STRING;
        String words = tokens.peek().text();
        Expression left = expression();
        if (tokens.acceptWord("is")) {
            return is(left);
        }
        boolean negated = tokens.acceptWord("not");
        Predicate<ObjectNode> test = null;
        if (tokens.acceptWord("in")) {
            test = in(left);
        } else if (tokens.acceptWord("like")) {
            String wanted = tokens.expectString();
            test = row -> FullText.words(left.apply(row), wanted);
        } else if (tokens.peek().kind() == Token.Kind.SYMBOL
                && COMPARISONS.contains(tokens.peek().text())) {
            String operator = tokens.next().text();
            Expression right = expression();
            test = row -> compare(left.apply(row), operator, right.apply(row));
        }
        if (test == null && negated) {
            throw tokens.unexpected();
        }
        if (test == null) {
            return literal
                    ? row -> FullText.words(row, words)
                    : row -> left.apply(row).asBoolean();
        }
        return negated ? test.negate() : test;
    }

    private Predicate<ObjectNode> is(Expression left) {
        boolean not = tokens.acceptWord("not");
        if (tokens.acceptWord("null")) {
            return row -> Values.isAbsent(left.apply(row)) != not;
        }
        boolean wanted = tokens.acceptWord("true");
        if (!wanted) {
            tokens.expectWord("false");
        }
        return row -> left.apply(row).equals(Json.of(wanted)) != not;
    }

    private Predicate<ObjectNode> in(Expression left) {
        if (tokens.accept("(")) {
            List<Expression> values = new ArrayList<>();
            do {
                values.add(expression());
            } while (tokens.accept(","));
            tokens.expect(")");
            return row -> values.stream().anyMatch(value -> compare(left.apply(row), "=", value.apply(row)));
        }
        boolean open = tokens.accept("]");
        if (!open && !tokens.accept("[")) {
            Expression list = expression();
            return row -> contains(list.apply(row), left.apply(row));
        }
        Expression low = expression();
        if (!tokens.accept("..")) {
            tokens.expectWord("to");
        }
        Expression high = expression();
        boolean excluded = tokens.accept("[");
        if (!excluded) {
            tokens.expect("]");
        }
        return row -> compare(left.apply(row), open ? ">" : ">=", low.apply(row))
                && compare(left.apply(row), excluded ? "<" : "<=", high.apply(row));
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode element : list) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean compare(JsonNode left, String operator, JsonNode right) {
        @Nullable Integer order = compare(left, right);
        boolean equality = operator.equals("=") || operator.equals(":") || operator.equals("!=");
        if (order == null) {
            return false;
        }
        if (!equality && left.isTextual() && Values.instant(left.textValue(), zone) == null) {
            throw new QueryException(false, "Texts have no order: " + operator + " needs a number or a date.");
        }
        return switch (operator) {
            case "=", ":" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }
}
