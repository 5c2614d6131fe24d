package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Token;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows O-01 to O-13: what a token does when the provider, the clock or the neighbours misbehave. */
@Timeout(60)
class OAuthFaultsTest {

    private final OAuthWorld world = new OAuthWorld();

    @AfterEach
    void nothing_is_left_behind() {
        world.close();
    }

    @Test
    @DisplayName("O-01 t: 100 threads without a token cause one token request")
    void one_token_for_a_crowd() {
        Service service = world.service();

        List<Object> results = Crowd.run(100, () -> OAuthWorld.read(service));

        assertThat(results).hasSize(100).allMatch(r -> r.toString().equals("{station=Rihour}"));
        assertThat(world.tokenRequests()).hasSize(1);
        assertThat(world.resourceRequests()).hasSize(100);
    }

    @Test
    @DisplayName("O-02 t: a token that expires under 100 threads, 20 times, is renewed 20 times")
    void twenty_expiries() {
        Service service = world.service();

        for (int round = 0; round <= 20; round++) {
            assertThat(Crowd.run(100, () -> OAuthWorld.read(service)))
                    .allMatch(r -> r.toString().equals("{station=Rihour}"));
            assertThat(world.tokenRequests()).hasSize(round + 1);
            world.time.pass(world.life.plusSeconds(1));
        }

        assertThat(world.resourceRequests())
                .as("no request with an expired token")
                .hasSize(21 * 100);
    }

    @Test
    @DisplayName("O-03 t: near its end a token is renewed early, once, and nobody waits for it in vain")
    void early_renewal() {
        Service service = world.service();
        OAuthWorld.read(service);
        world.time.pass(world.life.minusSeconds(59));

        assertThat(Crowd.run(50, () -> OAuthWorld.read(service)))
                .allMatch(r -> r.toString().equals("{station=Rihour}"));

        assertThat(world.tokenRequests()).hasSize(2);
        OAuthWorld.read(service);
        assertThat(world.tokenRequests()).hasSize(2);
    }

    @Test
    @DisplayName("O-03 t: a short-lived token is renewed after 80 % of its life, not before")
    void early_renewal_of_a_short_life() {
        world.life = Duration.ofSeconds(100);
        Service service = world.service();
        OAuthWorld.read(service);
        world.time.pass(Duration.ofSeconds(70));
        OAuthWorld.read(service);
        assertThat(world.tokenRequests()).hasSize(1);

        world.time.pass(Duration.ofSeconds(15));
        OAuthWorld.read(service);

        assertThat(world.tokenRequests()).hasSize(2);
    }

    @ParameterizedTest(name = "O-04 t: early renewal answered by {0}, the old token is good: the call succeeds")
    @ValueSource(strings = {"500", "400", "html", "reset", "hang"})
    void early_renewal_fails(String fault) {
        world.callTimeout = Duration.ofSeconds(2);
        Service service = world.service();
        OAuthWorld.read(service);
        world.time.pass(world.life.minusSeconds(50));
        world.tokenUrl = fault(fault);

        assertThat(OAuthWorld.read(service)).hasToString("{station=Rihour}");
        int asked = world.tokenRequests().size();
        assertThat(OAuthWorld.read(service)).hasToString("{station=Rihour}");

        assertThat(world.tokenRequests()).as("not asked again at once").hasSize(asked);
        assertThat(world.resourceRequests()).hasSize(3);
    }

    private static FaultServer.Handler fault(String name) {
        return switch (name) {
            case "html" -> (request, x) -> x.respond(200, "text/html", "<html><title>Portail</title></html>");
            case "reset" -> (request, x) -> x.reset();
            case "hang" -> (request, x) -> x.awaitPeerClose(Duration.ofSeconds(20));
            default -> (request, x) -> x.respond(Integer.parseInt(name), "application/json", "{\"error\":\"down\"}");
        };
    }

