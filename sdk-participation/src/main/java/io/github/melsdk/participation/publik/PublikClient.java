package io.github.melsdk.participation.publik;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.Beta;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and fills in the forms of a Publik site, and follows what was sent in. What a client may read and write depends on the
 * roles that the site gave it.
 *
 * <p>All methods throw {@link io.github.melsdk.core.error.SdkException} when a call fails, lists when they are read. Call it, do
 * not implement it: methods will be added.
 *
 * @see <a href="https://doc-publik.entrouvert.com/dev/wcs/api-webservices/">Provider's documentation</a>
 */
public interface PublikClient extends ServiceClient<PublikClient> {

    /**
     * Returns a builder.
     *
     * @param site the address of the forms, above {@code /api}
     * @return a builder, not thread-safe
     */
    static PublikClientBuilder builder(URI site) {
        return new PublikClientBuilder(site);
    }

    /**
     * Returns the zone of the times that the site writes without offset.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * Reads the headings.
     *
     * @return the headings
     */
    List<PublikCategory> categories();

    /**
     * Reads the forms.
     *
     * @return the forms that the client may see, without counts and disabled ones
     */
    default List<PublikForm> forms() {
        return forms(query -> {});
    }

    /**
     * Reads the forms.
     *
     * @param query says what else is read
     * @return the forms that the client may see
     */
    List<PublikForm> forms(Consumer<? super FormQuery> query);

    /**
     * Reads what a form asks.
     *
     * @param slug identifier of the form
     * @return its fields
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    @Beta("The address is from memory; that there is such a call is documented.")
    PublikSchema schema(String slug);

    /**
     * Sends a form in. It is sent once: when no answer comes back, nobody knows whether the site has it.
     *
     * @param slug identifier of the form
     * @param form fills it in
     * @return its number
     * @throws IllegalArgumentException when it is empty
     * @throws io.github.melsdk.core.error.UnknownOutcomeException when it left and no answer tells what became of it
     */
    SubmittedForm submit(String slug, Consumer<? super FormSubmission> form);

    /**
     * Reads what was sent in with a form.
     *
     * @param slug identifier of the form
     * @param query chooses requests
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    @Beta("The parameters are from memory.")
    Paged<PublikRequest> requests(String slug, Consumer<? super FormRequestQuery> query);

    /**
     * Reads what was sent in.
     *
     * @param slug identifier of the form
     * @param number its number within the form
     * @return the request with its fields, place and status
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    PublikRequest request(String slug, String number);

    /**
     * Reads what was sent in, if it exists.
     *
     * @param slug identifier of the form
     * @param number its number within the form
     * @return empty when there is none
     */
    Optional<PublikRequest> findRequest(String slug, String number);

    /**
     * Changes values of what was sent in; fields that are not named stay. Sent once.
     *
     * @param slug identifier of the form
     * @param number its number within the form
     * @param data new values by name of the field
     * @throws io.github.melsdk.core.error.UnknownOutcomeException when it left and no answer tells what became of it
     */
    void complete(String slug, String number, Map<String, String> data);

    /**
     * Reads what a citizen has sent in, with all forms.
     *
     * @param citizen the citizen
     * @return short descriptions, without fields
     */
    @Beta("The address is from memory.")
    List<UserForm> formsOf(PublikUser citizen);

    /**
     * Reads what a citizen has begun and not sent in.
     *
     * @param citizen the citizen
     * @return short descriptions, without fields
     */
    @Beta("The address is from memory.")
    List<UserForm> draftsOf(PublikUser citizen);
}
