package io.github.melsdk.energy.meters;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.OAuthTokens;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.retry.Safety;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Exchanges the code of a consent page for tokens, and revokes tokens (RFC 6749 section 4.1.3, RFC 7009). Secrets travel in the
 * body only and reach no message. Thread-safe.
 */
public final class CodeExchange {

    private static final Endpoint<GrantedTokens> EXCHANGE =
            Endpoint.of("oauth.code", HttpMethod.POST, "", Safety.WRITE, CodeExchange::decode);
    private static final Endpoint<Boolean> REVOKE =
            Endpoint.of("oauth.revoke", HttpMethod.POST, "", Safety.READ, Decoders.none());

    private final Transport transport;
    private final OAuthClient client;

    private CodeExchange(Transport transport, OAuthClient client) {
        this.transport = transport;
        this.client = client;
    }

    /**
     * Creates an exchange.
     *
     * @param transport what carries the requests
     * @param client the application at the provider
     * @return an exchange
     */
    public static CodeExchange of(Transport transport, OAuthClient client) {
        return new CodeExchange(transport, client);
    }

    /**
     * Exchanges a code. It is sent once: a code is good for one exchange.
     *
     * @param tokenUrl the provider's token URL
     * @param answer what the consent page answered
     * @param redirectUri the address that the page was told to come back to
     * @return the tokens
     * @throws IllegalArgumentException when the answer has no code, or the URL is not https (loopback excepted)
     * @throws io.github.melsdk.core.error.ApiException when the code is refused
     * @throws io.github.melsdk.core.error.SdkException when the call fails otherwise
     */
    public GrantedTokens exchange(URI tokenUrl, AuthorisationAnswer answer, URI redirectUri) {
        String code = answer.code()
                .orElseThrow(() -> new IllegalArgumentException("The consent page gave no code to exchange"));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirectUri.toString());
        return send(tokenUrl, EXCHANGE, form, code);
    }

    /**
     * Revokes a token. Revoking one that is no longer valid is no error (RFC 7009, section 2.2).
     *
     * @param revocationUrl the provider's revocation URL
     * @param token the token
     * @throws IllegalArgumentException when the URL is not https (loopback excepted)
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    public void revoke(URI revocationUrl, ApiKey token) {
        Map<String, String> form = new LinkedHashMap<>();
        String revealed = token.reveal();
        form.put("token", revealed);
        send(revocationUrl, REVOKE, form, revealed);
    }

    private <T> T send(URI url, Endpoint<T> endpoint, Map<String, String> form, String hidden) {
        String secret = client.revealSecret();
        form.put("client_id", client.id());
        form.put("client_secret", secret);
        Arguments arguments =
                Arguments.none().content(Content.form(form)).secret(secret).secret(hidden);
        return OAuthTokens.service(Services.engine(transport), url).call(endpoint, arguments);
    }

    private static GrantedTokens decode(Payload payload) throws IOException {
        Map<?, ?> answer = OAuthTokens.answer(payload);
        String access = OAuthTokens.text(answer, "access_token");
        String id = OAuthTokens.text(answer, "id_token");
        if (access == null && id == null) {
            ErrorReader.Problem problem = ErrorReader.StandardProblems.of(answer);
            throw new RefusedAnswer(200, problem.code(), "the answer contains no token");
        }
        return new GrantedTokens(
                access, OAuthTokens.text(answer, "refresh_token"), id, OAuthTokens.lifetime(answer.get("expires_in")));
    }
}
