package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.energy.internal.meters.ConsentCheck;
import io.github.melsdk.energy.meters.MeterId;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link EnedisClient}. Not thread-safe. */
public final class EnedisClientBuilder {

    private static final String PRODUCTION = "https://gw.ext.prod.api.enedis.fr";
    private static final String SANDBOX = "https://gw.ext.prod-sandbox.api.enedis.fr";
    private static final int MOST_WINDOW_DAYS = 7;

    private final OAuthClient client;
    private URI baseUrl = URI.create(PRODUCTION);
    private @Nullable Transport transport;
    private Clock clock = Clock.systemUTC();
    private int windowDays = MOST_WINDOW_DAYS;

    EnedisClientBuilder(OAuthClient client) {
        this.client = Objects.requireNonNull(client, "client");
    }

    /**
     * Chooses the sandbox, whose customers are invented.
     *
     * @return this
     */
    public EnedisClientBuilder sandbox() {
        return baseUrl(URI.create(SANDBOX));
    }

    /**
     * Sets the address of the gateway.
     *
     * @param value the production service by default
     * @return this
     */
    public EnedisClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets the address of the gateway.
     *
     * @param value the production service by default
     * @return this
     * @throws IllegalArgumentException when it is no URL
     */
    public EnedisClientBuilder baseUrl(String value) {
        return baseUrl(URI.create(value));
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public EnedisClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the clock that consents, and the days that are not over yet, are measured by.
     *
     * @param value the system clock by default
     * @return this
     */
    public EnedisClientBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Sets how many days of a curve are asked for at once. Enedis takes 7, and for a time took no more than 6.
     *
     * @param days 1 to 7; 7 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    public EnedisClientBuilder windowDays(int days) {
        if (days < 1 || days > MOST_WINDOW_DAYS) {
            throw new IllegalArgumentException("A curve is read in parts of 1 to 7 days, not " + days);
        }
        windowDays = days;
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not https (loopback excepted)
     */
    public EnedisClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        String base = baseUrl.toString();
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        Authorizer authorizer = Services.clientCredentials(shared, URI.create(root + "/oauth2/v3/token"), client, "");
        Service service = Services.at(shared, baseUrl).reportingErrorsAs(new EnedisErrors());
        Map<Api, Service> services = new EnumMap<>(Api.class);
        for (Api api : Api.values()) {
            services.put(
                    api,
                    service.authorizedBy(authorizer)
                            .within(api.quotas(String.valueOf(baseUrl.getHost()), client.id())));
        }
        return new DefaultEnedisClient(
                client,
                new DefaultEnedisClient.Parts(
                        service, services, new ConsentCheck(MeterId.Network.ELECTRICITY, clock), windowDays));
    }
}
