package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.testing.FakeCity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EventFeedTest {

    private static final long AGENDA = 4242;
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00.123Z");
    private static final String HARD = "Bal <b>&amp; \"fête\" \u0000\u0007\uFFFE \uD83D\uDC83 ]]> \uD800fin";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Agendas agendas = Agendas.of(FakeCity.start(Clock.fixed(NOW, ZoneOffset.UTC)));
    private final EventFeed feed = EventFeed.of("Sortir à Lille", "https://sortir.example.org/?a=1&b=2", Locale.FRENCH);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        agendas.close();
    }

    private List<Event> events() {
        agendas.fake()
                .withoutSampleData()
                .withAgenda(AGENDA, a -> a.title("Lille").slug("lille"));
        agendas.fake()
                .addEvent(
                        AGENDA,
                        e -> e.uid(1)
                                .title("Bal")
                                .description("Danser\r\nencore")
                                .keywords("danse", "bal")
                                .at("Le Fil", "Lille", 50.63, 3.06)
                                .on(LocalDate.of(2026, 11, 28)));
        agendas.fake()
                .addEvent(
                        AGENDA,
                        e -> e.uid(2)
                                .title("Débat")
                                .online("https://live.example.org/?x=1&y=2")
                                .on(LocalDate.of(2026, 11, 29)));
        return agendas.client
                .events(AGENDA, q -> q.detailed().sort(EventSort.TIMINGS))
                .toList();
    }

    private static Event event(String json) {
        try (Agendas server = Agendas.answering(Agendas.pageOf("1", "null", json))) {
            return server.client.events(AGENDA, q -> {}).first().orElseThrow();
        }
    }

    private Document document() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagNameNS("*", name).item(0);
    }

    @Test
    void atom_has_what_the_standard_asks_for() throws Exception {
        List<Event> events = events();

        int written = feed.publishedAt("https://sortir.example.org/feed.atom").writeAtom(events, out, NOW);

        Element root = document().getDocumentElement();
        assertThat(written).isEqualTo(2);
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(texts(root, "id"))
                .containsExactly(
                        "https://sortir.example.org/?a=1&b=2",
                        "tag:openagenda.com,2018:event/1",
                        "tag:openagenda.com,2018:event/2");
        assertThat(texts(root, "updated").get(0)).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(texts(root, "title")).containsExactly("Sortir à Lille", "Bal", "Débat");

        Element entry = first(document(), "entry");
        assertThat(Instant.parse(texts(entry, "updated").get(0)))
                .isEqualTo(events.get(0).updatedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(texts(entry, "name")).containsExactly("Lille");
        assertThat(texts(entry, "point")).containsExactly("50.63 3.06");
        assertThat(texts(entry, "summary").get(0)).contains("Le Fil").contains("Danser\nencore");
        Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
        assertThat(link.getAttribute("href")).isEqualTo(events.get(0).pageUrl().orElseThrow());
        NodeList categories = entry.getElementsByTagNameNS(ATOM, "category");
        assertThat(((Element) categories.item(0)).getAttribute("term")).isEqualTo("danse");
    }

    @Test
    void rss_has_identifiers_that_are_no_links_and_dates_of_mail() throws Exception {
        List<Event> events = events();

        feed.publishedAt("https://sortir.example.org/feed.rss").writeRss(events, out, NOW);

        Document document = document();
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(texts(document.getDocumentElement(), "lastBuildDate"))
                .containsExactly("Sat, 21 Nov 2026 08:00:00 GMT");
        Element item = first(document, "item");
        assertThat(texts(item, "guid")).containsExactly("tag:openagenda.com,2018:event/1");
        assertThat(first(document, "guid").getAttribute("isPermaLink")).isEqualTo("false");
        assertThat(texts(item, "category")).containsExactly("danse", "bal");
        assertThat(OffsetDateTime.parse(texts(item, "pubDate").get(0), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
    }

    @Test
    void what_xml_cannot_hold_is_left_out_and_the_rest_is_kept() throws Exception {
        List<Event> events = events();
        Event hard =
                event("{\"uid\":7,\"title\":{\"fr\":\"Bal <b>&amp; \\\"fête\\\" \\u0000\\u0007\\uFFFE \\uD83D\\uDC83"
                        + " ]]> \\uD800fin\"}}");

        feed.writeAtom(List.of(hard, events.get(0)), out, NOW);

        assertThat(texts(first(document(), "entry"), "title"))
                .containsExactly("Bal <b>&amp; \"fête\"  \uD83D\uDC83 ]]> \uFFFDfin");
        out.reset();
        feed.writeRss(List.of(hard), out, NOW);
        assertThat(texts(first(document(), "item"), "title")).hasSize(1);
        assertThat(XmlWriter.legal(HARD)).doesNotContain("\u0000", "\u0007", "\uFFFE", "\uD800f");
    }

    @Test
    void an_event_of_which_little_is_known_is_a_valid_entry_and_a_removed_one_is_none() throws Exception {
        Event bare = event("{\"uid\":8}");
        Event removed = event("{\"uid\":9,\"removed\":true}");

        assertThat(feed.writeAtom(List.of(bare, removed), out, NOW)).isEqualTo(1);

        Element entry = first(document(), "entry");
        assertThat(texts(entry, "title")).containsExactly("8");
        assertThat(texts(entry, "updated")).containsExactly("2026-11-21T08:00:00Z");
        assertThat(texts(document().getDocumentElement(), "name")).containsExactly("Sortir à Lille");
        assertThat(feed.writeRss(List.of(removed), new ByteArrayOutputStream(), NOW))
                .isZero();
    }

    @Test
    void a_stream_that_fails_is_an_unchecked_failure_and_a_blank_title_is_refused() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> feed.writeAtom(List.of(), full, NOW))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThatIllegalArgumentException().isThrownBy(() -> EventFeed.of(" ", "https://x.org", Locale.FRENCH));
        assertThatIllegalArgumentException().isThrownBy(() -> feed.publishedAt(""));
    }
}
