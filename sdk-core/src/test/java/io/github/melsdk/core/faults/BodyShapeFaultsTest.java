package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.spi.Drift;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of another shape than the model's (rows B-11 to B-17, B-22 to B-25, B-27, B-29). */
class BodyShapeFaultsTest {

    private static final int SOON = 3_000;

    private static Rig items(String items) {
        return Rig.serving((request, x) -> x.json("{\"total\":1,\"items\":[" + items + "]}"));
    }

    private static Place only(Verdict verdict) {
        List<Place> items = verdict.value(Place.Places.class).items();
        assertThat(items).hasSize(1);
        verdict.seen(1, SOON);
        return items.get(0);
    }

    @ParameterizedTest(name = "B-11 r {0}: the field is absent and reported, the rest is there")
    @ValueSource(
            strings = {"\"name\":{\"fr\":\"x\"}", "\"address\":\"rue Nationale\"", "\"price\":[1]", "\"tags\":\"one\""})
    void another_type(String member) {
        try (Rig rig = items("{\"uid\":7," + member + "}")) {
            Place place = only(rig.run(Shape.READ));
            assertThat(place.uid()).isEqualTo(7);
            assertThat(place.name()).isNull();
            assertThat(place.address()).isNull();
            assertThat(place.price()).isNull();
            assertThat(rig.drift)
                    .allMatch(difference -> difference.kind() == Drift.Kind.UNREADABLE_VALUE)
                    .allMatch(difference -> difference.path().startsWith("$.items[0]."));
        }
    }

