package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads CQL2 JSON back into the tree. */
final class JsonParser {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonParser() {}

    static Cql2Condition parse(String text) {
        try {
            return condition(MAPPER.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cql2Condition condition(JsonNode node) {
        String op = node.get("op").textValue();
        JsonNode args = node.get("args");
        return switch (op) {
            case "and" -> new Cql2Condition.Logical(Cql2Condition.Logical.Junction.AND, conditions(args));
            case "or" -> new Cql2Condition.Logical(Cql2Condition.Logical.Junction.OR, conditions(args));
            case "not" -> condition(args.get(0)).negate();
            case "isNull" -> operand(args.get(0)).isNull();
            case "like" -> new Cql2Condition.Like(operand(args.get(0)), operand(args.get(1)));
            case "in" -> new Cql2Condition.In(operand(args.get(0)), operands(args.get(1)));
            case "between" ->
                new Cql2Condition.Between(operand(args.get(0)), operand(args.get(1)), operand(args.get(2)));
            default -> relation(op, operand(args.get(0)), operand(args.get(1)));
        };
    }

    private static Cql2Condition relation(String op, Operand left, Operand right) {
        for (Cql2Condition.Comparison.Operator operator : Cql2Condition.Comparison.Operator.values()) {
            if (operator.symbol().equals(op)) {
                return new Cql2Condition.Comparison(left, operator, right);
            }
        }
        String word = op.substring(2);
        return switch (op.substring(0, 2)) {
            case "s_" -> left.spatially(find(SpatialRelation.values(), word), right);
            case "t_" -> left.temporally(find(TemporalRelation.values(), word), right);
            default -> left.asList(find(ArrayRelation.values(), word), right);
        };
    }

    private static <E extends Enum<E>> E find(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cql2Condition> conditions(JsonNode array) {
        List<Cql2Condition> list = new ArrayList<>();
        array.forEach(node -> list.add(condition(node)));
        return list;
    }

    private static List<Operand> operands(JsonNode array) {
        List<Operand> list = new ArrayList<>();
        array.forEach(node -> list.add(operand(node)));
        return list;
    }

    private static Operand operand(JsonNode node) {
        if (node.isTextual()) {
            return Cql2.literal(node.textValue());
        }
        if (node.isNumber()) {
            return Cql2.literal(node.decimalValue());
        }
        if (node.isBoolean()) {
            return Cql2.literal(node.booleanValue());
        }
        if (node.isArray()) {
            return new Operand.Values(operands(node));
        }
        return object(node);
    }

    private static Operand object(JsonNode node) {
        if (node.has("property")) {
            return Cql2.property(node.get("property").textValue());
        }
        if (node.has("timestamp")) {
            return Cql2.literal(Instant.parse(node.get("timestamp").textValue()));
        }
        if (node.has("date")) {
            return Cql2.literal(LocalDate.parse(node.get("date").textValue()));
        }
        if (node.has("interval")) {
            JsonNode bounds = node.get("interval");
            return Cql2.interval(bound(bounds.get(0)), bound(bounds.get(1)));
        }
        if (node.has("bbox")) {
            JsonNode box = node.get("bbox");
            return new Geometry.Box(
                    box.get(0).doubleValue(),
                    box.get(1).doubleValue(),
                    box.get(2).doubleValue(),
                    box.get(3).doubleValue());
        }
        return node.has("type") ? shape(node) : call(node.get("op").textValue(), operands(node.get("args")));
    }

    private static Operand call(String op, List<Operand> arguments) {
        Optional<Arithmetic.Operator> operator = Arrays.stream(Arithmetic.Operator.values())
                .filter(candidate -> candidate.symbol().equals(op))
                .findFirst();
        if (operator.isPresent()) {
            return new Arithmetic(arguments.get(0), operator.get(), arguments.get(1));
        }
        return switch (op) {
            case "casei" -> Cql2.caseInsensitive(arguments.get(0));
            case "accenti" -> Cql2.accentInsensitive(arguments.get(0));
            default -> new Operand.FunctionCall(op, arguments);
        };
    }

    private static @Nullable Operand bound(JsonNode node) {
        if (!node.isTextual()) {
            return operand(node);
        }
        String text = node.textValue();
        if (text.equals("..")) {
            return null;
        }
        return Cql2.literal(text.length() == 10 ? LocalDate.parse(text) : Instant.parse(text));
    }

    private static Geometry.Shape shape(JsonNode node) {
        ShapeType type = Arrays.stream(ShapeType.values())
                .filter(candidate -> candidate.geoJson().equals(node.get("type").textValue()))
                .findFirst()
                .orElseThrow();
        List<?> coordinates = MAPPER.convertValue(node.get("coordinates"), List.class);
        return new Geometry.Shape(type, coordinates);
    }
}
