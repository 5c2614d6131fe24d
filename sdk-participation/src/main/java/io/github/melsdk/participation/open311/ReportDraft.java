package io.github.melsdk.participation.open311;

import io.github.melsdk.core.model.GeoPoint;
import java.net.URI;

/**
 * A report to be sent. A place is required: a point, an address or the city's identifier of one. What is said about the sender
 * is personal: it goes to the city only, and is masked should the server repeat it in an error. Call it, do not implement it:
 * methods will be added.
 */
public interface ReportDraft {

    /**
     * Sets the place.
     *
     * @param point the point; latitude and longitude are always sent together, as some cities require
     * @return this
     */
    ReportDraft at(GeoPoint point);

    /**
     * Sets the place in words.
     *
     * @param address an address
     * @return this
     */
    ReportDraft atAddress(String address);

    /**
     * Sets the place by the city's own identifier.
     *
     * @param addressId the identifier
     * @return this
     */
    ReportDraft atAddressId(String addressId);

    /**
     * Says what is wrong.
     *
     * @param text at most 4000 characters
     * @return this
     */
    ReportDraft description(String text);

    /**
     * Answers a question of the type.
     *
     * @param code code of the question
     * @param values one answer, or several for a multiple choice
     * @return this
     */
    ReportDraft attribute(String code, String... values);

    /**
     * Adds a picture that is already on the web. Several are sent as several values, which not every city reads.
     *
     * @param address where it is
     * @return this
     */
    ReportDraft picture(URI address);

    /**
     * Sets the sender's e-mail address, which some cities require.
     *
     * @param value the address
     * @return this
     */
    ReportDraft email(String value);

    /**
     * Sets the sender's name.
     *
     * @param firstName first name
     * @param lastName last name
     * @return this
     */
    ReportDraft name(String firstName, String lastName);

    /**
     * Sets the sender's telephone number.
     *
     * @param value the number
     * @return this
     */
    ReportDraft phone(String value);

    /**
     * Sets the identifier of the device.
     *
     * @param value the identifier
     * @return this
     */
    ReportDraft deviceId(String value);

    /**
     * Sets the sender's account with the city.
     *
     * @param value the identifier
     * @return this
     */
    ReportDraft accountId(String value);
}
