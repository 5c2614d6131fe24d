package io.github.melsdk.events;

import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Image;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Events as a feed for readers: Atom 1.0 (RFC 4287) by preference, RSS 2.0 for those who know nothing else. Identifiers of
 * entries stay the same when an event changes. An entry was updated when the event was; ask for events in detail, otherwise
 * that is not known and the time of the feed stands for it. What is left of removed events is left out. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * EventFeed feed = EventFeed.of("Sortir à Lille", "https://sortir.example.org/", Locale.FRENCH);
 * feed.writeAtom(agenda.events(uid, q -> q.upcoming().detailed().sort(EventSort.MOST_RECENTLY_UPDATED)), out, Instant.now());
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class EventFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String GEO_RSS = "http://www.georss.org/georss";

    private final String title;
    private final String pageUrl;
    private final Locale language;
    private final @Nullable String feedUrl;

    private EventFeed(String title, String pageUrl, Locale language, @Nullable String feedUrl) {
        this.title = requireText("title", title);
        this.pageUrl = requireText("address", pageUrl);
        this.language = Objects.requireNonNull(language, "language");
        this.feedUrl = feedUrl;
    }

    private static String requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + name + " of a feed is not blank");
        }
        return text;
    }

    /**
     * Returns a feed.
     *
     * @param title title for people
     * @param pageUrl address of the page that the feed belongs to; also the identifier of the feed, so it should not change
     * @param language language of the texts; another one is taken where it is missing
     * @return a feed
     * @throws IllegalArgumentException when title or address is blank
     */
    public static EventFeed of(String title, String pageUrl, Locale language) {
        return new EventFeed(title, pageUrl, language, null);
    }

    /**
     * Returns the feed with its own address, by which readers find it again.
     *
     * @param url where the feed is published
     * @return a feed
     * @throws IllegalArgumentException when the address is blank
     */
    public EventFeed publishedAt(String url) {
        return new EventFeed(title, pageUrl, language, requireText("address", url));
    }

    /**
     * Writes Atom 1.0, entry by entry, in constant memory. When reading the events fails, the document is left without its end.
     *
     * @param events the events; a lazy list is read while it is written
     * @param out where it goes, UTF-8; it is flushed, not closed
     * @param updated when the feed is made
     * @return the number of entries
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws io.github.melsdk.core.error.SdkException when the events cannot be read
     */
    public int writeAtom(Iterable<Event> events, OutputStream out, Instant updated) {
        XmlWriter xml = new XmlWriter(out);
        xml.open("feed")
                .attribute("xmlns", ATOM)
                .attribute("xmlns:georss", GEO_RSS)
                .attribute("xml:lang", language.toLanguageTag())
                .text("id", pageUrl)
                .text("title", title)
                .text("updated", atomTime(updated));
        link(xml, "alternate", pageUrl);
        link(xml, "self", feedUrl);
        // Entries without agenda have no author of their own, and Atom wants one.
        xml.open("author").text("name", title).close();
        int written = 0;
        for (Event event : events) {
            if (!event.isRemoved()) {
                entry(xml, event, updated);
                written++;
            }
        }
        xml.close().end();
        return written;
    }

    private void entry(XmlWriter xml, Event event, Instant updated) {
        Instant changed = event.updatedAt() == null ? event.createdAt() : event.updatedAt();
        xml.open("entry")
                .text("id", EventTexts.tag(event))
                .text("updated", atomTime(changed == null ? updated : changed))
                .text("published", event.createdAt() == null ? null : atomTime(event.createdAt()));
        xml.text("title", titleOf(event));
        link(xml, "alternate", event.pageUrl().orElse(null));
        link(xml, "enclosure", event.picture().map(Image::url).orElse(null));
        AgendaReference agenda = event.originAgenda();
        if (agenda != null && agenda.title() != null && !agenda.title().isBlank()) {
            xml.open("author").text("name", agenda.title()).close();
        }
        event.keywords()
                .in(language)
                .forEach(word -> xml.open("category").attribute("term", word).close());
        xml.text("summary", EventTexts.summary(event, language))
                .text("rights", event.attribution().text(language))
                .text("georss:point", position(event))
                .close();
    }

    private static void link(XmlWriter xml, String relation, @Nullable String url) {
        if (url != null) {
            xml.open("link").attribute("rel", relation).attribute("href", url).close();
        }
    }

    /**
     * Writes RSS 2.0, item by item, in constant memory. When reading the events fails, the document is left without its end.
     *
     * @param events the events; a lazy list is read while it is written
     * @param out where it goes, UTF-8; it is flushed, not closed
     * @param updated when the feed is made
     * @return the number of items
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws io.github.melsdk.core.error.SdkException when the events cannot be read
     */
    public int writeRss(Iterable<Event> events, OutputStream out, Instant updated) {
        XmlWriter xml = new XmlWriter(out);
        xml.open("rss")
                .attribute("version", "2.0")
                .attribute("xmlns:atom", ATOM)
                .attribute("xmlns:georss", GEO_RSS)
                .open("channel")
                .text("title", title)
                .text("link", pageUrl)
                .text("description", title)
                .text("language", language.toLanguageTag())
                .text("lastBuildDate", rssTime(updated));
        if (feedUrl != null) {
            xml.open("atom:link")
                    .attribute("rel", "self")
                    .attribute("href", feedUrl)
                    .attribute("type", "application/rss+xml")
                    .close();
        }
        int written = 0;
        for (Event event : events) {
            if (!event.isRemoved()) {
                item(xml, event);
                written++;
            }
        }
        xml.close().close().end();
        return written;
    }

    private void item(XmlWriter xml, Event event) {
        Instant published = event.createdAt() == null ? event.updatedAt() : event.createdAt();
        xml.open("item")
                .text("title", titleOf(event))
                .text("link", event.pageUrl().orElse(null))
                .text("description", EventTexts.summary(event, language))
                .text("pubDate", published == null ? null : rssTime(published));
        event.keywords().in(language).forEach(word -> xml.text("category", word));
        xml.open("guid")
                .attribute("isPermaLink", "false")
                .content(EventTexts.tag(event))
                .close();
        xml.text("georss:point", position(event)).close();
    }

    private String titleOf(Event event) {
        String text = event.title().in(language);
        return text.isBlank() ? Long.toString(event.uid()) : text;
    }

    private static @Nullable String position(Event event) {
        return event.location().map(EventFeed::latitudeFirst).orElse(null);
    }

    private static String latitudeFirst(GeoPoint point) {
        return Numbers.plain(point.latitude()) + " " + Numbers.plain(point.longitude());
    }

    private static String atomTime(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String rssTime(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
