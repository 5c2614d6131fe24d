package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import io.github.melsdk.core.spi.Quota;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DataFairClient}. Not thread-safe. */
public final class DataFairClientBuilder {

    private static final String API = "/data-fair/api/v1";
    private static final int ANONYMOUS_REQUESTS = 600;

    private final URI portal;
    private @Nullable URI baseUrl;
    private @Nullable Transport transport;
    private @Nullable ApiKey apiKey;
    private int requestsPerMinute = ANONYMOUS_REQUESTS;

    DataFairClientBuilder(URI portal) {
        this.portal = Objects.requireNonNull(portal, "portal");
    }

    /**
     * Sets the address of the API itself, for portals that offer it elsewhere.
     *
     * @param value what precedes {@code /datasets}; {@code /data-fair/api/v1} on the portal by default
     * @return this
     */
    public DataFairClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public DataFairClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the key of an account of the portal, for datasets that are not public. It is sent in a header, never in an address.
     *
     * @param value the key
     * @return this
     */
    public DataFairClientBuilder apiKey(ApiKey value) {
        apiKey = Objects.requireNonNull(value, "apiKey");
        return this;
    }

    /**
     * Sets how many requests a minute this client spreads out before they leave. The software allows 600 to anonymous users and
     * 1,200 to signed-in ones unless its host decided otherwise, and refuses more with status 429.
     *
     * @param requests at least 1; 600 by default
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    public DataFairClientBuilder requestsPerMinute(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("At least 1 request a minute is needed, not " + requests);
        }
        requestsPerMinute = requests;
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL, or the key would travel over plain http
     */
    public DataFairClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        URI base = baseUrl == null ? api(portal) : baseUrl;
        Quota quota = new Quota("data-fair/" + host(base), requestsPerMinute, Duration.ofMinutes(1));
        Service service = Services.at(shared, base).within(List.of(quota));
        OpendatasoftClient layer = OpendatasoftClient.builder(portal)
                .baseUrl(trimmed(base) + "/compat-ods/v2.1")
                .transport(shared)
                .build();
        return new DefaultDataFairClient(
                apiKey == null ? service : service.authorizedBy(Services.header("x-apiKey", "", apiKey)), layer);
    }

    private static URI api(URI portal) {
        String root = trimmed(portal);
        return URI.create(root.endsWith("/api/v1") ? root : root + API);
    }

    private static String trimmed(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static String host(URI base) {
        return base.getHost() == null ? "" : base.getHost().toLowerCase(Locale.ROOT);
    }
}
