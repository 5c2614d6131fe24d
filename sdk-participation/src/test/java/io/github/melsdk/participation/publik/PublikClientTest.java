package io.github.melsdk.participation.publik;

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
import io.github.melsdk.testing.FakePublik;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublikClientTest {

    private static final String FORM = "eclairage-public";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final ApiKey KEY = ApiKey.of("cle-partagee");

    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final FakeCity city = FakeCity.start(CLOCK);
    private final FakePublik fake = city.publik();
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

    private PublikClient client(Consumer<PublikClientBuilder> settings) {
        PublikClientBuilder builder =
                PublikClient.builder(URI.create(fake.url())).transport(transport);
        settings.accept(builder);
        return builder.build();
    }

    private PublikClient client() {
        return client(b -> {});
    }

    private RecordedRequest last() {
        return fake.requests().get(fake.requests().size() - 1);
    }

    private static void lamp(FormSubmission form) {
        form.point("lieu", GeoPoint.of(50.63, 3.06)).text("panne", "Éteinte").text("nom", "Patronyme");
    }

    @Test
    void a_signature_is_the_hmac_of_the_whole_query_before_it() {
        PublikSigner signer = PublikSigner.of("velo-lillois", KEY, CLOCK, () -> "0123456789abcdef");

        assertThat(signer.sign("NameID=abc"))
                .isEqualTo("NameID=abc&algo=sha256&timestamp=2026-11-21T08%3A00%3A00Z&nonce=0123456789abcdef"
                        + "&orig=velo-lillois&signature=fol2Bgu8AKYMK873dKmgVVN5y1gwhOic9BqQxCEyH3o%3D");
        assertThat(signer).hasToString("PublikSigner[velo-lillois]");
    }

    @Test
    void each_request_is_signed_afresh_also_when_it_is_sent_again() {
        fake.requireClient("velo-lillois", "cle-partagee");
        int[] drawn = {0};
        PublikClient client =
                client(b -> b.signer(PublikSigner.of("velo-lillois", KEY, CLOCK, () -> "n" + drawn[0]++)));
        fake.failNext(503);

        assertThat(client.forms(q -> q.withCount())).hasSize(1);
        assertThat(client.formsOf(PublikUser.nameId("été & hiver"))).isEmpty();

        assertThat(fake.requests())
                .extracting(request -> request.queryParameter("nonce").orElseThrow())
                .containsExactly("n0", "n1", "n2");
        assertThat(fake.requests()).noneMatch(request -> request.target().contains("cle-partagee"));
    }

    @Test
    void random_signatures_are_accepted_and_wrong_ones_are_not() {
        FakeCity now = FakeCity.start();
        try (now) {
            now.publik().requireClient("velo-lillois", "cle-partagee");
            URI url = URI.create(now.publik().url());
            PublikClient right = PublikClient.builder(url)
                    .transport(transport)
                    .signer(PublikSigner.of("velo-lillois", KEY))
                    .build();
            PublikClient wrong = PublikClient.builder(url)
                    .transport(transport)
                    .signer(PublikSigner.of("velo-lillois", ApiKey.of("autre-cle-secrete")))
                    .build();
            PublikClient late = PublikClient.builder(url)
                    .transport(transport)
                    .signer(PublikSigner.of(
                            "velo-lillois", KEY, Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)), () -> "n"))
                    .build();

            assertThat(right.categories()).hasSize(1);
            assertThat(right.categories()).hasSize(1);
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(wrong::categories)
                    .withMessageContaining("invalid signature [AccessForbiddenError]")
                    .withMessageNotContaining("autre-cle-secrete");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(late::categories)
                    .withMessageContaining("too old");
        }
    }

    @Test
    void name_and_password_travel_as_http_basic() {
        fake.requireClient("velo-lillois", "cle-partagee");

        assertThat(client(b -> b.password("velo-lillois", KEY)).categories()).hasSize(1);
        assertThat(last().header("Authorization").orElseThrow()).startsWith("Basic ");
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client().categories())
                .withMessageContaining("missing signature");
    }

    @Test
    void categories_forms_and_schema_are_read_strictly_wrapped_and_bare() {
        for (int i = 0; i < 2; i++) {
            assertThat(client().categories()).extracting(PublikCategory::id).containsExactly("voirie");
            assertThat(last().path()).isEqualTo("/api/categories/");
            List<PublikForm> forms =
                    client().forms(q -> q.withCount().withDisabled().forAgents());
            assertThat(last().path()).isEqualTo("/api/formdefs/");
            assertThat(last().query()).isEqualTo("include-count=on&include-disabled=on&backoffice-submission=on");
            assertThat(forms).extracting(PublikForm::redirection).containsExactly(false, true);
            assertThat(forms.get(0).count()).isZero();
            assertThat(forms.get(0).keywords()).containsExactly("lampe", "nuit");
            assertThat(forms.get(0).categorySlug()).isEqualTo("voirie");
            fake.withBareLists();
        }
        assertThat(client().forms().get(0).count()).isNull();
        PublikSchema schema = client().schema(FORM);
        assertThat(last().path()).isEqualTo("/api/formdefs/eclairage-public/schema");
        assertThat(schema.fields()).extracting(PublikField::type).containsExactly("title", "string", "map", "item");
        assertThat(schema.fields().get(3).items()).containsExactly("Éteinte", "Clignote");
        assertThat(drift).isEmpty();
    }

    @Test
    void the_site_checks_nothing_so_the_schema_does() {
        PublikSchema schema = client().schema(FORM);

        assertThat(schema.check(Map.of("panne", "Patronyme", "couleur", "bleu")))
                .containsExactlyInAnyOrder(
                        "The form has no field couleur",
                        "The field lieu is required",
                        "The value of the field panne is not one of its list");
        assertThat(schema.check(Map.of("panne", "Éteinte", "lieu", Map.of("lat", 50.6, "lon", 3.0))))
                .isEmpty();
    }

    @Test
    void a_form_is_submitted_followed_and_completed() {
        SubmittedForm sent = client().submit(FORM, form -> {
            lamp(form);
            form.choice("quartier", "Fives", "12")
                    .date("depuis", CLOCK.instant().atZone(ZoneOffset.UTC).toLocalDate())
                    .flag("danger", true)
                    .file("photo", "a.jpg", new byte[] {1, 2, 3})
                    .block("mats", List.of(Map.of("numero", "A7")))
                    .context("web", "")
                    .byAgent()
                    .as(PublikUser.nameId("0b1c"));
        });

        assertThat(last().path()).isEqualTo("/api/formdefs/eclairage-public/submit");
        assertThat(last().query()).isEqualTo("NameID=0b1c");
        assertThat(last().bodyText())
                .contains("\"lieu\":{\"l")
                .contains("\"quartier\":\"Fives\",\"quartier_raw\":\"12\",\"depuis\":\"2026-11-21\",\"danger\":true")
                .contains("\"content\":\"AQID\"")
                .contains("\"meta\":{\"backoffice-submission\":true}")
                .contains("\"channel\":\"web\"");

        PublikRequest read = client().request(FORM, sent.id());
        assertThat(last().path()).isEqualTo("/api/forms/eclairage-public/1/");
        assertThat(read.receivedAt()).isEqualTo(LocalDateTime.of(2026, 11, 21, 9, 0));
        assertThat(read.location()).contains(GeoPoint.of(50.63, 3.06));
        assertThat(read.status().orElseThrow().isFinal()).isFalse();
        assertThat(read.fields()).containsEntry("nom", "Patronyme");
        assertThat(read.toString()).isEqualTo("PublikRequest[1, new]");

        client().complete(FORM, "1", Map.of("panne", "Clignote"));
        assertThat(last().bodyText()).isEqualTo("{\"data\":{\"panne\":\"Clignote\"}}");
        fake.progress("1", "done", "Réparé", true);
        PublikRequest closed = client().request(FORM, "1");
        assertThat(closed.fields()).containsEntry("panne", "Clignote");
        assertThat(closed.status().orElseThrow().isFinal()).isTrue();
        assertThat(closed.evolution()).extracting(PublikRequest.Step::status).containsExactly("new", "done");
        assertThat(client().findRequest(FORM, "9")).isEmpty();
        assertThat(client().formsOf(PublikUser.nameId("0b1c")))
                .extracting(UserForm::status)
                .containsExactly("Réparé");
        assertThat(drift).isEmpty();
    }

    @Test
    void drafts_are_the_citizens_own() {
        client().submit(FORM, form -> {
            lamp(form);
            form.draft().as(PublikUser.email("habitant@example.org"));
        });

        assertThat(client().draftsOf(PublikUser.email("habitant@example.org"))).hasSize(1);
        assertThat(client().requests(FORM, q -> {}).toList()).isEmpty();
        assertThat(PublikUser.email("habitant@example.org").toString()).doesNotContain("habitant");
    }

    @Test
    void lists_are_read_in_pages_to_the_first_that_is_not_full() {
        for (int i = 0; i < 5; i++) {
            client().submit(FORM, PublikClientTest::lamp);
        }
        int before = fake.requests().size();

        List<PublikRequest> all = client().requests(
                        FORM,
                        q -> q.pageSize(2)
                                .status("pending")
                                .where("panne", "Éteinte")
                                .anonymised())
                .toList();

        assertThat(all).extracting(PublikRequest::id).containsExactly("1", "2", "3", "4", "5");
        assertThat(fake.requests()).hasSize(before + 3);
        assertThat(last().queryParameters())
                .containsEntry("offset", List.of("4"))
                .containsEntry("limit", List.of("2"))
                .containsEntry("full", List.of("on"))
                .containsEntry("filter", List.of("pending"))
                .containsEntry("filter-panne", List.of("Éteinte"))
                .containsEntry("anonymise", List.of("on"));
        assertThat(client().requests(FORM, q -> q.pageSize(2).startingAt("4")).toList())
                .hasSize(1);
    }

    @Test
    void errors_come_with_any_status_and_name_no_person() {
        fake.failNext(Failure.status(
                        400,
                        "application/json",
                        "{\"err\":1,\"err_class\":\"InvalidData\",\"err_desc\":\"bad value Patronyme\"}"))
                .failNext(Failure.status(
                        200, "application/json", "{\"err\":1,\"err_class\":\"Late\",\"err_desc\":\"form is closed\"}"));

        ApiException refused =
                catchThrowableOfType(ApiException.class, () -> client().submit(FORM, PublikClientTest::lamp));
        assertThat(refused).hasMessageContaining("bad value … [InvalidData]");
        assertThat(refused.body()).doesNotContain("Patronyme");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client().schema(FORM))
                .withMessageContaining("form is closed [Late]");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client().request(FORM, "77"));
        assertThatIllegalArgumentException().isThrownBy(() -> client().submit(FORM, form -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> client().requests(FORM, q -> q.pageSize(0)));
    }

    @Test
    void writes_are_sent_once_and_say_when_their_outcome_is_unknown() {
        fake.failNext(500).failNext(Failure.close()).failNext(502).failNext(504);
        PublikAgendaClient agendas = PublikAgendaClient.builder(URI.create(fake.url()))
                .transport(transport)
                .buildAgendas();

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client().submit(FORM, PublikClientTest::lamp));
        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> client().complete(FORM, "1", Map.of("a", "b")));
        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> agendas.book("mairie", "matin-9", Map.of()));
        assertThatExceptionOfType(UnknownOutcomeException.class).isThrownBy(() -> agendas.cancel("1"));
        assertThat(fake.requests()).hasSize(4);
    }

    @Test
    void an_appointment_is_booked_once_and_cancelled() {
        PublikAgendaClient agendas = PublikAgendaClient.builder(URI.create(fake.url()))
                .transport(transport)
                .buildAgendas();

        assertThat(agendas.agendas()).extracting(PublikAgenda::id).containsExactly("mairie");
        AppointmentSlot first = agendas.slots("mairie").get(0);
        assertThat(first.dateTime()).isEqualTo("2026-11-22 09:00:00");
        Appointment booked = agendas.book("mairie", first.id(), Map.of("label", "Carte d'identité"));
        assertThat(last().path()).isEqualTo("/api/agenda/mairie/fillslot/matin-9/");
        assertThat(agendas.slots("mairie").get(0).isFree()).isFalse();
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> agendas.book("mairie", first.id(), Map.of()))
                .withMessageContaining("the slot is taken");
        agendas.cancel(booked.id());
        assertThat(last().path()).isEqualTo("/api/booking/501/cancel/");
        assertThat(agendas.slots("mairie").get(0).isFree()).isTrue();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> agendas.slots("autre"));
    }

    @Test
    void unknown_and_absent_fields_do_no_harm() {
        fake.failNext(Failure.status(200, "application/json", "{\"id\":16,\"humeur\":\"bonne\"}"));

        PublikRequest request = client().request(FORM, "16");

        assertThat(request.id()).isEqualTo("16");
        assertThat(request.extras()).containsEntry("humeur", "bonne");
        assertThat(request.status()).isEmpty();
        assertThat(request.location()).isEmpty();
    }
}
