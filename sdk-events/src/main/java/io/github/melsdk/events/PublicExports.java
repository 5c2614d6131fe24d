package io.github.melsdk.events;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The exports that the web site of OpenAgenda offers to everybody, <b>without a key</b>: files for calendars, feed readers and
 * spreadsheets, and events. They take the filters of {@link OpenAgendaClient}; without any, past events come too.
 *
 * <p>They are the provider's courtesy: who asks without a key is the first to be slowed down, and they may be closed. Prefer
 * {@link OpenAgendaClient} where there is a key.
 *
 * <p>Unverified, as the provider documents none of it: that filters of the API work on all formats alike, and what is in the
 * files. A filter that the server does not know is ignored by it, which widens the file.
 *
 * <p>Options of additional fields are given by their numbers ({@code optionId}): their codes need the schema, which needs a key.
 * All methods throw {@link io.github.melsdk.core.error.SdkException} when a call fails, lists when they are read. Call it, do
 * not implement it: methods will be added.
 */
public interface PublicExports extends ServiceClient<PublicExports> {

    /** A format of files. */
    enum Format {
        /** iCalendar. The same identifier may come once per timing. */
        ICS("ics", "text/calendar"),
        /** RSS 2.0. */
        RSS("rss", "application/rss+xml"),
        /** One line per event, with the columns of the agenda. */
        CSV("csv", "text/csv"),
        /** A workbook of a spreadsheet, with the columns of {@link #CSV}. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** A programme to print; {@code parameter("lang", "fr")} chooses its language. */
        PDF("pdf", "application/pdf");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /**
         * Returns how names of such files end.
         *
         * @return without dot
         */
        public String extension() {
            return extension;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /**
     * Creates a client with its own transport.
     *
     * @return a client
     */
    static PublicExports create() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder, not thread-safe
     */
    static PublicExportsBuilder builder() {
        return new PublicExportsBuilder();
    }

    /**
     * Copies an export as the provider writes it, in constant memory. It is as wide as the server makes it: {@code during} keeps
     * all timings of the events that it finds, and {@code near} is the box around the circle.
     *
     * @param agenda number of the agenda
     * @param format format of the file
     * @param query chooses events; sizes of pages mean nothing here. Further parameters of the provider, such as
     *     {@code includeLanguages[]} of CSV, are given by {@code parameter}
     * @param out where it goes; it is flushed, not closed. When the call fails, it holds a part only
     * @param progress receives the bytes written so far, on the thread of the call
     * @return the bytes written
     * @throws IllegalArgumentException when the query has a bad value
     * @throws io.github.melsdk.core.error.DecodingException when a web page came instead; nothing is written then
     * @throws java.io.UncheckedIOException when the stream fails
     */
    long download(
            long agenda, Format format, Consumer<? super EventQuery> query, OutputStream out, LongConsumer progress);

    /**
     * Copies an export to a file, which appears, or is replaced, only when it is complete.
     *
     * @param agenda number of the agenda
     * @param format format of the file
     * @param query chooses events, see {@link #download(long, Format, Consumer, OutputStream, LongConsumer)}
     * @param file where it goes
     * @param progress receives the bytes written so far, on the thread of the call
     * @return the bytes written
     * @throws IllegalArgumentException when the query has a bad value
     * @throws io.github.melsdk.core.error.DecodingException when a web page came instead
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(long agenda, Format format, Consumer<? super EventQuery> query, Path file, LongConsumer progress);

    /**
     * Looks for agendas. It is what the search page of the site asks itself, seen in use but not documented; of the filters, the
     * search text and {@code official} were seen.
     *
     * @param query chooses agendas
     * @return a lazy list, with the figures of each agenda
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Agenda> agendas(Consumer<? super AgendaQuery> query);

    /**
     * Reads events. <b>A fallback only</b>: the provider's own pages do not offer this export any more, and it may be closed at
     * any time.
     *
     * <p>Unlike the files, this export obeys a size and comes in pages, as others who use it have seen. So it is a list and no
     * stream of one answer, which would end after the first page and look complete: pages are read as they are iterated, and no
     * more than two are held. An answer that holds everything at once is read as such.
     *
     * @param agenda number of the agenda
     * @param query chooses events and what is read of them
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Event> events(long agenda, Consumer<? super EventQuery> query);
}
