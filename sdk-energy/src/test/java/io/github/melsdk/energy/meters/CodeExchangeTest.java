package io.github.melsdk.energy.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeExchangeTest {

    private static final URI BACK = URI.create("https://application.example.org/retour");
    private final AuthorisationFlow flow = AuthorisationFlow.at(
                    URI.create("https://consent.example.org/authorize"), "beffroi")
            .parameter("redirect_uri", BACK.toString())
            .random(new Random(1))
            .build();

    private AuthorisationAnswer answer() {
        AuthorisationRequest request = flow.begin();
        return flow.finish(URI.create(BACK + "?code=canary-code&state=" + request.state()), request.state());
    }

    @Test
    void a_code_is_exchanged_with_all_secrets_in_the_body() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                        200,
                        "application/json",
                        "{\"access_token\":\"canary-a\",\"id_token\":\"canary-i\",\"expires_in\":3600}"));
                MeterServer meters = MeterServer.of(server)) {
            GrantedTokens tokens = CodeExchange.of(meters.transport, MeterServer.APPLICATION)
                    .exchange(URI.create(server.baseUrl() + "/token"), answer(), BACK);

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/token");
                assertThat(request.query()).isEmpty();
                assertThat(request.bodyText())
                        .isEqualTo("grant_type=authorization_code&code=canary-code&redirect_uri="
                                + "https%3A%2F%2Fapplication.example.org%2Fretour"
                                + "&client_id=beffroi&client_secret=tres-secret");
            });
            assertThat(tokens.accessToken().map(ApiKey::reveal)).contains("canary-a");
            assertThat(tokens.idToken().map(ApiKey::reveal)).contains("canary-i");
            assertThat(tokens.refreshToken()).isEmpty();
            assertThat(tokens.lifetime()).isEqualTo(Duration.ofHours(1));
            assertThat(tokens.toString()).doesNotContain("canary");
        }
    }

    @Test
    void a_refused_code_is_an_error_without_the_code_and_is_not_sent_again() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                        400,
                        "application/json",
                        "{\"error\":\"invalid_grant\",\"error_description\":\"canary-code is used\"}"));
                MeterServer meters = MeterServer.of(server)) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> CodeExchange.of(meters.transport, MeterServer.APPLICATION)
                            .exchange(URI.create(server.baseUrl() + "/token"), answer(), BACK))
                    .satisfies(e -> {
                        assertThat(e.code()).contains("invalid_grant");
                        assertThat(e.getMessage() + e.body()).doesNotContain("canary", "tres-secret");
                    });
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_answer_without_a_token_is_an_error() throws Exception {
        try (FaultServer server =
                        FaultServer.start((request, exchange) -> exchange.respond(200, "application/json", "{}"));
                MeterServer meters = MeterServer.of(server)) {
            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> CodeExchange.of(meters.transport, MeterServer.APPLICATION)
                            .exchange(URI.create(server.baseUrl()), answer(), BACK))
                    .withMessageContaining("no token");
        }
    }

    @Test
    void a_token_is_revoked_in_the_body() throws Exception {
        try (FaultServer server =
                        FaultServer.start((request, exchange) -> exchange.respond(200, "application/json", ""));
                MeterServer meters = MeterServer.of(server)) {
            CodeExchange.of(meters.transport, MeterServer.APPLICATION)
                    .revoke(URI.create(server.baseUrl() + "/revoke"), ApiKey.of("canary-a"));

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.bodyText())
                            .isEqualTo("token=canary-a&client_id=beffroi&client_secret=tres-secret"));
        }
    }

    @Test
    void an_answer_with_another_state_is_refused() {
        AuthorisationRequest request = flow.begin();

        assertThat(request.state()).isNotEqualTo(flow.begin().state()).hasSize(32);
        assertThat(request.toString()).doesNotContain(request.state());
        for (String query : new String[] {
            "code=a",
            "code=a&state=",
            "code=a&state=other",
            "code=a&state=" + request.state() + "&state=" + request.state()
        }) {
            assertThatExceptionOfType(ConsentException.class)
                    .isThrownBy(() -> flow.finish(URI.create(BACK + "?" + query), request.state()))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(ConsentException.Reason.STATE));
        }
    }

    @Test
    void a_no_of_the_person_is_told_with_the_code_only() {
        AuthorisationRequest request = flow.begin();
        URI back = URI.create(BACK + "?error=access_denied%0A&error_description=canary&state=" + request.state());

        assertThatExceptionOfType(ConsentException.class)
                .isThrownBy(() -> flow.finish(back, request.state()))
                .withMessage("The consent page gave no consent: access_denied")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(ConsentException.Reason.DENIED));
    }

    @Test
    void a_page_without_https_and_an_answer_without_code_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorisationFlow.at(URI.create("http://consent.example.org/authorize"), "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorisationFlow.at(URI.create("https://consent.example.org/a?b=c"), "x"));
        AuthorisationRequest request = flow.begin();
        AuthorisationAnswer empty = flow.finish(URI.create(BACK + "?state=" + request.state()), request.state());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeExchange.of(io.github.melsdk.core.Transport.create(), MeterServer.APPLICATION)
                        .exchange(URI.create("https://consent.example.org/token"), empty, BACK));
    }
}
