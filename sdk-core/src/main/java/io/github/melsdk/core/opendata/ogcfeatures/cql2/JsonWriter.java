package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.internal.json.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes CQL2 JSON. */
final class JsonWriter {

    private JsonWriter() {}

    static String write(Cql2Condition condition) {
        return Json.standard().writeText(node(condition));
    }

    private static Object node(Cql2Condition condition) {
        if (condition instanceof Cql2Condition.Logical logical) {
            return operation(
                    lower(logical.junction()),
                    logical.conditions().stream().map(JsonWriter::node).toList());
        }
        if (condition instanceof Cql2Condition.Not not) {
            return operation("not", List.of(node(not.condition())));
        }
        if (condition instanceof Cql2Condition.Spatial spatial) {
            return operation(spatial.relation().json(), nodes(spatial.left(), spatial.right()));
        }
        if (condition instanceof Cql2Condition.Temporal temporal) {
            return operation(temporal.relation().json(), nodes(temporal.left(), temporal.right()));
        }
        if (condition instanceof Cql2Condition.Collection list) {
            return operation(list.relation().json(), nodes(list.left(), list.right()));
        }
        return comparison(condition);
    }

    private static Object comparison(Cql2Condition condition) {
        if (condition instanceof Cql2Condition.Comparison comparison) {
            return operation(comparison.operator().symbol(), nodes(comparison.left(), comparison.right()));
        }
        if (condition instanceof Cql2Condition.Like like) {
            return operation("like", nodes(like.value(), like.pattern()));
        }
        if (condition instanceof Cql2Condition.Between between) {
            return operation("between", nodes(between.value(), between.low(), between.high()));
        }
        if (condition instanceof Cql2Condition.In in) {
            List<Object> values = in.values().stream().map(JsonWriter::node).toList();
            return operation("in", List.of(node(in.value()), values));
        }
        if (condition instanceof Cql2Condition.IsNull absent) {
            return operation("isNull", nodes(absent.value()));
        }
        throw new IllegalArgumentException("CQL2 has no condition on a distance; only ECQL can write it");
    }

    private static List<Object> nodes(Operand... operands) {
        return Arrays.stream(operands).map(JsonWriter::node).toList();
    }

    private static Object node(Operand operand) {
        if (operand instanceof Operand.Property property) {
            return Map.of("property", property.name());
        }
        if (operand instanceof Operand.Folded folded) {
            return operation(lower(folded.folding()), nodes(folded.text()));
        }
        if (operand instanceof Operand.FunctionCall call) {
            return operation(
                    call.name(), call.arguments().stream().map(JsonWriter::node).toList());
        }
        if (operand instanceof Arithmetic arithmetic) {
            return operation(arithmetic.operator().symbol(), nodes(arithmetic.left(), arithmetic.right()));
        }
        if (operand instanceof Geometry geometry) {
            return geometry(geometry);
        }
        if (operand instanceof Operand.Values values) {
            return values.values().stream().map(JsonWriter::node).toList();
        }
        if (operand instanceof Operand.Interval interval) {
            return Map.of("interval", List.of(bound(interval.start()), bound(interval.end())));
        }
        return literal(operand);
    }

    private static Object literal(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Decimal decimal) {
            return decimal.value();
        }
        if (operand instanceof Operand.Truth truth) {
            return truth.value();
        }
        if (operand instanceof Operand.Timestamp timestamp) {
            return Map.of("timestamp", timestamp.value().toString());
        }
        if (operand instanceof Operand.Day day) {
            return Map.of("date", day.value().toString());
        }
        throw new IllegalArgumentException("This value cannot be written");
    }

    private static Object geometry(Geometry geometry) {
        if (geometry instanceof Geometry.Box box) {
            return Map.of("bbox", List.of(box.minimumX(), box.minimumY(), box.maximumX(), box.maximumY()));
        }
        Geometry.Shape shape = (Geometry.Shape) geometry;
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("type", shape.type().geoJson());
        node.put("coordinates", shape.coordinates());
        return node;
    }

    private static Object bound(@Nullable Operand bound) {
        if (bound == null) {
            return "..";
        }
        if (bound instanceof Operand.Timestamp timestamp) {
            return timestamp.value().toString();
        }
        return bound instanceof Operand.Day day ? day.value().toString() : node(bound);
    }

    private static Map<String, Object> operation(String name, List<?> arguments) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("op", name);
        node.put("args", arguments);
        return node;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
