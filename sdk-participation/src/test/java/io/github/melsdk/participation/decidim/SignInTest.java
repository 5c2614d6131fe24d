package io.github.melsdk.participation.decidim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.testing.FakeDecidim;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final URI BACK = URI.create("https://application.example.org/retour");

    @Test
    void api_credentials_are_exchanged_for_one_token() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.fake().forceSignIn();
            DecidimClient decidim = platform.builder(platform.fake().url())
                    .apiCredentials(OAuthClient.of(FakeDecidim.API_KEY, FakeDecidim.API_SECRET))
                    .build();

            assertThat(decidim.me()).isPresent();
            assertThat(decidim.organization().statistics()).isNotEmpty();
            assertThat(platform.requests())
                    .extracting(request -> request.path())
                    .containsExactly("/api/sign_in", "/api", "/api", "/api");
            assertThat(platform.requests().get(0).bodyText()).startsWith("api_user%5B");
            assertThat(platform.requests().get(1).header("Authorization").orElseThrow())
                    .startsWith("Bearer ");
        }
    }

    @Test
    void wrong_credentials_are_told_without_repeating_them() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            DecidimClient decidim = platform.builder(platform.fake().url())
                    .apiCredentials(OAuthClient.of(FakeDecidim.API_KEY, "faux-secret"))
                    .build();

            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(decidim::me)
                    .withMessageContaining("Invalid credentials")
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("faux-secret"));
        }
    }

    @Test
    void a_token_that_the_server_forgot_leaves_nobody_signed_in() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            DecidimClient decidim = platform.builder(platform.fake().url())
                    .apiCredentials(OAuthClient.of(FakeDecidim.API_KEY, FakeDecidim.API_SECRET))
                    .build();
            assertThat(decidim.me()).isPresent();

            platform.fake().revokeTokens();

            // The server tells nobody that a token is gone: it takes the request for anybody's.
            assertThat(decidim.me()).isEmpty();
        }
    }

    @Test
    void a_person_signs_in_with_a_proof_key_and_acts_for_the_application_only() throws Exception {
        try (Platforms platform = Platforms.of("0.31.2")) {
            URI site = URI.create(platform.fake().url());
            DecidimSignIn signIn = DecidimSignIn.open(platform.transport, site, FakeDecidim.OAUTH_CLIENT, BACK);
            String verifier = DecidimSignIn.newVerifier(new SecureRandom());
            URI address = signIn.authorizationUrl("etat", verifier, "user", "api:read", "api:write");
            assertThat(address.getRawQuery())
                    .contains("response_type=code", "scope=user+api%3Aread+api%3Awrite", "code_challenge_method=S256");

            DecidimToken token = signIn.exchange(code(address), verifier);

            assertThat(token.toString()).doesNotContain(token.accessToken().reveal());
            assertThat(token.lifetime()).contains(Duration.ofHours(2));
            assertThat(signIn.me(token).email()).isEqualTo(FakeDecidim.EMAIL);
            assertThat(signIn.me(token).toString()).doesNotContain(FakeDecidim.EMAIL);
            DecidimClientBuilder builder = platform.builder(platform.fake().url());
            assertThat(builder.userToken(token.accessToken(), FakeDecidim.OAUTH_CLIENT)
                            .build()
                            .me())
                    .isPresent();
            assertThat(platform.requests().get(platform.requests().size() - 1).header("X-Jwt-Aud"))
                    .contains(FakeDecidim.OAUTH_CLIENT);
            assertThat(builder.userToken(token.accessToken(), "autre").build().me())
                    .isEmpty();
        }
    }

    @Test
    void a_code_serves_once_and_with_its_own_verifier() throws Exception {
        try (Platforms platform = Platforms.of("0.31.2")) {
            URI site = URI.create(platform.fake().url());
            DecidimSignIn signIn = DecidimSignIn.confidential(
                    platform.transport, site, FakeDecidim.OAUTH_CLIENT, ApiKey.of("secret"), BACK);
            String code = code(signIn.authorizationUrl("etat", DecidimSignIn.newVerifier(new SecureRandom())));

            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> signIn.exchange(code, "un-autre-verifieur"))
                    .withMessageContaining("invalid_grant")
                    .satisfies(e -> assertThat(e.toString()).doesNotContain(code));
            assertThatIllegalArgumentException().isThrownBy(() -> signIn.exchange(" ", null));
            assertThatIllegalArgumentException().isThrownBy(() -> signIn.authorizationUrl(" ", null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecidimSignIn.open(
                            platform.transport, URI.create("http://participation.example.fr"), "client", BACK));
        }
    }

    /** What a browser does. */
    private static String code(URI address) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return back.getQuery().replaceAll("^code=|&.*$", "");
    }
}
