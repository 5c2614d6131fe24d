package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.oauth.FetchedToken;
import io.github.melsdk.core.internal.oauth.TokenFetcher;
import io.github.melsdk.core.internal.oauth.TokenSource;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.retry.Safety;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Token requests of OAuth 2 (RFC 6749) and of providers close to it. Secrets travel in the body, never in the query. */
public final class OAuthTokens {

    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 64 * 1024;
    private static final long LONGEST_LIFE_SECONDS = 10L * 365 * 24 * 3600;
    private static final int FINGERPRINT_BYTES = 8;

    /** The token request; the path is the whole of the token URL. */
    public static final Endpoint<FetchedToken> TOKEN =
            Endpoint.of("oauth.token", HttpMethod.POST, "", Safety.READ, OAuthTokens::decode);

    private OAuthTokens() {}

    /**
     * Returns an authorizer whose bearer token comes from client credentials.
     *
     * @throws IllegalArgumentException when the token URL is not https (loopback excepted)
     */
    public static Authorizer clientCredentials(
            Engine engine, URI tokenUrl, String id, Supplier<String> secret, String scope) {
        Service service = service(engine, tokenUrl);
        TokenFetcher fetcher = (refreshToken, call) -> {
            Map<String, String> form = new LinkedHashMap<>();
            refreshToken.ifPresentOrElse(
                    token -> {
                        form.put("grant_type", "refresh_token");
                        form.put("refresh_token", token);
                    },
                    () -> form.put("grant_type", "client_credentials"));
            if (!scope.isBlank()) {
                form.put("scope", scope);
            }
            String current = secret.get();
            form.put("client_id", id);
            form.put("client_secret", current);
            Arguments arguments = Arguments.none().content(Content.form(form)).secret(current);
            refreshToken.ifPresent(arguments::secret);
            return fetch(() -> service.callWithin(call, TOKEN, arguments));
        };
        String key = Urls.origin(Urls.base(tokenUrl)) + tokenUrl.getPath() + " " + id + " " + scope;
        return Authorizer.token(
                "Authorization", "Bearer ", new TokenSource(key, engine.tokens(), fetcher, engine.time()));
    }

    /**
     * Returns an authorizer whose token is obtained by posting a key as a member of a JSON object. Its provider may say 403
     * where others say 401, so a token is renewed after both; after 403 at most once a minute, as it may mean a missing right.
     *
     * @param member name of the member that takes the key
     * @param key the key in force
     * @param header header that takes the token
     * @throws IllegalArgumentException when the token URL is not https (loopback excepted)
     */
    public static Authorizer exchangedKey(
            Engine engine, URI tokenUrl, String member, Supplier<String> key, String header) {
        Service service = service(engine, tokenUrl);
        TokenFetcher fetcher = (refreshToken, call) -> {
            String current = key.get();
            Arguments arguments = Arguments.none()
                    .content(Content.json(Map.of(member, current)))
                    .secret(current);
            return fetch(() -> service.callWithin(call, TOKEN, arguments));
        };
        String name = Urls.origin(Urls.base(tokenUrl)) + tokenUrl.getPath() + " " + fingerprint(key.get());
        TokenSource tokens = new TokenSource(name, engine.tokens(), fetcher, engine.time());
        return new ForbiddenRenewal(Authorizer.token(header, "", tokens), engine.time());
    }

    /** Tells accounts apart in a store of tokens without telling the key. */
    static String fingerprint(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the service of a token URL, with the short limits of token requests.
     *
     * @throws IllegalArgumentException when the token URL is not https (loopback excepted)
     */
    public static Service service(Engine engine, URI tokenUrl) {
        CallSettings settings = engine.settings();
        Duration silence =
                settings.idleTimeout().compareTo(LONGEST_REQUEST) < 0 ? settings.idleTimeout() : LONGEST_REQUEST;
        Service service = Service.at(engine, tokenUrl)
                .with(settings.withIdleTimeout(silence).withMaxBytes(LARGEST_ANSWER));
        // A token request carries its secret in the body: the same rule as for any other credential.
        service.authorizedBy(Authorizer.header("Authorization", "", () -> ""));
        return service;
    }

    /** A token request in the middle of a call. */
    @FunctionalInterface
    public interface Request {
        /** Sends it. */
        FetchedToken send() throws AttemptFailure;
    }

    /** Sends a token request; a refused credential becomes an {@link AuthenticationException} that says what to do. */
    public static FetchedToken fetch(Request request) throws AttemptFailure {
        try {
            return request.send();
        } catch (AttemptFailure failure) {
            throw AttemptFailure.last(trace -> {
                SdkException exception = failure.toException(trace);
                boolean refused = exception instanceof ApiException api && (api.status() == 400 || api.status() == 200);
                if (!refused) {
                    return exception;
                }
                ApiException api = (ApiException) exception;
                return new AuthenticationException(
                        api.getMessage()
                                + " The token could not be obtained or renewed: check the client, or ask for the"
                                + " consent again.",
                        api.answer(),
                        api,
                        trace,
                        api.requestSent());
            });
        }
    }

    private static FetchedToken decode(Payload payload) throws IOException {
        Map<?, ?> answer = answer(payload);
        if (!(answer.get("access_token") instanceof String token) || token.isBlank()) {
            ErrorReader.Problem problem = ErrorReader.StandardProblems.of(answer);
            String why = problem.message() == null ? "the answer contains no access_token" : problem.message();
            throw new RefusedAnswer(200, problem.code(), why);
        }
        if (!HeaderText.canCarry(token)) {
            throw new RefusedAnswer(200, null, "the access_token is longer or of other characters than a header takes");
        }
        return new FetchedToken(token, text(answer, "refresh_token"), lifetime(answer.get("expires_in")));
    }

    /** Reads what a token URL answered member by member: a record of secrets would print them. Empty when it is no object. */
    public static Map<?, ?> answer(Payload payload) throws IOException {
        try {
            Object body = Json.standard().read(payload.stream(), payload.charset(), Object.class, payload.drift());
            return body instanceof Map<?, ?> map ? map : Map.of();
        } catch (JsonFailure e) {
            // A token may come in another format than JSON, and must not end up in a message.
            throw e.withoutExcerpt();
        }
    }

    /** Returns a text of such an answer; null when it is absent or blank. */
    public static @Nullable String text(Map<?, ?> answer, String name) {
        return answer.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** Reads {@code expires_in}, a number or a text of seconds; zero, "use once", when it cannot be used. */
    public static Duration lifetime(@Nullable Object expiresIn) {
        return Optional.ofNullable(expiresIn)
                .map(value ->
                        value instanceof Double d && d % 1 == 0 && d < LONGEST_LIFE_SECONDS ? d.longValue() : value)
                .map(Object::toString)
                .filter(text ->
                        text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty())
                .map(Long::parseLong)
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, LONGEST_LIFE_SECONDS)))
                .orElse(Duration.ZERO);
    }
}
