package io.github.melsdk.testing.internal.publik;

import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Targets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Verifies who asks: by signed query or by name and password. */
final class Signatures {
    private static final Duration LIFE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Set<String> used = new HashSet<>();
    private @Nullable String orig;
    private @Nullable String key;

    Signatures(Clock clock) {
        this.clock = clock;
    }

    void require(@Nullable String newOrig, @Nullable String newKey) {
        orig = newOrig;
        key = newKey;
        used.clear();
    }

    /** Returns what is wrong with a request; null when nothing is. */
    @Nullable
    String problem(Call call) {
        if (key == null || orig == null) {
            return null;
        }
        String basic = Base64.getEncoder().encodeToString((orig + ":" + key).getBytes(StandardCharsets.UTF_8));
        if (("Basic " + basic).equals(call.header("Authorization"))) {
            return null;
        }
        String query = Targets.query(call.target());
        int at = query.lastIndexOf("&signature=");
        if (at < 0) {
            return "missing signature";
        }
        if (!orig.equals(call.first("orig")) || !"sha256".equals(call.first("algo"))) {
            return "unknown orig or algo";
        }
        byte[] due = hmac(query.substring(0, at), key);
        byte[] given = decoded(call.first("signature", ""));
        if (!MessageDigest.isEqual(due, given)) {
            return "invalid signature";
        }
        Instant signed = Instant.parse(call.first("timestamp", ""));
        if (Duration.between(signed, clock.instant()).abs().compareTo(LIFE) > 0) {
            return "timestamp is too old or too new";
        }
        return used.add(call.first("nonce", "")) ? null : "nonce was used before";
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256", e);
        }
    }
}