    @ParameterizedTest(name = "O-05 {0}: a revoked token is renewed once and the request replayed once")
    @ValueSource(strings = {"r", "w"})
    void revoked(String shape) {
        Service service = world.service();
        OAuthWorld.read(service);
        world.revokeAll();

        Object answer = shape.equals("r") ? OAuthWorld.read(service) : OAuthWorld.write(service);

        assertThat(answer).hasToString("{station=Rihour}");
        assertThat(world.tokenRequests()).hasSize(2);
        List<RecordedRequest> requests = world.resourceRequests();
        assertThat(requests).hasSize(3);
        assertThat(requests.get(2).bodyText()).isEqualTo(requests.get(1).bodyText());
    }

    @Test
    @DisplayName("O-05 r: 50 threads with the same revoked token renew it once")
    void revoked_under_a_crowd() {
        Service service = world.service();
        OAuthWorld.read(service);
        world.revokeAll();

        assertThat(Crowd.run(50, () -> OAuthWorld.read(service)))
                .allMatch(r -> r.toString().equals("{station=Rihour}"));

        assertThat(world.tokenRequests()).hasSize(2);
    }

    @ParameterizedTest(name = "O-05 {0}: every token is refused: two requests, one renewal, AuthenticationException")
    @ValueSource(strings = {"r", "w"})
    void refused_for_ever(String shape) {
        world.tokenUrl = (request, x) -> {
            String token = world.newToken();
            world.revokeAll();
            x.json(OAuthWorld.tokenAnswer(token, "3600", ""));
        };
        Service service = world.service();

        Throwable thrown = catchThrowable(() -> {
            Object ignored = shape.equals("r") ? OAuthWorld.read(service) : OAuthWorld.write(service);
        });

        assertThat(thrown).isInstanceOf(AuthenticationException.class);
        assertThat(world.resourceRequests()).hasSize(2);
        assertThat(world.tokenRequests()).hasSize(2);
        assertThat(printed(thrown)).doesNotContain("canary");
    }

    @Test
    @DisplayName("O-06 t: a revoked refresh token names the consent step, after one token request")
    void refresh_token_revoked() {
        world.store = new KnownToken(Token.of("old", "refresh-canary", world.time.now(), Duration.ofSeconds(0)));
        Service stored = world.service();
        world.tokenUrl = (request, x) -> x.respond(
                400,
                "application/json",
                "{\"error\":\"invalid_grant\",\"error_description\":\"refresh-canary is revoked\"}");

        Throwable thrown = catchThrowable(() -> OAuthWorld.read(stored));

        assertThat(thrown)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("consent")
                .hasMessageContaining("[invalid_grant]");
        assertThat(((AuthenticationException) thrown).code()).contains("invalid_grant");
        assertThat(world.tokenRequests()).hasSize(1);
        assertThat(world.tokenRequests().get(0).bodyText()).contains("grant_type=refresh_token");
        assertThat(world.resourceRequests()).isEmpty();
        assertThat(printed(thrown)).doesNotContain("canary");
    }

    @Test
    @DisplayName("O-07 t: the token URL fails twice with 503, then answers")
    void token_server_hiccups() {
        FaultServer.Handler unavailable = (request, x) -> x.respond(503, "text/plain", "later");
        world.tokenUrl = FaultServer.sequence(unavailable, unavailable, world::issue);

        assertThat(OAuthWorld.read(world.service())).hasToString("{station=Rihour}");

        assertThat(world.tokenRequests()).hasSize(3);
        assertThat(world.resourceRequests()).hasSize(1);
    }

