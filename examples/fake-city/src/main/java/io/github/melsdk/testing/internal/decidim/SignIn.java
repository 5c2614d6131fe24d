package io.github.melsdk.testing.internal.decidim;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.http.Targets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways into a platform: API credentials, the sign-in of the older module, and OAuth 2 for people. */
final class SignIn {
    static final String KEY = "cle-de-demonstration";
    static final String SECRET = "secret-de-demonstration";
    static final String EMAIL = "agente@example.org";
    static final String PASSWORD = "mot-de-passe-de-demonstration";
    static final String CLIENT = "application-de-demonstration";

    private final Clock clock;
    private final Map<String, Map<String, Object>> tokens = new HashMap<>();
    private final Map<String, String> audiences = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private Duration life = Duration.ofHours(2);
    private int count;

    SignIn(Clock clock) {
        this.clock = clock;
    }

    void clear() {
        tokens.clear();
        audiences.clear();
        codes.clear();
    }

    void life(Duration value) {
        life = value;
    }

    void revoke() {
        tokens.clear();
    }

    /** Answers a path of signing in, null if it is none. */
    @Nullable
    Answer answer(Call call, int release, Map<String, Object> user) {
        String path = "/" + String.join("/", call.segments());
        return switch (path) {
            case "/api/sign_in" -> credentials(call, release, user);
            case "/api/sign_out" -> {
                tokens.remove(bearer(call));
                yield Answer.text(200, "text/plain", "");
            }
            case "/oauth/authorize" -> authorize(call);
            case "/oauth/token" -> token(call, release, user);
            case "/oauth/me" -> me(call, user);
            default -> null;
        };
    }

    private Answer credentials(Call call, int release, Map<String, Object> user) {
        Map<String, List<String>> form = form(call);
        boolean known = release >= 31
                ? sent(form, "api_user[key]", KEY) && sent(form, "api_user[secret]", SECRET)
                : sent(form, "user[email]", EMAIL) && sent(form, "user[password]", PASSWORD);
        if (!known) {
            return Answer.json(403, Json.of(Map.of("error", "Invalid credentials")));
        }
        String token = newToken(user);
        return Answer.json(200, Json.of(Map.of("id", user.get("id"), "jwt_token", token)))
                .with("Authorization", "Bearer " + token);
    }

    private Answer authorize(Call call) {
        String code = "code-" + ++count;
        codes.put(code, call.first("code_challenge", ""));
        String state = URLEncoder.encode(call.first("state", ""), StandardCharsets.UTF_8);
        return Answer.text(302, "text/html", "")
                .with("Location", call.first("redirect_uri", "") + "?code=" + code + "&state=" + state);
    }

    private Answer token(Call call, int release, Map<String, Object> user) {
        Map<String, List<String>> form = form(call);
        String challenge = codes.remove(first(form, "code"));
        boolean proven =
                challenge != null && (challenge.isEmpty() || challenge.equals(challenge(first(form, "code_verifier"))));
        if (!proven || !sent(form, "client_id", CLIENT)) {
            return Answer.json(400, Json.of(Map.of("error", "invalid_grant")));
        }
        String token = newToken(user);
        if (release >= 31) {
            audiences.put(token, CLIENT);
        }
        return Answer.json(
                200,
                Json.of(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        life.toSeconds(),
                        "scope",
                        "public")));
    }

    private Answer me(Call call, Map<String, Object> user) {
        if (!tokens.containsKey(bearer(call))) {
            return Answer.json(401, Json.of(Map.of("error", "The access token is invalid")));
        }
        return Answer.json(
                200,
                Json.of(Map.of(
                        "id",
                        user.get("id"),
                        "name",
                        user.get("name"),
                        "nickname",
                        user.get("nickname"),
                        "email",
                        EMAIL)));
    }

    /** Returns who a request comes from, null for anybody. */
    @Nullable
    Map<String, Object> user(Call call) {
        String token = bearer(call);
        String audience = audiences.get(token);
        return audience == null || audience.equals(call.header("X-Jwt-Aud")) ? tokens.get(token) : null;
    }

    private String newToken(Map<String, Object> user) {
        long issued = clock.instant().getEpochSecond();
        String claims = "{\"iat\":" + issued + ",\"exp\":" + (issued + life.toSeconds()) + ",\"jti\":" + ++count + "}";
        String token = encode("{\"alg\":\"HS256\"}") + "." + encode(claims) + "." + encode("signature");
        tokens.put(token, user);
        return token;
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(@Nullable String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bearer(Call call) {
        String header = call.header("Authorization");
        return header == null ? "" : header.replaceFirst("^Bearer ", "");
    }

    private static Map<String, List<String>> form(Call call) {
        return Targets.parameters(new String(call.body(), StandardCharsets.UTF_8));
    }

    private static @Nullable String first(Map<String, List<String>> form, String name) {
        List<String> values = form.get(name);
        return values == null ? null : values.get(0);
    }

    private static boolean sent(Map<String, List<String>> form, String name, String value) {
        return value.equals(first(form, name));
    }
}
