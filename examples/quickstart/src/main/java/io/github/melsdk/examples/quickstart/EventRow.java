package io.github.melsdk.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.events.EventDraft;
import io.github.melsdk.events.ImageUpload;
import io.github.melsdk.events.LocationDraft;
import io.github.melsdk.events.PublicationState;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * A row of a table of events: one event, one time, one place.
 *
 * @param line line of the file on which the row begins
 * @param cells the cells
 */
record EventRow(long line, NamedCsvRecord cells) {

    /** The column with the categories, and the field of the agenda that takes them. */
    private static final String CATEGORIES = "categories-metropolitaines";

    /** Longer than any line of names. */
    private static final int HEADER = 8192;

    /** Reads a table: UTF-8, commas or semicolons, names of columns in the first line. */
    static List<EventRow> read(URL table) throws IOException {
        try (InputStream in = new BufferedInputStream(table.openStream());
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator(in))
                        .detectBomHeader(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofNamedCsvRecord(in)) {
            return reader.stream()
                    .map(cells -> new EventRow(cells.getStartingLineNumber(), cells))
                    .toList();
        }
    }

    /** French spreadsheets write semicolons. */
    private static char separator(InputStream in) throws IOException {
        in.mark(HEADER);
        String names = new String(in.readNBytes(HEADER - 1), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        in.reset();
        return names.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Returns what the event is called where the table comes from. */
    String id() {
        String id = cell("id");
        if (id.isEmpty()) {
            throw new BadCellException("id", "is required: it keeps an event from being entered twice");
        }
        return id;
    }

    /** Returns what tells its place from others. */
    List<String> placeName() {
        return List.of(cell("place"), cell("address"));
    }

    /** Returns the place; the provider finds its position by the address when the table has none. */
    LocationDraft place() {
        return LocationDraft.of(place -> {
            place.name(cell("place")).address(cell("address")).country("FR");
            if (!cell("latitude").isEmpty()) {
                double latitude = read("latitude", "a number", Double::valueOf);
                double longitude = read("longitude", "a number", Double::valueOf);
                place.at(GeoPoint.of(latitude, longitude));
            }
        });
    }

    /** Returns the event without its place, for somebody to read before everybody can. */
    EventDraft event(ZoneId zone) {
        LocalDate day = read("date", "a day such as 2027-07-14", LocalDate::parse);
        LocalTime begin = read("begin", "a time such as 20:00", LocalTime::parse);
        LocalTime end = read("end", "a time such as 23:30", LocalTime::parse);
        return EventDraft.of(event -> {
            event.title("fr", cell("title"))
                    .description("fr", cell("description"))
                    .on(day, begin, end, zone)
                    .option(CATEGORIES, categories())
                    .state(PublicationState.TO_MODERATE);
            if (!cell("image").isEmpty()) {
                event.image(ImageUpload.ofUrl(cell("image")));
            }
        });
    }

    private String[] categories() {
        String all = cell(CATEGORIES);
        return all.isEmpty() ? new String[0] : all.split("\\|");
    }

    private String cell(String column) {
        return cells.findField(column).orElse("").strip();
    }

    private <T> T read(String column, String due, Function<String, T> reader) {
        try {
            return reader.apply(cell(column));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadCellException(column, "is not " + due + ": '" + cell(column) + "'");
        }
    }
}
