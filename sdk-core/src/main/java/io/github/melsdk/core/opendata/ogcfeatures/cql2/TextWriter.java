package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Folded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes CQL2 text and ECQL. */
final class TextWriter {

    /** Numbers are written without exponent up to so many digits. */
    private static final int PLAIN_DIGITS = 40;

    private final TextDialect dialect;

    TextWriter(TextDialect dialect) {
        this.dialect = dialect;
    }

    String write(Cql2Condition condition) {
        if (condition instanceof Cql2Condition.Logical logical) {
            return logical.conditions().stream()
                    .map(part -> part instanceof Cql2Condition.Logical ? "(" + write(part) + ")" : write(part))
                    .collect(Collectors.joining(" " + logical.junction() + " "));
        }
        if (condition instanceof Cql2Condition.Not not) {
            return "NOT (" + write(not.condition()) + ")";
        }
        if (condition instanceof Cql2Condition.Spatial spatial) {
            return spatial(spatial);
        }
        if (condition instanceof Cql2Condition.WithinDistance near) {
            return dialect.near(write(near.property()), write(near.geometry()), number(near.metres()));
        }
        if (condition instanceof Cql2Condition.Temporal temporal) {
            return dialect.temporal(temporal.relation(), write(temporal.left()), write(temporal.right()));
        }
        if (condition instanceof Cql2Condition.Collection list) {
            return dialect.collection(list.relation()) + "(" + write(list.left()) + "," + write(list.right()) + ")";
        }
        return comparison(condition);
    }

    private String comparison(Cql2Condition condition) {
        if (condition instanceof Cql2Condition.Comparison comparison) {
            return write(comparison.left()) + comparison.operator().symbol() + write(comparison.right());
        }
        if (condition instanceof Cql2Condition.Like like) {
            return like(like);
        }
        if (condition instanceof Cql2Condition.Between between) {
            return write(between.value()) + " BETWEEN " + write(between.low()) + " AND " + write(between.high());
        }
        if (condition instanceof Cql2Condition.In in) {
            return write(in.value()) + " IN " + list(in.values());
        }
        if (condition instanceof Cql2Condition.IsNull absent) {
            return write(absent.value()) + " IS NULL";
        }
        throw new IllegalArgumentException("This condition cannot be written");
    }

    /** ECQL takes a literal pattern only and has a word of its own for patterns without regard to case. */
    private String like(Cql2Condition.Like like) {
        boolean plain = like.pattern() instanceof Operand.Text;
        if (plain || dialect == TextDialect.CQL2) {
            return write(like.value()) + " LIKE " + write(like.pattern());
        }
        boolean both = like.value() instanceof Folded value
                && value.folding() == Folded.Folding.CASEI
                && like.pattern() instanceof Folded pattern
                && pattern.folding() == Folded.Folding.CASEI
                && pattern.text() instanceof Operand.Text;
        if (both && like.value() instanceof Folded value && like.pattern() instanceof Folded pattern) {
            return write(value.text()) + " ILIKE " + write(pattern.text());
        }
        throw new IllegalArgumentException("ECQL disregards case on both sides of a pattern or on none");
    }

    private String spatial(Cql2Condition.Spatial spatial) {
        boolean box = spatial.right() instanceof Geometry.Box;
        if (box && !dialect.boxesAreGeometries() && spatial.relation() == SpatialRelation.INTERSECTS) {
            String numbers = numbers((Geometry.Box) spatial.right());
            return "BBOX(" + write(spatial.left()) + "," + numbers + ")";
        }
        return dialect.spatial(spatial.relation()) + "(" + write(spatial.left()) + "," + write(spatial.right()) + ")";
    }

