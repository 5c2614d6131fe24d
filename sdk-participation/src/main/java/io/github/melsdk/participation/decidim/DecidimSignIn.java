package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.OAuthTokens;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.retry.Safety;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets people sign in to an application with their account of a platform (OAuth 2, authorization code). The application sends a
 * person to {@link #authorizationUrl}, and gives the code that comes back to {@link #exchange}. Before 0.31 the token tells who
 * the person is and opens nothing else; from 0.31 on it also opens the API, with {@link DecidimClientBuilder#userToken}.
 * Immutable and thread-safe.
 *
 * <p>The application is registered by an administrator of the platform, with an https redirect address.
 *
 * @see <a href="https://docs.decidim.org/en/develop/develop/api/">Provider's documentation</a>
 */
public final class DecidimSignIn {

    private static final Endpoint<DecidimToken> TOKEN =
            Endpoint.of("decidim.oauth.token", HttpMethod.POST, "/oauth/token", Safety.WRITE, DecidimSignIn::token);
    private static final Endpoint<DecidimUser> ME =
            Endpoint.get("decidim.oauth.me", "/oauth/me", Decoders.json(DecidimUser.class));
    private static final int VERIFIER_BYTES = 32;

    private final URI site;
    private final Service service;
    private final Transport transport;
    private final String clientId;
    private final URI redirect;
    private final @Nullable ApiKey secret;

    private DecidimSignIn(URI site, Transport transport, String clientId, URI redirect, @Nullable ApiKey secret) {
        this.site = site;
        this.transport = transport;
        this.service = Services.at(transport, site);
        // A code and a secret travel in the body: the same rule as for any other credential.
        service.authorizedBy(Services.header("Authorization", "", ApiKey.from(() -> "")));
        this.clientId = clientId;
        this.redirect = redirect;
        this.secret = secret;
    }

    /**
     * Creates a helper for an application with a secret.
     *
     * @param transport shared with other clients
     * @param site address of the platform
     * @param clientId identifier of the application
     * @param secret its secret
     * @param redirect where people come back to
     * @return a helper
     * @throws IllegalArgumentException when the secret would travel over plain http to another machine
     */
    public static DecidimSignIn confidential(
            Transport transport, URI site, String clientId, ApiKey secret, URI redirect) {
        return new DecidimSignIn(site, transport, clientId, redirect, Objects.requireNonNull(secret, "secret"));
    }

    /**
     * Creates a helper for an application that cannot keep a secret, on a phone for example; from 0.31 on, with a verifier.
     *
     * @param transport shared with other clients
     * @param site address of the platform
     * @param clientId identifier of the application
     * @param redirect where people come back to
     * @return a helper
     * @throws IllegalArgumentException when the code would travel over plain http to another machine
     */
    public static DecidimSignIn open(Transport transport, URI site, String clientId, URI redirect) {
        return new DecidimSignIn(site, transport, clientId, redirect, null);
    }

    /**
     * Returns a verifier, to keep beside the session and to give to both steps (PKCE, RFC 7636; from 0.31 on).
     *
     * @param random source of randomness
     * @return 43 characters
     */
    public static String newVerifier(SecureRandom random) {
        byte[] bytes = new byte[VERIFIER_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Returns where to send a person.
     *
     * @param state a value of the session that cannot be guessed; compare it when the person comes back
     * @param verifier from {@link #newVerifier}, or null for platforms before 0.31
     * @param scopes {@code public} by default; from 0.31 on {@code user}, {@code api:read} and {@code api:write} open the API
     * @return an address for the browser
     * @throws IllegalArgumentException when the state is blank
     */
    public URI authorizationUrl(String state, @Nullable String verifier, String... scopes) {
        Drafts.requireText("state", state);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", redirect.toString());
        parameters.put("response_type", "code");
        parameters.put("scope", scopes.length == 0 ? "public" : String.join(" ", scopes));
        parameters.put("state", state);
        if (verifier != null) {
            parameters.put("code_challenge", challenge(verifier));
            parameters.put("code_challenge_method", "S256");
        }
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return site.resolve("/oauth/authorize" + query);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Turns the code that came back into a token. A code can be used once, so this is never repeated by itself.
     *
     * @param code the code
     * @param verifier the one of the first step, or null if there was none
     * @return the token
     * @throws io.github.melsdk.core.error.SdkException when the code is not good any more
     */
    public DecidimToken exchange(String code, @Nullable String verifier) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", Drafts.requireText("code", code));
        form.put("redirect_uri", redirect.toString());
        form.put("client_id", clientId);
        Arguments arguments = Arguments.none().secret(code);
        if (secret != null) {
            form.put("client_secret", secret.reveal());
            arguments.secret(secret.reveal());
        }
        if (verifier != null) {
            form.put("code_verifier", verifier);
            arguments.secret(verifier);
        }
        return service.call(TOKEN, arguments.content(Content.form(form)));
    }

    private static DecidimToken token(Payload payload) throws IOException {
        Map<?, ?> answer = OAuthTokens.answer(payload);
        String access = OAuthTokens.text(answer, "access_token");
        if (access == null) {
            throw new RefusedAnswer(200, null, "the answer contains no access_token");
        }
        String refresh = OAuthTokens.text(answer, "refresh_token");
        String scope = OAuthTokens.text(answer, "scope");
        long seconds = answer.get("expires_in") instanceof Number number ? number.longValue() : -1;
        return new DecidimToken(
                ApiKey.of(access),
                refresh == null ? null : ApiKey.of(refresh),
                seconds < 0 ? null : Duration.ofSeconds(seconds),
                scope == null ? "" : scope);
    }

    /**
     * Tells who a token belongs to. <b>Personal data.</b>
     *
     * @param token from {@link #exchange}
     * @return the person
     */
    public DecidimUser me(DecidimToken token) {
        return Services.at(transport, site)
                .authorizedBy(Services.header("Authorization", "Bearer ", token.accessToken()))
                .call(ME, Arguments.none());
    }
}
