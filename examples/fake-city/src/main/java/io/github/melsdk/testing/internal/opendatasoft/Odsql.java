package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.QueryException;
import io.github.melsdk.testing.internal.query.Token;
import io.github.melsdk.testing.internal.query.Tokens;
import io.github.melsdk.testing.internal.query.Values;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads scalar expressions of ODSQL: literals, fields, {@code length lower year month day hour minute second distance now}.
 * Whatever else the language knows is refused as if it were wrong.
 */
class Odsql {
    private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "mi", "yd", "ft");

    final Tokens tokens;
    final Set<String> names;
    final ZoneId zone;
    final Instant now;

    Odsql(String text, Set<String> names, ZoneId zone, Instant now) {
        this.tokens = Tokens.odsql(text);
        this.names = names;
        this.zone = zone;
        this.now = now;
    }

    /** An expression over one record. */
    interface Expression extends Function<ObjectNode, JsonNode> {}

    Expression expression() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case STRING -> constant(Json.of(tokens.next().text()));
            case NUMBER -> constant(Json.of(tokens.expectNumber()));
            case NAME -> field(tokens.next().text());
            case WORD -> word(tokens.next().text());
            default -> throw tokens.unexpected();
        };
    }

    static Expression constant(JsonNode value) {
        return row -> value;
    }

    private Expression word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            return constant(Json.of(Boolean.valueOf(lower)));
        }
        if (lower.equals("date") && tokens.peek().kind() == Token.Kind.STRING) {
            return constant(Json.of(fullDate(tokens.next().text())));
        }
        return tokens.accept("(") ? function(lower) : field(word);
    }

    private Expression function(String name) {
        Expression result = switch (name) {
            case "length" -> {
                Expression inner = expression();
                yield row -> number(inner.apply(row).asText().length());
            }
            case "lower" -> {
                Expression inner = expression();
                yield row -> Json.of(inner.apply(row).asText().toLowerCase(Locale.ROOT));
            }
            case "now" -> constant(Json.of(now.toString()));
            case "year" -> part(ZonedDateTime::getYear);
            case "month" -> part(ZonedDateTime::getMonthValue);
            case "day" -> part(ZonedDateTime::getDayOfMonth);
            case "hour" -> part(ZonedDateTime::getHour);
            case "minute" -> part(ZonedDateTime::getMinute);
            case "second" -> part(ZonedDateTime::getSecond);
            case "distance" -> {
                Expression place = expression();
                tokens.expect(",");
                double[] point = point();
                yield row -> Json.of(Values.metres(place.apply(row), point));
            }
            default -> throw new QueryException(true, "Unknown function: " + name);
        };
        tokens.expect(")");
        return result;
    }

    private Expression part(ToIntFunction<ZonedDateTime> part) {
        Expression inner = expression();
        return row -> {
            Instant instant = Values.instant(inner.apply(row).asText(), zone);
            return instant == null ? Json.of(null) : number(part.applyAsInt(instant.atZone(zone)));
        };
    }

    Expression field(String name) {
        if (!names.contains(name)) {
            throw new QueryException(false, "Unknown field: " + name);
        }
        return row -> row.path(name);
    }

    double[] point() {
        tokens.expectWord("geom");
        double[] point = Values.point(tokens.expectString());
        if (point == null) {
            throw new QueryException(false, "The geometry literal is not a point.");
        }
        return point;
    }

    double metres() {
        double value = tokens.expectNumber();
        String unit = tokens.next().text();
        if (!UNITS.contains(unit)) {
            throw new QueryException(true, "Unknown distance unit: " + unit);
        }
        return value
                * switch (unit) {
                    case "km" -> 1000;
                    case "cm" -> 0.01;
                    case "mm" -> 0.001;
                    case "mi" -> 1609.344;
                    case "yd" -> 0.9144;
                    case "ft" -> 0.3048;
                    default -> 1;
                };
    }

    /** Completes a date literal that may stop at the year or the month. */
    private static String fullDate(String text) {
        return text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
    }

    static JsonNode number(int value) {
        return Json.of(value);
    }

    @Nullable
    Integer compare(JsonNode left, JsonNode right) {
        return Values.compare(left, right, zone);
    }
}
