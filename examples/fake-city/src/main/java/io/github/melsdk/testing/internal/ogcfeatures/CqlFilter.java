package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.melsdk.testing.internal.geo.Distances;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.QueryException;
import io.github.melsdk.testing.internal.query.Token;
import io.github.melsdk.testing.internal.query.Tokens;
import io.github.melsdk.testing.internal.query.Values;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the common part of CQL2 text and ECQL: comparisons, {@code AND OR NOT IN LIKE ILIKE BETWEEN IS NULL}, {@code CASEI},
 * {@code BBOX} and {@code DWITHIN} in metres. Anything else is refused.
 */
final class CqlFilter {
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", ">", "<=", ">=");

    private final Tokens tokens;
    private final Set<String> names;

    private CqlFilter(String text, Set<String> names) {
        this.tokens = Tokens.cql(text);
        this.names = names;
    }

    static Predicate<Feature> parse(String text, Set<String> names) {
        try {
            CqlFilter parser = new CqlFilter(text, names);
            Predicate<Feature> filter = parser.disjunction();
            parser.tokens.expectEnd();
            return filter;
        } catch (QueryException e) {
            throw new BadParameter("Could not parse the filter: " + e.getMessage());
        }
    }

    private Predicate<Feature> disjunction() {
        Predicate<Feature> left = conjunction();
        while (tokens.acceptWord("or")) {
            left = left.or(conjunction());
        }
        return left;
    }

    private Predicate<Feature> conjunction() {
        Predicate<Feature> left = negation();
        while (tokens.acceptWord("and")) {
            left = left.and(negation());
        }
        return left;
    }

    private Predicate<Feature> negation() {
        if (tokens.acceptWord("not")) {
            return negation().negate();
        }
        if (tokens.accept("(")) {
            Predicate<Feature> inner = disjunction();
            tokens.expect(")");
            return inner;
        }
        if (tokens.peekSecond().equals(new Token(Token.Kind.SYMBOL, "("))) {
            String function = tokens.peek().text().toLowerCase(Locale.ROOT);
            Predicate<Feature> spatial = switch (function) {
                case "bbox" -> bbox();
                case "dwithin" -> within();
                case "s_intersects" -> intersects();
                default -> null;
            };
            if (spatial != null) {
                return spatial;
            }
        }
        return comparison();
    }

    private Predicate<Feature> comparison() {
        Function<Feature, JsonNode> left = operand();
        boolean negated = tokens.acceptWord("not");
        if (tokens.acceptWord("is")) {
            boolean not = tokens.acceptWord("not");
            tokens.expectWord("null");
            return feature -> Values.isAbsent(left.apply(feature)) != not;
        }
        Predicate<Feature> test = special(left);
        if (test != null) {
            return negated ? test.negate().and(feature -> !Values.isAbsent(left.apply(feature))) : test;
        }
        String operator = tokens.next().text();
        if (negated || !COMPARISONS.contains(operator)) {
            throw new QueryException(true, "'" + operator + "' is no comparison.");
        }
        Function<Feature, JsonNode> right = operand();
        return feature -> compare(left.apply(feature), operator, right.apply(feature));
    }

    private @Nullable Predicate<Feature> special(Function<Feature, JsonNode> left) {
        if (tokens.acceptWord("in")) {
            List<Function<Feature, JsonNode>> values = new ArrayList<>();
            tokens.expect("(");
            do {
                values.add(operand());
            } while (tokens.accept(","));
            tokens.expect(")");
            return feature -> values.stream().anyMatch(v -> compare(left.apply(feature), "=", v.apply(feature)));
        }
        if (tokens.acceptWord("between")) {
            Function<Feature, JsonNode> low = operand();
            tokens.expectWord("and");
            Function<Feature, JsonNode> high = operand();
            return feature -> compare(left.apply(feature), ">=", low.apply(feature))
                    && compare(left.apply(feature), "<=", high.apply(feature));
        }
        boolean ignoreCase = tokens.peek().text().equalsIgnoreCase("ilike");
        if (tokens.acceptWord("like") || tokens.acceptWord("ilike")) {
            Function<Feature, JsonNode> pattern = operand();
            return feature -> like(left.apply(feature), pattern.apply(feature).asText(), ignoreCase);
        }
        return null;
    }

