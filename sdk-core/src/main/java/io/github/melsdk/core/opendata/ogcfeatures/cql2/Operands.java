package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Day;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Decimal;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Folded;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.FunctionCall;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Interval;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Property;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Text;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Timestamp;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Operand.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which operands may stand where. */
final class Operands {

    /** Words that begin something else than a function call. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "or",
            "not",
            "like",
            "ilike",
            "in",
            "is",
            "isnull",
            "null",
            "between",
            "casei",
            "accenti",
            "div",
            "date",
            "timestamp",
            "interval",
            "bbox",
            "true",
            "false",
            "point",
            "linestring",
            "polygon",
            "multipoint",
            "multilinestring",
            "multipolygon",
            "geometrycollection",
            "dwithin",
            "strtolowercase",
            "before",
            "after",
            "during",
            "tequals",
            "intersects",
            "equals",
            "disjoint",
            "touches",
            "within",
            "overlaps",
            "crosses",
            "contains");

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private Operands() {}

    static void requireScalar(Operand operand) {
        Objects.requireNonNull(operand, "operand");
        if (operand instanceof Geometry || operand instanceof Values || operand instanceof Interval) {
            throw new IllegalArgumentException("A geometry, a list or an interval cannot be compared like a number or a"
                    + " text: use spatially(…), asList(…) or temporally(…)");
        }
    }

    static void requirePattern(Operand operand) {
        boolean text = operand instanceof Text || operand instanceof Folded folded && isPattern(folded.text());
        if (!text) {
            throw new IllegalArgumentException("A pattern is a text");
        }
    }

    private static boolean isPattern(Operand operand) {
        return operand instanceof Text || operand instanceof Folded folded && isPattern(folded.text());
    }

    static void requireTextual(Operand operand) {
        boolean textual = operand instanceof Text
                || operand instanceof Property
                || operand instanceof Folded
                || operand instanceof FunctionCall;
        if (!textual) {
            throw new IllegalArgumentException("Only a text has case and accents");
        }
    }

    static void requireNumber(Operand operand) {
        boolean number = operand instanceof Decimal
                || operand instanceof Property
                || operand instanceof Arithmetic
                || operand instanceof FunctionCall;
        if (!number) {
            throw new IllegalArgumentException("Only numbers can be computed with");
        }
    }

    static void requireGeometry(Operand operand) {
        if (!(operand instanceof Geometry || operand instanceof Property || operand instanceof FunctionCall)) {
            throw new IllegalArgumentException("A spatial relation is between geometries, boxes and properties");
        }
    }

    static void requireTime(Operand operand) {
        if (!(operand instanceof Interval)) {
            requireBound(Objects.requireNonNull(operand, "operand"));
        }
    }

    static void requireBound(@Nullable Operand operand) {
        boolean time = operand == null
                || operand instanceof Timestamp
                || operand instanceof Day
                || operand instanceof Property
                || operand instanceof FunctionCall;
        if (!time) {
            throw new IllegalArgumentException("A time is an instant, a day, an interval or a property");
        }
    }

    static void requireList(Operand operand) {
        if (!(operand instanceof Values || operand instanceof Property || operand instanceof FunctionCall)) {
            throw new IllegalArgumentException("A relation of lists is between lists and properties");
        }
    }

    static void requireYear(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
            throw new IllegalArgumentException("A time is in the years 0 to 9999, not " + instant);
        }
    }

    static void requireYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("A time is in the years 0 to 9999, not in " + year);
        }
    }

    static void requireFinite(double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A coordinate is a finite number, not " + number);
            }
        }
    }

    static void requireFunctionName(String name) {
        boolean good = !name.isEmpty() && !Character.isDigit(name.charAt(0));
        for (int i = 0; good && i < name.length(); i++) {
            char c = name.charAt(i);
            good = c == '_' || c < 128 && Character.isLetterOrDigit(c);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean relation = lower.startsWith("s_") || lower.startsWith("t_") || lower.startsWith("a_");
        if (!good || relation || RESERVED.contains(lower)) {
            throw new IllegalArgumentException("This is no name of a function: " + name);
        }
    }

    /** A half of a surrogate pair would silently become a question mark on the way. */
    static void requireText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                throw new IllegalArgumentException("A text in a condition is Unicode without the character NUL");
            }
        }
    }

    /** Takes the meaning from what means something in a pattern. */
    static String plain(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Copies nested lists of numbers, checking that positions of two or three numbers lie so deep. */
    static List<?> nested(List<?> list, int depth) {
        List<Object> copy = new ArrayList<>(list.size());
        for (Object element : list) {
            if (depth > 0 && element instanceof List<?> inner) {
                copy.add(nested(inner, depth - 1));
            } else if (depth == 0 && element instanceof Number number) {
                requireFinite(number.doubleValue());
                copy.add(number.doubleValue());
            } else {
                throw new IllegalArgumentException("The coordinates are not nested as GeoJSON nests them");
            }
        }
        if (copy.isEmpty() || depth == 0 && (copy.size() < 2 || copy.size() > 3)) {
            throw new IllegalArgumentException("A geometry has positions, and a position has two or three numbers");
        }
        return List.copyOf(copy);
    }
}
