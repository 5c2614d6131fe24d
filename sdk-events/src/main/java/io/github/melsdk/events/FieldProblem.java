package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of an event or a location, found before sending or told by the provider.
 *
 * @param field name of the field as the provider writes it, null if the provider does not say
 * @param language language of the text that is wrong, null if it is not about one language
 * @param code kind of problem, such as {@code required}; an open list, null if the provider gives none
 * @param message what is wrong, null if the provider does not say
 */
public record FieldProblem(
        @JsonProperty("field") @Nullable String field,
        @JsonProperty("language") @Nullable String language,
        @JsonProperty("code") @Nullable String code,
        @JsonProperty("message") @Nullable String message) {

    /** Returns the problem in one line, such as {@code title (fr) is required}. */
    @Override
    public String toString() {
        String what = message == null ? code == null ? "is not valid" : code : message;
        String where = field == null ? "" : language == null ? field + " " : field + " (" + language + ") ";
        return where + what;
    }
}
