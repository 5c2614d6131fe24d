package io.github.melsdk.testing.internal.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.http.Targets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Gives bearer tokens for client credentials and for codes (RFC 6749). Secrets count in the body or in the header only. Thread-safe. */
public final class TokenServer {
    private final Clock clock;
    private final boolean lifeAsText;
    private final Map<String, String> clients = new ConcurrentHashMap<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private volatile Duration life;

    /**
     * Creates a server.
     *
     * @param clock tells when tokens end
     * @param life how long they last
     * @param lifeAsText whether {@code expires_in} is a text
     */
    public TokenServer(Clock clock, Duration life, boolean lifeAsText) {
        this.clock = clock;
        this.life = life;
        this.lifeAsText = lifeAsText;
    }

    /**
     * Accepts a client; before the first one, every client is accepted.
     *
     * @param id its identifier
     * @param secret its secret
     */
    public void accept(String id, String secret) {
        clients.put(id, secret);
    }

    /**
     * Makes a code that can be exchanged once.
     *
     * @param idToken what the exchange gives beside the access token, or empty
     * @return the code
     */
    public String code(String idToken) {
        String code = String.format(Locale.ROOT, "code-%08d", number.incrementAndGet());
        codes.put(code, idToken);
        return code;
    }

    /**
     * Sets how long new tokens last.
     *
     * @param value the time
     */
    public void life(Duration value) {
        life = value;
    }

    /** Ends all tokens at once, as a restart of the provider does. */
    public void revokeAll() {
        ends.clear();
    }

    /**
     * Tells whether a call carries a token that is valid.
     *
     * @param call the call
     * @return true with a live bearer token
     */
    public boolean isAuthorised(Call call) {
        String header = call.header("Authorization");
        Instant end = header == null || !header.startsWith("Bearer ") ? null : ends.get(header.substring(7));
        return end != null && end.isAfter(clock.instant());
    }

    /**
     * Answers a token request.
     *
     * @param call the request
     * @return a token, or the error of the standard
     */
    public Answer token(Call call) {
        Map<String, List<String>> form = Targets.parameters(new String(call.body(), StandardCharsets.UTF_8));
        String grant = first(form, "grant_type");
        if (grant == null) {
            return error(400, "invalid_request", "grant_type is missing in the body");
        }
        if (!knows(call, form)) {
            return error(400, "invalid_client", "client authentication failed");
        }
        return switch (grant) {
            case "client_credentials" -> issue(null);
            case "authorization_code" -> exchange(first(form, "code"));
            default -> error(400, "unsupported_grant_type", "this grant is not supported");
        };
    }

    private Answer exchange(@Nullable String code) {
        String idToken = code == null ? null : codes.remove(code);
        return idToken == null ? error(400, "invalid_grant", "the code is unknown or used") : issue(idToken);
    }

    private Answer issue(@Nullable String idToken) {
        String token = String.format(Locale.ROOT, "at-%032d", number.incrementAndGet());
        ends.put(token, clock.instant().plus(life));
        ObjectNode body = Json.object().put("access_token", token).put("token_type", "Bearer");
        if (lifeAsText) {
            body.put("expires_in", Long.toString(life.toSeconds()));
        } else {
            body.put("expires_in", life.toSeconds());
        }
        if (idToken != null && !idToken.isEmpty()) {
            body.put("id_token", idToken);
        }
        return Answer.json(200, body);
    }

    /**
     * Answers a revocation; an unknown token is no error (RFC 7009).
     *
     * @param call the request
     * @return an empty success, or the error of the standard
     */
    public Answer revoke(Call call) {
        Map<String, List<String>> form = Targets.parameters(new String(call.body(), StandardCharsets.UTF_8));
        String token = first(form, "token");
        if (token == null || !knows(call, form)) {
            return error(400, token == null ? "invalid_request" : "invalid_client", "the token cannot be revoked");
        }
        ends.remove(token);
        return Answer.text(200, "application/json", "");
    }

    private boolean knows(Call call, Map<String, List<String>> form) {
        String id = first(form, "client_id");
        String secret = first(form, "client_secret");
        String header = call.header("Authorization");
        if (header != null && header.startsWith("Basic ")) {
            String pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            id = colon < 0 ? null : pair.substring(0, colon);
            secret = pair.substring(colon + 1);
        }
        return id != null && secret != null && (clients.isEmpty() || secret.equals(clients.get(id)));
    }

    private static @Nullable String first(Map<String, List<String>> form, String name) {
        List<String> values = form.get(name);
        return values == null ? null : values.get(0);
    }

    private static Answer error(int status, String code, String text) {
        return Answer.json(status, Json.object().put("error", code).put("error_description", text));
    }
}
