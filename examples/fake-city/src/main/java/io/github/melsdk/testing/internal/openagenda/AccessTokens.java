package io.github.melsdk.testing.internal.openagenda;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The tokens that stand for secret keys. Thread-safe. */
final class AccessTokens {
    private final Clock clock;
    private final Set<String> secretKeys = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private volatile Duration life = Duration.ofHours(1);

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    void accept(String secretKey) {
        secretKeys.add(secretKey);
    }

    void life(Duration newLife) {
        life = newLife;
    }

    void revokeAll() {
        ends.clear();
    }

    boolean isLive(@Nullable String token) {
        Instant end = token == null ? null : ends.get(token);
        return end != null && end.isAfter(clock.instant());
    }

    /** Exchanges a secret key for a token. */
    Answer request(Call call) {
        String code;
        try {
            code = Json.parse(new String(call.body(), StandardCharsets.UTF_8))
                    .path("code")
                    .asText("");
        } catch (IllegalArgumentException e) {
            code = "";
        }
        if (code.isBlank() || !secretKeys.isEmpty() && !secretKeys.contains(code)) {
            return AgendaEngine.message(401, "invalid code");
        }
        String token = "tk-" + String.format(Locale.ROOT, "%028d", number.incrementAndGet());
        ends.put(token, clock.instant().plus(life));
        return Answer.json(200, Json.object().put("access_token", token).put("expires_in", life.toSeconds()));
    }
}
