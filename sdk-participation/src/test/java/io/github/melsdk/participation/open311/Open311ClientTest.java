package io.github.melsdk.participation.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.UnknownOutcomeException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.Failure;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpen311;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Open311ClientTest {

    private static final GeoPoint SCHOOL = GeoPoint.of(50.6292, 3.0573);

    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final FakeCity city = FakeCity.start();
    private final FakeOpen311 fake = city.open311();
    private final Transport transport = Transport.builder()
            .listener(new TransportListener() {
                @Override
                public void onDrift(Drift difference) {
                    drift.add(difference);
                }
            })
            .build();

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    private Open311Client client(Consumer<Open311ClientBuilder> settings) {
        return at(fake.url(), settings);
    }

    private Open311Client at(String url, Consumer<Open311ClientBuilder> settings) {
        Open311ClientBuilder builder = Open311Client.builder(URI.create(url)).transport(transport);
        settings.accept(builder);
        return builder.build();
    }

    private RecordedRequest last() {
        return fake.requests().get(fake.requests().size() - 1);
    }

    private static void lamp(ReportDraft draft) {
        draft.at(SCHOOL).description("Lampe éteinte & froide").attribute("PANNE", "eteinte");
    }

    @ParameterizedTest
    @EnumSource(Open311Format.class)
    void every_read_goes_to_its_address_and_is_decoded_strictly(Open311Format format) {
        Open311Client client = client(b -> b.format(format).jurisdiction("lille.fr"));
        String suffix = "." + format.suffix();

        Open311Discovery discovery = client.discovery();
        assertThat(last().path()).isEqualTo("/open311/v2/discovery" + suffix);
        assertThat(discovery.endpoints().get(0).formats()).containsExactly("application/json", "text/xml");
        assertThat(discovery.changeset()).isEqualTo("2026-01-15T09:00:00+01:00");

        ReportType lamps = client.services().get(0);
        assertThat(last().path()).isEqualTo("/open311/v2/services" + suffix);
        assertThat(last().query()).isEqualTo("jurisdiction_id=lille.fr");
        assertThat(lamps.id()).isEqualTo("lampadaire");
        assertThat(lamps.processing().is(ReportProcessing.BATCH)).isTrue();
        assertThat(lamps.keywords()).containsExactly("lampe", "lumière", "nuit");
        assertThat(lamps.metadata()).isTrue();

        ReportDefinition definition = client.definition("lampadaire");
        assertThat(last().path()).isEqualTo("/open311/v2/services/lampadaire" + suffix);
        assertThat(definition.questions())
                .extracting(ReportDefinition.Question::code)
                .containsExactly("NUMERO", "PANNE");
        assertThat(definition.questions().get(1).isRequired()).isTrue();
        assertThat(definition.questions().get(1).type().is(AnswerType.SINGLE_CHOICE))
                .isTrue();
        assertThat(definition.questions().get(1).choices())
                .extracting(ReportDefinition.Choice::key)
                .containsExactly("eteinte", "clignote");

        Open311Request report = client.request("1002");
        assertThat(last().path()).isEqualTo("/open311/v2/requests/1002" + suffix);
        assertThat(report.status().is(ReportStatus.CLOSED)).isTrue();
        assertThat(report.location()).contains(GeoPoint.of(50.6942, 3.1746));
        assertThat(report.attribution().producer()).isEqualTo("Ville de Lille, voirie");
        assertThat(report.statusNotes()).isEqualTo("Rebouché");

        assertThat(client.requests(q -> {}).toList())
                .extracting(Open311Request::id)
                .containsExactly("1004", "1003", "1002", "1001");
        ReportUpdate update = client.updates(q -> q.since(Instant.EPOCH)).get(0);
        assertThat(last().path()).isEqualTo("/open311/v2/servicerequestupdates" + suffix);
        assertThat(update.status().is(UpdateStatus.CLOSED)).isTrue();
        assertThat(update.requestId()).isEqualTo("1002");
        assertThat(client.findRequest("9")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client.request("9"));
        assertThat(drift).isEmpty();
    }

    @Test
    void all_filters_travel_under_the_names_of_the_standard() {
        client(b -> {})
                .requests(q -> q.ids("1001", "1002")
                        .types("lampadaire", "nid-de-poule")
                        .since(Instant.parse("2026-10-01T00:00:00Z"))
                        .until(Instant.parse("2026-11-01T00:00:00.5Z"))
                        .status(ReportStatus.OPEN)
                        .filter("quartier", "Wazemmes"))
                .toList();

        assertThat(last().queryParameters())
                .containsEntry("service_request_id", List.of("1001,1002"))
                .containsEntry("service_code", List.of("lampadaire,nid-de-poule"))
                .containsEntry("start_date", List.of("2026-10-01T00:00:00Z"))
                .containsEntry("end_date", List.of("2026-11-01T00:00:00Z"))
                .containsEntry("status", List.of("open"))
                .containsEntry("quartier", List.of("Wazemmes"));
    }

    @ParameterizedTest
    @EnumSource(Open311Format.class)
    void a_report_is_posted_as_a_form_and_its_token_becomes_an_identifier(Open311Format format) {
        fake.requireApiKey("cle-de-test").moderatesFor(Duration.ZERO);
        Open311Client client =
                client(b -> b.format(format).apiKey(ApiKey.of("cle-de-test")).jurisdiction("lille.fr"));

        PostedRequest posted = client.post("lampadaire", r -> {
            lamp(r);
            r.attribute("JOURS", "lundi", "mardi")
                    .picture(URI.create("https://images.example.org/1.jpg"))
                    .picture(URI.create("https://images.example.org/2.jpg"))
                    .name("Prénom", "Nom")
                    .email("habitant@example.org")
                    .phone("0300000000")
                    .deviceId("appareil")
                    .accountId("compte");
        });

        assertThat(last().method()).isEqualTo("POST");
        assertThat(last().header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(last().query()).isEmpty();
        assertThat(last().bodyText())
                .contains("api_key=cle-de-test&jurisdiction_id=lille.fr&service_code=lampadaire")
                .contains("lat=50.6292&long=3.0573")
                .contains("attribute%5BPANNE%5D=eteinte")
                .contains("attribute%5BJOURS%5D%5B%5D=lundi&attribute%5BJOURS%5D%5B%5D=mardi")
                .contains("media_url=https%3A%2F%2Fimages.example.org%2F1.jpg&media_url=")
                .contains("first_name=Pr%C3%A9nom&last_name=Nom")
                .contains("description=Lampe+%C3%A9teinte+%26+froide");
        assertThat(posted.findRequestId()).isEmpty();
        assertThat(posted.notice()).isEqualTo("La ville vous remercie.");
        String id = client.findRequestId(posted.token()).orElseThrow();
        assertThat(client.request(id).description()).isEqualTo("Lampe éteinte & froide");
        assertThat(drift).isEmpty();
    }

    @Test
    void a_token_stays_one_until_the_city_has_looked() {
        fake.moderatesFor(Duration.ofHours(1));
        Open311Client client = client(b -> {});
        PostedRequest posted = client.post("lampadaire", Open311ClientTest::lamp);

        assertThat(client.findRequestId(posted.token())).isEmpty();
        assertThat(last().path()).isEqualTo("/open311/v2/tokens/" + posted.token() + ".json");
        assertThat(client.requests(q -> {}).toList()).hasSize(4);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client.findRequestId("autre"));
    }

    @Test
    void a_type_without_moderation_gives_the_identifier_at_once() {
        PostedRequest posted = client(b -> {}).post("nid-de-poule", r -> r.atAddress("Place du Théâtre, Lille"));

        assertThat(posted.findRequestId()).contains("1005");
        assertThat(client(b -> {}).request("1005").address()).isEqualTo("Place du Théâtre, Lille");
        assertThat(client(b -> {}).request("1005").location()).isEmpty();
    }

    @Test
    void what_the_standard_requires_is_checked_before_anything_is_sent() {
        Open311Client client = client(b -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.post("lampadaire", r -> r.description("sans lieu")))
                .withMessageContaining("needs a place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.post("lampadaire", r -> r.description("é".repeat(4_001))));
        assertThatIllegalArgumentException().isThrownBy(() -> client.post(" ", r -> r.at(SCHOOL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.post("x", r -> r.picture(URI.create("file:///etc/hosts"))));
        assertThatIllegalArgumentException().isThrownBy(() -> client.requests(q -> q.ids("1,2")));
        assertThatIllegalArgumentException().isThrownBy(() -> client.requests(q -> q.withPhoto()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("http://ville.example.org", b -> b.apiKey(ApiKey.of("k"))))
                .withMessageContaining("https");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Open311Format.class)
    void errors_are_read_in_both_formats(Open311Format format) {
        fake.requireApiKey("bonne").requireJurisdiction("lille.fr");

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client(b -> b.format(format)).services())
                .withMessageContaining("jurisdiction_id was not provided [403]");
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client(
                                b -> b.format(format).jurisdiction("lille.fr").apiKey(ApiKey.of("mauvaise")))
                        .post("lampadaire", Open311ClientTest::lamp))
                .withMessageContaining("api_key is missing or wrong")
                .withMessageNotContaining("mauvaise");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client(
                                b -> b.format(format).jurisdiction("lille.fr").apiKey(ApiKey.of("bonne")))
                        .post("lampadaire", r -> r.at(SCHOOL)))
                .withMessageContaining("attribute[PANNE] is required")
                .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    }

    @Test
    void a_duplicate_is_refused_and_the_error_does_not_repeat_who_sent_it() {
        Open311Client client = client(b -> {});
        Consumer<ReportDraft> report = r -> {
            lamp(r);
            r.email("habitant@example.org").name("Prénom", "Patronyme").phone("0300000000");
        };
        client.post("lampadaire", report);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> client.post("lampadaire", report));

        assertThat(failure).hasMessageContaining("Duplicate: sent already by …");
        assertThat(failure.toString() + failure.providerMessage() + failure.body())
                .doesNotContain("habitant@example.org", "Patronyme", "0300000000");
    }

    @Test
    void nothing_about_a_person_is_in_the_text_of_a_record() {
        fake.asFixMyStreet();
        String named = """
                {"service_requests":[{"service_request_id":7,"status":"open","service_code":"x",
                "description":"Appelez Patronyme au 0300000000","requestor_name":"Patronyme"}]}""";
        fake.failNext(Failure.status(200, "application/json", named));
        Open311Request report = client(b -> {}).request("7");

        assertThat(report.requestorName()).isEqualTo("Patronyme");
        assertThat(report.toString()).isEqualTo("Open311Request[7, x, open]");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void a_post_is_never_repeated_and_says_that_its_outcome_is_unknown(int status) {
        fake.failNext(status);

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client(b -> {}).post("lampadaire", Open311ClientTest::lamp))
                .satisfies(e -> assertThat(e.howToFindOut()).contains("Search the reports"));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void a_post_whose_answer_breaks_off_or_holds_no_receipt_has_an_unknown_outcome() {
        fake.failNext(Failure.close()).failNext(Failure.status(200, "application/json", "[]"));

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(UnknownOutcomeException.class)
                    .isThrownBy(() -> client(b -> {}).post("lampadaire", Open311ClientTest::lamp));
        }
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void reads_are_repeated() {
        fake.failNext(503);

        assertThat(client(b -> {}).services()).hasSize(3);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void unknown_fields_and_constants_and_absent_ones_do_no_harm() {
        fake.failNext(Failure.status(200, "application/json", """
                [{"service_request_id":"1","status":"archived","lat":"","long":null,"mood":"sad"},
                 {"status":"open","lat":"50.63","long":"3.06","requested_datetime":""}]"""));
        List<Open311Request> read = client(b -> {}).requests(q -> {}).toList();

        assertThat(read.get(0).status().raw()).isEqualTo("archived");
        assertThat(read.get(0).status().known()).isEmpty();
        assertThat(read.get(0).extras()).containsEntry("mood", "sad");
        assertThat(read.get(0).location()).isEmpty();
        assertThat(read.get(1).id()).isEmpty();
        assertThat(read.get(1).location()).contains(GeoPoint.of(50.63, 3.06));
        assertThat(read.get(1).requestedAt()).isNull();
    }

    @Test
    void numbered_pages_are_read_to_the_empty_one() {
        fake.withPages(3);

        assertThat(client(b -> b.dialect(Open311Dialect.NUMBERED_PAGES))
                        .requests(q -> {})
                        .toList())
                .hasSize(4);
        assertThat(fake.requests())
                .extracting(request -> request.queryParameter("page").orElseThrow())
                .containsExactly("1", "2", "3");
    }

    @Test
    void fixmystreet_wraps_its_lists_and_names_its_recipients() {
        fake.asFixMyStreet();
        Open311Client site = client(b -> b.dialect(Open311Dialect.FIXMYSTREET));

        assertThat(site.services()).extracting(ReportType::id).contains("Éclairage public");
        Open311Request report = site.request("1001");
        assertThat(report.agencies()).containsExactly("Ville de Lille");
        assertThat(report.title()).isEqualTo("Éclairage public");
        assertThat(report.extra("interface_used", String.class)).contains("Web interface");
        assertThat(last().queryParameter("jurisdiction_id")).contains("127.0.0.1");
        assertThat(client(b -> b.dialect(Open311Dialect.FIXMYSTREET).format(Open311Format.XML))
                        .request("1001")
                        .agencies())
                .containsExactly("Ville de Lille");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> site.post("lampadaire", Open311ClientTest::lamp));
    }

    @Test
    void fixmystreet_has_no_paging_so_the_end_of_the_period_moves() {
        fake.asFixMyStreet();
        for (int i = 0; i < 30; i++) {
            fake.withReport("lampadaire", 50.6, 3.0, "n° " + i, Duration.ofHours(48 + i / 3));
        }
        Open311Client site = client(b -> b.dialect(Open311Dialect.FIXMYSTREET));

        List<Open311Request> all = site.requests(
                        q -> q.pageSize(10).agencies("219", "220").withPhoto().filter("has_photo", "false"))
                .toList();

        assertThat(all).extracting(Open311Request::id).hasSize(34).doesNotHaveDuplicates();
        assertThat(fake.requests().get(0).queryParameter("agency_responsible")).contains("219|220");
        assertThat(fake.requests().get(1).queryParameter("end_date")).isPresent();
    }

    @Test
    void fixmystreet_answers_a_mistake_with_a_page_and_status_200() {
        fake.asFixMyStreet();

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client(b -> {}).requests(q -> {}).toList())
                .withMessageContaining("Missing jurisdiction_id");
    }

    @Test
    void xml_with_a_document_type_or_entities_is_refused() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE services [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>"
                + "<services><service><service_code>&x;</service_code></service></services>";
        try (FaultServer server = FaultServer.start((request, exchange) ->
                exchange.respond(request.path().contains("services") ? 200 : 404, "text/xml", hostile))) {
            Open311Client client = at(server.baseUrl(), b -> b.format(Open311Format.XML));

            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(client::services)
                    .withMessageContaining("no XML that can be read");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(client::discovery);
        }
    }
}
