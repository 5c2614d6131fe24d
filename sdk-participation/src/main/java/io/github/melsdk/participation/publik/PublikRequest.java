package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent in. <b>Personal data</b>, all left out of {@link #toString}. Times are wall-clock times of the site, which
 * writes no offset: {@link PublikClient#zone()} is their zone.
 *
 * @param number its identifier, unique within its form only
 * @param receivedAt when it was sent in, null if absent
 * @param updatedAt when it last changed, null if absent
 * @param fields values by name
 * @param geolocations places by name; {@code base} is the main one
 * @param workflow where it stands, null if absent
 * @param evolution what happened to it, oldest first
 * @param extras fields that the model does not list, such as user, roles and submission
 */
public record PublikRequest(
        @JsonProperty("id") String number,
        @JsonProperty("receipt_time") @Nullable LocalDateTime receivedAt,
        @JsonProperty("last_update_time") @Nullable LocalDateTime updatedAt,
        @JsonProperty("fields") Map<String, Object> fields,
        @JsonProperty("geolocations") Map<String, Point> geolocations,
        @JsonProperty("workflow") @Nullable Workflow workflow,
        @JsonProperty("evolution") List<Step> evolution,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Located, Extras {

    /** Copies maps and lists. */
    public PublikRequest {
        number = number == null ? "" : number;
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        geolocations = geolocations == null ? Map.of() : Map.copyOf(geolocations);
        evolution = evolution == null
                ? List.of()
                : evolution.stream().filter(Objects::nonNull).toList();
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #number()}. */
    @Override
    public String id() {
        return number;
    }

    @Override
    public Optional<GeoPoint> location() {
        Point base = geolocations.get("base");
        return base == null ? Optional.empty() : GeoPoint.ofNullable(base.latitude(), base.longitude());
    }

    /**
     * Returns the status.
     *
     * @return empty if the site does not say
     */
    public Optional<Status> status() {
        return Optional.ofNullable(workflow).map(Workflow::status);
    }

    /** Returns identifier and status; nothing about a person. */
    @Override
    public String toString() {
        return "PublikRequest[" + number + ", " + status().map(Status::id).orElse("?") + "]";
    }

    /**
     * A place.
     *
     * @param latitude degrees north, null if absent
     * @param longitude degrees east, null if absent
     */
    public record Point(
            @JsonProperty("lat") @Nullable Double latitude,
            @JsonProperty("lon") @Nullable Double longitude) {}

    /**
     * Where a request stands.
     *
     * @param status the status, null if absent
     * @param data values of the workflow
     */
    public record Workflow(
            @JsonProperty("status") @Nullable Status status,
            @JsonProperty("data") Map<String, Object> data) {

        /** Copies the data. */
        public Workflow {
            data = data == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }

        /** Returns the status; the data may be personal. */
        @Override
        public String toString() {
            return "Workflow[" + status + "]";
        }
    }

    /**
     * A status of the workflow.
     *
     * @param id its identifier, null if absent
     * @param name its name for people, null if absent
     * @param endpoint whether it is final, null if absent
     */
    public record Status(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("endpoint") @Nullable Boolean endpoint) {

        /**
         * Tells whether nothing more will happen.
         *
         * @return true if the status is final
         */
        public boolean isFinal() {
            return Boolean.TRUE.equals(endpoint);
        }
    }

    /**
     * Something that happened.
     *
     * @param at when, by the clock of the site; null if absent
     * @param status identifier of the status from then on, null if absent
     * @param extras fields that the model does not list
     */
    public record Step(
            @JsonProperty("time") @Nullable LocalDateTime at,
            @JsonProperty("status") @Nullable String status,
            @JsonAnySetter Map<String, Object> extras) {

        /** Copies the extras. */
        public Step {
            extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
        }

        /** Returns time and status; nothing about a person. */
        @Override
        public String toString() {
            return "Step[" + at + ", " + status + "]";
        }
    }
}
