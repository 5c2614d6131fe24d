package io.github.melsdk.participation.requests;

import java.util.Objects;

/**
 * Which fields of the forms of a Publik site hold what every request has.
 *
 * @param place name of the field with the place
 * @param description name of the field with the description
 */
public record PublikFields(String place, String description) {

    /** Checks the names. */
    public PublikFields {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(description, "description");
    }
}
