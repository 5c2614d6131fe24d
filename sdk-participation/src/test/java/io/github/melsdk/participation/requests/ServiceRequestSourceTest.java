package io.github.melsdk.participation.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.participation.open311.Open311Client;
import io.github.melsdk.participation.open311.Open311Dialect;
import io.github.melsdk.participation.publik.PublikClient;
import io.github.melsdk.testing.FakeCity;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceRequestSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final GeoPoint PLACE = GeoPoint.of(50.6292, 3.0573);
    private static final PublikFields FIELDS = new PublikFields("lieu", "nom");

    private final FakeCity city = FakeCity.start(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Transport transport = Transport.create();

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    private ServiceRequestSource open311(Open311Dialect dialect) {
        return ServiceRequestSource.open311(
                "Ville de Lille",
                Open311Client.builder(URI.create(city.open311().url()))
                        .transport(transport)
                        .dialect(dialect)
                        .build());
    }

    private ServiceRequestSource publik() {
        return ServiceRequestSource.publik(
                "Ville de Roubaix",
                PublikClient.builder(URI.create(city.publik().url()))
                        .transport(transport)
                        .build(),
                FIELDS);
    }

    @Test
    void a_request_is_filed_followed_and_closed_on_both_services_alike() {
        city.open311().moderatesFor(Duration.ZERO);
        ServiceRequestDraft lamp =
                ServiceRequestDraft.of("lampadaire", PLACE, "Lampe éteinte").with("PANNE", "eteinte");
        ServiceRequestDraft form = ServiceRequestDraft.of("eclairage-public", PLACE, "Lampe éteinte")
                .with("panne", "Éteinte");

        for (ServiceRequestSource source : List.of(open311(Open311Dialect.STANDARD), publik())) {
            boolean standard = source.client(Open311Client.class).isPresent();
            FiledRequest filed = source.file(standard ? lamp : form);
            String id = source.findRequestId(filed).orElseThrow();
            ServiceRequest open = source.findRequest(id).orElseThrow();

            assertThat(open.id()).isEqualTo(standard ? "1005" : "eclairage-public/1");
            assertThat(open.status()).isEqualTo(ServiceRequestStatus.OPEN);
            assertThat(open.location()).contains(PLACE);
            assertThat(open.description()).isEqualTo("Lampe éteinte");
            assertThat(open.createdAt()).isEqualTo(NOW);
            assertThat(open.attribution().producer()).contains("Ville de");
            assertThat(open.toString()).doesNotContain("éteinte");

            city.open311().progress("1005", "CLOSED", "Ampoule changée");
            if (!standard) {
                city.publik().progress("1", "done", "Ampoule changée", true);
            }
            ServiceRequest closed = source.findRequest(id).orElseThrow();
            assertThat(closed.status()).isEqualTo(ServiceRequestStatus.CLOSED);
            assertThat(closed.statusText()).isEqualTo("Ampoule changée");
            assertThat(closed.history()).isNotEmpty();
            assertThat(closed.history().get(0).at()).isEqualTo(NOW);
            assertThat(source.requests(closed.category()).toList())
                    .extracting(ServiceRequest::id)
                    .contains(id);
            assertThat(source.findRequest(standard ? "9" : "eclairage-public/9"))
                    .isEmpty();
        }
    }

    @Test
    void categories_have_one_shape() {
        assertThat(open311(Open311Dialect.STANDARD).categories())
                .contains(new RequestCategory("lampadaire", "Éclairage public", "Voirie"));
        assertThat(publik().categories())
                .containsExactly(new RequestCategory("eclairage-public", "Signaler une panne d'éclairage", "Voirie"));
    }

    @Test
    void fixmystreet_is_read_only() {
        city.open311().asFixMyStreet();
        ServiceRequestSource site = open311(Open311Dialect.FIXMYSTREET);

        assertThat(site.requests("Éclairage public").toList())
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.attribution().producer()).isEqualTo("Ville de Lille"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> site.file(ServiceRequestDraft.of("Éclairage public", PLACE, "x")));
    }

    @Test
    void the_faithful_client_is_handed_out() {
        assertThat(publik().client(PublikClient.class)).isPresent();
        assertThat(publik().client(Open311Client.class)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> publik().findRequest("1"));
    }

    @Test
    void a_token_has_no_identifier_before_the_city_has_looked() {
        city.open311().moderatesFor(Duration.ofHours(1));
        ServiceRequestSource source = open311(Open311Dialect.STANDARD);
        FiledRequest filed = source.file(
                ServiceRequestDraft.of("lampadaire", PLACE, "Lampe éteinte").with("PANNE", "eteinte"));

        assertThat(filed.findRequestId()).isEmpty();
        assertThat(source.findRequestId(filed)).isEmpty();
    }
}
