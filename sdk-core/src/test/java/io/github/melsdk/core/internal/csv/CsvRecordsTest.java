package io.github.melsdk.core.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.json.RecordIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    record Station(
            @JsonProperty("nom") String name,
            @JsonProperty("velos") Integer bikes,
            @JsonProperty("ouvert") Boolean open) {}

    private final List<String> drift = new ArrayList<>();
    private final DriftSink sink = (kind, path, detail) -> drift.add(kind + " " + path + " " + detail);

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvRows rows(String text) throws IOException {
        return CsvRows.open(utf8(text), null, ';', sink);
    }

    private static <T> List<T> all(RecordIterator<T> records) throws IOException {
        List<T> all = new ArrayList<>();
        while (records.hasNext()) {
            all.add(records.next());
        }
        return all;
    }

    @Test
    void rows_are_read_by_the_names_of_the_header() throws IOException {
        CsvRows rows = rows("\ufeffnom;adresse;velos\r\n\"Gare; \"\"Lille\"\"\nFlandres\";;7\r\n\r\nRihour;\"\";0");

        List<CsvRow> all = all(rows);

        assertThat(rows.header()).containsExactly("nom", "adresse", "velos");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("nom")).isEqualTo("Gare; \"Lille\"\nFlandres");
        assertThat(all.get(0).get("adresse")).isNull();
        assertThat(all.get(0).get("absent")).isNull();
        assertThat(all.get(1).line()).isEqualTo(5);
        assertThat(all.get(1).toMap()).containsEntry("adresse", null).containsEntry("velos", "0");
        assertThat(rows.complete()).isTrue();
        assertThat(drift).isEmpty();
    }

    @Test
    void a_row_of_another_width_does_not_hide_the_others() throws IOException {
        CsvRows rows = rows("a;b\n1;2\n3\n4;5;6\n7;8\n");

        assertThat(all(rows)).extracting(row -> row.get("a")).containsExactly("1", "7");
        assertThat(rows.skipped()).isEqualTo(2);
        assertThat(drift)
                .containsExactly(
                        "SKIPPED_RECORD line 3 1 cells instead of 2", "SKIPPED_RECORD line 4 3 cells instead of 2");
    }

    @Test
    void cells_become_values_without_loss_or_are_absent() throws IOException {
        CsvRecords<Station> records = new CsvRecords<>(
                rows("nom;velos;ouvert;autre\nRihour;7;true;x\nGare;7.5;1;y\nHellemmes;;;\n"), Station.class, sink);

        assertThat(all(records))
                .containsExactly(
                        new Station("Rihour", 7, true),
                        new Station("Gare", null, true),
                        new Station("Hellemmes", null, null));
        assertThat(drift).hasSize(2);
        assertThat(drift.get(0)).startsWith("UNKNOWN_FIELD line 2.autre");
        assertThat(drift.get(1)).startsWith("UNREADABLE_VALUE line 3.velos");
    }

    @Test
    void a_declared_character_set_is_used_and_bad_bytes_are_a_failure() throws IOException {
        byte[] latin = "nom\nQuai du Wault à été\n".getBytes(StandardCharsets.ISO_8859_1);

        CsvRows declared = CsvRows.open(new ByteArrayInputStream(latin), Charset.forName("ISO-8859-1"), ';', sink);
        assertThat(declared.next().get("nom")).isEqualTo("Quai du Wault à été");
        assertThat(failure(() -> all(CsvRows.open(new ByteArrayInputStream(latin), null, ';', sink)))
                        .reason())
                .isEqualTo(Reason.CHARSET);
    }

    @Test
    void what_is_no_csv_is_a_failure_without_its_content() {
        assertThat(failure(() -> rows("")).reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure(() -> rows("<html><title>Portail captif</title>")).reason())
                .isEqualTo(Reason.TYPE);
        JsonFailure open = failure(() -> all(rows("nom;velos\nRihour;\"sept")));
        assertThat(open.reason()).isEqualTo(Reason.SYNTAX);
        assertThat(open).hasMessageNotContaining("sept").hasNoCause();
        assertThat(failure(() -> all(rows("nom\n" + "x".repeat(5 << 20)))).reason())
                .isEqualTo(Reason.LIMIT);
        assertThat(failure(() -> all(rows("nom\n" + ";".repeat(5_000)))).reason())
                .isEqualTo(Reason.LIMIT);
    }

    private interface Reading {
        Object run() throws IOException;
    }

    private static JsonFailure failure(Reading reading) {
        return catchThrowableOfType(JsonFailure.class, reading::run);
    }

    @Test
    void what_the_stream_throws_goes_through_untouched() throws IOException {
        IOException broken = new IOException("reset");
        InputStream stream = new InputStream() {
            private final InputStream beginning = utf8("nom\n" + "Rihour\n".repeat(10_000));

            @Override
            public int read() throws IOException {
                int b = beginning.read();
                if (b < 0) {
                    throw broken;
                }
                return b;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int n = beginning.read(to, offset, length);
                if (n < 0) {
                    throw broken;
                }
                return n;
            }
        };
        CsvRows rows = CsvRows.open(stream, null, ';', sink);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> all(rows)).isSameAs(broken);
    }

    @Test
    void nothing_follows_the_end_or_a_close() throws IOException {
        CsvRows rows = rows("a\n1\n2\n");
        assertThat(rows.next().get("a")).isEqualTo("1");
        rows.close();
        rows.close();

        assertThat(rows.hasNext()).isFalse();
        assertThat(rows.complete()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
    }

    @Test
    void a_document_of_any_length_is_read_in_constant_memory() throws IOException {
        byte[] thousand = "Rihour;7;true\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(utf8("nom;velos;ouvert\n"));
        IntStream.range(0, 200).forEach(i -> parts.add(new ByteArrayInputStream(thousand)));
        InputStream endless = new SequenceInputStream(Collections.enumeration(parts));
        CsvRecords<Station> records = new CsvRecords<>(CsvRows.open(endless, null, ';', sink), Station.class, sink);

        long count = 0;
        while (records.hasNext()) {
            records.next();
            count++;
        }

        assertThat(count).isEqualTo(200_000);
    }
}
