package io.github.melsdk.participation.requests;

import io.github.melsdk.core.model.GeoPoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A request to be sent. Prints its category only.
 *
 * @param category code of its category
 * @param place where
 * @param description what it is about
 * @param answers answers to the questions of the category, by code
 */
public record ServiceRequestDraft(String category, GeoPoint place, String description, Map<String, String> answers) {

    /** Copies the answers. */
    public ServiceRequestDraft {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(description, "description");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * Creates a request.
     *
     * @param category code of its category
     * @param place where
     * @param description what it is about
     * @return a request without answers
     */
    public static ServiceRequestDraft of(String category, GeoPoint place, String description) {
        return new ServiceRequestDraft(category, place, description, Map.of());
    }

    /**
     * Answers a question of the category.
     *
     * @param code code of the question
     * @param answer the answer
     * @return a copy
     */
    public ServiceRequestDraft with(String code, String answer) {
        Map<String, String> more = new LinkedHashMap<>(answers);
        more.put(code, answer);
        return new ServiceRequestDraft(category, place, description, more);
    }

    /** Returns the category; nothing that people wrote. */
    @Override
    public String toString() {
        return "ServiceRequestDraft[" + category + "]";
    }
}