    private String write(Operand operand) {
        if (operand instanceof Operand.Property property) {
            return '"' + property.name().replace("\"", "\"\"") + '"';
        }
        if (operand instanceof Folded folded) {
            return dialect.folding(folded.folding()) + "(" + write(folded.text()) + ")";
        }
        if (operand instanceof Operand.FunctionCall call) {
            return call.name() + list(call.arguments());
        }
        if (operand instanceof Arithmetic arithmetic) {
            return factor(arithmetic.left()) + " " + dialect.arithmetic(arithmetic.operator()) + " "
                    + factor(arithmetic.right());
        }
        if (operand instanceof Geometry geometry) {
            return geometry(geometry);
        }
        if (operand instanceof Operand.Values values) {
            return list(values.values());
        }
        if (operand instanceof Operand.Interval interval) {
            return dialect.interval(List.of(bound(interval.start()), bound(interval.end())));
        }
        return literal(operand);
    }

    private String literal(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return dialect.text(text.value());
        }
        if (operand instanceof Operand.Decimal decimal) {
            return number(decimal.value());
        }
        if (operand instanceof Operand.Truth truth) {
            return truth.value() ? "TRUE" : "FALSE";
        }
        if (operand instanceof Operand.Timestamp timestamp) {
            return dialect.timestamp(timestamp.value().toString());
        }
        if (operand instanceof Operand.Day day) {
            return dialect.day(day.value().toString());
        }
        throw new IllegalArgumentException("This value cannot be written");
    }

    private String bound(@Nullable Operand bound) {
        if (bound == null) {
            return dialect.bound("..");
        }
        if (bound instanceof Operand.Timestamp timestamp) {
            return dialect.bound(timestamp.value().toString());
        }
        return bound instanceof Operand.Day day ? dialect.bound(day.value().toString()) : write(bound);
    }

    private String factor(Operand operand) {
        return operand instanceof Arithmetic ? "(" + write(operand) + ")" : write(operand);
    }

    private String list(List<Operand> operands) {
        return operands.stream().map(this::write).collect(Collectors.joining(",", "(", ")"));
    }

    private String geometry(Geometry geometry) {
        if (geometry instanceof Geometry.Shape shape) {
            boolean point = shape.type() == ShapeType.POINT;
            String coordinates = coordinates(shape.coordinates(), shape.type() == ShapeType.MULTI_POINT);
            return shape.type().wellKnownText() + (point ? "(" + coordinates + ")" : coordinates);
        }
        Geometry.Box box = (Geometry.Box) geometry;
        if (dialect.boxesAreGeometries()) {
            return "BBOX(" + numbers(box) + ")";
        }
        List<List<Double>> ring = List.of(
                List.of(box.minimumX(), box.minimumY()),
                List.of(box.maximumX(), box.minimumY()),
                List.of(box.maximumX(), box.maximumY()),
                List.of(box.minimumX(), box.maximumY()),
                List.of(box.minimumX(), box.minimumY()));
        return geometry(new Geometry.Shape(ShapeType.POLYGON, List.of(ring)));
    }

    private static String numbers(Geometry.Box box) {
        return Stream.of(box.minimumX(), box.minimumY(), box.maximumX(), box.maximumY())
                .map(TextWriter::number)
                .collect(Collectors.joining(","));
    }

    /** Positions are numbers with blanks between; those of a multipoint have parentheses of their own. */
    private static String coordinates(List<?> coordinates, boolean pointsInParentheses) {
        if (coordinates.get(0) instanceof Double) {
            return coordinates.stream().map(TextWriter::number).collect(Collectors.joining(" "));
        }
        return coordinates.stream()
                .map(part -> coordinates((List<?>) part, false))
                .map(part -> pointsInParentheses ? "(" + part + ")" : part)
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static String number(Object value) {
        return number(new BigDecimal(value.toString()).stripTrailingZeros());
    }

    private static String number(BigDecimal value) {
        boolean plain = Math.abs(value.scale()) <= PLAIN_DIGITS && value.precision() <= PLAIN_DIGITS;
        return plain ? value.toPlainString() : value.toString();
    }
}
