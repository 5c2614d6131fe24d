package io.github.melsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.DecodingException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private final Json json = Json.standard();

    public record Station(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("docks") @Nullable Integer docks) {}

    public record Stations(
            @JsonProperty("stations") @Nullable List<Station> stations) {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonFailure failure(String body) {
        return failure(utf8(body), null, Station.class);
    }

    private JsonFailure failure(byte[] body, @Nullable Charset declared, Class<?> type) {
        JsonFailure fromBytes =
                catchThrowableOfType(JsonFailure.class, () -> json.read(body, declared, type, DriftSink.none()));
        JsonFailure fromStream = catchThrowableOfType(
                JsonFailure.class, () -> json.read(new OneByteAtATime(body), declared, type, DriftSink.none()));
        assertThat(fromBytes).isNotNull();
        assertThat(fromStream.reason()).isEqualTo(fromBytes.reason());
        assertThat(fromStream.truncated()).isEqualTo(fromBytes.truncated());
        assertThat(fromBytes.getMessage()).doesNotContainPattern("\\p{Cntrl}").isNotBlank();
        assertThat(fromBytes.getCause()).isNull();
        return fromBytes;
    }

    private Station station(byte[] body, @Nullable Charset declared) throws IOException {
        Station fromBytes = json.read(body, declared, Station.class, DriftSink.none());
        Station fromStream = json.read(new OneByteAtATime(body), declared, Station.class, DriftSink.none());
        assertThat(fromStream).isEqualTo(fromBytes);
        return fromBytes;
    }

    @Test
    void a_document_becomes_a_record() throws IOException {
        assertThat(station(utf8("{\"id\":\"25\",\"name\":\"Cormontaigne\",\"docks\":24}"), null))
                .isEqualTo(new Station("25", "Cormontaigne", 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "null", " null\n", "\uFEFF", "\uFEFF  "})
    void a_body_without_document_is_empty(String body) {
        assertThat(failure(body).reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure(utf8(body), null, Object.class).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Portail captif\n</title></head></html>",
                "  <?xml version=\"1.0\"?><error/>",
                "Service Unavailable",
                "Internal Server Error",
                "None",
                "OK",
                "404 page not found",
                "true story",
                "object Object",
                "upstream timed out"
            })
    void a_body_that_does_not_begin_as_json_is_no_json(String body) {
        assertThat(failure(body).reason()).isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void the_title_of_a_page_is_told_on_one_line() {
        String page = "<!DOCTYPE html>\n<html><head>" + "<meta/>".repeat(40)
                + "<title>\nAcc\u00e8s \u001b[31mrefus\u00e9 \u202e</title><body>secret</body>";
        assertThat(failure(page).getMessage())
                .contains("an HTML page titled \"Acc\u00e8s \\u001b[31mrefus\u00e9 \\u202e\"")
                .contains("captive portal")
                .doesNotContain("secret");
    }

    @Test
    void an_excerpt_is_short() {
        assertThat(failure("gateway " + "x".repeat(10_000)).getMessage()).hasSizeLessThan(300);
    }

    @Test
    void broken_json_is_told_with_line_and_column_but_without_its_values() {
        JsonFailure failure = failure("{\n  \"id\": \"25\",\n  \"name\": motdepasse\n}");
        assertThat(failure.reason()).isEqualTo(Reason.SYNTAX);
        assertThat(failure.line()).isEqualTo(3);
        assertThat(failure.column()).isBetween(11, 22);
        assertThat(failure.path()).isEqualTo("$.name");
        assertThat(failure.getMessage()).contains("line 3").doesNotContain("motdepasse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} x", "{}{}", "{} {}", "[] ,", "{}]", "[]null", "{} \"", "{}<!-- cached -->"})
    void what_follows_the_document_is_a_syntax_error(String body) {
        assertThat(failure(utf8(body), null, Object.class).reason()).isEqualTo(Reason.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"id\"",
                "{\"id\":",
                "{\"id\":\"2",
                "{\"id\":\"2\"",
                "{\"id\":\"2\",",
                "{\"id\":tr",
                "{\"docks\":1.",
                "{\"x\":[{\"y\":[",
                "{\"id\":\"\\u00",
                "[{\"id\":\"2\"}",
                "\"abc"
            })
    void a_document_that_ends_too_early_is_truncated(String body) {
        assertThat(failure(body).truncated()).isTrue();
        assertThat(failure(body).reason()).isNull();
    }

    @Test
    void a_character_cut_in_half_at_the_end_is_truncation() {
        byte[] whole = utf8("{\"name\":\"Pr\u00e9fecture\"}");
        assertThat(failure(java.util.Arrays.copyOf(whole, 12), null, Station.class)
                        .truncated())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"text\"", "12", "true", "[]", "[{\"id\":\"25\"}]", "NaN"})
    void another_shape_at_the_top_is_a_type_error_with_the_path(String body) {
        JsonFailure failure = failure(body);
        assertThat(failure.reason()).isEqualTo(Reason.TYPE);
        assertThat(failure.path()).isEqualTo("$");
    }

    @Test
    void an_object_where_a_list_is_due_is_a_type_error_unless_it_is_empty() throws IOException {
        assertThat(failure(utf8("{\"a\":[1]}"), null, List.class).reason()).isEqualTo(Reason.TYPE);
        List<?> none = json.read(utf8("{}"), null, List.class, DriftSink.none());
        assertThat(none).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_dropped() throws IOException {
        assertThat(station(utf8("\uFEFF{\"id\":\"25\"}"), null).id()).isEqualTo("25");
        assertThat(station(utf8("\uFEFF{\"id\":\"25\"}"), StandardCharsets.UTF_8)
                        .id())
                .isEqualTo("25");
    }

    @Test
    void latin_1_is_decoded_if_declared_and_refused_if_not() throws IOException {
        byte[] body = "{\"name\":\"Pr\u00e9fecture\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(station(body, StandardCharsets.ISO_8859_1).name()).isEqualTo("Pr\u00e9fecture");
        assertThat(failure(body, null, Station.class).reason()).isEqualTo(Reason.CHARSET);
        byte[] inUnknownField = "{\"x\":\"Pr\u00e9fecture\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failure(inUnknownField, null, Station.class).reason()).isEqualTo(Reason.CHARSET);
    }

    @Test
    void bytes_that_the_declared_charset_does_not_have_are_refused() {
        assertThat(failure(utf8("{\"name\":\"Pr\u00e9fecture\"}"), StandardCharsets.US_ASCII, Station.class)
                        .reason())
                .isEqualTo(Reason.CHARSET);
        byte[] half = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xD8, 0, '"', '}'};
        assertThat(failure(half, StandardCharsets.UTF_8, Station.class).reason())
                .isEqualTo(Reason.CHARSET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void wide_encodings_are_read_declared_or_recognised(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String text = "{\"name\":\"Pr\u00e9fecture \uD83D\uDEB2\"}";
        assertThat(station(text.getBytes(charset), charset).name()).isEqualTo("Pr\u00e9fecture \uD83D\uDEB2");
        assertThat(station(text.getBytes(charset), null).name()).isEqualTo("Pr\u00e9fecture \uD83D\uDEB2");
    }

    @Test
    void a_byte_order_mark_wins_over_the_declared_charset() throws IOException {
        byte[] body = "\uFEFF{\"name\":\"Pr\u00e9fecture\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(station(body, StandardCharsets.UTF_8).name()).isEqualTo("Pr\u00e9fecture");
        assertThat(station(body, StandardCharsets.UTF_16BE).name()).isEqualTo("Pr\u00e9fecture");
    }

    @Test
    void nesting_is_limited_also_in_unknown_fields_and_lists() {
        String deep = "[".repeat(50_000);
        assertThat(failure(deep).reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure("{\"unknown\":" + deep).reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure("{\"id\":" + "{\"a\":".repeat(50_000)).reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure(utf8(deep), null, Object.class).reason()).isEqualTo(Reason.LIMIT);
        assertThat(failure(utf8("{\"a\":" + deep), null, Map.class).reason()).isEqualTo(Reason.LIMIT);
    }

    @Test
    void nesting_of_one_hundred_is_read() throws IOException {
        List<?> tree = json.read(utf8("[".repeat(100) + "]".repeat(100)), null, Object.class, DriftSink.none());
        assertThat(tree).hasSize(1);
    }

    @Test
    void long_numbers_are_refused_and_huge_ones_absent() throws IOException {
        assertThat(failure("{\"docks\":" + "1".repeat(5_000) + "}").reason()).isEqualTo(Reason.LIMIT);
        assertThat(station(utf8("{\"id\":\"25\",\"docks\":1e1000000000}"), null))
                .isEqualTo(new Station("25", null, null));
    }

    @Test
    void long_texts_and_names_are_refused() {
        assertThat(failure("{\"name\":\"" + "x".repeat(9 << 20) + "\"}").reason())
                .isEqualTo(Reason.LIMIT);
        assertThat(failure("{\"" + "x".repeat(60_000) + "\":1}").reason()).isEqualTo(Reason.LIMIT);
    }

    @Test
    void a_million_tokens_are_enough() {
        assertThat(failure(utf8("[" + "{},".repeat(500_001) + "{}]"), null, List.class)
                        .reason())
                .isEqualTo(Reason.LIMIT);
    }

    @Test
    void what_the_stream_throws_passes_untouched() {
        SocketTimeoutException silence = new SocketTimeoutException("silence");
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream(utf8("{\"stations\":[{\"id\":\"25\",")), new ThrowingStream(silence));
        assertThatThrownBy(() -> json.read(body, null, Stations.class, DriftSink.none()))
                .isSameAs(silence);
        assertThatThrownBy(() -> json.read(new ThrowingStream(silence), null, Stations.class, DriftSink.none()))
                .isSameAs(silence);
    }

    @Test
    void what_a_sink_throws_passes_untouched() {
        IllegalStateException thrown = new IllegalStateException("listener");
        assertThatThrownBy(() -> json.read(utf8("{\"stations\":[{\"new\":1}]}"), null, Stations.class, (k, p, d) -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void the_callers_stream_is_read_to_the_end_and_not_closed() throws IOException {
        boolean[] closed = {false};
        InputStream body = new FilterInputStream(new ByteArrayInputStream(utf8("{\"id\":\"25\"}  "))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        json.read(body, null, Station.class, DriftSink.none());
        assertThat(body.read()).isNegative();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void every_prefix_of_a_document_is_truncated_or_empty_and_nothing_else() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(utf8(
                "{\"stations\":[{\"id\":\"25\",\"name\":\"Pr\u00e9fecture\",\"docks\":24,\"x\":[true,null,-1.5e3]}]}"));
        byte[] whole = bytes.toByteArray();
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThat(failure(cut, null, Stations.class).truncated())
                    .as("cut after %s bytes", length)
                    .isTrue();
        }
    }

    /** A server that drips. */
    private static final class OneByteAtATime extends ByteArrayInputStream {

        OneByteAtATime(byte[] body) {
            super(body);
        }

        @Override
        public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(1, length));
        }
    }
}
