package io.github.melsdk.participation.open311;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.Beta;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Speaks Open311 GeoReport v2: what can be reported, reporting it, and what became of it. FixMyStreet's servers offer the
 * same for reading only ({@link Open311Dialect#FIXMYSTREET}).
 *
 * <pre>{@code
 * Open311Client city = Open311Client.builder(URI.create("https://signalement.example.fr/open311/v2"))
 *         .apiKey(ApiKey.fromEnv("OPEN311_KEY"))
 *         .build();
 * PostedRequest posted = city.post("lampadaire", r -> r.at(GeoPoint.of(50.6292, 3.0573)).description("Lampe éteinte"));
 * }</pre>
 *
 * <p>All methods throw {@link io.github.melsdk.core.error.SdkException} when a call fails, lists when they are read. A missing
 * or wrong key is an {@link io.github.melsdk.core.error.AuthenticationException}. Call it, do not implement it: methods will be
 * added.
 *
 * @see <a href="https://wiki.open311.org/GeoReport_v2/">Specification</a>
 */
public interface Open311Client extends ServiceClient<Open311Client> {

    /**
     * Creates a client of a public server, with its own transport.
     *
     * @param endpoint the address above {@code /services.json}
     * @return a client
     */
    static Open311Client create(URI endpoint) {
        return builder(endpoint).build();
    }

    /**
     * Returns a builder.
     *
     * @param endpoint the address above {@code /services.json}
     * @return a builder, not thread-safe
     */
    static Open311ClientBuilder builder(URI endpoint) {
        return new Open311ClientBuilder(endpoint);
    }

    /**
     * Reads what the server says of itself: its addresses for tests and production, and where to ask for a key.
     *
     * @return the description
     */
    Open311Discovery discovery();

    /**
     * Reads what can be reported.
     *
     * @return the types of reports
     */
    List<ReportType> services();

    /**
     * Reads the questions that a type of report asks. Only types with {@link ReportType#metadata()} have any.
     *
     * @param serviceCode code of the type
     * @return the questions
     * @throws io.github.melsdk.core.error.NotFoundException when the type is unknown or asks nothing
     */
    ReportDefinition definition(String serviceCode);

    /**
     * Sends a report. It is sent once: when no answer comes back, nobody knows whether the city has it.
     *
     * @param serviceCode code of the type
     * @param report fills the report in; a place is required
     * @return the identifier, or a token that becomes one later
     * @throws IllegalArgumentException when something required is missing, before anything is sent
     * @throws UnsupportedOperationException when the dialect is for reading only
     * @throws io.github.melsdk.core.error.UnknownOutcomeException when the report left and no answer tells what became of it
     */
    PostedRequest post(String serviceCode, Consumer<? super ReportDraft> report);

    /**
     * Asks what identifier a token has become. Wait some seconds between two questions.
     *
     * @param token from {@link PostedRequest#token()}
     * @return the identifier, empty as long as the city has not given one
     * @throws io.github.melsdk.core.error.NotFoundException when the token is unknown
     */
    Optional<String> findRequestId(String token);

    /**
     * Searches reports. Without dates, servers give the last 90 days or the first 1000, whichever is less. Most servers have no
     * paging; see {@link Open311Dialect}.
     *
     * @param query chooses reports
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value, or one that the dialect lacks
     */
    Paged<Open311Request> requests(Consumer<? super ReportQuery> query);

    /**
     * Reads a report.
     *
     * @param id its identifier
     * @return the report
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    Open311Request request(String id);

    /**
     * Reads a report, if it exists.
     *
     * @param id its identifier
     * @return empty when there is none
     */
    Optional<Open311Request> findRequest(String id);

    /**
     * Reads what happened to reports, by mySociety's extension of the standard. Few servers have it.
     *
     * @param query chooses updates
     * @return the updates as the server orders them
     * @throws io.github.melsdk.core.error.NotFoundException when the server lacks the extension
     */
    @Beta("The extension is known from a client of mySociety, not from a server.")
    List<ReportUpdate> updates(Consumer<? super UpdateQuery> query);
}
