package io.github.melsdk.participation.requests;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.participation.open311.Open311Client;
import io.github.melsdk.participation.publik.PublikClient;
import java.util.List;
import java.util.Optional;

/**
 * Where requests of citizens go and are followed, whatever the city uses. All methods throw
 * {@link io.github.melsdk.core.error.SdkException} when a call fails, lists when they are read. Call it, do not implement it:
 * methods will be added.
 */
public interface ServiceRequestSource {

    /**
     * Creates a source over Open311 or FixMyStreet, as the client is set up.
     *
     * @param name who runs it, for people
     * @param client the client
     * @return a source
     */
    static ServiceRequestSource open311(String name, Open311Client client) {
        return new Open311Source(name, client);
    }

    /**
     * Creates a source over Publik. Its categories are forms; its identifiers are {@code form/number}.
     *
     * @param name who runs it, for people
     * @param client the client
     * @param fields which fields of the forms hold place and description
     * @return a source
     */
    static ServiceRequestSource publik(String name, PublikClient client, PublikFields fields) {
        return new PublikSource(name, client, fields);
    }

    /**
     * Returns who runs it.
     *
     * @return the name for people
     */
    String name();

    /**
     * Reads what can be requested.
     *
     * @return the categories
     */
    List<RequestCategory> categories();

    /**
     * Reads requests of a category, as far as the service gives them without further filters.
     *
     * @param category code of the category
     * @return a lazy list
     */
    Paged<ServiceRequest> requests(String category);

    /**
     * Reads a request.
     *
     * @param id its identifier
     * @return empty when there is none
     */
    Optional<ServiceRequest> findRequest(String id);

    /**
     * Sends a request. It is sent once.
     *
     * @param draft the request
     * @return its identifier, or a token that becomes one later
     * @throws UnsupportedOperationException when the service is for reading only
     * @throws io.github.melsdk.core.error.UnknownOutcomeException when it left and no answer tells what became of it
     */
    FiledRequest file(ServiceRequestDraft draft);

    /**
     * Returns the identifier of a request that was sent, asking the city if need be.
     *
     * @param filed what {@link #file} returned
     * @return empty as long as the city has not given one
     */
    Optional<String> findRequestId(FiledRequest filed);

    /**
     * Returns the client beneath, for all that this interface leaves out.
     *
     * @param <C> its type
     * @param type {@link Open311Client} or {@link PublikClient}
     * @return empty when the source uses another one
     */
    <C extends ServiceClient<C>> Optional<C> client(Class<C> type);
}