    @Test
    @DisplayName("B-12 r an array at the top where an object is due names its path")
    void array_at_the_top() {
        try (Rig rig = Rig.serving((request, x) -> x.json("[{\"uid\":7}]"))) {
            Verdict verdict = rig.run(Shape.READ).decoding(Reason.TYPE);
            assertThat(verdict.failure(DecodingException.class).path()).contains("$");
            verdict.seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "B-13 {0} an unknown field is ignored and reported once")
    @EnumSource(names = {"READ", "QUERY"})
    void unknown_field(Shape shape) {
        try (Rig rig = items("{\"uid\":7,\"later\":{\"a\":[1,{\"b\":2}]}}")) {
            assertThat(only(rig.run(shape)).uid()).isEqualTo(7);
            assertThat(rig.drift).singleElement().satisfies(difference -> {
                assertThat(difference.kind()).isEqualTo(Drift.Kind.UNKNOWN_FIELD);
                assertThat(difference.path()).isEqualTo("$.items[0].later");
                assertThat(difference.endpoint()).startsWith("faults.");
            });
        }
    }

    @ParameterizedTest(name = "B-14 {0} an unknown constant keeps its raw text")
    @EnumSource(names = {"READ", "QUERY"})
    void unknown_constant(Shape shape) {
        try (Rig rig = items("{\"uid\":7,\"kind\":\"beach\"}")) {
            Place place = only(rig.run(shape));
            assertThat(place.kind().raw()).isEqualTo("beach");
            assertThat(place.kind().known()).isEmpty();
        }
    }

    @ParameterizedTest(name = "B-15 {0} every field missing, every field null: absent, never a NullPointerException")
    @EnumSource(names = {"READ", "QUERY"})
    void missing_and_null(Shape shape) {
        String nulls = "{\"uid\":null,\"name\":null,\"kind\":null,\"price\":null,\"open\":null,\"updated\":null,"
                + "\"tags\":null,\"address\":null}";
        for (String item : List.of("{}", nulls)) {
            try (Rig rig = items(item)) {
                Place place = only(rig.run(shape));
                assertThat(place.uid()).isNull();
                assertThat(place.kind().isPresent()).isFalse();
                assertThat(place.tags()).isEmpty();
                assertThat(rig.drift).isEmpty();
            }
        }
        for (String page : List.of("{}", "{\"total\":null,\"items\":null}")) {
            try (Rig rig = Rig.serving((request, x) -> x.json(page))) {
                assertThat(rig.run(shape).value(Place.Places.class).items()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "B-16 {0} null inside a list is skipped")
    @EnumSource(names = {"READ", "QUERY"})
    void null_in_a_list(Shape shape) {
        try (Rig rig = items("null,{\"uid\":7,\"tags\":[null,\"a\",null]},null")) {
            assertThat(only(rig.run(shape)).tags()).containsExactly("a");
        }
    }

    @Test
    @DisplayName("B-17 r of duplicate keys the last one wins")
    void duplicate_keys() {
        try (Rig rig = items("{\"name\":\"first\",\"name\":\"last\"}")) {
            assertThat(only(rig.run(Shape.READ)).name()).isEqualTo("last");
        }
    }

    @ParameterizedTest(name = "B-22 r bare {0} is absent, the call succeeds")
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "\"NaN\""})
    void not_a_number(String number) {
        try (Rig rig = items("{\"uid\":7,\"price\":" + number + "}")) {
            Place place = only(rig.run(Shape.READ));
            assertThat(place.uid()).isEqualTo(7);
            assertThat(place.price()).isNull();
        }
    }

    @Test
    @DisplayName("B-23 r {} where [] is due is an empty list, [] where {} is due an absent object")
    void empty_of_the_other_kind() {
        try (Rig rig = items("{\"uid\":7,\"tags\":{},\"address\":[]}")) {
            Place place = only(rig.run(Shape.READ));
            assertThat(place.tags()).isEmpty();
            assertThat(place.address()).isNull();
            assertThat(rig.drift).isEmpty();
        }
    }

    @ParameterizedTest(name = "B-24 r lossless: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"uid\":\"12\" | 12 | | ",
                "\"uid\":12.0 | 12 | | ",
                "\"open\":1 | | true | ",
                "\"open\":\"false\" | | false | ",
                "\"price\":\"3.5\" | | | 3.5",
                "\"uid\":12.5 | | | ",
                "\"uid\":\"12a\" | | | ",
                "\"open\":2 | | | "
            })
    void lossless_conversions(String member, Long uid, Boolean open, Double price) {
        try (Rig rig = items("{" + member + "}")) {
            Place place = only(rig.run(Shape.READ));
            assertThat(place.uid()).isEqualTo(uid);
            assertThat(place.open()).isEqualTo(open);
            assertThat(place.price()).isEqualTo(price);
            boolean read = uid != null || open != null || price != null;
            assertThat(rig.drift).hasSize(read ? 0 : 1);
        }
    }

    @ParameterizedTest(name = "B-25 r date {0} is {1}")
    @CsvSource({
        "2026-11-21T10:00:00+01:00, 2026-11-21T10:00:00+01:00",
        "2026-11-21T10:00:00+0100, 2026-11-21T10:00:00+01:00",
        "2026-11-21T09:00:00.000Z, 2026-11-21T09:00Z",
        "2026-11-21T10:00:00,",
        "2026-11-21,",
        "2026-02-31T10:00:00Z,",
        "demain,"
    })
    void dates(String wire, OffsetDateTime due) {
        try (Rig rig = items("{\"uid\":7,\"updated\":\"" + wire + "\"}")) {
            Place place = only(rig.run(Shape.READ));
            assertThat(place.uid()).isEqualTo(7);
            assertThat(place.updated()).isEqualTo(due);
            assertThat(rig.drift).hasSize(due == null ? 1 : 0);
        }
    }

    @ParameterizedTest(
            name = "B-27 {0} control characters and lone surrogates are read, and written back as valid UTF-8 JSON")
    @EnumSource(names = {"READ", "WRITE"})
    void odd_text(Shape shape) {
        String name = "a\\u0000b\\u001fc\\ud83dd\\ude00e\\ud83d\\ude00f";
        try (Rig rig = items("{\"name\":\"" + name + "\"}")) {
            Place place = only(rig.run(shape));
            assertThat(place.name()).isEqualTo("a\u0000b\u001fc\ud83dd\ude00e\ud83d\ude00f");

            rig.service.call(Rig.WRITE, Arguments.none().content(Content.json(place)));

            byte[] sent = rig.server.requests().get(1).body();
            String back = utf8(sent);
            assertThat(back.chars().filter(c -> c < ' ')).isEmpty();
            assertThat(reread(sent).name()).isEqualTo("a\u0000b\u001fc\ufffdd\ufffde\ud83d\ude00f");
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not valid UTF-8", e);
        }
    }

    private static Place reread(byte[] bytes) {
        try {
            return Json.standard().read(bytes, null, Place.class, DriftSink.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("B-29 r page of 300, one record is a string: 299 delivered, 1 reported")
    void one_bad_record() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            items.append(i == 0 ? "" : ",").append(i == 150 ? "\"gone\"" : "{\"uid\":" + i + "}");
        }
        try (Rig rig = items(items.toString())) {
            Verdict verdict = rig.run(Shape.READ);
            assertThat(verdict.value(Place.Places.class).items()).hasSize(299);
            verdict.seen(1, SOON);
            assertThat(rig.drift).singleElement().satisfies(difference -> {
                assertThat(difference.kind()).isEqualTo(Drift.Kind.SKIPPED_RECORD);
                assertThat(difference.path()).isEqualTo("$.items[150]");
            });
        }
    }
}
