package io.github.melsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonToleranceTest {

    private final Json json = Json.standard();
    private final RecordingDriftSink drift = new RecordingDriftSink();

    public record Inner(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("count") @Nullable Integer count) {}

    public record Demanding(@JsonProperty("url") String url) {
        public Demanding {
            Objects.requireNonNull(url, "url");
        }
    }

    public record Point(
            @JsonProperty("latitude") double latitude,
            @JsonProperty("longitude") double longitude) {}

    public record All(
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("integer") @Nullable Integer integer,
            @JsonProperty("longer") @Nullable Long longer,
            @JsonProperty("number") @Nullable Double number,
            @JsonProperty("decimal") @Nullable BigDecimal decimal,
            @JsonProperty("big") @Nullable BigInteger big,
            @JsonProperty("flag") @Nullable Boolean flag,
            @JsonProperty("instant") @Nullable Instant instant,
            @JsonProperty("offset") @Nullable OffsetDateTime offset,
            @JsonProperty("zoned") @Nullable ZonedDateTime zoned,
            @JsonProperty("day") @Nullable LocalDate day,
            @JsonProperty("local") @Nullable LocalDateTime local,
            @JsonProperty("weekday") @Nullable DayOfWeek weekday,
            @JsonProperty("uri") @Nullable URI uri,
            @JsonProperty("inner") @Nullable Inner inner,
            @JsonProperty("inners") @Nullable List<Inner> inners,
            @JsonProperty("texts") @Nullable List<String> texts,
            @JsonProperty("set") @Nullable Set<String> set,
            @JsonProperty("map") @Nullable Map<String, Integer> map,
            @JsonProperty("tree") @Nullable Map<String, Object> tree,
            @JsonProperty("any") @Nullable Object any,
            @JsonProperty("demanding") @Nullable Demanding demanding,
            @JsonProperty("demandings") @Nullable List<Demanding> demandings,
            @JsonProperty("point") @Nullable Point point,
            @JsonProperty("position") double @Nullable [] position,
            @JsonProperty("series") Double @Nullable [] series,

            @JsonProperty("renamed") @JsonAlias({"oldName", "old_name"}) @Nullable
            String renamed) {}

    private All read(String body) throws IOException {
        return json.read(body.getBytes(StandardCharsets.UTF_8), null, All.class, drift);
    }

    private All field(String name, String value) throws IOException {
        return read("{\"before\":{},\"" + name + "\":" + value + ",\"renamed\":\"kept\"}");
    }

    /** Reads one value, checks that what follows it was read, and returns the component. */
    private @Nullable Object value(String name, String value) throws ReflectiveOperationException, IOException {
        All all = field(name, value);
        assertThat(all.renamed()).isEqualTo("kept");
        return All.class.getMethod(name).invoke(all);
    }

    private List<String> driftBut(String unknown) {
        return drift.places().stream().filter(place -> !place.endsWith(unknown)).toList();
    }

    @Test
    void unknown_fields_are_ignored_and_reported_once_per_type_and_body() throws IOException {
        All all = read("{\"mood\":{\"a\":[1,{\"b\":2}]},\"inners\":[{\"x\":1,\"id\":\"a\"},{\"x\":2,\"id\":\"b\"}]}");
        assertThat(all.inners()).containsExactly(new Inner("a", null), new Inner("b", null));
        assertThat(drift.places()).containsExactly("UNKNOWN_FIELD $.mood", "UNKNOWN_FIELD $.inners[0].x");
    }

    @Test
    void hostile_names_are_escaped_and_cut_in_paths() throws IOException {
        read("{\"a\\nb\\\"c\":1,\"" + "n".repeat(500) + "\":2}");
        assertThat(drift.places().get(0)).isEqualTo("UNKNOWN_FIELD $[\"a\\nb\\\"c\"]");
        assertThat(drift.places().get(1)).hasSizeLessThan(110);
    }

    @Test
    void reports_carry_no_value_of_the_body() throws IOException {
        read(
                "{\"integer\":\"secret\",\"day\":\"secret\",\"inner\":\"secret\",\"flag\":\"secret\",\"weekday\":\"secret\","
                        + "\"uri\":\"secret secret\",\"inners\":[\"secret\"],\"map\":{\"a\":\"secret\"},\"demanding\":{\"x\":\"secret\"}}");
        assertThat(drift.lines()).hasSizeGreaterThanOrEqualTo(9).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void reports_are_limited() throws IOException {
        json.read(
                ("[" + "\"x\",".repeat(5_000) + "1]").getBytes(StandardCharsets.UTF_8),
                null,
                new ListOf(Integer.class),
                drift);
        assertThat(drift.lines()).hasSize(DriftSink.LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "integer|12|12",
                "integer|\"12\"|12",
                "integer|\" 12 \"|12",
                "integer|\"+12\"|12",
                "integer|-2147483648|-2147483648",
                "integer|12.0|12",
                "integer|1.2e1|12",
                "integer|\"12.00\"|12",
                "integer|0.0|0",
                "longer|9223372036854775807|9223372036854775807",
                "longer|\"-9223372036854775808\"|-9223372036854775808",
                "longer|9.223372036854775807e18|9223372036854775807",
                "number|1|1.0",
                "number|-0.5|-0.5",
                "number|\"50.63\"|50.63",
                "number|0.0|0.0",
                "number|0e0|0.0",
                "number|9007199254740992|9.007199254740992E15",
                "number|100000000000000000000|1.0E20",
                "decimal|1.50|1.50",
                "decimal|\"1.50\"|1.50",
                "decimal|12345678901234567890.123456789|12345678901234567890.123456789",
                "big|123456789012345678901234567890|123456789012345678901234567890",
                "flag|true|true",
                "flag|1|true",
                "flag|0|false",
                "flag|\"0\"|false",
                "flag|\"1\"|true",
                "flag|\"True\"|true",
                "flag|\"false\"|false",
                "text|12|12",
                "text|1.50|1.50",
                "text|true|true",
                "text|\"\"|``",
                "weekday|\"MONDAY\"|MONDAY",
                "uri|\"https://example.org/a\"|https://example.org/a",
                "day|\"2024-02-29\"|2024-02-29",
                "local|\"2024-02-29 10:30\"|2024-02-29T10:30",
                "instant|\"2024-02-29T10:30:00+02:00\"|2024-02-29T08:30:00Z",
                "offset|\"2024-02-29T10:30:00+0200\"|2024-02-29T10:30+02:00",
                "offset|\"2024-02-29 10:30:00+02\"|2024-02-29T10:30+02:00",
                "offset|\"2024-02-29T10:30:00.123456789Z\"|2024-02-29T10:30:00.123456789Z",
                "offset|\"2024-02-29T10:30-05:30\"|2024-02-29T10:30-05:30",
                "zoned|\"2024-07-01T10:30:00+02:00\"|2024-07-01T10:30+02:00",
                "zoned|\"2024-07-01T10:30:00+02:00[Europe/Paris]\"|2024-07-01T10:30+02:00[Europe/Paris]"
            })
    void values_that_fit_without_loss_are_accepted(String name, String value, String expected) throws Exception {
        assertThat(String.valueOf(value(name, value))).isEqualTo(expected);
        assertThat(driftBut("$.before")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "integer|1.5",
                "integer|\"1.5\"",
                "integer|2147483648",
                "integer|\"2147483648\"",
                "integer|123456789012345678901234567890",
                "integer|1e1000000000",
                "integer|\"1e1000000000\"",
                "integer|1e-1000000000",
                "integer|\"douze\"",
                "integer|\"0x10\"",
                "integer|\"\u0661\u0662\"",
                "integer|true",
                "integer|NaN",
                "integer|{\"a\":{\"b\":[1]}}",
                "integer|[12]",
                "longer|9223372036854775808",
                "longer|-9223372036854775809",
                "longer|1.00000000000000000001",
                "number|1e400",
                "number|-1e400",
                "number|\"1e400\"",
                "number|1e1000000000",
                "number|1e-400",
                "number|NaN",
                "number|\"NaN\"",
                "number|Infinity",
                "number|-Infinity",
                "number|\"Infinity\"",
                "number|9007199254740993",
                "number|100000000000000000001",
                "number|\"1,5\"",
                "number|\"1.5d\"",
                "number|false",
                "decimal|1e1000000000",
                "decimal|\"1e1000000000\"",
                "decimal|1e-1000000000",
                "decimal|NaN",
                "decimal|[]",
                "big|1.5",
                "flag|2",
                "flag|\"oui\"",
                "flag|1.0",
                "flag|{}",
                "text|{\"a\":\"b\"}",
                "text|[\"a\"]",
                "text|NaN",
                "weekday|\"LUNDI\"",
                "weekday|1",
                "weekday|{}",
                "uri|\"not a uri\"",
                "uri|[1]",
                "day|\"2023-02-29\"",
                "day|\"2024-02-30\"",
                "day|\"2024-13-01\"",
                "day|\"2024-02-29T10:30:00Z\"",
                "day|20240229",
                "day|[2024,2,29]",
                "instant|\"2024-02-29T10:30:00\"",
                "instant|\"2024-02-31T10:30:00Z\"",
                "instant|1700000000",
                "offset|\"2024-02-29\"",
                "offset|\"2024-02-29T10:30:00\"",
                "offset|\"2024-02-31T10:30:00Z\"",
                "offset|\"2024-02-29T24:00:00Z\"",
                "offset|\"2024-02-29T10:60:00Z\"",
                "offset|\"2024-02-29T10:30:60Z\"",
                "offset|\"2024-02-29T10:30:00+19:00\"",
                "offset|\"demain\"",
                "zoned|\"2024-07-01T10:30:00+05:00[Europe/Paris]\"",
                "local|\"2024-02-29T10:30:00Z\"",
                "inner|\"text\"",
                "inner|12",
                "inner|[{\"id\":\"a\"}]",
                "inners|{\"id\":\"a\"}",
                "inners|\"a\"",
                "inners|12",
                "map|[1,[2]]",
                "map|\"a\"",
                "tree|[1]",
                "demanding|{}",
                "demanding|{\"url\":null}",
                "demanding|{\"url\":[1]}",
                "point|{\"latitude\":50.6}",
                "point|{\"latitude\":50.6,\"longitude\":null}",
                "point|{\"latitude\":50.6,\"longitude\":\"est\"}",
                "position|[3.06,null]",
                "position|[3.06,[1],2]",
                "position|\"3.06\"",
                "any|NaN",
                "any|1e400"
            })
    void values_that_do_not_fit_are_absent_and_reported(String name, String value) throws Exception {
        assertThat(value(name, value)).isNull();
        assertThat(driftBut("$.before")).isNotEmpty().allMatch(place -> place.contains(" $." + name));
        assertThat(drift.lines()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "longer", "number", "decimal", "flag", "day", "offset", "instant", "inner"})
    void blank_text_is_no_value_and_no_difference(String name) throws Exception {
        assertThat(value(name, "\"\"")).isNull();
        assertThat(value(name, "\" \"")).isNull();
        assertThat(driftBut("$.before")).isEmpty();
    }

    @Test
    void every_field_may_be_missing() throws IOException {
        assertThat(read("{}")).isEqualTo(allNull());
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void every_field_may_be_null() throws Exception {
        Map<String, @Nullable Object> nulls = new HashMap<>();
        Arrays.stream(All.class.getRecordComponents()).forEach(c -> nulls.put(c.getName(), null));
        assertThat(read(json.writeText(nulls))).isEqualTo(allNull());
        assertThat(drift.lines()).isEmpty();
    }

    private static All allNull() {
        return new All(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void every_field_of_every_shape_leaves_the_rest_readable() throws Exception {
        String[] shapes = {
            "null",
            "true",
            "0",
            "-1.5",
            "1e999",
            "\"x\"",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "{\"a\":1}",
            "[null]",
            "[1,\"a\",[2],{\"b\":3}]",
            "{\"id\":{\"id\":[]}}",
            "NaN",
            "123456789012345678901234567890"
        };
        for (var component : All.class.getRecordComponents()) {
            for (String shape : shapes) {
                if (!component.getName().equals("renamed")) {
                    value(component.getName(), shape);
                }
            }
        }
    }

    @Test
    void the_last_of_duplicate_names_wins_wherever_it_comes() throws IOException {
        assertThat(read("{\"text\":\"a\",\"text\":\"b\"}").text()).isEqualTo("b");
        assertThat(read("{\"text\":\"a\",\"text\":null}").text()).isNull();
        Inner inner = json.read(
                "{\"id\":\"a\",\"count\":1,\"id\":\"b\",\"count\":2}".getBytes(StandardCharsets.UTF_8),
                null,
                Inner.class,
                drift);
        assertThat(inner).isEqualTo(new Inner("b", 2));
        assertThat(read("{\"map\":{\"a\":1,\"a\":2}}").map()).containsExactly(Map.entry("a", 2));
    }

    @Test
    void aliases_are_known_names() throws IOException {
        assertThat(read("{\"old_name\":\"a\"}").renamed()).isEqualTo("a");
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void nulls_and_values_that_do_not_fit_are_left_out_of_lists_and_maps() throws IOException {
        All all = read("{\"texts\":[\"a\",null,{\"x\":1},\"b\"],\"set\":[\"b\",\"a\",\"b\",null],"
                + "\"map\":{\"a\":1,\"b\":null,\"c\":\"x\",\"d\":\"4\"}}");
        assertThat(all.texts()).containsExactly("a", "b");
        assertThat(all.set()).containsExactly("b", "a");
        assertThat(all.map()).containsExactly(Map.entry("a", 1), Map.entry("d", 4));
        assertThat(drift.places()).containsExactly("UNREADABLE_VALUE $.texts[2]", "UNREADABLE_VALUE $.map.c");
    }

    @Test
    void a_record_that_does_not_fit_is_skipped_and_reported_with_its_index() throws IOException {
        All all = read("{\"inners\":[{\"id\":\"a\"},\"text\",null,[1,[2]],{\"id\":\"b\"},7],"
                + "\"demandings\":[{\"url\":\"u\"},{\"x\":{\"y\":[]}}]}");
        assertThat(all.inners()).containsExactly(new Inner("a", null), new Inner("b", null));
        assertThat(all.demandings()).containsExactly(new Demanding("u"));
        assertThat(drift.places())
                .containsExactly(
                        "SKIPPED_RECORD $.inners[1]",
                        "SKIPPED_RECORD $.inners[3]",
                        "SKIPPED_RECORD $.inners[5]",
                        "UNKNOWN_FIELD $.demandings[1].x",
                        "SKIPPED_RECORD $.demandings[1]");
    }

    @Test
    void empty_objects_and_arrays_stand_for_each_other() throws IOException {
        All all = read("{\"inners\":{},\"texts\":{},\"set\":{},\"map\":[],\"tree\":[],\"inner\":[]}");
        assertThat(all.inners()).isEmpty();
        assertThat(all.texts()).isEmpty();
        assertThat(all.set()).isEmpty();
        assertThat(all.map()).isEmpty();
        assertThat(all.tree()).isEmpty();
        assertThat(all.inner()).isNull();
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void a_tree_is_kept_as_it_is() throws IOException {
        All all = read("{\"any\":{\"b\":[1,null,2.5,\"x\",true,9223372036854775808,NaN,1e400],\"a\":null,\"e\":{}}}");
        Map<String, @Nullable Object> expected = new HashMap<>();
        expected.put("b", Arrays.asList(1L, null, 2.5, "x", true, new BigInteger("9223372036854775808"), null, null));
        expected.put("a", null);
        expected.put("e", Map.of());
        assertThat(all.any()).isEqualTo(expected);
        assertThat(((Map<?, ?>) all.any()).keySet().toString()).isEqualTo("[b, a, e]");
    }

    @Test
    void an_array_keeps_its_positions() throws IOException {
        assertThat(read("{\"series\":[1,null,3]}").series()).containsExactly(1.0, null, 3.0);
        assertThat(read("{\"position\":[3.06,50.63,20,1]}").position()).containsExactly(3.06, 50.63, 20, 1);
        assertThat(read("{\"position\":[]}").position()).isEmpty();
    }

    @Test
    void control_characters_and_lone_surrogates_are_read() throws IOException {
        assertThat(read("{\"text\":\"a\\u0000b\\ud800c\\u001b\"}").text()).isEqualTo("a\u0000b\ud800c\u001b");
    }

    @Test
    void decoded_collections_cannot_be_changed() throws IOException {
        All all = read("{\"texts\":[\"a\"],\"map\":{\"a\":1}}");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> all.texts().add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> all.map().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_tree_is_converted_with_the_same_tolerance() {
        Inner inner = json.convert(Map.of("id", 12, "count", "3", "x", 1), Inner.class, drift);
        assertThat(inner).isEqualTo(new Inner("12", 3));
        assertThat(drift.places()).containsExactly("UNKNOWN_FIELD $.x");
        Object list = json.convert(List.of("a"), Inner.class, drift);
        assertThat(list).isNull();
        Object nothing = json.convert(null, Inner.class, drift);
        assertThat(nothing).isNull();
    }

    /** The type of a list. */
    private record ListOf(java.lang.reflect.Type element) implements java.lang.reflect.ParameterizedType {
        @Override
        public java.lang.reflect.Type[] getActualTypeArguments() {
            return new java.lang.reflect.Type[] {element};
        }

        @Override
        public java.lang.reflect.Type getRawType() {
            return List.class;
        }

        @Override
        public java.lang.reflect.@Nullable Type getOwnerType() {
            return null;
        }
    }
}
