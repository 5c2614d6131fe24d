package io.github.melsdk.energy.meters.enedis;

import static io.github.melsdk.energy.meters.MeterServer.APPLICATION;
import static io.github.melsdk.energy.meters.MeterServer.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.energy.meters.AuthorisationRequest;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterId;
import io.github.melsdk.energy.meters.MeterServer;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeEnedis;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnedisConsentFlowTest {

    /** Does what a browser does, up to the redirect. */
    private static URI browse(URI page) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void the_page_of_2026_gives_a_number_by_which_the_meter_is_found() throws Exception {
        try (FakeCity city = MeterServer.city();
                MeterServer server = MeterServer.of(city)) {
            FakeEnedis fake = city.enedis();
            EnedisConsentFlow flow = EnedisConsentFlow.builder("beffroi")
                    .site(URI.create(fake.url()))
                    .duration(Period.ofYears(2))
                    .build();
            AuthorisationRequest request = flow.begin();
            EnedisGrant grant = flow.finish(browse(request.url()), request.state());
            EnedisClient client = EnedisClient.builder(APPLICATION)
                    .transport(server.transport)
                    .baseUrl(fake.url())
                    .clock(NOVEMBER)
                    .build();
            List<Consent> consents = client.consents(
                    grant,
                    consent -> consent.scope(DataScope.DAILY_CONSUMPTION)
                            .purpose("Suivi énergétique")
                            .givenBy("foyer-17"));

            assertThat(grant.authorisationId()).hasValue(FakeEnedis.HOUSEHOLD_AUTHORISATION);
            assertThat(consents).singleElement().satisfies(consent -> {
                assertThat(consent.meter()).isEqualTo(MeterId.electricity(FakeEnedis.HOUSEHOLD));
                assertThat(consent.reference()).contains("590350");
                assertThat(consent.expiresAt()).isEqualTo(Instant.parse("2028-11-02T08:00:00Z"));
            });
            assertThat(grant.toString()).doesNotContain("590350");
        }
    }

    @Test
    void the_earlier_page_names_the_meter_itself() throws Exception {
        try (FakeCity city = MeterServer.city()) {
            EnedisConsentFlow flow = EnedisConsentFlow.builder("beffroi")
                    .earlierPage()
                    .site(URI.create(city.enedis().url()))
                    .build();
            AuthorisationRequest request = flow.begin();
            EnedisGrant grant = flow.finish(browse(request.url()), request.state());

            assertThat(grant.authorisationId()).isEmpty();
            assertThat(grant.answer().code()).isPresent();
            assertThat(grant.meters()).containsExactly(MeterId.electricity(FakeEnedis.HOUSEHOLD));
        }
    }

    @Test
    void the_address_has_what_enedis_asks_for_and_the_sandbox_its_digit() {
        AuthorisationRequest request = EnedisConsentFlow.builder("beffroi")
                .duration(Period.ofMonths(18))
                .sandboxCustomer(4)
                .random(new Random(7))
                .build()
                .begin();

        assertThat(request.url().toString())
                .startsWith(
                        "https://mon-compte-particulier.enedis.fr/dataconnect/v2/oauth2/authorize?response_type=code")
                .contains("client_id=beffroi", "duration=P18M", "state=" + request.state());
        assertThat(request.state()).endsWith("4").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void several_meters_come_between_commas_or_semicolons() {
        EnedisConsentFlow flow =
                EnedisConsentFlow.builder("beffroi").earlierPage().build();
        AuthorisationRequest request = flow.begin();
        URI back = URI.create("https://a.example.org/?code=c&state=" + request.state()
                + "&usage_point_id=01234567890123,11111111111111%3B22222222222222");

        assertThat(flow.finish(back, request.state()).meters()).hasSize(3);
    }

    @Test
    void a_customer_who_says_no_gives_no_consent() throws Exception {
        try (FakeCity city = MeterServer.city()) {
            city.enedis().denyConsent();
            EnedisConsentFlow flow = EnedisConsentFlow.builder("beffroi")
                    .site(URI.create(city.enedis().url()))
                    .build();
            AuthorisationRequest request = flow.begin();
            URI back = browse(request.url());

            assertThatExceptionOfType(ConsentException.class)
                    .isThrownBy(() -> flow.finish(back, request.state()))
                    .withMessageContaining("access_denied");
        }
    }

    @Test
    void an_answer_without_a_consent_and_durations_out_of_range_are_refused() {
        EnedisConsentFlow flow = EnedisConsentFlow.builder("beffroi").build();
        AuthorisationRequest request = flow.begin();
        URI back = URI.create("https://a.example.org/?autorisation_id=abc&state=" + request.state());

        assertThatExceptionOfType(ConsentException.class).isThrownBy(() -> flow.finish(back, request.state()));
        for (Period period : List.of(Period.ZERO, Period.ofYears(4), Period.ofDays(-1), Period.ofMonths(37))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EnedisConsentFlow.builder("beffroi").duration(period));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnedisConsentFlow.builder("beffroi").sandboxCustomer(10));
    }

    @Test
    void the_hour_of_a_quota_is_read_in_paris_or_in_utc_whichever_is_near() {
        Instant now = Instant.parse("2026-11-02T08:00:00Z");

        assertThat(EnedisErrors.untilAllowed("Quota Q4 reached. Call threshold allowed on 09:40:00", now))
                .isEqualTo(Duration.ofMinutes(40));
        assertThat(EnedisErrors.untilAllowed("Call threshold allowed on 08:30:00.", now))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(EnedisErrors.untilAllowed("allowed on 00:10:00", Instant.parse("2026-11-02T22:50:00Z")))
                .isEqualTo(Duration.ofMinutes(20));
        assertThat(EnedisErrors.untilAllowed("allowed on 15:00:00", now)).isNull();
        assertThat(EnedisErrors.untilAllowed("allowed on 99:99:99", now)).isNull();
        assertThat(EnedisErrors.untilAllowed("allowed on", now)).isNull();
        assertThat(EnedisErrors.untilAllowed(null, now)).isNull();
    }
}
