package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes conditions of every kind that a language has words for, with the names and texts that hurt. */
final class RandomConditions {

    private static final List<String> PIECES = List.of(
            "a",
            "Lille",
            "é",
            "à",
            "œ",
            "'",
            "''",
            "\"",
            "\\",
            "\\\\",
            "%",
            "_",
            "+",
            "&",
            "=",
            "#",
            "?",
            "/",
            ";",
            "(",
            ")",
            ",",
            " ",
            "\n",
            "\r\n",
            "\t",
            "🚲",
            "👨‍👩‍👧",
            "AND",
            "OR",
            "NULL",
            "--",
            "{",
            "}",
            "$",
            "<",
            ">",
            "0",
            ".",
            ":",
            "\u00a0",
            "\u2028",
            "e\u0301",
            "ß",
            "İ");

    private static final List<Arithmetic.Operator> ECQL_OPERATORS = List.of(
            Arithmetic.Operator.PLUS,
            Arithmetic.Operator.MINUS,
            Arithmetic.Operator.TIMES,
            Arithmetic.Operator.DIVIDED_BY);

    private final Random random;
    private final boolean ecql;

    RandomConditions(long seed, boolean ecql) {
        this.random = new Random(seed);
        this.ecql = ecql;
    }

    Cql2Condition next() {
        return condition(3);
    }

    private Cql2Condition condition(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return switch (random.nextInt(3)) {
                case 0 -> condition(depth - 1).negate();
                case 1 -> new Cql2Condition.Logical(Cql2Condition.Logical.Junction.AND, conditions(depth - 1));
                default -> new Cql2Condition.Logical(Cql2Condition.Logical.Junction.OR, conditions(depth - 1));
            };
        }
        return switch (random.nextInt(ecql ? 8 : 9)) {
            case 0 -> new Cql2Condition.Like(property(), Cql2.literal(text()));
            case 1 -> folded();
            case 2 -> new Cql2Condition.Between(scalar(2), scalar(1), scalar(1));
            case 3 -> new Cql2Condition.In(scalar(1), list(() -> scalar(0)));
            case 4 -> property().isNull();
            case 5 -> spatial();
            case 6 -> temporal();
            case 7 ->
                new Cql2Condition.Comparison(scalar(2), pick(Cql2Condition.Comparison.Operator.values()), scalar(2));
            default -> property().asList(pick(ArrayRelation.values()), new Operand.Values(list(() -> scalar(0))));
        };
    }

    private List<Cql2Condition> conditions(int depth) {
        return list(() -> condition(depth), 2);
    }

    private Cql2Condition folded() {
        if (ecql || random.nextBoolean()) {
            return new Cql2Condition.Like(Cql2.caseInsensitive(property()), Cql2.caseInsensitive(text()));
        }
        return Cql2.accentInsensitive(Cql2.caseInsensitive(property()))
                .equalTo(Cql2.accentInsensitive(Cql2.caseInsensitive(text())));
    }

    private Cql2Condition spatial() {
        if (ecql && random.nextInt(4) == 0) {
            return new Cql2Condition.WithinDistance(property(), shape(), random.nextInt(5000));
        }
        SpatialRelation relation = pick(SpatialRelation.values());
        boolean box = random.nextBoolean() && (!ecql || relation == SpatialRelation.INTERSECTS);
        return property().spatially(relation, box ? box() : shape());
    }

    private Cql2Condition temporal() {
        if (!ecql) {
            Operand interval = switch (random.nextInt(3)) {
                case 0 -> Cql2.interval(instant(), null);
                case 1 -> Cql2.interval(null, day());
                default -> Cql2.interval(property(), instant());
            };
            return property().temporally(pick(TemporalRelation.values()), random.nextBoolean() ? interval : instant());
        }
        return switch (random.nextInt(4)) {
            case 0 -> property().temporally(TemporalRelation.BEFORE, instant());
            case 1 -> property().temporally(TemporalRelation.AFTER, day());
            case 2 -> property().temporally(TemporalRelation.EQUALS, instant());
            default -> property().temporally(TemporalRelation.DURING, Cql2.interval(instant(), instant()));
        };
    }

    private Operand scalar(int depth) {
        if (depth > 0 && random.nextInt(5) == 0) {
            List<Arithmetic.Operator> known = ecql ? ECQL_OPERATORS : List.of(Arithmetic.Operator.values());
            return new Arithmetic(number(depth - 1), known.get(random.nextInt(known.size())), number(depth - 1));
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> property();
            case 2, 3 -> Cql2.literal(text());
            case 4 -> Cql2.literal(random.nextBoolean());
            case 5 -> random.nextBoolean() ? instant() : day();
            case 6 -> depth > 0 ? Cql2.function("area_of", property(), text()) : number(0);
            default -> number(0);
        };
    }

    private Operand number(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return new Arithmetic(number(depth - 1), Arithmetic.Operator.TIMES, number(depth - 1));
        }
        return random.nextInt(3) == 0
                ? property()
                : Cql2.literal(new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(60) - 20));
    }

    private Operand.Property property() {
        String name = text();
        return Cql2.property(name.isBlank() ? "date et heure" : name);
    }

    /** A text of pieces; CQL2 text cannot hold a backslash before an apostrophe or at the end, see the test of its own. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private Operand instant() {
        return Cql2.literal(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
    }

    private Operand day() {
        return Cql2.literal(LocalDate.ofEpochDay(random.nextInt(40_000)));
    }

    private Geometry.Box box() {
        return new Geometry.Box(coordinate(), coordinate(), coordinate(), coordinate());
    }

    private Geometry.Shape shape() {
        ShapeType type = pick(ShapeType.values());
        return new Geometry.Shape(type, coordinates(type.depth()));
    }

    private List<?> coordinates(int depth) {
        return depth == 0 ? List.of(coordinate(), coordinate()) : list(() -> coordinates(depth - 1));
    }

    private double coordinate() {
        return random.nextInt(10) == 0 ? random.nextGaussian() * 1e-9 : random.nextDouble(360) - 180;
    }

    private <T> List<T> list(Supplier<T> supplier) {
        return list(supplier, 1);
    }

    private <T> List<T> list(Supplier<T> supplier, int least) {
        List<T> list = new ArrayList<>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            list.add(supplier.get());
        }
        return list;
    }

    private <E> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