    @ParameterizedTest(name = "O-08 t: 200 with {0}: {2}, and no secret in the text")
    @CsvSource(
            delimiter = '|',
            value = {
                "no token| {\"token_type\":\"Bearer\"} | AU",
                "blank token| {\"access_token\":\" \"} | AU",
                "token that is no text| {\"access_token\":{\"a\":1}} | AU",
                "token no header can carry| {\"access_token\":\"canary\\u00e9\\n\"} | AU",
                "an error| {\"error\":\"invalid_client\",\"error_description\":\"SECRET is wrong\"} | AU",
                "an encoded secret| {\"error\":\"invalid_client\",\"error_description\":\"ENCODED is wrong\"} | AU",
                "HTML| <html><title>Portail</title></html> | DE",
                "a form| access_token=canary&expires_in=3600 | DE",
                "a list| [\"canary\"] | AU",
                "nothing| | DE",
            })
    void useless_answers(String name, String body, String outcome) {
        String sent = (body == null ? "" : body)
                .replace("SECRET", OAuthWorld.SECRET)
                .replace("ENCODED", "s3cret%26canary%2Bvalue");
        world.tokenUrl = (request, x) -> x.respond(200, "application/json", sent);

        Throwable thrown = catchThrowable(() -> OAuthWorld.read(world.service()));

        assertThat(thrown).isInstanceOf(outcome.equals("AU") ? AuthenticationException.class : DecodingException.class);
        assertThat(printed(thrown)).doesNotContain("canary");
        assertThat(world.tokenRequests()).hasSize(1);
        assertThat(world.resourceRequests()).isEmpty();
    }

    @ParameterizedTest(name = "O-09 t: expires_in {0} is understood: one token for three calls")
    @ValueSource(strings = {"\"3600\"", "3600.0", "99999999999", "7200"})
    void readable_lives(String expiresIn) {
        world.tokenUrl = (request, x) -> x.json(OAuthWorld.tokenAnswer(world.newToken(), expiresIn, ""));
        Service service = world.service();

        for (int i = 0; i < 3; i++) {
            assertThat(OAuthWorld.read(service)).hasToString("{station=Rihour}");
        }

        assertThat(world.tokenRequests()).hasSize(1);
    }

    @ParameterizedTest(name = "O-09 t: expires_in {0} is no life: each call uses a token once, no loop")
    @ValueSource(strings = {"null", "0", "-5", "\"soon\"", "\"\"", "true", "[3600]", "1e400", "0.5"})
    void unusable_lives(String expiresIn) {
        world.tokenUrl = (request, x) -> x.json(OAuthWorld.tokenAnswer(world.newToken(), expiresIn, ""));
        Service service = world.service();

        for (int i = 0; i < 3; i++) {
            assertThat(OAuthWorld.read(service)).hasToString("{station=Rihour}");
        }

        assertThat(world.tokenRequests()).hasSize(3);
        assertThat(world.resourceRequests()).hasSize(3);
    }

    @ParameterizedTest(name = "O-10 t: the wall clock goes wrong by {0}: no effect on a token received before")
    @ValueSource(strings = {"-PT10M", "PT10M", "-PT20H", "PT20H"})
    void wrong_clock(Duration error) {
        Service service = world.service();
        OAuthWorld.read(service);

        world.time.misplaceWallClock(error);
        OAuthWorld.read(service);
        assertThat(world.tokenRequests()).hasSize(1);

        world.time.pass(world.life.plusSeconds(1));
        assertThat(OAuthWorld.read(service)).hasToString("{station=Rihour}");

        assertThat(world.tokenRequests()).hasSize(2);
        assertThat(world.resourceRequests())
                .as("no request with the expired token")
                .hasSize(3);
    }

    @Test
    @DisplayName("O-11 t: a rotated refresh token is saved before the new token is used")
    void rotation_is_saved_first() {
        KnownToken store = new KnownToken(Token.of("old", "refresh-1", world.time.now(), Duration.ZERO));
        world.store = store;
        world.tokenUrl = (request, x) ->
                x.json(OAuthWorld.tokenAnswer(world.newToken(), "3600", ",\"refresh_token\":\"refresh-2\""));

        List<Integer> requestsAtSave = new ArrayList<>();
        store.onSave(() -> requestsAtSave.add(world.resourceRequests().size()));

        OAuthWorld.read(world.service());

        assertThat(world.tokenRequests().get(0).bodyText()).contains("refresh_token=refresh-1");
        assertThat(store.token().refreshToken()).contains("refresh-2");
        assertThat(requestsAtSave).as("resource requests before the save").containsExactly(0);
    }

