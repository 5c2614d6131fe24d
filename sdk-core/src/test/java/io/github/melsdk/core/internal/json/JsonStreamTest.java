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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStreamTest {

    private final Json json = Json.standard();
    private final RecordingDriftSink drift = new RecordingDriftSink();

    public record Tree(@JsonProperty("id") @Nullable Integer id) {}

    private RecordIterator<Tree> open(StreamShape shape, String body) throws IOException {
        return json.stream(bytes(body), null, shape, Tree.class, drift);
    }

    private static InputStream bytes(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> ids(RecordIterator<Tree> trees) throws IOException {
        List<Integer> ids = new ArrayList<>();
        while (trees.hasNext()) {
            assertThat(trees.complete()).isFalse();
            assertThat(trees.hasNext()).isTrue();
            ids.add(trees.next().id());
        }
        return ids;
    }

    private List<Integer> all(StreamShape shape, String body) throws IOException {
        try (RecordIterator<Tree> trees = open(shape, body)) {
            List<Integer> ids = ids(trees);
            assertThat(trees.complete()).isTrue();
            assertThatThrownBy(trees::next).isInstanceOf(NoSuchElementException.class);
            return ids;
        }
    }

    private JsonFailure failure(StreamShape shape, String body) {
        return catchThrowableOfType(JsonFailure.class, () -> all(shape, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"id\":1},{\"id\":2}]", " [ {\"id\":1} , {\"id\":2} ] \n", "\uFEFF[{\"id\":1},{\"id\":2}]"})
    void an_array_gives_its_records(String body) throws IOException {
        assertThat(all(StreamShape.ARRAY, body)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\":1}\n{\"id\":2}", "{\"id\":1}\r\n\r\n  \n{\"id\":2}\n", "\n{\"id\":1}\n\n{\"id\":2}\n\n"
            })
    void lines_give_one_record_each(String body) throws IOException {
        assertThat(all(StreamShape.LINES, body)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"features\":[{\"id\":1},{\"id\":2}]}",
                "{\"type\":\"FeatureCollection\",\"crs\":{\"features\":[9]},\"features\":[{\"id\":1},{\"id\":2}],"
                        + "\"numberMatched\":2,\"links\":[{}]}",
                "{\"features\":[{\"id\":1},{\"id\":2}],\"features\":[{\"id\":3}]}"
            })
    void a_member_of_an_object_gives_its_records(String body) throws IOException {
        assertThat(all(StreamShape.field("features"), body)).containsExactly(1, 2);
    }

    @Test
    void an_export_without_records_is_complete() throws IOException {
        assertThat(all(StreamShape.ARRAY, "[]")).isEmpty();
        assertThat(all(StreamShape.ARRAY, "{}")).isEmpty();
        assertThat(all(StreamShape.LINES, "")).isEmpty();
        assertThat(all(StreamShape.LINES, "\n\n")).isEmpty();
        assertThat(all(StreamShape.field("results"), "{\"results\":[]}")).isEmpty();
        assertThat(all(StreamShape.field("results"), "{\"results\":null,\"total\":0}"))
                .isEmpty();
        assertThat(all(StreamShape.field("results"), "{\"results\":{}}")).isEmpty();
    }

    @Test
    void a_body_that_is_no_export_fails_at_once() {
        assertThat(failure(StreamShape.ARRAY, "").reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure(StreamShape.ARRAY, "null").reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure(StreamShape.ARRAY, "<html><title>Pare-feu</title>").reason())
                .isEqualTo(Reason.NOT_JSON);
        assertThat(failure(StreamShape.LINES, "<html>").reason()).isEqualTo(Reason.NOT_JSON);
        assertThat(failure(StreamShape.ARRAY, "504 Gateway Timeout").reason()).isEqualTo(Reason.NOT_JSON);
        assertThat(failure(StreamShape.ARRAY, "\"text\"").reason()).isEqualTo(Reason.TYPE);
        assertThat(failure(StreamShape.ARRAY, "{\"error\":\"quota\"}").reason()).isEqualTo(Reason.TYPE);
        JsonFailure otherMember = failure(StreamShape.field("results"), "{\"error\":\"quota\"}");
        assertThat(otherMember.reason()).isEqualTo(Reason.TYPE);
        assertThat(otherMember.path()).isEqualTo("$.results");
        assertThat(failure(StreamShape.field("results"), "{\"results\":\"x\"}").path())
                .isEqualTo("$.results");
        assertThat(failure(StreamShape.field("results"), "[]").reason()).isEqualTo(Reason.TYPE);
    }

    @Test
    void one_bad_record_of_ten_is_skipped_reported_and_counted() throws IOException {
        StringBuilder body = new StringBuilder("[");
        for (int i = 0; i < 10; i++) {
            body.append(i == 0 ? "" : ",").append(i == 3 ? "[\"bad\",{\"id\":7}]" : "{\"id\":" + i + "}");
        }
        try (RecordIterator<Tree> trees = open(StreamShape.ARRAY, body + "]")) {
            assertThat(ids(trees)).containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9);
            assertThat(trees.skipped()).isEqualTo(1);
            assertThat(trees.complete()).isTrue();
        }
        assertThat(drift.places()).containsExactly("SKIPPED_RECORD $[3]");
    }

    @Test
    void bad_records_are_skipped_in_every_shape() throws IOException {
        try (RecordIterator<Tree> trees = open(StreamShape.LINES, "\"bad\"\n{\"id\":1}\n7\nnull\n{\"id\":2}")) {
            assertThat(ids(trees)).containsExactly(1, 2);
            assertThat(trees.skipped()).isEqualTo(3);
        }
        try (RecordIterator<Tree> trees =
                open(StreamShape.field("results"), "{\"results\":[null,{\"id\":1},\"bad\"]}")) {
            assertThat(ids(trees)).containsExactly(1);
            assertThat(trees.skipped()).isEqualTo(2);
        }
        assertThat(drift.places())
                .containsExactly(
                        "SKIPPED_RECORD $[0]",
                        "SKIPPED_RECORD $[2]",
                        "SKIPPED_RECORD $[3]",
                        "SKIPPED_RECORD $.results[0]",
                        "SKIPPED_RECORD $.results[2]");
    }

    @Test
    void records_without_type_of_their_own_are_maps() throws IOException {
        try (RecordIterator<Object> rows =
                json.stream(bytes("{\"a\":1}\n[2]\n"), null, StreamShape.LINES, Object.class, drift)) {
            assertThat(rows.next()).isEqualTo(java.util.Map.of("a", 1L));
            assertThat(rows.next()).isEqualTo(List.of(2L));
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void broken_syntax_ends_the_export_after_the_records_before_it() throws IOException {
        try (RecordIterator<Tree> trees =
                open(StreamShape.ARRAY, "[{\"id\":1},\n{\"id\":2},\n{\"id\"=3},{\"id\":4}]")) {
            assertThat(trees.next().id()).isEqualTo(1);
            assertThat(trees.next().id()).isEqualTo(2);
            JsonFailure failure = catchThrowableOfType(JsonFailure.class, trees::hasNext);
            assertThat(failure.reason()).isEqualTo(Reason.SYNTAX);
            assertThat(failure.line()).isEqualTo(3);
            assertThat(trees.complete()).isFalse();
        }
    }

    @Test
    void what_follows_the_export_is_a_syntax_error() {
        assertThat(failure(StreamShape.ARRAY, "[{\"id\":1}]{}").reason()).isEqualTo(Reason.SYNTAX);
        assertThat(failure(StreamShape.field("a"), "{\"a\":[]} x").reason()).isEqualTo(Reason.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":1},{\"id\":2},{\"id\":3}]", "{\"a\":0,\"r\":[{\"id\":1},{\"id\":2}],\"z\":[1]}"})
    void an_export_cut_anywhere_is_truncated(String body) {
        StreamShape shape = body.startsWith("[") ? StreamShape.ARRAY : StreamShape.field("r");
        for (int length = 1; length < body.length(); length++) {
            JsonFailure failure = failure(shape, body.substring(0, length));
            assertThat(failure).as("cut after %s", length).isNotNull();
            assertThat(failure.truncated()).as("cut after %s", length).isTrue();
        }
    }

    @Test
    void a_line_cut_in_the_middle_is_truncated() {
        assertThat(failure(StreamShape.LINES, "{\"id\":1}\n{\"id\"").truncated())
                .isTrue();
    }

    @Test
    void a_failure_is_thrown_again_rather_than_a_normal_end() throws IOException {
        try (RecordIterator<Tree> trees = open(StreamShape.ARRAY, "[{\"id\":1},")) {
            trees.next();
            assertThatThrownBy(trees::hasNext).isInstanceOf(JsonFailure.class);
            assertThatThrownBy(trees::hasNext).isInstanceOf(JsonFailure.class);
            assertThatThrownBy(trees::next).isInstanceOf(JsonFailure.class);
        }
    }

    @Test
    void an_exported_record_is_limited_to_four_mebibytes() {
        String field = "\"x\":\"" + "x".repeat(1 << 20) + "\",";
        assertThat(failure(StreamShape.ARRAY, "[{" + field.repeat(5) + "\"id\":1}]")
                        .reason())
                .isEqualTo(Reason.LIMIT);
        assertThat(failure(StreamShape.ARRAY, "[{" + field.repeat(3) + "\"id\":1}]"))
                .isNull();
        assertThat(failure(
                        StreamShape.ARRAY,
                        ("[{" + field.repeat(3) + "\"id\":1}") + (",{" + field.repeat(3) + "\"id\":2}").repeat(3)
                                + "]"))
                .isNull();
    }

    @Test
    void an_export_may_have_more_tokens_than_a_document() throws IOException {
        try (RecordIterator<Tree> trees = open(StreamShape.ARRAY, "[" + "{\"id\":1},".repeat(400_000) + "{}]")) {
            int count = 0;
            while (trees.hasNext()) {
                trees.next();
                count++;
            }
            assertThat(count).isEqualTo(400_001);
        }
    }

    @Test
    void two_hundred_thousand_records_take_no_more_memory_than_one() throws IOException {
        // 400 MB of text pass; the heap of the tests could not hold their records.
        InputStream body = new Repeating("{\"id\":1,\"x\":\"" + "x".repeat(2_000) + "\"}\n", 200_000);
        long count = 0;
        try (RecordIterator<Object> rows = json.stream(body, null, StreamShape.LINES, Object.class, drift)) {
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
        }
        assertThat(count).isEqualTo(200_000);
    }

    @Test
    void opening_reads_no_further_than_the_beginning_and_closing_reads_nothing() throws IOException {
        int[] read = {0};
        boolean[] closed = {false};
        InputStream body = new FilterInputStream(new Repeating("{\"id\":1}\n", 1_000_000)) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int n = super.read(to, offset, length);
                read[0] += Math.max(n, 0);
                return n;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RecordIterator<Tree> trees = json.stream(body, null, StreamShape.LINES, Tree.class, drift);
        assertThat(trees.next().id()).isEqualTo(1);
        assertThat(read[0]).isLessThan(20_000);
        int before = read[0];
        trees.close();
        trees.close();
        assertThat(read[0]).isEqualTo(before);
        assertThat(closed[0]).isTrue();
        assertThat(trees.hasNext()).isFalse();
        assertThat(trees.complete()).isFalse();
    }

    @Test
    void other_charsets_are_streamed_too() throws IOException {
        byte[] body = "[{\"name\":\"Pr\u00e9fecture\"}]".getBytes(StandardCharsets.ISO_8859_1);
        try (RecordIterator<Object> rows = json.stream(
                new ByteArrayInputStream(body), StandardCharsets.ISO_8859_1, StreamShape.ARRAY, Object.class, drift)) {
            assertThat(rows.next()).isEqualTo(java.util.Map.of("name", "Pr\u00e9fecture"));
        }
    }

    @Test
    void what_the_stream_throws_passes_untouched() throws IOException {
        IOException reset = new IOException("reset");
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        start.write("[{\"id\":1},{\"id\":".getBytes(StandardCharsets.UTF_8));
        InputStream body = new java.io.SequenceInputStream(
                new ByteArrayInputStream(start.toByteArray()), new ThrowingStream(reset));
        try (RecordIterator<Tree> trees = json.stream(body, null, StreamShape.ARRAY, Tree.class, drift)) {
            assertThat(trees.next().id()).isEqualTo(1);
            assertThatThrownBy(trees::hasNext).isSameAs(reset);
        }
    }

    /** The same text again and again, without holding it all. */
    private static final class Repeating extends InputStream {

        private final byte[] text;
        private long left;

        Repeating(String text, int times) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.left = (long) this.text.length * times;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : text[(int) ((text.length - left-- % text.length) % text.length)];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            int from = (int) ((text.length - left % text.length) % text.length);
            int n = (int) Math.min(Math.min(length, left), text.length - from);
            System.arraycopy(text, from, to, offset, n);
            left -= n;
            return n == 0 ? -1 : n;
        }
    }
}
