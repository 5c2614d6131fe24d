package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Tokens.Kind;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Tokens.Token;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads CQL2 text or ECQL back into the tree. */
final class TextParser {

    private final Tokens tokens;
    private final boolean ecql;

    private TextParser(Tokens tokens, boolean ecql) {
        this.tokens = tokens;
        this.ecql = ecql;
    }

    static Cql2Condition cql2(String text, boolean backslashEscapes) {
        return new TextParser(new Tokens(text, backslashEscapes), false).whole();
    }

    static Cql2Condition ecql(String text) {
        return new TextParser(new Tokens(text, false), true).whole();
    }

    private Cql2Condition whole() {
        Cql2Condition condition = disjunction();
        if (tokens.peek().kind() != Kind.END) {
            throw new IllegalStateException("trailing " + tokens.peek());
        }
        return condition;
    }

    private Cql2Condition disjunction() {
        List<Cql2Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.accept("OR")) {
            parts.add(conjunction());
        }
        return Cql2.anyOf(parts);
    }

    private Cql2Condition conjunction() {
        List<Cql2Condition> parts = new ArrayList<>(List.of(negation()));
        while (tokens.accept("AND")) {
            parts.add(negation());
        }
        return Cql2.allOf(parts);
    }

    private Cql2Condition negation() {
        if (tokens.accept("NOT")) {
            return negation().negate();
        }
        int mark = tokens.mark();
        if (tokens.accept("(")) {
            try {
                Cql2Condition inner = disjunction();
                tokens.expect(")");
                return inner;
            } catch (IllegalStateException e) {
                tokens.back(mark);
            }
        }
        return relation().orElseGet(this::comparison);
    }

    private Optional<Cql2Condition> relation() {
        Token name = tokens.peek();
        if (name.kind() != Kind.WORD || !tokens.peekSecond().text().equals("(")) {
            return Optional.empty();
        }
        String word = name.text();
        for (SpatialRelation relation : SpatialRelation.values()) {
            if (word.equals(ecql ? relation.name() : "S_" + relation.name())) {
                return Optional.of(binary((a, b) -> new Cql2Condition.Spatial(relation, a, b)));
            }
        }
        if (ecql && word.equals("BBOX")) {
            tokens.take();
            tokens.expect("(");
            Operand property = operand();
            tokens.expect(",");
            return Optional.of(property.intersects(box()));
        }
        if (word.equals("DWITHIN")) {
            return Optional.of(within());
        }
        for (TemporalRelation relation : TemporalRelation.values()) {
            if (word.equals("T_" + relation.name())) {
                return Optional.of(binary((a, b) -> new Cql2Condition.Temporal(relation, a, b)));
            }
        }
        for (ArrayRelation relation : ArrayRelation.values()) {
            if (word.equals("A_" + relation.name().replace("_", ""))) {
                return Optional.of(binary((a, b) -> new Cql2Condition.Collection(relation, a, b)));
            }
        }
        return Optional.empty();
    }

    private interface Maker {
        Cql2Condition make(Operand left, Operand right);
    }

    private Cql2Condition binary(Maker maker) {
        tokens.take();
        tokens.expect("(");
        Operand left = operand();
        tokens.expect(",");
        Operand right = operand();
        tokens.expect(")");
        return maker.make(left, right);
    }

    private Cql2Condition within() {
        tokens.take();
        tokens.expect("(");
        Operand.Property property = (Operand.Property) operand();
        tokens.expect(",");
        Geometry geometry = (Geometry) operand();
        tokens.expect(",");
        double metres = Double.parseDouble(tokens.take().text());
        tokens.expect(",");
        tokens.expect("meters");
        tokens.expect(")");
        return new Cql2Condition.WithinDistance(property, geometry, metres);
    }

    private Cql2Condition comparison() {
        Operand left = operand();
        if (tokens.accept("IS")) {
            tokens.expect("NULL");
            return left.isNull();
        }
        if (tokens.accept("LIKE")) {
            return new Cql2Condition.Like(left, operand());
        }
        if (tokens.accept("ILIKE")) {
            return new Cql2Condition.Like(Cql2.caseInsensitive(left), Cql2.caseInsensitive(operand()));
        }
        if (tokens.accept("IN")) {
            return new Cql2Condition.In(left, list());
        }
        if (tokens.accept("BETWEEN")) {
            Operand low = operand();
            tokens.expect("AND");
            return new Cql2Condition.Between(left, low, operand());
        }
        for (TemporalRelation relation : TemporalRelation.values()) {
            if (tokens.accept(relation == TemporalRelation.EQUALS ? "TEQUALS" : relation.name())) {
                return new Cql2Condition.Temporal(relation, left, operand());
            }
        }
        String symbol = tokens.take().text();
        Cql2Condition.Comparison.Operator operator = Arrays.stream(Cql2Condition.Comparison.Operator.values())
                .filter(candidate -> candidate.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operator: " + symbol));
        return new Cql2Condition.Comparison(left, operator, operand());
    }

    private Operand operand() {
        Operand left = factor();
        Token token = tokens.peek();
        for (Arithmetic.Operator operator : Arithmetic.Operator.values()) {
            boolean same = token.kind() != Kind.TEXT && token.text().equals(operator.symbol());
            if (same && tokens.accept(operator.symbol())) {
                return new Arithmetic(left, operator, factor());
            }
        }
        return left;
    }

    private Operand factor() {
        if (tokens.peek().text().equals("(") && tokens.peek().kind() == Kind.SYMBOL) {
            List<Operand> values = list();
            return values.size() == 1 && values.get(0) instanceof Arithmetic single
                    ? single
                    : new Operand.Values(values);
        }
        Token token = tokens.take();
        return switch (token.kind()) {
            case NAME -> Cql2.property(token.text());
            case TEXT -> Cql2.literal(token.text());
            case NUMBER -> Cql2.literal(new BigDecimal(token.text()));
            case TIME -> period(time(token.text()));
            case WORD -> word(token.text());
            case SYMBOL ->
                Cql2.literal(new BigDecimal(token.text() + tokens.take().text()));
            case END -> throw new IllegalStateException("a value is missing");
        };
    }

    /** ECQL writes an interval as two times with a slash between. */
    private Operand period(Operand start) {
        if (ecql && tokens.accept("/")) {
            return Cql2.interval(start, time(tokens.take().text()));
        }
        return start;
    }

    private static Operand time(String text) {
        return Cql2.literal(text.length() == 10 ? LocalDate.parse(text) : Instant.parse(text));
    }

    private Operand word(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "false":
                return Cql2.literal(Boolean.valueOf(word));
            case "timestamp", "date":
                return time(((Operand.Text) list().get(0)).value());
            case "interval":
                List<Operand> bounds = list();
                return Cql2.interval(bound(bounds.get(0)), bound(bounds.get(1)));
            case "casei", "strtolowercase":
                return Cql2.caseInsensitive(list().get(0));
            case "accenti":
                return Cql2.accentInsensitive(list().get(0));
            case "bbox":
                tokens.expect("(");
                return box();
            default:
                for (ShapeType type : ShapeType.values()) {
                    if (type.wellKnownText().equals(word)) {
                        return shape(type);
                    }
                }
                return new Operand.FunctionCall(word, list());
        }
    }

    private static @Nullable Operand bound(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value().equals("..") ? null : time(text.value());
        }
        return operand;
    }

    private Geometry.Box box() {
        double[] sides = new double[4];
        for (int i = 0; i < 4; i++) {
            if (i > 0) {
                tokens.expect(",");
            }
            sides[i] = number();
        }
        tokens.expect(")");
        return new Geometry.Box(sides[0], sides[1], sides[2], sides[3]);
    }

    private double number() {
        return tokens.accept("-") ? -number() : Double.parseDouble(tokens.take().text());
    }

    private Geometry.Shape shape(ShapeType type) {
        tokens.expect("(");
        if (type == ShapeType.POINT) {
            List<Object> position = position();
            tokens.expect(")");
            return new Geometry.Shape(type, position);
        }
        List<Object> parts = new ArrayList<>();
        do {
            parts.add(nested());
        } while (tokens.accept(","));
        tokens.expect(")");
        return new Geometry.Shape(type, type == ShapeType.MULTI_POINT ? unwrapped(parts) : parts);
    }

    private Object nested() {
        if (!tokens.accept("(")) {
            return position();
        }
        List<Object> parts = new ArrayList<>();
        do {
            parts.add(nested());
        } while (tokens.accept(","));
        tokens.expect(")");
        return parts;
    }

    private static List<Object> unwrapped(List<Object> points) {
        return points.stream().map(point -> (Object) ((List<?>) point).get(0)).toList();
    }

    private List<Object> position() {
        List<Object> numbers = new ArrayList<>();
        while (!tokens.peek().text().equals(",") && !tokens.peek().text().equals(")")) {
            numbers.add(number());
        }
        return numbers;
    }

    private List<Operand> list() {
        tokens.expect("(");
        List<Operand> operands = new ArrayList<>();
        if (tokens.accept(")")) {
            return operands;
        }
        do {
            operands.add(operand());
        } while (tokens.accept(","));
        tokens.expect(")");
        return operands;
    }
}
