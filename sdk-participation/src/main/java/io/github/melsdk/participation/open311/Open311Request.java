package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as the city shows it; the standard calls it a service request. Its text and {@link #requestorName} are written by
 * citizens and may be personal: they are left out of {@link #toString}.
 *
 * @param requestId its identifier, empty if the server has not given one yet
 * @param status whether the city still works on it
 * @param statusNotes why it has this status, null if nothing is said
 * @param serviceName name of the type, null if absent
 * @param serviceCode code of the type, null if absent
 * @param title a headline, FixMyStreet only; null elsewhere
 * @param description what was reported, null if absent
 * @param agencyResponsible text, or the list of recipients as FixMyStreet gives it; see {@link #agencies()}
 * @param serviceNotice what the city says of the next steps, null if nothing
 * @param requestedAt when it was sent, null if absent
 * @param updatedAt when it last changed, null if absent
 * @param expectedAt when the city expects to be done, null if absent
 * @param address address in words, null if absent
 * @param addressId the city's identifier of the address, null if absent
 * @param zipCode postal code, null if absent
 * @param latitude degrees north in WGS 84, null if absent
 * @param longitude degrees east in WGS 84, null if absent
 * @param mediaUrl address of a picture, null if absent
 * @param requestorName who sent it, FixMyStreet only and unless anonymous; null elsewhere
 * @param commentCount comments below it, FixMyStreet only; null elsewhere
 * @param extras fields of this server that the standard lacks
 */
public record Open311Request(
        @JsonProperty("service_request_id") String requestId,
        @JsonProperty("status") OpenEnum<ReportStatus> status,
        @JsonProperty("status_notes") @Nullable String statusNotes,
        @JsonProperty("service_name") @Nullable String serviceName,
        @JsonProperty("service_code") @Nullable String serviceCode,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("agency_responsible") @Nullable Object agencyResponsible,
        @JsonProperty("service_notice") @Nullable String serviceNotice,
        @JsonProperty("requested_datetime") @Nullable OffsetDateTime requestedAt,
        @JsonProperty("updated_datetime") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("expected_datetime") @Nullable OffsetDateTime expectedAt,
        @JsonProperty("address") @Nullable String address,
        @JsonProperty("address_id") @Nullable String addressId,
        @JsonProperty("zipcode") @Nullable String zipCode,
        @JsonProperty("lat") @Nullable Double latitude,
        @JsonProperty("long") @Nullable Double longitude,
        @JsonProperty("media_url") @Nullable String mediaUrl,
        @JsonProperty("requestor_name") @Nullable String requestorName,
        @JsonProperty("comment_count") @Nullable Integer commentCount,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Located, Attributed, Extras {

    /** Copies what can change and binds the status. */
    public Open311Request {
        requestId = requestId == null ? "" : requestId;
        status = OpenEnum.bind(ReportStatus.class, status);
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #requestId()}. */
    @Override
    public String id() {
        return requestId;
    }

    @Override
    public Optional<GeoPoint> location() {
        return GeoPoint.ofNullable(latitude, longitude);
    }

    /**
     * Returns who is in charge.
     *
     * @return names, empty if nothing is said
     */
    public List<String> agencies() {
        Object named = agencyResponsible instanceof Map<?, ?> map ? map.get("recipient") : agencyResponsible;
        if (named instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).map(Object::toString).toList();
        }
        return named == null || named.toString().isBlank() ? List.of() : List.of(named.toString());
    }

    @Override
    public Attribution attribution() {
        Instant changed = updatedAt == null ? null : updatedAt.toInstant();
        String producer = agencies().isEmpty() ? null : String.join(", ", agencies());
        return new Attribution(producer, Licence.unknown(), changed, null, null, null);
    }

    /** Returns identifier, type and status; nothing about a person. */
    @Override
    public String toString() {
        return "Open311Request[" + requestId + ", " + serviceCode + ", " + status + "]";
    }
}
