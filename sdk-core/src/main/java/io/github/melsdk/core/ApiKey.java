package io.github.melsdk.core;

import java.util.Objects;
import java.util.function.Supplier;

/** A key that a provider gave to the application. It prints masked. Thread-safe when its supplier is. */
public final class ApiKey {

    private final Supplier<String> secret;

    private ApiKey(Supplier<String> secret) {
        this.secret = secret;
    }

    /**
     * Returns a fixed key.
     *
     * @param key the key
     * @return a credential
     * @throws IllegalArgumentException when the key is blank or contains characters other than visible ASCII
     */
    public static ApiKey of(String key) {
        String valid = requireUsable(key);
        return new ApiKey(() -> valid);
    }

    /**
     * Reads a key from an environment variable, now.
     *
     * @param variable name of the variable
     * @return a credential
     * @throws IllegalArgumentException when the variable is not set or blank; the message names it
     */
    public static ApiKey fromEnv(String variable) {
        String key = System.getenv(variable);
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException(
                    "Set the environment variable " + variable + " to the key of the provider");
        }
        return of(key.strip());
    }

    /**
     * Returns a key that is asked for before each request, for rotation without a new client.
     *
     * @param supplier returns the key in force, quickly
     * @return a credential
     */
    public static ApiKey from(Supplier<String> supplier) {
        Objects.requireNonNull(supplier, "supplier");
        return new ApiKey(() -> requireUsable(supplier.get()));
    }

    private static String requireUsable(String key) {
        if (key == null || key.isBlank() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("An API key is made of visible ASCII characters without blanks");
        }
        return key;
    }

    /**
     * Returns the key in force. Never log it.
     *
     * @return never blank
     */
    public String reveal() {
        return secret.get();
    }

    @Override
    public String toString() {
        return "ApiKey[masked]";
    }
}
