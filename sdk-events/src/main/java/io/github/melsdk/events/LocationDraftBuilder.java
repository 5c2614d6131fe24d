package io.github.melsdk.events;

import io.github.melsdk.core.model.GeoPoint;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what a location is like, inside the lambda of {@link LocationDraft#of}. What is not said stays as it is, or is left to the
 * provider. Not thread-safe.
 *
 * @see <a href="https://developers.openagenda.com/30-lieux/">Provider's page</a>
 */
public final class LocationDraftBuilder {

    final Map<String, Object> fields = new LinkedHashMap<>();

    @Nullable
    ImageUpload image;

    LocationDraftBuilder() {}

    LocationDraftBuilder(LocationDraft draft) {
        fields.putAll(draft.fields());
        image = draft.image();
    }

    /**
     * Sets the name.
     *
     * @param name at most 100 characters
     * @return this
     */
    public LocationDraftBuilder name(String name) {
        return set("name", name);
    }

    /**
     * Sets the full postal address.
     *
     * @param address at most 255 characters
     * @return this
     */
    public LocationDraftBuilder address(String address) {
        return set("address", address);
    }

    /**
     * Sets the country.
     *
     * @param code ISO 3166-1 alpha-2, such as {@code FR}
     * @return this
     */
    public LocationDraftBuilder country(String code) {
        return set("countryCode", code);
    }

    /**
     * Sets the position; without one the provider looks for the address, and refuses the location if it does not find it.
     *
     * @param position WGS 84
     * @return this
     */
    public LocationDraftBuilder at(GeoPoint position) {
        set("latitude", position.latitude());
        return set("longitude", position.longitude());
    }

    /**
     * Sets the commune, which the provider calls administrative level 4.
     *
     * @param name at most 100 characters
     * @return this
     */
    public LocationDraftBuilder commune(String name) {
        return set("adminLevel4", name);
    }

    /**
     * Sets the postal code.
     *
     * @param code at most 20 characters
     * @return this
     */
    public LocationDraftBuilder postalCode(String code) {
        return set("postalCode", code);
    }

    /**
     * Sets the number of the commune in the official geographic code.
     *
     * @param code at most 10 characters, such as {@code 59350}
     * @return this
     */
    public LocationDraftBuilder insee(String code) {
        return set("insee", code);
    }

    /**
     * Sets the description in a language.
     *
     * @param language the language
     * @param text at most 5,000 characters
     * @return this
     */
    public LocationDraftBuilder description(String language, String text) {
        Texts.put(fields, "description", language, text);
        return this;
    }

    /**
     * Says in a language how to get there.
     *
     * @param language the language
     * @param text at most 1,000 characters
     * @return this
     */
    public LocationDraftBuilder access(String language, String text) {
        Texts.put(fields, "access", language, text);
        return this;
    }

    /**
     * Sets the web page.
     *
     * @param link an address that starts with https:// or http://
     * @return this
     */
    public LocationDraftBuilder website(String link) {
        return set("website", link);
    }

    /**
     * Sets the mail address.
     *
     * @param address the address
     * @return this
     */
    public LocationDraftBuilder email(String address) {
        return set("email", address);
    }

    /**
     * Sets the telephone number.
     *
     * @param number the number
     * @return this
     */
    public LocationDraftBuilder phone(String number) {
        return set("phone", number);
    }

    /**
     * Adds a page about the location.
     *
     * @param link an address that starts with https:// or http://
     * @return this
     */
    public LocationDraftBuilder link(String link) {
        Texts.add(fields, "links", link);
        return this;
    }

    /**
     * Sets the time zone.
     *
     * @param zone a region such as Europe/Paris
     * @return this
     */
    public LocationDraftBuilder timezone(ZoneId zone) {
        return set("timezone", zone.getId());
    }

    /**
     * Says whether somebody checked the location.
     *
     * @param value whether it is verified
     * @return this
     */
    public LocationDraftBuilder verified(boolean value) {
        return set("state", value ? 1 : 0);
    }

    /**
     * Adds the identifier of the location in another system, by which it is found again.
     *
     * @param key the system
     * @param value the identifier there, at most 100 characters
     * @return this
     */
    public LocationDraftBuilder externalId(String key, String value) {
        Texts.add(fields, "extIds", Map.of("key", key, "value", value));
        return this;
    }

    /**
     * Sets the picture.
     *
     * @param picture the picture
     * @return this
     */
    public LocationDraftBuilder image(ImageUpload picture) {
        image = Objects.requireNonNull(picture, "picture");
        return this;
    }

    /**
     * Says whom to name beside the picture.
     *
     * @param credits at most 255 characters
     * @return this
     */
    public LocationDraftBuilder imageCredits(String credits) {
        return set("imageCredits", credits);
    }

    private LocationDraftBuilder set(String field, Object value) {
        fields.put(field, Objects.requireNonNull(value, field));
        return this;
    }
}
