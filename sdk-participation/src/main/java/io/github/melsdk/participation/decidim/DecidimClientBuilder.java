package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.graphql.GraphQlErrors;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Quota;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DecidimClient}. Not thread-safe. */
public final class DecidimClientBuilder {

    private static final int USUAL_REQUESTS_PER_MINUTE = 60;

    private static final int PERIODS_PER_MINUTE = 6;

    private final URI site;
    private String apiPath = "/api";
    private int requestsPerMinute = USUAL_REQUESTS_PER_MINUTE;
    private @Nullable Transport transport;

    DecidimClientBuilder(URI site) {
        this.site = Objects.requireNonNull(site, "site");
    }

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public DecidimClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the path of the API, for platforms that are mounted under a folder.
     *
     * @param value begins with {@code /}; {@code /api} by default
     * @return this
     * @throws IllegalArgumentException when it does not begin with {@code /}
     */
    public DecidimClientBuilder apiPath(String value) {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("The path of the API begins with '/', not " + value);
        }
        apiPath = value;
        return this;
    }

    /**
     * Sets how many requests are sent per minute at most. Platforms allow 100 from one address, for people and programs
     * together, unless their operator says otherwise.
     *
     * @param requests at least 1; 60 by default
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    public DecidimClientBuilder requestsPerMinute(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("At least 1 request per minute is sent, not " + requests);
        }
        requestsPerMinute = requests;
        return this;
    }

    /**
     * Builds the client. No connection is opened.
     *
     * @return a new client
     * @throws IllegalArgumentException when the address is not a plain http(s) one
     */
    public DecidimClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        Service service = Services.at(shared, site)
                .reportingErrorsAs(GraphQlErrors.reader())
                .within(List.of(quota()));
        return new DefaultDecidimClient(service, new Target(site, apiPath, null), new ServerProbe());
    }

    /** Short periods, so that a long list waits often and briefly and no call waits longer than it may last. */
    private Quota quota() {
        int permits = Math.max(1, requestsPerMinute / PERIODS_PER_MINUTE);
        Duration period = Duration.ofMinutes(1).multipliedBy(permits).dividedBy(requestsPerMinute);
        return new Quota("decidim/" + site.getAuthority(), permits, period);
    }
}
