package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.internal.csv.CsvRow;
import io.github.melsdk.core.internal.csv.CsvRows;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.model.Attribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A timetable: a zip archive on disk, read row by row in constant memory. Nothing is unpacked to disk. Use it in a {@code try}
 * block; it may be shared between threads, its streams may not.
 *
 * <p>Files may lie in a folder, columns stand in any order and blanks around values. A file that is not there is a stream
 * without records. A row without what identifies it, or with more or fewer cells than the header, is left out and counted.
 * Streams throw {@link DecodingException} when a file is damaged, no CSV, or unpacks to more than any timetable, and
 * {@link UncheckedIOException} when the disk fails.
 *
 * @see <a href="https://gtfs.org/documentation/schedule/reference/">GTFS Schedule reference</a>
 */
public final class GtfsArchive implements AutoCloseable {

    /** What the largest timetables of whole countries need. */
    private static final long MOST_BYTES_OF_A_FILE = 16L << 30;

    private final ZipFiles zip;
    private final Attribution attribution;

    private GtfsArchive(ZipFiles zip, Attribution attribution) {
        this.zip = zip;
        this.attribution = attribution;
    }

    /**
     * Opens an archive of unknown origin.
     *
     * @param file the zip archive
     * @return the archive, to be closed by the caller
     * @throws DecodingException when the file is no zip archive
     * @throws UncheckedIOException when it cannot be read
     */
    public static GtfsArchive open(Path file) {
        return open(file, Attribution.unknown());
    }

    /**
     * Opens an archive.
     *
     * @param file the zip archive
     * @param attribution what stops and lines carry as their origin
     * @return the archive, to be closed by the caller
     * @throws DecodingException when the file is no zip archive
     * @throws UncheckedIOException when it cannot be read
     */
    public static GtfsArchive open(Path file, Attribution attribution) {
        Objects.requireNonNull(attribution, "attribution");
        try {
            return new GtfsArchive(new ZipFiles(file, MOST_BYTES_OF_A_FILE), attribution);
        } catch (IOException e) {
            throw GtfsFailures.of("archive", e);
        }
    }

    /**
     * Returns what stops and lines carry as their origin.
     *
     * @return unknown unless it was given
     */
    public Attribution attribution() {
        return attribution;
    }

    /**
     * Returns the names of all files.
     *
     * @return in lower case, without folders, in alphabetical order
     */
    public List<String> files() {
        return List.copyOf(zip.files().keySet());
    }

    /**
     * Reads {@code agency.txt}.
     *
     * @return the agencies
     */
    public RecordStream<Agency> agencies() {
        return table("agency.txt", row -> GtfsTables.agency(new GtfsRow(row)));
    }

    /**
     * Reads {@code stops.txt}.
     *
     * @return stops, stations and points within them
     */
    public RecordStream<Stop> stops() {
        return table("stops.txt", row -> GtfsTables.stop(new GtfsRow(row), attribution));
    }

    /**
     * Reads {@code routes.txt}.
     *
     * @return the lines
     */
    public RecordStream<Route> routes() {
        return table("routes.txt", row -> GtfsTables.route(new GtfsRow(row), attribution));
    }

    /**
     * Reads {@code trips.txt}.
     *
     * @return the trips
     */
    public RecordStream<Trip> trips() {
        return table("trips.txt", row -> GtfsTables.trip(new GtfsRow(row)));
    }

    /**
     * Reads {@code stop_times.txt}, the long one: of a metropolis a million rows.
     *
     * @return the calls, in the order of the file
     */
    public RecordStream<StopTime> stopTimes() {
        return table("stop_times.txt", row -> GtfsTables.stopTime(new GtfsRow(row)));
    }

    /**
     * Reads {@code calendar.txt}, which feeds may do without.
     *
     * @return the weeks of services
     */
    public RecordStream<ServiceWeek> calendar() {
        return table("calendar.txt", row -> GtfsTables.week(new GtfsRow(row)));
    }

    /**
     * Reads {@code calendar_dates.txt}, in some feeds the only calendar.
     *
     * @return the days on which services run otherwise
     */
    public RecordStream<ServiceException> calendarDates() {
        return table("calendar_dates.txt", row -> GtfsTables.exception(new GtfsRow(row)));
    }

    /**
     * Reads {@code frequencies.txt}.
     *
     * @return the trips that are repeated
     */
    public RecordStream<Frequency> frequencies() {
        return table("frequencies.txt", row -> GtfsTables.frequency(new GtfsRow(row)));
    }

    /**
     * Reads {@code transfers.txt}.
     *
     * @return the changes
     */
    public RecordStream<Transfer> transfers() {
        return table("transfers.txt", row -> GtfsTables.transfer(new GtfsRow(row)));
    }

    /**
     * Reads {@code feed_info.txt}.
     *
     * @return empty when the feed does not have it, as that of the metropolis of Lille
     */
    public Optional<FeedInfo> feedInfo() {
        try (RecordStream<FeedInfo> rows = table("feed_info.txt", row -> GtfsTables.feedInfo(new GtfsRow(row)))) {
            return rows.stream().findFirst();
        }
    }

    /**
     * Reads any file of rows, for those that have no record of their own.
     *
     * @param file name such as {@code fare_attributes.txt}, in any case
     * @return rows as texts by the names of the columns, in their order; empty cells are left out
     */
    public RecordStream<Map<String, String>> rows(String file) {
        return table(file, GtfsArchive::texts);
    }

    private static Map<String, String> texts(CsvRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.toMap().forEach((column, cell) -> {
            if (cell != null) {
                texts.put(column, cell.toString());
            }
        });
        return texts;
    }

    private <T> RecordStream<T> table(String file, TableStream.RowReader<T> reader) {
        ZipFiles.Content content = null;
        try {
            content = zip.open(file);
            CsvRows rows = content == null ? null : CsvRows.open(content, null, ',', DriftSink.none());
            return new TableStream<>(file, content, rows, reader);
        } catch (IOException e) {
            closeQuietly(content, e);
            if (e instanceof JsonFailure failure && failure.reason() == DecodingException.Reason.EMPTY) {
                // Some feeds hold optional files of no bytes at all.
                return new TableStream<>(file, null, null, reader);
            }
            throw GtfsFailures.of(file, e);
        }
    }

    private static void closeQuietly(ZipFiles.@Nullable Content content, IOException e) {
        try {
            if (content != null) {
                content.close();
            }
        } catch (IOException later) {
            e.addSuppressed(later);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return zip.files().keySet().stream().collect(Collectors.joining(", ", "GtfsArchive[", "]"));
    }
}
