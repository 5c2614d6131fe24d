package io.github.melsdk.energy.meters;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a consent page answered, its state checked. It prints masked. */
public final class AuthorisationAnswer {

    private final Map<String, List<String>> parameters;

    AuthorisationAnswer(Map<String, List<String>> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Returns the authorisation code (RFC 6749, section 4.1.2), to be exchanged once. Never log it.
     *
     * @return empty when the provider gives none
     */
    public Optional<String> code() {
        return parameter("code");
    }

    /**
     * Returns another parameter of the answer.
     *
     * @param name its name, such as {@code autorisation_id}
     * @return its first value; empty when there is none or it is blank
     */
    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    @Override
    public String toString() {
        return "AuthorisationAnswer[masked]";
    }
}
