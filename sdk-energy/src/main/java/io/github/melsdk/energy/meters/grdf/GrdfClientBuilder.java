package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Quota;
import io.github.melsdk.energy.internal.meters.ConsentCheck;
import io.github.melsdk.energy.meters.MeterId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link GrdfClient}. Not thread-safe. */
public final class GrdfClientBuilder {

    private static final String HOST = "https://api.grdf.fr";
    private static final String PRODUCTION = "/adict/v2";
    private static final String SANDBOX = "/adict/bas/v6";
    private static final String TOKEN = "https://adict-connexion.grdf.fr/oauth2/aus5y2ta2uEHjCWIR417/v1/token";

    private final OAuthClient client;
    private String scope = PRODUCTION;
    private @Nullable URI baseUrl;
    private URI tokenUrl = URI.create(TOKEN);
    private @Nullable Transport transport;
    private Clock clock = Clock.systemUTC();

    GrdfClientBuilder(OAuthClient client) {
        this.client = Objects.requireNonNull(client, "client");
    }

    /**
     * Chooses the sandbox ({@code bac à sable}).
     *
     * @return this
     */
    public GrdfClientBuilder sandbox() {
        scope = SANDBOX;
        return this;
    }

    /**
     * Sets the address of the API.
     *
     * @param value what precedes {@code /pce}; the production service by default
     * @return this
     */
    public GrdfClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets the address of the API.
     *
     * @param value what precedes {@code /pce}
     * @return this
     * @throws IllegalArgumentException when it is no URL
     */
    public GrdfClientBuilder baseUrl(String value) {
        return baseUrl(URI.create(value));
    }

    /**
     * Sets the address that gives tokens.
     *
     * @param value the present server of GRDF by default
     * @return this
     */
    public GrdfClientBuilder tokenUrl(URI value) {
        tokenUrl = Objects.requireNonNull(value, "tokenUrl");
        return this;
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public GrdfClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the clock that consents are measured by.
     *
     * @param value the system clock by default
     * @return this
     */
    public GrdfClientBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when an address is not https (loopback excepted)
     */
    public GrdfClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        URI base = baseUrl == null ? URI.create(HOST + scope) : baseUrl;
        Quota quota = new Quota(base.getHost() + "/" + client.id(), 1, Duration.ofSeconds(1));
        Service service = Services.at(shared, base)
                .authorizedBy(Services.clientCredentials(shared, tokenUrl, client, scope))
                .reportingErrorsAs(Restitution.errors())
                .within(List.of(quota));
        boolean singular = scope.equals(SANDBOX);
        return new DefaultGrdfClient(service, new ConsentCheck(MeterId.Network.GAS, clock), singular);
    }
}
