package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.testing.Failure;
import io.github.melsdk.testing.FakeOpenAgenda;
import io.github.melsdk.testing.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class OpenAgendaClientTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long MEL = FakeOpenAgenda.MEL;

    @Test
    void all_sample_events_are_read_strictly_in_every_projection() {
        try (Agendas agendas = Agendas.city()) {
            List<Event> light = agendas.client.events(MEL, q -> {}).toList();
            List<Event> detailed = agendas.client.events(MEL, q -> q.detailed()).toList();
            agendas.client
                    .events(
                            MEL,
                            q -> q.detailed().monolingual("fr").includeLabels().includeSort())
                    .toList();
            for (Event event : detailed) {
                Event single = agendas.client.event(MEL, event.uid());
                assertThat(single.title()).isEqualTo(event.title());
                assertThat(single.timings()).isEqualTo(event.timings());
            }

            assertThat(light)
                    .extracting(Event::uid)
                    .containsExactlyElementsOf(detailed.stream().map(Event::uid).toList());
            assertThat(detailed)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(event -> assertThat(event.timings()).isNotEmpty());
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void this_weekend_near_a_point_gives_events_within_the_circle_only() {
        try (Agendas agendas = Agendas.city()) {
            GeoPoint centre = GeoPoint.of(50.6366, 3.0635);
            DateRange weekend = DateRange.thisWeekend(PARIS);
            List<Event> near = agendas.client
                    .events(MEL, q -> q.near(centre, Distance.kilometres(2)).during(weekend))
                    .limit(20)
                    .toList();
            List<Event> all = agendas.client.events(MEL, q -> q.detailed()).toList();

            assertThat(near)
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(
                                    centre.distanceTo(event.location().orElseThrow())
                                            .metres())
                            .isLessThanOrEqualTo(2000));
            assertThat(near)
                    .extracting(Event::uid)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(event -> !event.timingsDuring(weekend).isEmpty())
                            .filter(event -> event.location()
                                    .filter(place -> centre.distanceTo(place).metres() <= 2000)
                                    .isPresent())
                            .map(Event::uid)
                            .toList());
        }
    }

    @Test
    void a_corner_of_the_box_is_outside_the_circle() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake()
                    .withoutSampleData()
                    .withEvent(
                            1,
                            e -> e.title("Centre")
                                    .at("Place", "Lille", 50.6366, 3.0635)
                                    .on(LocalDate.now(PARIS)))
                    .withEvent(
                            1,
                            e -> e.title("Coin")
                                    .at("Coin", "Lille", 50.6540, 3.0910)
                                    .on(LocalDate.now(PARIS)))
                    .withEvent(1, e -> e.title("En ligne").online("https://visio.example.org/1"));

            assertThat(agendas.client
                            .events(1, q -> q.near(GeoPoint.of(50.6366, 3.0635), Distance.kilometres(2)))
                            .toList())
                    .extracting(event -> event.title().in(Locale.FRENCH))
                    .containsExactly("Centre");
        }
    }

    @Test
    void events_that_only_touch_the_edge_of_a_period_are_left_out() {
        try (Agendas agendas = Agendas.city()) {
            LocalDate day = LocalDate.of(2027, 3, 27);
            agendas.fake()
                    .withoutSampleData()
                    .withEvent(1, e -> e.title("Veille").on(day.minusDays(1), LocalTime.of(22, 0), LocalTime.MIDNIGHT))
                    .withEvent(1, e -> e.title("Jour").on(day))
                    .withEvent(1, e -> e.title("Nuit").on(day.minusDays(1), LocalTime.of(22, 0), LocalTime.of(2, 0)))
                    .withEvent(
                            1, e -> e.title("Lendemain").on(day.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(3, 0)));

            for (boolean detailed : new boolean[] {true, false}) {
                assertThat(agendas.client
                                .events(1, q -> {
                                    q.during(DateRange.ofDay(day, PARIS));
                                    if (detailed) {
                                        q.detailed();
                                    }
                                })
                                .toList())
                        .extracting(event -> event.title().in(Locale.FRENCH))
                        .containsExactlyInAnyOrder("Jour", "Nuit");
            }
        }
    }

    @Test
    void an_event_is_read_by_number_slug_and_external_identifier() {
        try (Agendas agendas = Agendas.city()) {
            long uid =
                    agendas.fake().addEvent(MEL, e -> e.title("Bal").slug("bal").externalId("musée", "a/b ?"));

            assertThat(agendas.client.event(MEL, uid).uid()).isEqualTo(uid);
            assertThat(agendas.client.event(MEL, EventKey.slug("bal")).uid()).isEqualTo(uid);
            assertThat(agendas.client
                            .event(MEL, EventKey.external("musée", "a/b ?"))
                            .uid())
                    .isEqualTo(uid);
            assertThat(agendas.requests())
                    .extracting(RecordedRequest::path)
                    .containsExactly(
                            "/v2/agendas/89904399/events/" + uid,
                            "/v2/agendas/89904399/events/slug/bal",
                            "/v2/agendas/89904399/events/ext/mus%C3%A9e/a%2Fb%20%3F");
        }
    }

    @Test
    void options_of_a_single_read_are_sent() {
        try (Agendas agendas = Agendas.answering("{\"success\":true,\"event\":{\"uid\":7}}")) {
            agendas.client.event(
                    MEL,
                    EventKey.uid(7),
                    o -> o.monolingual("en")
                            .longDescriptionFormat(LongDescriptionFormat.HTML)
                            .includeLabels());

            assertThat(agendas.lastRequest().query())
                    .isEqualTo("monolingual=en&longDescriptionFormat=HTML&includeLabels=1");
        }
    }

    @Test
    void an_unknown_event_is_absent_or_an_exception() {
        try (Agendas agendas = Agendas.city()) {
            assertThat(agendas.client.findEvent(MEL, 999)).isEmpty();
            assertThat(agendas.client.findEvent(MEL, EventKey.slug("rien"))).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> agendas.client.event(MEL, 999))
                    .satisfies(e -> assertThat(e.providerMessage()).contains("event not found"));
        }
    }

    @Test
    void a_wrong_key_is_an_authentication_failure() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().acceptKey("another");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> agendas.client.events(MEL, q -> {}).toList())
                    .withMessageContaining("invalid key")
                    .satisfies(e -> assertThat(e.status()).isEqualTo(403));
        }
    }

    @Test
    void a_secret_key_is_refused_in_a_client_that_reads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenAgendaClient.create(ApiKey.of("oa_sk_0123456789")))
                .withMessageContaining("secret key")
                .withMessageNotContaining("0123456789");
    }

    @Test
    void fields_that_the_provider_refuses_are_named() {
        try (Agendas agendas = Agendas.refusing(
                400,
                "{\"message\":\"data is invalid\",\"info\":{\"errors\":[{\"field\":\"timings\",\"code\":\"date.invalid\","
                        + "\"message\":\"is not a date\"}]}}")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> agendas.client.events(MEL, q -> {}).toList())
                    .withMessageContaining("data is invalid: timings is not a date")
                    .satisfies(e -> assertThat(e.code()).contains("date.invalid"));
            assertThat(agendas.requests()).hasSize(1);
        }
    }

    @Test
    void a_refusal_inside_a_successful_answer_is_a_refusal() {
        try (Agendas agendas = Agendas.answering("{\"success\":false,\"message\":\"quota\"}")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> agendas.client.events(MEL, q -> {}).toList())
                    .withMessageContaining("quota");
            assertThatExceptionOfType(ApiException.class).isThrownBy(() -> agendas.client.event(MEL, 1));
        }
    }

    @Test
    void a_page_of_a_proxy_is_a_decoding_failure() {
        try (Agendas agendas = Agendas.answering("<html><title>Portail captif</title></html>")) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> agendas.client.events(MEL, q -> {}).toList())
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.NOT_JSON));
        }
    }

    @Test
    void a_read_is_tried_again_and_a_short_wait_is_obeyed() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().failNext(503);
            assertThat(agendas.client.events(MEL, q -> {}).first()).isPresent();
            assertThat(agendas.requests()).hasSize(2);
        }
    }

    @Test
    void patience_is_a_matter_of_options() {
        try (Agendas agendas = Agendas.city()) {
            OpenAgendaClient strict =
                    agendas.client.withOptions(o -> o.retries(0).callTimeout(Duration.ofSeconds(5)));
            agendas.fake().failNext(503);
            assertThatExceptionOfType(ServerException.class).isThrownBy(() -> strict.event(MEL, 1));
            agendas.fake().failNext(Failure.rateLimit(Duration.ofHours(1)));
            assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(() -> strict.event(MEL, 1))
                    .satisfies(e -> assertThat(e.retryAfter()).contains(Duration.ofHours(1)));
        }
    }

    @Test
    void work_runs_elsewhere_on_demand() throws Exception {
        try (Agendas agendas = Agendas.city()) {
            List<Event> events = agendas.client
                    .async(client ->
                            client.events(MEL, q -> q.upcoming()).limit(5).toList())
                    .get();
            assertThat(events).hasSize(5);
        }
    }

    @Test
    void an_operation_that_the_sdk_does_not_know_is_read_raw() {
        try (Agendas agendas = Agendas.answering("{\"contribution\":{}}")) {
            RawResponse settings = agendas.client.raw("/v2/agendas/{uid}/settings", MEL);

            assertThat(settings.body()).isEqualTo("{\"contribution\":{}}");
            assertThat(agendas.lastRequest().target()).isEqualTo("/v2/agendas/89904399/settings");
        }
    }

    @Test
    void agendas_are_searched_with_all_filters() {
        try (Agendas agendas = Agendas.answering("{\"agendas\":[],\"total\":0,\"after\":null,\"success\":true}")) {
            Instant noon = Instant.parse("2026-11-21T12:00:00Z");
            agendas.client
                    .agendas(q -> q.search("lille")
                            .official(true)
                            .network(245900410)
                            .locationSet(59170)
                            .uid(1, 2)
                            .slug("a")
                            .updatedSince(noon)
                            .updatedUntil(noon)
                            .includeFields("summary")
                            .sort(AgendaSort.NEWEST)
                            .pageSize(50))
                    .toList();

            assertThat(agendas.lastRequest().path()).isEqualTo("/v2/agendas");
            assertThat(agendas.lastRequest().queryParameters().toString())
                    .isEqualTo("{search=[lille], official=[1], network=[245900410], locationSet=[59170], uid[]=[1, 2],"
                            + " slug[]=[a], updatedAt.gte=[2026-11-21T12:00:00Z], updatedAt.lte=[2026-11-21T12:00:00Z],"
                            + " includeFields[]=[summary], sort=[createdAt.desc], size=[50]}");
        }
    }

    @Test
    void agendas_are_paged_to_their_end() {
        try (Agendas agendas = Agendas.city()) {
            for (int i = 1; i <= 7; i++) {
                agendas.fake().withAgenda(1000 + i, a -> a.title("Agenda"));
            }
            assertThat(agendas.client.agendas(q -> q.pageSize(2)).toList())
                    .extracting(Agenda::uid)
                    .doesNotHaveDuplicates()
                    .hasSize(9);
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void an_agenda_has_settings_figures_and_a_schema() {
        try (Agendas agendas = Agendas.city()) {
            Agenda mel = agendas.client.agenda(MEL);

            assertThat(agendas.lastRequest().query()).isEqualTo("detailed=1");
            assertThat(mel.title()).isEqualTo("Métropole Européenne de Lille");
            assertThat(mel.official()).isTrue();
            assertThat(mel.settings().contribution().defaultState().is(PublicationState.PUBLISHED))
                    .isTrue();
            assertThat(mel.settings().lab().status()).isTrue();
            assertThat(mel.network().formSchemaId()).isEqualTo(41);
            assertThat(mel.pageUrl()).contains("https://openagenda.com/metropole-europeenne-de-lille");
            assertThat(mel.schema().additionalFields())
                    .extracting(SchemaField::field)
                    .contains("categories-metropolitaines");
            SchemaField categories =
                    mel.schema().findField("categories-metropolitaines").orElseThrow();
            assertThat(categories.isChoice()).isTrue();
            assertThat(categories.isSingleChoice()).isFalse();
            assertThat(categories.label().languages()).containsExactly("fr");
            assertThat(mel.schema()
                            .requireOption("categories-metropolitaines", "musique")
                            .id())
                    .isEqualTo(17);
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void an_agenda_is_found_by_slug_or_not_at_all() {
        try (Agendas agendas = Agendas.city()) {
            assertThat(agendas.client.findAgenda("ville-de-lille"))
                    .map(Agenda::uid)
                    .contains(FakeOpenAgenda.LILLE);
            assertThat(agendas.client.findAgenda("nulle-part")).isEmpty();
            assertThat(agendas.client.findAgenda(4)).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> agendas.client.agenda(4));
        }
    }

    @Test
    void options_are_resolved_by_value_with_one_read_of_the_schema() {
        try (Agendas agendas = Agendas.city()) {
            List<Event> concerts = agendas.client
                    .events(MEL, q -> q.option("categories-metropolitaines", "musique"))
                    .toList();
            agendas.client
                    .events(MEL, q -> q.option("categories-metropolitaines", "sport", "danse"))
                    .toList();

            assertThat(agendas.requests()).hasSize(3);
            assertThat(agendas.requests().get(1).queryParameters())
                    .containsEntry("categories-metropolitaines[]", List.of("17"));
            assertThat(agendas.requests().get(2).queryParameters())
                    .containsEntry("categories-metropolitaines[]", List.of("21", "9"));
            AgendaSchema schema = agendas.client.schema(MEL);
            assertThat(agendas.requests()).hasSize(3);
            assertThat(concerts)
                    .isNotEmpty()
                    .allSatisfy(
                            event -> assertThat(event.additionalFields(schema).values("categories-metropolitaines"))
                                    .contains("musique"));
        }
    }

    @Test
    void what_the_schema_at_hand_does_not_know_is_refused_before_the_call() {
        try (Agendas agendas = Agendas.city()) {
            agendas.client.schema(MEL);
            int before = agendas.requests().size();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.events(MEL, q -> q.option("categories-metropolitaines", "jazz")))
                    .withMessageContaining("has no option 'jazz'")
                    .withMessageContaining("musique");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.events(MEL, q -> q.optionId("categories-metropolitaines", 999)))
                    .withMessageContaining("999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.events(MEL, q -> q.flag("plein-aire", true)))
                    .withMessageContaining("plein-air");
            assertThat(agendas.requests()).hasSize(before);
        }
    }

    @Test
    void an_unknown_option_is_refused_before_the_list_is_asked_for_when_the_schema_must_be_read_first() {
        try (Agendas agendas = Agendas.city()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client
                            .events(MEL, q -> q.option("categories-metropolitaines", "jazz"))
                            .toList());
            assertThat(agendas.requests()).extracting(RecordedRequest::path).containsExactly("/v2/agendas/89904399");
        }
    }

    @Test
    void the_machine_has_no_say_in_what_is_sent_and_read() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (Agendas agendas = Agendas.answering(Agendas.fixture("event-detailed.json"), Agendas.pageOf("0", "null"))) {
            Event usual = agendas.client.event(MEL, 40012345);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            try (Agendas others =
                    Agendas.answering(Agendas.fixture("event-detailed.json"), Agendas.pageOf("0", "null"))) {
                Event unusual = others.client.event(MEL, 40012345);
                others.client
                        .events(
                                MEL,
                                q -> q.near(GeoPoint.of(50.6366, 3.0635), Distance.kilometres(2))
                                        .localTime(LocalTime.of(8, 0), LocalTime.of(9, 30)))
                        .toList();

                assertThat(unusual.toString()).isEqualTo(usual.toString());
                assertThat(others.lastRequest().query()).matches("[\\x20-\\x7e]*");
                assertThat(others.lastRequest().queryParameter("localTime[lte]"))
                        .contains("570");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
