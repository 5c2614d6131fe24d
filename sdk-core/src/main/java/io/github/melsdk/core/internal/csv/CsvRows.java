package io.github.melsdk.core.internal.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.spi.Drift;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV document (RFC 4180 with any separator), one at a time. A byte order mark is dropped. A row with more or
 * fewer cells than the header is left out and reported; empty lines are skipped. For one thread.
 */
public final class CsvRows implements RecordIterator<CsvRow> {

    private static final int RECORD_CHARACTERS = 4 << 20;
    private static final int MOST_COLUMNS = 2_000;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final DriftSink drift;
    private int width;
    private @Nullable CsvRow next;
    private boolean complete;
    private boolean closed;
    private long skipped;

    private CsvRows(CloseableIterator<CsvRecord> records, DriftSink drift) {
        this.records = records;
        this.drift = drift;
    }

    /**
     * Opens a document and reads its header. The rows own the stream; if this method throws, the caller still does.
     *
     * @param body the bytes, decompressed
     * @param declared character set of the response, or null for UTF-8; a byte order mark of UTF-8 wins over it
     * @param separator between two cells
     * @param drift receives rows that do not fit the header
     * @return the rows
     * @throws JsonFailure when there is no header, or the document is malformed
     * @throws IOException what the stream throws, untouched
     */
    public static CsvRows open(InputStream body, @Nullable Charset declared, char separator, DriftSink drift)
            throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(body, MARK.length);
        boolean marked = dropMark(bytes);
        Charset charset = marked || declared == null ? StandardCharsets.UTF_8 : declared;
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(RECORD_CHARACTERS)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(RECORD_CHARACTERS)
                                .maxRecordSize(RECORD_CHARACTERS)
                                .build(),
                        new InputStreamReader(
                                bytes,
                                charset.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        CsvRows rows = new CsvRows(reader.iterator(), drift);
        rows.readHeader();
        return rows;
    }

    private static boolean dropMark(PushbackInputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(MARK.length);
        if (head.length == MARK.length && head[0] == MARK[0] && head[1] == MARK[1] && head[2] == MARK[2]) {
            return true;
        }
        bytes.unread(head);
        return false;
    }

    private void readHeader() throws IOException {
        CsvRecord header = read();
        if (header == null) {
            throw JsonFailure.of(Reason.EMPTY, "The CSV document has no header.", null);
        }
        List<String> names = header.getFields();
        String first = names.get(0).stripLeading();
        if (first.startsWith("<") || first.startsWith("{")) {
            throw JsonFailure.of(Reason.TYPE, "A page or a JSON document came where CSV is due.", null);
        }
        width = names.size();
        for (int i = 0; i < width; i++) {
            // Of two columns with one name the first is kept: the second has no name of its own.
            columns.putIfAbsent(names.get(i).strip(), i);
        }
    }

    /**
     * Returns the names of the columns.
     *
     * @return in the order of the document
     */
    public List<String> header() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && !complete && !closed) {
            CsvRecord row = read();
            if (row == null) {
                complete = true;
            } else if (row.getFieldCount() == width) {
                next = new CsvRow(columns, row.getFields(), row.getStartingLineNumber());
            } else {
                skip(row);
            }
        }
        return next != null;
    }

    private void skip(CsvRecord row) {
        skipped++;
        if (drift.wants(Drift.Kind.SKIPPED_RECORD)) {
            drift.report(
                    Drift.Kind.SKIPPED_RECORD,
                    "line " + row.getStartingLineNumber(),
                    row.getFieldCount() + " cells instead of " + width);
        }
    }

    private @Nullable CsvRecord read() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw translate(e);
        } catch (UncheckedIOException e) {
            throw translate(e);
        }
    }

    /** What the stream threw comes out as it was; what the parser says quotes the document and stays inside. */
    private static IOException translate(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return JsonFailure.of(Reason.CHARSET, "The CSV document is not valid in its character set.", null);
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("exceed") || message.contains("maximum")
                ? JsonFailure.of(Reason.LIMIT, "A row of the CSV document is too large.", null)
                : JsonFailure.of(
                        Reason.SYNTAX, "The CSV document is malformed, or it ends within a quoted cell.", null);
    }

    @Override
    public CsvRow next() throws IOException {
        CsvRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException("The CSV document has no further row.");
        }
        next = null;
        return row;
    }

    @Override
    public long skipped() {
        return skipped;
    }

    @Override
    public boolean complete() {
        return complete && next == null;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            next = null;
            records.close();
        }
    }
}
