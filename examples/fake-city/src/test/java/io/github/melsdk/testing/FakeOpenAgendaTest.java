package io.github.melsdk.testing;

import static io.github.melsdk.testing.TestClient.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeOpenAgendaTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-03T09:00:00Z"), ZoneOffset.UTC);
    private static final long TEST = 1234L;
    private static final String EVENTS = "/v2/agendas/" + TEST + "/events";
    private static final String MEL = "/v2/agendas/" + FakeOpenAgenda.MEL + "/events";

    private FakeCity city;
    private FakeOpenAgenda agenda;
    private TestClient client;

    @BeforeEach
    void start() {
        city = FakeCity.start(CLOCK);
        agenda = city.openAgenda();
        client = new TestClient(agenda.url(), "key", "oa_pk_test");
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void the_sketch_of_the_documentation_works() throws Exception {
        agenda.withEvent(TEST, e -> e.title("Braderie").on(LocalDate.of(2030, 9, 7)))
                .failNext(503);

        HttpResponse<String> refused = client.send(EVENTS);
        JsonNode page = client.get(EVENTS, "detailed", "1");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(TestClient.JSON.readTree(refused.body()).path("message").asText())
                .isNotBlank();
        assertThat(page.at("/events/0/title/fr").asText()).isEqualTo("Braderie");
        assertThat(page.at("/events/0/timings/0/begin").asText()).isEqualTo("2030-09-07T10:00:00+02:00");
        assertThat(page.at("/events/0/dateRange/fr").asText()).isEqualTo("7 septembre 2030");
        assertThat(page.path("success").asBoolean()).isTrue();
        assertThat(agenda.requests()).hasSize(2);
        assertThat(agenda.requests().get(1).queryParameter("detailed")).contains("1");
    }

    @Test
    void pages_follow_opaque_cursors_and_the_last_page_has_one_too() throws Exception {
        agenda.withEvents(TEST, 45);
        List<String> uids = new ArrayList<>();
        List<String> parameters = new ArrayList<>(List.of("size", "20"));
        int pages = 0;
        JsonNode page;
        do {
            page = client.get(EVENTS, parameters.toArray(String[]::new));
            uids.addAll(texts(page.path("events"), "uid"));
            if (!page.path("events").isEmpty()) {
                assertThat(page.path("after")).hasSize(4).allMatch(JsonNode::isTextual);
                assertThat(page.at("/after/1").asText()).startsWith("00000").hasSize(15);
            }
            parameters = new ArrayList<>(List.of("size", "20"));
            for (JsonNode value : page.path("after")) {
                parameters.addAll(List.of("after[]", value.asText()));
            }
            pages++;
        } while (!page.path("events").isEmpty());

        assertThat(pages).isEqualTo(4);
        assertThat(page.path("after").isNull()).isTrue();
        assertThat(page.path("total").asInt()).isEqualTo(45);
        assertThat(uids).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void sizes_are_capped_and_zero_only_counts() throws Exception {
        agenda.withEvents(TEST, 25);

        assertThat(client.get(EVENTS).path("events")).hasSize(20);
        assertThat(client.get(EVENTS, "size", "0").path("total").asInt()).isEqualTo(25);
        HttpResponse<String> tooMany = client.send(EVENTS, "size", "301");
        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(TestClient.JSON
                        .readTree(tooMany.body())
                        .at("/info/errors/0/field")
                        .asText())
                .isEqualTo("size");
        assertThat(client.send(EVENTS, "timings[gte]", "demain").statusCode()).isEqualTo(400);
    }

    @Test
    void times_select_events_and_unknown_choices_widen_silently() throws Exception {
        agenda.withEvent(TEST, e -> e.title("passé").on(LocalDate.of(2026, 6, 1)))
                .withEvent(
                        TEST,
                        e -> e.title("en cours").on(LocalDate.of(2026, 6, 2)).on(LocalDate.of(2026, 6, 4)))
                .withEvent(
                        TEST,
                        e -> e.title("à venir").on(LocalDate.of(2026, 6, 5), LocalTime.of(22, 0), LocalTime.of(1, 0)));

        assertThat(titles("relative[]", "passed")).containsExactly("passé");
        assertThat(titles("relative[]", "current")).containsExactly("en cours");
        assertThat(titles("relative[]", "current", "relative[]", "upcoming")).containsExactly("en cours", "à venir");
        assertThat(titles("relative[]", "ongoing")).containsExactly("en cours", "à venir", "passé");
        assertThat(titles("timings[gte]", "2026-06-06T00:30:00+02:00", "timings[lte]", "2026-06-07T00:00:00+0200"))
                .containsExactly("à venir");
        assertThat(titles("localTime[gte]", "1200")).containsExactly("à venir");
    }

    @Test
    void filters_select() throws Exception {
        agenda.withAgenda(
                        TEST,
                        a -> a.options("themes", "checkbox", 7, "sport", "danse")
                                .field("jauge", "integer"))
                .withEvent(
                        TEST,
                        e -> e.title("A")
                                .keywords("vélo", "nuit")
                                .on(LocalDate.of(2026, 6, 9))
                                .at("Gare", "Lille", 50.63, 3.07)
                                .accessibleFor("mi")
                                .with("themes", List.of(7))
                                .with("jauge", 50)
                                .externalId("ville", "x/1 é")
                                .slug("a-slug"))
                .withEvent(
                        TEST,
                        e -> e.title("B")
                                .title("en", "Bee")
                                .keywords("vélo")
                                .on(LocalDate.of(2026, 6, 10))
                                .at("Parc", "Roubaix", 50.69, 3.17)
                                .status(6)
                                .age(3, 12)
                                .with("themes", List.of(8)))
                .withEvent(
                        TEST,
                        e -> e.title("C")
                                .on(LocalDate.of(2026, 6, 11))
                                .online("https://x.invalid")
                                .featured())
                .withEvent(TEST, e -> e.title("D").on(LocalDate.of(2026, 6, 12)).state(0));

        assertThat(titles()).containsExactly("C", "A", "B");
        assertThat(titles("sort", "timings.asc")).containsExactly("A", "B", "C");
        assertThat(titles("keyword[]", "vélo", "keyword[]", "nuit")).containsExactly("A");
        assertThat(titles("search", "bee")).containsExactly("B");
        assertThat(titles("search", "vélo")).containsExactly("A", "B");
        assertThat(titles("slug", "a-slug")).containsExactly("A");
        assertThat(titles("status[]", "6")).containsExactly("B");
        assertThat(titles("attendanceMode[]", "2")).containsExactly("C");
        assertThat(titles("accessibility[]", "mi")).containsExactly("A");
        assertThat(titles("languages[]", "en")).containsExactly("B");
        assertThat(titles("age[gte]", "5", "age[lte]", "6")).containsExactly("B");
        assertThat(titles("adminLevel4[]", "Lille", "adminLevel4[]", "Lomme")).containsExactly("A");
        assertThat(titles("city[]", "Roubaix")).containsExactly("B");
        assertThat(titles("featured", "1")).containsExactly("C");
        assertThat(titles("themes[]", "7")).containsExactly("A");
        assertThat(titles("themes[]", "sport")).containsExactly("C", "A", "B");
        assertThat(titles("jauge[gte]", "10")).containsExactly("A");
        assertThat(titles("extId[key]", "ville", "extId[value]", "x/1 é")).containsExactly("A");
        assertThat(titles(
                        "geo[northEast][lat]",
                        "50.7",
                        "geo[northEast][lng]",
                        "3.2",
                        "geo[southWest][lat]",
                        "50.65",
                        "geo[southWest][lng]",
                        "3.1"))
                .containsExactly("B");
        assertThat(titles(
                        "geoDistance[center][lat]",
                        "50.63",
                        "geoDistance[center][lng]",
                        "3.0",
                        "geoDistance[distance]",
                        "6000"))
                .containsExactly("A");
        assertThat(titles("state[]", "0")).containsExactly("C", "A", "B");
        assertThat(titles("inventé", "x")).containsExactly("C", "A", "B");
    }

    @Test
    void keys_are_checked() throws Exception {
        assertThat(new TestClient(agenda.url()).send(MEL).statusCode()).isEqualTo(403);
        assertThat(new TestClient(agenda.url()).send(MEL, "key", "q").statusCode())
                .isEqualTo(200);

        agenda.acceptKey("good")
                .acceptModeratorKey("chief")
                .withEvent(TEST, e -> e.title("D").state(0));
        assertThat(client.send(EVENTS).statusCode()).isEqualTo(403);
        assertThat(new TestClient(agenda.url(), "key", "good")
                        .get(EVENTS, "state[]", "0")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(new TestClient(agenda.url(), "key", "chief")
                        .get(EVENTS, "state[]", "0")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void single_reads_by_uid_slug_and_external_id() throws Exception {
        long uid = agenda.addEvent(TEST, e -> e.title("Seul").slug("seul").externalId("ville", "x/1 é"));

        assertThat(client.get(EVENTS + "/" + uid).at("/event/title/fr").asText())
                .isEqualTo("Seul");
        assertThat(client.get(EVENTS + "/slug/seul").at("/event/uid").asLong()).isEqualTo(uid);
        assertThat(client.get(EVENTS + "/ext/ville/x%2F1%20%C3%A9")
                        .at("/event/uid")
                        .asLong())
                .isEqualTo(uid);
        HttpResponse<String> absent = client.send(EVENTS + "/999");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(TestClient.JSON.readTree(absent.body()).path("message").asText())
                .isEqualTo("event not found");
        assertThat(client.send("/v2/agendas/42/events").statusCode()).isEqualTo(404);
    }

    @Test
    void removed_events_show_only_to_those_who_ask() throws Exception {
        long gone = agenda.addEvent(TEST, e -> e.title("Parti").on(LocalDate.of(2026, 7, 1)));
        agenda.withEvent(TEST, e -> e.title("Reste").on(LocalDate.of(2026, 7, 1)));
        agenda.beforeRequest(2, () -> agenda.removeEvent(TEST, gone));

        assertThat(titles()).hasSize(2);
        assertThat(titles()).containsExactly("Reste");
        JsonNode both = client.get(EVENTS, "removed", "null", "sort", "updatedAt.asc");
        assertThat(both.path("events")).hasSize(2).anySatisfy(event -> {
            assertThat(event.path("removed").asBoolean()).isTrue();
            assertThat(event.size()).isEqualTo(3);
        });
        assertThat(client.send(EVENTS + "/" + gone).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> agenda.updateEvent(TEST, 5, e -> e.title("?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void projections_choose_what_is_sent() throws Exception {
        JsonNode light = client.get(MEL, "size", "1").at("/events/0");
        assertThat(light.has("timings")).isFalse();
        assertThat(light.has("nextTiming")).isTrue();
        assertThat(light.path("location").size()).isEqualTo(5);
        assertThat(light.path("originAgenda").size()).isEqualTo(3);
        JsonNode detailed = client.get(MEL, "size", "1", "detailed", "1").at("/events/0");
        assertThat(detailed.path("timings")).isNotEmpty();
        assertThat(detailed.has("arret-tram"))
                .as("text fields come with single reads only")
                .isFalse();
        JsonNode single = client.get(MEL + "/" + detailed.path("uid").asText()).path("event");
        assertThat(single.has("arret-tram")).isTrue();
        JsonNode chosen = client.get(MEL, "size", "1", "if[]", "title", "if[]", "location.city")
                .at("/events/0");
        assertThat(chosen.size()).isEqualTo(2);
        assertThat(chosen.at("/location/city").asText()).isEqualTo("Lille");
        JsonNode french = client.get(MEL, "size", "1", "monolingual", "fr", "includeLabels", "1")
                .at("/events/0");
        assertThat(french.path("title").asText()).isEqualTo("Nuit des musées au Palais");
        assertThat(french.path("keywords").isArray()).isTrue();
        assertThat(french.at("/status/label").isMissingNode()).isFalse();
        assertThat(french.at("/categories-metropolitaines/0/value").asText()).isEqualTo("exposition");
    }

    @Test
    void sample_data_surround_the_present_day_and_hold_every_trap() throws Exception {
        JsonNode events = client.get(MEL, "size", "300", "detailed", "1").path("events");
        JsonNode lille = client.get("/v2/agendas/" + FakeOpenAgenda.LILLE + "/events", "size", "300", "detailed", "1")
                .path("events");
        assertThat(events.size() + lille.size()).isGreaterThanOrEqualTo(38);
        Set<String> privates = new HashSet<>();
        Set<String> images = new HashSet<>();
        Set<String> longs = new HashSet<>();
        events.forEach(event -> {
            privates.add(event.path("private").getNodeType().name());
            images.add(event.path("image").getNodeType().name());
            longs.add(event.path("longDescription").getNodeType().name());
        });
        assertThat(privates).containsExactlyInAnyOrder("NUMBER", "BOOLEAN");
        assertThat(images).containsExactlyInAnyOrder("OBJECT", "NULL", "STRING");
        assertThat(longs).containsExactlyInAnyOrder("OBJECT", "NULL", "MISSING");
        String text = events.toString();
        assertThat(text)
                .contains("\u2028", "+02:00\"", ".000+02:00\"", "+0200\"", "\"keywords\":[]", "\"keywords\":{}");
        assertThat(text).contains("[23,23]", "\"nl\":", "//cdn.openagenda.com", "\"value\":null");
        assertThat(client.get(MEL, "relative[]", "current", "relative[]", "upcoming")
                        .path("total")
                        .asInt())
                .isGreaterThan(15);
        assertThat(client.get(MEL, "relative[]", "passed").path("total").asInt())
                .isPositive();
    }

    @Test
    void same_clock_gives_the_same_data() throws Exception {
        try (FakeCity other = FakeCity.start(CLOCK)) {
            TestClient second = new TestClient(other.openAgenda().url(), "key", "k");
            assertThat(second.get(MEL, "size", "300", "detailed", "1"))
                    .isEqualTo(client.get(MEL, "size", "300", "detailed", "1"));
        }
    }

    @Test
    void agendas_are_found_and_described() throws Exception {
        JsonNode found = client.get("/v2/agendas", "official", "1", "locationSet", "59170");
        assertThat(texts(found.path("agendas"), "slug"))
                .containsExactly("ville-de-lille", "metropole-europeenne-de-lille");
        assertThat(found.at("/agendas/0/official").isBoolean()).isTrue();
        JsonNode mel = client.get("/v2/agendas/" + FakeOpenAgenda.MEL, "detailed", "1");
        assertThat(mel.path("official").isInt()).isTrue();
        assertThat(mel.at("/schema/fields").toString()).contains("categories-metropolitaines", "\"io\":");
        assertThat(mel.at("/summary/publishedEvents/upcoming").asInt()).isPositive();
        assertThat(client.get("/v2/agendas/" + FakeOpenAgenda.MEL).has("schema"))
                .isFalse();

        for (int i = 0; i < 10_020; i++) {
            agenda.withAgenda(200_000_000L + i, a -> a.title("Agenda"));
        }
        JsonNode first = client.get("/v2/agendas", "size", "100");
        assertThat(first.path("total").asInt()).isEqualTo(10_000);
        JsonNode second = client.get(
                "/v2/agendas",
                "size",
                "100",
                "after[]",
                first.at("/after/0").asText(),
                "after[]",
                first.at("/after/1").asText());
        assertThat(texts(second.path("agendas"), "uid"))
                .doesNotContainAnyElementsOf(texts(first.path("agendas"), "uid"));
    }

    private List<String> titles(String... parameters) throws Exception {
        return texts(client.get(EVENTS, parameters).path("events"), "title.fr");
    }

    @Test
    void counts_take_long_and_short_names_and_leave_out_what_they_do_not_know() throws Exception {
        JsonNode counted = client.get(
                MEL,
                "size",
                "0",
                "aggregations[0][t]",
                "cities",
                "aggregations[0][k]",
                "communes",
                "aggregations[0][s]",
                "1",
                "aggregations[1][type]",
                "af",
                "aggregations[1][field]",
                "categories-metropolitaines",
                "aggregations[2][type]",
                "moods");
        JsonNode plain = client.get(MEL, "size", "0", "aggregations[]", "relative");

        assertThat(counted.path("events")).isEmpty();
        assertThat(counted.at("/aggregations/communes")).hasSize(1);
        assertThat(counted.at("/aggregations/communes/0/key").asText()).isEqualTo("Lille");
        assertThat(counted.at("/aggregations/additionalFields/0/label/fr").asText())
                .isNotBlank();
        assertThat(counted.path("aggregations").has("moods")).isFalse();
        assertThat(plain.at("/aggregations/relative")).isNotEmpty();
        assertThat(client.get(MEL, "size", "0").has("aggregations")).isFalse();
        assertThat(client.send(MEL, "aggregations[0][type]", "timings", "aggregations[0][timezone]", "Lille")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void all_agendas_together_have_coming_events_once_without_what_belongs_to_one() throws Exception {
        agenda.withEvent(TEST, e -> e.title("Passé").on(LocalDate.of(2020, 1, 1)))
                .withEvent(TEST, e -> e.title("Grand bal").on(LocalDate.of(2026, 6, 5)));

        JsonNode page = client.get("/v2/events", "size", "300", "detailed", "1");
        List<String> titles = texts(page.path("events"), "title.fr");

        assertThat(titles).contains("Grand bal", "Nuit des musées au Palais").doesNotContain("Passé");
        assertThat(texts(page.path("events"), "uid")).doesNotHaveDuplicates();
        assertThat(page.path("events"))
                .allMatch(event -> !event.has("categories-metropolitaines") && !event.has("featured"));
    }
}
