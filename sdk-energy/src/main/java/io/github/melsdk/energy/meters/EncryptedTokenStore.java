package io.github.melsdk.energy.meters;

import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.Token;
import io.github.melsdk.core.spi.TokenStore;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts tokens before another store keeps them: AES in Galois/Counter Mode (NIST SP 800-38D), a fresh 96-bit nonce for each
 * text, and the name of the token authenticated with it, so that no entry can be read, changed or moved to another name. Times
 * of reception and lives stay readable. The key stays with the caller: take it from a key store, not from the
 * configuration. Thread-safe when the other store is.
 *
 * <p>What cannot be decrypted, because it was damaged or encrypted with a key that is no longer given, counts as absent: the
 * next call asks for a new token, which replaces it.
 */
public final class EncryptedTokenStore implements TokenStore {

    private static final String PREFIX = "a1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final TokenStore store;
    private final List<SecretKey> keys;
    private final SecureRandom random = TimeSource.secrets();

    private EncryptedTokenStore(TokenStore store, List<SecretKey> keys) {
        this.store = store;
        this.keys = keys;
    }

    /**
     * Wraps a store.
     *
     * @param store keeps what was encrypted
     * @param key AES key of 128, 192 or 256 bits; what is saved is encrypted with it
     * @param previous older keys, with which entries of earlier days can still be read
     * @return a store to give to {@code Transport.builder().tokenStore(…)}
     * @throws IllegalArgumentException when a key is none for AES
     */
    public static TokenStore over(TokenStore store, SecretKey key, SecretKey... previous) {
        List<SecretKey> keys =
                Stream.concat(Stream.of(key), Stream.of(previous)).toList();
        for (SecretKey each : keys) {
            if (!"AES".equals(each.getAlgorithm())) {
                throw new IllegalArgumentException("Tokens are encrypted with AES: give a key whose algorithm is AES");
            }
        }
        return new EncryptedTokenStore(Objects.requireNonNull(store, "store"), keys);
    }

    @Override
    public Optional<Token> load(String key) {
        return store.load(key).flatMap(stored -> decrypted(key, stored));
    }

    private Optional<Token> decrypted(String key, Token stored) {
        String access = decrypt(key + "#access", stored.accessToken());
        String sealed = stored.refreshToken().orElse(null);
        String refresh = sealed == null ? null : decrypt(key + "#refresh", sealed);
        if (access == null || sealed != null && refresh == null) {
            return Optional.empty();
        }
        return Optional.of(Token.of(access, refresh, stored.receivedAt(), stored.lifetime()));
    }

    @Override
    public void save(String key, Token token) {
        String refresh = token.refreshToken()
                .map(text -> encrypt(key + "#refresh", text))
                .orElse(null);
        store.save(
                key,
                Token.of(encrypt(key + "#access", token.accessToken()), refresh, token.receivedAt(), token.lifetime()));
    }

    @Override
    public <T> T exclusively(String key, Duration maxWait, Supplier<T> action)
            throws InterruptedException, TimeoutException {
        return store.exclusively(key, maxWait, action);
    }

    private String encrypt(String name, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, 0, name)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the token store cannot encrypt: it is none for AES", e);
        }
    }

    private @Nullable String decrypt(String name, String text) {
        if (!text.startsWith(PREFIX)) {
            return null;
        }
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            return null;
        }
        if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return null;
        }
        return keys.stream()
                .map(key -> open(key, name, all))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String open(SecretKey key, String name, byte[] all) {
        try {
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, key, all, 0, name).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, int offset, String name)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, offset, NONCE_BYTES));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "EncryptedTokenStore[" + store.getClass().getSimpleName() + "]";
    }
}
