package io.github.melsdk.core.opendata.opendatasoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.opendata.opendatasoft.OdsqlParser.Node;
import io.github.melsdk.testing.FaultServer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is written parses back to the tree that was meant, whatever names and values contain. */
class OdsqlRoundTripTest {

    private static final int CASES = 3_000;
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "0",
            "9",
            " ",
            "é",
            "ç",
            "œ",
            "'",
            "\"",
            "\\",
            "`",
            "%",
            "+",
            "&",
            "=",
            "#",
            "?",
            "/",
            ":",
            ";",
            ",",
            "(",
            ")",
            "[",
            "]",
            "*",
            "--",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "😀",
            "𝔏",
            " or ",
            " and ",
            "not ",
            "null",
            "\" or 1=1",
            "\\\"",
            "\\u0041",
            "date'2026'",
            "{",
            "}",
            "$",
            "<",
            ">");

    private record Meant<T>(T written, Node tree) {}

    @Test
    void conditions_parse_back_to_the_same_tree() {
        for (long seed = 0; seed < CASES; seed++) {
            Meant<Condition> condition = condition(new SplittableRandom(seed), 4);

            assertThat(OdsqlParser.condition(condition.written().odsql()))
                    .as("seed %s: %s", seed, condition.written().odsql())
                    .isEqualTo(condition.tree());
        }
    }

    @Test
    void selections_parse_back_to_the_same_tree() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Meant<? extends Expression> expression = arithmetic(random, 4);
            String alias = name(random);

            assertThat(OdsqlParser.selection(expression.written().as(alias).odsql()))
                    .as("seed %s: %s", seed, expression.written().odsql())
                    .isEqualTo(Node.of("as", expression.tree(), alias));
        }
    }

    @Test
    void half_characters_are_refused_because_they_cannot_travel() {
        for (String text : List.of("\ud83d", "a\ude00b", "\ude00\ud83d", "😀\ud83d")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Odsql.field("nom").equalTo(text))
                    .withMessageContaining("lone surrogate");
            assertThatIllegalArgumentException().isThrownBy(() -> Odsql.field(text));
        }
    }

    @Test
    void conditions_arrive_at_the_server_as_they_were_written() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.json("{\"results\":[]}"));
                Transport transport = Transport.create()) {
            DatasetClient dataset = OpendatasoftClient.builder(URI.create(server.baseUrl()))
                    .transport(transport)
                    .build()
                    .dataset("essai");
            List<String> written = new ArrayList<>();
            for (long seed = 0; seed < 200; seed++) {
                Condition condition = condition(new SplittableRandom(seed), 2).written();
                written.add(condition.odsql());
                dataset.page(q -> q.where(condition));
            }

            assertThat(server.requests())
                    .extracting(request -> request.queryParameter("where").orElse(""))
                    .isEqualTo(written);
        }
    }

    private static Meant<Condition> condition(SplittableRandom random, int depth) {
        int choice = random.nextInt(depth == 0 ? 10 : 14);
        return switch (choice) {
            case 0, 1, 2, 3 -> comparison(random);
            case 4 -> list(random);
            case 5 -> interval(random);
            case 6 -> text(random);
            case 7 -> lookup(random);
            case 8 -> place(random);
            case 9 -> absence(random);
            case 10 -> {
                Meant<Condition> inner = condition(random, depth - 1);
                yield new Meant<>(inner.written().negated(), Node.of("not", inner.tree()));
            }
            default -> joined(random, depth, choice == 11 ? "and" : "or");
        };
    }

    private static Meant<Condition> joined(SplittableRandom random, int depth, String operator) {
        List<Condition> written = new ArrayList<>();
        List<Object> trees = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            Meant<Condition> part = condition(random, depth - 1);
            written.add(part.written());
            if (part.tree().kind().equals(operator)) {
                trees.addAll(part.tree().children());
            } else {
                trees.add(part.tree());
            }
        }
        return new Meant<>(
                operator.equals("and") ? Odsql.allOf(written) : Odsql.anyOf(written), new Node(operator, trees));
    }

    private static Meant<Condition> comparison(SplittableRandom random) {
        Meant<? extends Scalar> left = random.nextBoolean() ? field(random) : function(random);
        Meant<Object> right = value(random);
        Scalar scalar = left.written();
        boolean bool = right.written() instanceof Boolean;
        return switch (bool ? 0 : random.nextInt(6)) {
            case 0 ->
                new Meant<>(
                        scalar.equalTo(right.written()),
                        bool
                                ? Node.of("is", left.tree(), right.written().toString())
                                : Node.of("=", left.tree(), right.tree()));
            case 1 ->
                new Meant<>(
                        scalar.notEqualTo(right.written()), Node.of("not", Node.of("=", left.tree(), right.tree())));
            case 2 -> new Meant<>(scalar.greaterThan(right.written()), Node.of(">", left.tree(), right.tree()));
            case 3 -> new Meant<>(scalar.atLeast(right.written()), Node.of(">=", left.tree(), right.tree()));
            case 4 -> new Meant<>(scalar.lessThan(right.written()), Node.of("<", left.tree(), right.tree()));
            default -> new Meant<>(scalar.atMost(right.written()), Node.of("<=", left.tree(), right.tree()));
        };
    }

    private static Meant<Condition> list(SplittableRandom random) {
        Meant<Field> field = field(random);
        if (random.nextInt(4) == 0) {
            Meant<Object> value = value(random);
            return new Meant<>(
                    field.written().contains(value.written()), Node.of("contains", field.tree(), value.tree()));
        }
        List<Object> values = new ArrayList<>();
        List<Object> trees = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Meant<Object> value = value(random);
            values.add(value.written());
            trees.add(value.tree());
        }
        return new Meant<>(field.written().in(values), Node.of("in", field.tree(), new Node("list", trees)));
    }

    private static Meant<Condition> interval(SplittableRandom random) {
        Meant<Field> field = field(random);
        Meant<Object> from = ordered(random);
        Meant<Object> to = ordered(random);
        int kind = random.nextInt(4);
        Interval interval = kind == 0
                ? Interval.closed(from.written(), to.written())
                : kind == 1
                        ? Interval.open(from.written(), to.written())
                        : kind == 2
                                ? Interval.closedOpen(from.written(), to.written())
                                : Interval.openClosed(from.written(), to.written());
        String before = kind == 0 || kind == 2 ? "[" : "]";
        String after = kind == 0 || kind == 3 ? "]" : "[";
        return new Meant<>(
                field.written().in(interval), Node.of("between", field.tree(), before, from.tree(), to.tree(), after));
    }

    private static Meant<Condition> text(SplittableRandom random) {
        String words = words(random);
        if (random.nextBoolean()) {
            return new Meant<>(Odsql.fullText(words), Node.of("words", Node.of("text", words)));
        }
        Meant<Field> field = field(random);
        return new Meant<>(field.written().like(words), Node.of("like", field.tree(), Node.of("text", words)));
    }

    private static Meant<Condition> lookup(SplittableRandom random) {
        String words = words(random);
        List<Field> fields = new ArrayList<>();
        List<Object> trees = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            Meant<Field> field = field(random);
            fields.add(field.written());
            trees.add(field.tree());
        }
        if (trees.isEmpty()) {
            trees.add("*");
        }
        trees.add(Node.of("text", words));
        Field[] where = fields.toArray(Field[]::new);
        return switch (random.nextInt(3)) {
            case 0 -> new Meant<>(Odsql.search(words, where), new Node("search", trees));
            case 1 -> new Meant<>(Odsql.suggest(words, where), new Node("suggest", trees));
            default -> new Meant<>(Odsql.startsWith(words, where), new Node("startswith", trees));
        };
    }

    private static Meant<Condition> place(SplittableRandom random) {
        Meant<Field> field = field(random);
        double latitude = random.nextInt(-9000, 9000) / 100.0;
        double longitude = random.nextInt(-18000, 18000) / 100.0;
        int metres = random.nextInt(1, 100_000);
        if (random.nextBoolean()) {
            return new Meant<>(
                    field.written().withinDistance(GeoPoint.of(latitude, longitude), Distance.metres(metres)),
                    Node.of(
                            "within_distance",
                            field.tree(),
                            Node.of("geom", "POINT(" + plain(longitude) + " " + plain(latitude) + ")"),
                            Node.of("length", number(metres), "m")));
        }
        return new Meant<>(
                field.written().in(BoundingBox.of(Math.min(latitude, 80), Math.min(longitude, 170), 85, 175)),
                Node.of(
                        "in_bbox",
                        field.tree(),
                        Node.of("number", number(Math.min(latitude, 80))),
                        Node.of("number", number(Math.min(longitude, 170))),
                        Node.of("number", number(85)),
                        Node.of("number", number(175))));
    }

    private static String plain(double value) {
        return number(value).toPlainString();
    }

    private static Meant<Condition> absence(SplittableRandom random) {
        Meant<Field> field = field(random);
        return random.nextBoolean()
                ? new Meant<>(field.written().isNull(), Node.of("is", field.tree(), "null"))
                : new Meant<>(field.written().isNotNull(), Node.of("is not", field.tree(), "null"));
    }

    private static Meant<Scalar> function(SplittableRandom random) {
        Meant<Field> field = field(random);
        String pattern = words(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Meant<>(field.written().length(), Node.of("length", field.tree()));
            case 1 -> new Meant<>(field.written().part(Field.DatePart.YEAR), Node.of("year", field.tree()));
            case 2 ->
                new Meant<>(
                        field.written().dateFormat(pattern),
                        Node.of("date_format", field.tree(), Node.of("text", pattern)));
            default ->
                new Meant<>(field.written().orElse(pattern), Node.of("ifnull", field.tree(), Node.of("text", pattern)));
        };
    }

    private static Meant<? extends Expression> arithmetic(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(3) == 0 ? constant(random) : random.nextBoolean() ? field(random) : function(random);
        }
        Meant<? extends Expression> left = arithmetic(random, depth - 1);
        Meant<? extends Expression> right = arithmetic(random, depth - 1);
        Expression a = left.written();
        Expression b = right.written();
        return switch (random.nextInt(4)) {
            case 0 -> new Meant<>(a.plus(b), Node.of("+", left.tree(), right.tree()));
            case 1 -> new Meant<>(a.minus(b), Node.of("-", left.tree(), right.tree()));
            case 2 -> new Meant<>(a.times(b), Node.of("*", left.tree(), right.tree()));
            default -> new Meant<>(a.dividedBy(b), Node.of("/", left.tree(), right.tree()));
        };
    }

    private static Meant<Scalar> constant(SplittableRandom random) {
        int number = random.nextInt(-100, 100);
        return new Meant<>(Odsql.number(number), Node.of("number", number(number)));
    }

    private static Meant<Field> field(SplittableRandom random) {
        String name = name(random);
        return new Meant<>(Odsql.field(name), Node.of("field", name));
    }

    private static Meant<Object> value(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> ordered(random);
            case 1 -> {
                boolean value = random.nextBoolean();
                yield new Meant<>(value, Node.of("bool", String.valueOf(value)));
            }
            default -> {
                String words = words(random);
                yield new Meant<>(words, Node.of("text", words));
            }
        };
    }

    private static Meant<Object> ordered(SplittableRandom random) {
        long number = random.nextLong();
        double fraction = random.nextInt() / 1000.0;
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(20_000));
        Instant instant = Instant.ofEpochSecond(random.nextInt(2_000_000_000));
        return switch (random.nextInt(4)) {
            case 0 -> new Meant<>(number, Node.of("number", new BigDecimal(number).stripTrailingZeros()));
            case 1 -> new Meant<>(fraction, Node.of("number", number(fraction)));
            case 2 -> new Meant<>(day, Node.of("date", day.toString()));
            default -> new Meant<>(instant, Node.of("date", instant.toString()));
        };
    }

    private static BigDecimal number(double value) {
        BigDecimal number = new BigDecimal(Double.toString(value));
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String name(SplittableRandom random) {
        String name = words(random);
        return name.isBlank() ? "year" : name;
    }

    private static String words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
