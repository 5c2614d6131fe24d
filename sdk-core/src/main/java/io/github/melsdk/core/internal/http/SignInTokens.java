package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.oauth.FetchedToken;
import io.github.melsdk.core.internal.oauth.TokenFetcher;
import io.github.melsdk.core.internal.oauth.TokenSource;
import io.github.melsdk.core.internal.retry.Safety;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that a server gives for a filled-in form: in the {@code Authorization} header of its answer, or as a member of it. How
 * long such a token lives is read from its claims (RFC 7519).
 */
public final class SignInTokens {

    private static final String BEARER = "Bearer ";
    private static final Duration UNKNOWN_LIFE = Duration.ofMinutes(30);
    private static final long LONGEST_LIFE_SECONDS = 30L * 24 * 3600;

    private static final Endpoint<FetchedToken> SIGN_IN =
            Endpoint.of("signIn.token", HttpMethod.POST, "", Safety.READ, SignInTokens::decode);

    private SignInTokens() {}

    /**
     * Returns an authorizer whose bearer token comes from a form.
     *
     * @param signIn the whole URL that the form is posted to
     * @param account name of the account, which tells tokens apart; no secret
     * @param form the fields in force, whose values are masked should the server repeat them
     * @throws IllegalArgumentException when the URL is not https (loopback excepted)
     */
    public static Authorizer bearer(Engine engine, URI signIn, String account, Supplier<Map<String, String>> form) {
        Service service = OAuthTokens.service(engine, signIn);
        TokenFetcher fetcher = (refreshToken, call) -> {
            Map<String, String> fields = form.get();
            Arguments arguments = Arguments.none().content(Content.form(fields));
            fields.values().forEach(arguments::secret);
            return OAuthTokens.fetch(() -> service.callWithin(call, SIGN_IN, arguments));
        };
        String key = Urls.origin(Urls.base(signIn)) + signIn.getPath() + " " + OAuthTokens.fingerprint(account);
        return Authorizer.token("Authorization", BEARER, new TokenSource(key, engine.tokens(), fetcher, engine.time()));
    }

    private static FetchedToken decode(Payload payload) throws IOException {
        String header = payload.header("Authorization").orElse("");
        byte[] body = payload.stream().readAllBytes();
        String token =
                header.startsWith(BEARER) ? header.substring(BEARER.length()).strip() : member(body, payload);
        if (token == null || token.isEmpty() || !HeaderText.canCarry(token)) {
            throw new RefusedAnswer(200, null, "the answer to the sign-in contains no token");
        }
        return new FetchedToken(token, null, life(token));
    }

    private static @Nullable String member(byte[] body, Payload payload) {
        try {
            Object answer = Json.standard().read(body, payload.charset(), Object.class, DriftSink.none());
            return answer instanceof Map<?, ?> map && map.get("jwt_token") instanceof String text ? text : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    /** Returns how long a token lives from its issue on, by the clock of the server. */
    static Duration life(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return UNKNOWN_LIFE;
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            Object decoded = Json.standard().read(claims, null, Object.class, DriftSink.none());
            if (decoded instanceof Map<?, ?> map
                    && map.get("exp") instanceof Long end
                    && map.get("iat") instanceof Long begin
                    && end > begin) {
                return Duration.ofSeconds(Math.min(end - begin, LONGEST_LIFE_SECONDS));
            }
        } catch (IllegalArgumentException | IOException notClaims) {
            return UNKNOWN_LIFE;
        }
        return UNKNOWN_LIFE;
    }
}
