package io.github.melsdk.core;

import java.util.Objects;
import java.util.function.Supplier;

/** An application registered with a provider: its identifier and its secret. It prints masked. Thread-safe when its supplier is. */
public final class OAuthClient {

    private final String id;
    private final Supplier<String> secret;

    private OAuthClient(String id, Supplier<String> secret) {
        this.id = Objects.requireNonNull(id, "id");
        this.secret = Objects.requireNonNull(secret, "secret");
        if (id.isBlank()) {
            throw new IllegalArgumentException("The identifier of an OAuth client is not blank");
        }
    }

    /**
     * Returns a client with a fixed secret.
     *
     * @param id identifier given by the provider
     * @param secret secret given by the provider
     * @return a credential
     * @throws IllegalArgumentException when one of them is blank
     */
    public static OAuthClient of(String id, String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("The secret of an OAuth client is not blank");
        }
        return new OAuthClient(id, () -> secret);
    }

    /**
     * Returns a client whose secret is asked for before each token request.
     *
     * @param id identifier given by the provider
     * @param secret returns the secret in force, quickly
     * @return a credential
     */
    public static OAuthClient from(String id, Supplier<String> secret) {
        return new OAuthClient(id, secret);
    }

    /**
     * Reads {@code PREFIX_CLIENT_ID} and {@code PREFIX_CLIENT_SECRET} from the environment, now.
     *
     * @param prefix for example {@code ENEDIS}
     * @return a credential
     * @throws IllegalArgumentException when one of the variables is not set; the message names it
     */
    public static OAuthClient fromEnv(String prefix) {
        return of(require(prefix + "_CLIENT_ID"), require(prefix + "_CLIENT_SECRET"));
    }

    private static String require(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set the environment variable " + variable);
        }
        return value.strip();
    }

    /**
     * Returns the identifier, which is not a secret.
     *
     * @return never blank
     */
    public String id() {
        return id;
    }

    /**
     * Returns the secret in force. Never log it.
     *
     * @return never null
     */
    public String revealSecret() {
        return secret.get();
    }

    @Override
    public String toString() {
        return "OAuthClient[" + id + ", masked]";
    }
}