    private Function<Feature, JsonNode> operand() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case STRING -> constant(Json.of(token.text()));
            case NUMBER -> constant(Json.of(Double.valueOf(token.text())));
            case WORD -> word(token.text());
            case NAME -> property(token.text());
            default -> throw new QueryException(true, "A value is missing before '" + token.text() + "'.");
        };
    }

    private static Function<Feature, JsonNode> constant(JsonNode value) {
        return feature -> value;
    }

    private Function<Feature, JsonNode> word(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "false" -> constant(Json.of(Boolean.valueOf(word)));
            case "timestamp", "date" -> {
                tokens.expect("(");
                Function<Feature, JsonNode> time = constant(Json.of(tokens.expectString()));
                tokens.expect(")");
                yield time;
            }
            case "casei", "strtolowercase" -> {
                tokens.expect("(");
                Function<Feature, JsonNode> inner = operand();
                tokens.expect(")");
                yield feature -> lower(inner.apply(feature));
            }
            default -> property(word);
        };
    }

    private Function<Feature, JsonNode> property(String name) {
        if (!names.contains(name)) {
            throw new QueryException(false, "There is no property " + name + ".");
        }
        return feature -> feature.properties().path(name);
    }

    private Predicate<Feature> bbox() {
        tokens.next();
        tokens.expect("(");
        if (tokens.peek().kind() != Token.Kind.NUMBER) {
            tokens.next();
            tokens.expect(",");
        }
        Predicate<Feature> box = box();
        tokens.expect(")");
        return box;
    }

    /** Reads {@code S_INTERSECTS(geom, BBOX(w,s,e,n))}. */
    private Predicate<Feature> intersects() {
        tokens.next();
        tokens.expect("(");
        tokens.next();
        tokens.expect(",");
        if (!tokens.peek().text().equalsIgnoreCase("bbox")) {
            throw new QueryException(false, "This fake only knows S_INTERSECTS with a BBOX.");
        }
        Predicate<Feature> box = bbox();
        tokens.expect(")");
        return box;
    }

    private Predicate<Feature> box() {
        double[] sides = new double[4];
        for (int i = 0; i < sides.length; i++) {
            if (i > 0) {
                tokens.expect(",");
            }
            sides[i] = tokens.expectNumber();
        }
        if (tokens.accept(",")) {
            tokens.expectString();
        }
        return feature -> inside(feature, sides);
    }

    private Predicate<Feature> within() {
        tokens.next();
        tokens.expect("(");
        tokens.next();
        tokens.expect(",");
        tokens.expectWord("point");
        tokens.expect("(");
        double longitude = tokens.expectNumber();
        double latitude = tokens.expectNumber();
        tokens.expect(")");
        tokens.expect(",");
        double metres = tokens.expectNumber();
        tokens.expect(",");
        tokens.expectWord("meters");
        tokens.expect(")");
        return feature -> feature.latitude() != null
                && feature.longitude() != null
                && Distances.metres(feature.latitude(), feature.longitude(), latitude, longitude) <= metres;
    }

    static boolean inside(Feature feature, double[] sides) {
        Double longitude = feature.longitude();
        Double latitude = feature.latitude();
        return longitude != null
                && latitude != null
                && longitude >= sides[0]
                && longitude <= sides[2]
                && latitude >= sides[1]
                && latitude <= sides[3];
    }

    private static boolean compare(JsonNode left, String operator, JsonNode right) {
        Integer order = Values.compare(left, right, ZoneOffset.UTC);
        if (order == null) {
            return false;
        }
        return switch (operator) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private static JsonNode lower(JsonNode value) {
        return value.isTextual() ? Json.of(value.textValue().toLowerCase(Locale.ROOT)) : value;
    }

    private static boolean like(JsonNode value, String pattern, boolean ignoreCase) {
        if (!value.isTextual()) {
            return false;
        }
        String text = ignoreCase ? value.textValue().toLowerCase(Locale.ROOT) : value.textValue();
        return matches(text, ignoreCase ? pattern.toLowerCase(Locale.ROOT) : pattern);
    }

    /** Matches {@code %} and {@code _} in linear space, without regular expressions. */
    private static boolean matches(String text, String pattern) {
        boolean[] reachable = new boolean[text.length() + 1];
        reachable[0] = true;
        for (char p : pattern.toCharArray()) {
            boolean[] next = new boolean[text.length() + 1];
            boolean any = false;
            for (int i = 0; i <= text.length(); i++) {
                any |= reachable[i];
                boolean step = i > 0 && reachable[i - 1] && (p == '_' || p == text.charAt(i - 1));
                next[i] = p == '%' ? any : step;
            }
            reachable = next;
        }
        return reachable[text.length()];
    }
}
