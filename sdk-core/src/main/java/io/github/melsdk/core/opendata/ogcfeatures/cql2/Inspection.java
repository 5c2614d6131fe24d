package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through a condition for what it needs. */
final class Inspection {

    private final Set<Cql2Capability> capabilities = EnumSet.of(Cql2Capability.BASIC);
    private final Set<String> properties = new LinkedHashSet<>();

    Inspection(Cql2Condition condition) {
        visit(condition);
    }

    Set<Cql2Capability> capabilities() {
        return Collections.unmodifiableSet(capabilities);
    }

    Set<String> properties() {
        return Collections.unmodifiableSet(properties);
    }

    private void visit(Cql2Condition condition) {
        if (condition instanceof Cql2Condition.Logical logical) {
            logical.conditions().forEach(this::visit);
        } else if (condition instanceof Cql2Condition.Not not) {
            visit(not.condition());
        } else if (condition instanceof Cql2Condition.Spatial spatial) {
            capabilities.add(spatial(spatial));
            visit(spatial.left(), spatial.right());
        } else if (condition instanceof Cql2Condition.WithinDistance near) {
            visit(near.property());
        } else if (condition instanceof Cql2Condition.Temporal temporal) {
            capabilities.add(Cql2Capability.TEMPORAL);
            visit(temporal.left(), temporal.right());
        } else if (condition instanceof Cql2Condition.Collection list) {
            capabilities.add(Cql2Capability.ARRAY);
            visit(list.left(), list.right());
        } else {
            comparison(condition);
        }
    }

    private void comparison(Cql2Condition condition) {
        if (condition instanceof Cql2Condition.Comparison comparison) {
            if (!(comparison.left() instanceof Operand.Property) || comparison.right() instanceof Operand.Property) {
                anything(comparison.left(), comparison.right());
            }
            visit(comparison.left(), comparison.right());
        } else if (condition instanceof Cql2Condition.IsNull absent) {
            visit(absent.value());
        } else {
            capabilities.add(Cql2Capability.ADVANCED_COMPARISON);
        }
        if (condition instanceof Cql2Condition.Like like) {
            visit(like.value(), like.pattern());
        } else if (condition instanceof Cql2Condition.Between between) {
            visit(between.value(), between.low(), between.high());
        } else if (condition instanceof Cql2Condition.In in) {
            visit(in.value());
            in.values().forEach(this::visit);
        }
    }

    /** What folds case, computes or calls has a class of its own. */
    private void anything(Operand left, Operand right) {
        boolean special =
                left instanceof Operand.Folded || left instanceof Arithmetic || left instanceof Operand.FunctionCall;
        if (!special || right instanceof Operand.Property) {
            capabilities.add(Cql2Capability.PROPERTY_PROPERTY);
        }
    }

    private static Cql2Capability spatial(Cql2Condition.Spatial spatial) {
        if (spatial.relation() != SpatialRelation.INTERSECTS
                || !(spatial.left() instanceof Operand.Property)
                || !(spatial.right() instanceof Geometry)) {
            return Cql2Capability.SPATIAL;
        }
        boolean simple = spatial.right() instanceof Geometry.Box
                || spatial.right() instanceof Geometry.Shape shape && shape.type() == ShapeType.POINT;
        return simple ? Cql2Capability.BASIC_SPATIAL : Cql2Capability.BASIC_SPATIAL_PLUS;
    }

    private void visit(@Nullable Operand... operands) {
        for (Operand operand : operands) {
            visit(operand);
        }
    }

    private void visit(@Nullable Operand operand) {
        if (operand instanceof Operand.Property property) {
            properties.add(property.name());
        } else if (operand instanceof Operand.Folded folded) {
            capabilities.add(
                    folded.folding() == Operand.Folded.Folding.CASEI
                            ? Cql2Capability.CASE_INSENSITIVE
                            : Cql2Capability.ACCENT_INSENSITIVE);
            visit(folded.text());
        } else if (operand instanceof Operand.FunctionCall call) {
            capabilities.add(Cql2Capability.FUNCTIONS);
            call.arguments().forEach(this::visit);
        } else if (operand instanceof Arithmetic arithmetic) {
            capabilities.add(Cql2Capability.ARITHMETIC);
            visit(arithmetic.left(), arithmetic.right());
        } else if (operand instanceof Operand.Interval interval) {
            visit(interval.start(), interval.end());
        } else if (operand instanceof Operand.Values values) {
            values.values().forEach(this::visit);
        }
    }
}
