package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Beta;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the site answers to a form that was sent in.
 *
 * @param number identifier of the request within its form
 * @param extras fields that the model does not list
 */
@Beta("The shape of the answer is from memory.")
public record SubmittedForm(
        @JsonProperty("id") String number, @JsonAnySetter Map<String, Object> extras) implements Identified, Extras {

    /** Copies the extras. */
    public SubmittedForm {
        number = number == null ? "" : number;
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #number()}. */
    @Override
    public String id() {
        return number;
    }
}
