package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Address;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A location of an agenda; null where the provider does not say. Inside an event of a list that was not asked for in
 * detail, only name, address, city and position are there.
 *
 * @param uid its number
 * @param setUid the set of locations that it belongs to
 * @param slug its text identifier
 * @param name its name
 * @param address its full postal address, possibly with line breaks
 * @param countryCode ISO 3166-1 alpha-2, in upper or lower case
 * @param adminLevel1 the region; see {@link #region()}
 * @param adminLevel2 the département
 * @param adminLevel3 the intercommunal body, such as {@code Métropole Européenne de Lille}
 * @param adminLevel4 the commune; see {@link #commune()}
 * @param adminLevel5 the arrondissement
 * @param adminLevel6 the quarter
 * @param region another name of level 1
 * @param department another name of level 2
 * @param city another name of level 4
 * @param district another name of level 6
 * @param postalCode the postcode
 * @param insee the INSEE code of the commune
 * @param latitude degrees north, WGS 84; see {@link #location()}
 * @param longitude degrees east, WGS 84
 * @param timezone IANA name of the time zone
 * @param description what it is
 * @param access how to get there
 * @param image a bare file name or an address; see {@link #imageUrl()}
 * @param imageCredits whom to name beside the picture
 * @param imageRightsHeld whether the contributor holds the rights of the picture
 * @param website an address, not always a valid one
 * @param email address for electronic mail
 * @param phone telephone number
 * @param links further addresses
 * @param tags labels
 * @param verified whether somebody checked it
 * @param externalIds identifiers in other systems
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param agendaUid the agenda that it was entered in
 * @param mergedIn number of the location that replaces this one
 */
@JsonIgnoreProperties({"extId", "duplicateCandidates", "disqualifiedDuplicates", "_agg"})
public record Location(
        @JsonProperty("uid") @Nullable Long uid,
        @JsonProperty("setUid") @Nullable Long setUid,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("address") @Nullable String address,
        @JsonProperty("countryCode") @Nullable String countryCode,
        @JsonProperty("adminLevel1") @Nullable String adminLevel1,
        @JsonProperty("adminLevel2") @Nullable String adminLevel2,
        @JsonProperty("adminLevel3") @Nullable String adminLevel3,
        @JsonProperty("adminLevel4") @Nullable String adminLevel4,
        @JsonProperty("adminLevel5") @Nullable String adminLevel5,
        @JsonProperty("adminLevel6") @Nullable String adminLevel6,
        @JsonProperty("region") @Nullable String region,
        @JsonProperty("department") @Nullable String department,
        @JsonProperty("city") @Nullable String city,
        @JsonProperty("district") @Nullable String district,
        @JsonProperty("postalCode") @Nullable String postalCode,
        @JsonProperty("insee") @Nullable String insee,
        @JsonProperty("latitude") @Nullable Double latitude,
        @JsonProperty("longitude") @Nullable Double longitude,
        @JsonProperty("timezone") @Nullable String timezone,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("access") LocalizedText access,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("imageCredits") @Nullable String imageCredits,
        @JsonProperty("imageRightsAreHeld") @Nullable Boolean imageRightsHeld,
        @JsonProperty("website") @Nullable String website,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("phone") @Nullable String phone,
        @JsonProperty("links") List<String> links,
        @JsonProperty("tags") List<LocationTag> tags,
        @JsonProperty("state") @Nullable Boolean verified,
        @JsonProperty("extIds") List<ExternalId> externalIds,
        @JsonProperty("createdAt") @Nullable Instant createdAt,
        @JsonProperty("updatedAt") @Nullable Instant updatedAt,
        @JsonProperty("agendaUid") @Nullable Long agendaUid,
        @JsonProperty("mergedIn") @Nullable Long mergedIn)
        implements Identified, Located {

    /** Copies the lists; missing lists and texts become empty ones. */
    public Location {
        description = description == null ? LocalizedText.empty() : description;
        access = access == null ? LocalizedText.empty() : access;
        links = Copies.list(links);
        tags = Copies.list(tags);
        externalIds = Copies.list(externalIds);
    }

    /** Returns the number as text, empty if the provider did not send it. */
    @Override
    public String id() {
        return uid == null ? "" : uid.toString();
    }

    /** Returns the position; empty if it is missing, impossible, or 0, 0. */
    @Override
    public Optional<GeoPoint> location() {
        return GeoPoint.ofNullable(latitude, longitude);
    }

    /**
     * Returns the commune under whichever of its two names the provider filled in.
     *
     * @return the name in the provider's spelling
     */
    public Optional<String> commune() {
        return Optional.ofNullable(adminLevel4 == null ? city : adminLevel4);
    }

    /**
     * Returns the address as the shared model. Its street is the provider's full address.
     *
     * @return the address, possibly without any part
     */
    public Address postalAddress() {
        return new Address(address, postalCode, commune().orElse(null), insee, countryCode);
    }

    /**
     * Returns the address of the picture.
     *
     * @return empty if there is none, or only a file name
     */
    public Optional<String> imageUrl() {
        return Optional.ofNullable(image).filter(text -> text.startsWith("https://") || text.startsWith("http://"));
    }
}