    @Test
    @DisplayName("O-11 t: a store that throws ends the call; nothing is half-written and the next call starts again")
    void store_throws() {
        KnownToken store = new KnownToken(Token.of("old", "refresh-1", world.time.now(), Duration.ZERO));
        world.store = store;
        world.tokenUrl = (request, x) ->
                x.json(OAuthWorld.tokenAnswer(world.newToken(), "3600", ",\"refresh_token\":\"refresh-2\""));
        Service service = world.service();
        store.failing = true;

        assertThat(catchThrowable(() -> OAuthWorld.read(service)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");
        assertThat(world.resourceRequests()).as("the lost token is not used").isEmpty();
        assertThat(store.token().refreshToken()).contains("refresh-1");

        store.failing = false;
        OAuthWorld.read(service);
        assertThat(world.tokenRequests().get(1).bodyText()).contains("refresh_token=refresh-1");
    }

    @Test
    @DisplayName("O-11 r: a store that throws while a refused token is renewed leaves no connection behind")
    void store_throws_after_401() {
        KnownToken store = new KnownToken(null);
        world.store = store;
        Service service = world.service();
        OAuthWorld.read(service);
        world.revokeAll();
        store.failing = true;

        assertThat(catchThrowable(() -> OAuthWorld.read(service))).hasMessage("disk full");
    }

    @Test
    @DisplayName("O-11 t: a store that throws during an early renewal does not end the call")
    void store_throws_early() {
        KnownToken store = new KnownToken(null);
        world.store = store;
        Service service = world.service();
        OAuthWorld.read(service);
        world.time.pass(world.life.minusSeconds(50));
        store.failing = true;

        assertThat(OAuthWorld.read(service)).hasToString("{station=Rihour}");
    }

    @Test
    @DisplayName("O-12 t: two transports on one store share each renewal")
    void two_transports() {
        Service one = world.service();
        Service two = world.service();
        for (int round = 1; round <= 5; round++) {
            Function<Integer, Service> pick = i -> i % 2 == 0 ? one : two;
            AtomicInteger n = new AtomicInteger();

            assertThat(Crowd.run(40, () -> OAuthWorld.read(pick.apply(n.getAndIncrement()))))
                    .allMatch(r -> r.toString().equals("{station=Rihour}"));

            assertThat(world.tokenRequests()).hasSize(round);
            world.time.pass(world.life.plusSeconds(1));
        }
    }

    @Test
    @DisplayName("O-12 t: an early renewal by one transport serves the other")
    void early_renewal_is_shared() {
        Service one = world.service();
        Service two = world.service();
        OAuthWorld.read(one);
        OAuthWorld.read(two);
        world.time.pass(world.life.minusSeconds(30));

        OAuthWorld.read(one);
        OAuthWorld.read(two);
        OAuthWorld.read(two);

        assertThat(world.tokenRequests()).hasSize(2);
    }

    @ParameterizedTest(name = "O-13 t: token URL {0} is refused when the client is built")
    @ValueSource(strings = {"http://auth.example.org/token", "http://127.0.0.1.example.org/token"})
    void plain_token_url(String url) {
        try (Transport transport = Transport.create()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Services.clientCredentials(
                            transport, URI.create(url), OAuthClient.of("velo-lillois", OAuthWorld.SECRET), "read"))
                    .withMessageContaining("https")
                    .withMessageNotContaining("canary");
        }
    }

    @Test
    @DisplayName("O-13 t: the loopback interface may do without TLS")
    void plain_loopback() {
        assertThat(OAuthWorld.read(world.service())).hasToString("{station=Rihour}");
        assertThat(world.tokenRequests()).hasSize(1);
    }

    static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        if (thrown instanceof SdkException e) {
            text.append(e.trace().toString());
        }
        return text.toString();
    }
}
