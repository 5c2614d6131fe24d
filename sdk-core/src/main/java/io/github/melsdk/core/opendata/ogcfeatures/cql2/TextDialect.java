package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Folded.Folding;
import java.util.List;
import java.util.Set;

/** Where CQL2 text and ECQL differ. */
enum TextDialect {
    /** CQL2 text. */
    CQL2 {
        @Override
        String text(String value) {
            // '' and \' both stand for an apostrophe in the grammar, but not every server knows the second.
            if (value.endsWith("\\") || value.contains("\\'")) {
                throw new IllegalArgumentException(
                        "CQL2 text cannot write a backslash before an apostrophe or at the end"
                                + " of a text: servers read it in two ways. Use a server that takes CQL2 JSON");
            }
            return quoted(value);
        }

        @Override
        String timestamp(String text) {
            return "TIMESTAMP('" + text + "')";
        }

        @Override
        String day(String text) {
            return "DATE('" + text + "')";
        }

        @Override
        String interval(List<String> bounds) {
            return "INTERVAL(" + String.join(",", bounds) + ")";
        }

        @Override
        String bound(String text) {
            return quoted(text);
        }

        @Override
        String folding(Folding folding) {
            return folding.name();
        }

        @Override
        String arithmetic(Arithmetic.Operator operator) {
            return operator.symbol();
        }

        @Override
        String spatial(SpatialRelation relation) {
            return relation.text();
        }

        @Override
        String temporal(TemporalRelation relation, String left, String right) {
            return relation.text() + "(" + left + "," + right + ")";
        }

        @Override
        String collection(ArrayRelation relation) {
            return relation.text();
        }

        @Override
        String near(String property, String geometry, String metres) {
            throw new IllegalArgumentException("CQL2 has no condition on a distance; only ECQL can write it");
        }

        @Override
        boolean boxesAreGeometries() {
            return true;
        }
    },

    /** ECQL. */
    ECQL {
        private static final Set<Arithmetic.Operator> KNOWN = Set.of(
                Arithmetic.Operator.PLUS,
                Arithmetic.Operator.MINUS,
                Arithmetic.Operator.TIMES,
                Arithmetic.Operator.DIVIDED_BY);

        @Override
        String text(String value) {
            return quoted(value);
        }

        @Override
        String timestamp(String text) {
            return text;
        }

        @Override
        String day(String text) {
            return text;
        }

        @Override
        String interval(List<String> bounds) {
            if (bounds.contains(OPEN)) {
                throw new IllegalArgumentException("ECQL has no interval with an open end: use BEFORE or AFTER");
            }
            return String.join("/", bounds);
        }

        @Override
        String bound(String text) {
            return text.equals("..") ? OPEN : text;
        }

        @Override
        String folding(Folding folding) {
            if (folding != Folding.CASEI) {
                throw new IllegalArgumentException("ECQL cannot disregard accents");
            }
            return "strToLowerCase";
        }

        @Override
        String arithmetic(Arithmetic.Operator operator) {
            if (!KNOWN.contains(operator)) {
                throw new IllegalArgumentException("ECQL cannot compute " + operator);
            }
            return operator.symbol();
        }

        @Override
        String spatial(SpatialRelation relation) {
            return relation.name();
        }

        @Override
        String temporal(TemporalRelation relation, String left, String right) {
            String word = switch (relation) {
                case BEFORE, AFTER, DURING -> relation.name();
                case EQUALS -> "TEQUALS";
                default -> throw new IllegalArgumentException("ECQL has no relation of times " + relation);
            };
            return left + " " + word + " " + right;
        }

        @Override
        String collection(ArrayRelation relation) {
            throw new IllegalArgumentException("ECQL has no relations of lists");
        }

        @Override
        String near(String property, String geometry, String metres) {
            return "DWITHIN(" + property + "," + geometry + "," + metres + ",meters)";
        }

        @Override
        boolean boxesAreGeometries() {
            return false;
        }
    };

    static final String OPEN = "'..'";

    abstract String text(String value);

    abstract String timestamp(String text);

    abstract String day(String text);

    abstract String interval(List<String> bounds);

    abstract String bound(String text);

    abstract String folding(Folding folding);

    abstract String arithmetic(Arithmetic.Operator operator);

    abstract String spatial(SpatialRelation relation);

    abstract String temporal(TemporalRelation relation, String left, String right);

    abstract String collection(ArrayRelation relation);

    abstract String near(String property, String geometry, String metres);

    abstract boolean boxesAreGeometries();

    static String quoted(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
