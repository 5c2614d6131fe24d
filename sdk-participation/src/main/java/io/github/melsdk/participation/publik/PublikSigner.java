package io.github.melsdk.participation.publik;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.model.Beta;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs queries: algorithm, time, a number used once and who signs are added, then the base64 HMAC-SHA256 of all that as
 * {@code signature}. The key itself never travels, and a signature holds for some seconds only. Immutable and thread-safe;
 * prints without the key.
 */
@Beta("Names of the parameters are documented; order and encoding are from memory of the provider's pages.")
public final class PublikSigner {

    private static final String ALGORITHM = "HmacSHA256";

    private final String orig;
    private final ApiKey key;
    private final Clock clock;
    private final Supplier<String> nonces;

    private PublikSigner(String orig, ApiKey key, Clock clock, Supplier<String> nonces) {
        if (Objects.requireNonNull(orig, "orig").isBlank()) {
            throw new IllegalArgumentException("The identifier of the client (orig) is blank");
        }
        this.orig = orig;
        this.key = Objects.requireNonNull(key, "key");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.nonces = Objects.requireNonNull(nonces, "nonces");
    }

    /**
     * Creates a signer with the time of this machine and secure random numbers.
     *
     * @param orig identifier of the client, as the site knows it
     * @param key the key shared with the site
     * @return a signer
     */
    public static PublikSigner of(String orig, ApiKey key) {
        return new PublikSigner(orig, key, Clock.systemUTC(), TimeSource.nonces());
    }

    /**
     * Creates a signer whose time and numbers come from the caller, for tests.
     *
     * @param orig identifier of the client, as the site knows it
     * @param key the key shared with the site
     * @param clock tells the time
     * @param nonces gives a number that was not used before, as text
     * @return a signer
     */
    public static PublikSigner of(String orig, ApiKey key, Clock clock, Supplier<String> nonces) {
        return new PublikSigner(orig, key, clock, nonces);
    }

    /**
     * Signs a query.
     *
     * @param query encoded, without question mark; may be empty
     * @return the query to send
     */
    public String sign(String query) {
        return sign(query, key.reveal());
    }

    private String sign(String query, String secret) {
        String unsigned = (query.isEmpty() ? "" : query + "&")
                + "algo=sha256&timestamp="
                + encoded(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                + "&nonce=" + encoded(nonces.get()) + "&orig=" + encoded(orig);
        return unsigned + "&signature=" + encoded(Base64.getEncoder().encodeToString(hmac(unsigned, secret)));
    }

    Authorizer authorizer() {
        return Authorizer.signedQuery(orig, key::reveal, this::sign);
    }

    private static byte[] hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Names the client, not the key. */
    @Override
    public String toString() {
        return "PublikSigner[" + orig + "]";
    }
}
