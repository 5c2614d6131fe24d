package io.github.melsdk.participation.publik;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.Service;
import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PublikClient} or a {@link PublikAgendaClient}. Not thread-safe. */
public final class PublikClientBuilder {

    private final URI site;
    private @Nullable Transport transport;
    private @Nullable Authorizer authorizer;
    private ZoneId zone = ZoneId.of("Europe/Paris");

    PublikClientBuilder(URI site) {
        this.site = Objects.requireNonNull(site, "site");
    }

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public PublikClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Signs in with the name and password of a client of the API (HTTP Basic).
     *
     * @param identifier name of the client
     * @param password its password
     * @return this
     */
    public PublikClientBuilder password(String identifier, ApiKey password) {
        Objects.requireNonNull(password, "password");
        authorizer = Authorizer.basic(Objects.requireNonNull(identifier, "identifier"), password::reveal);
        return this;
    }

    /**
     * Signs every query.
     *
     * @param signer who signs, and with what
     * @return this
     */
    public PublikClientBuilder signer(PublikSigner signer) {
        authorizer = signer.authorizer();
        return this;
    }

    /**
     * Sets the zone of the times that the site writes without offset.
     *
     * @param value Europe/Paris by default
     * @return this
     */
    public PublikClientBuilder zone(ZoneId value) {
        zone = Objects.requireNonNull(value, "zone");
        return this;
    }

    /**
     * Builds the client of the forms. No connection is opened.
     *
     * @return a new client
     * @throws IllegalArgumentException when the site is no plain http(s) URL, or a credential would travel over plain http to
     *     another machine
     */
    public PublikClient build() {
        return new DefaultPublikClient(service(), zone);
    }

    /**
     * Builds a client of the appointments, whose site usually has an address of its own. No connection is opened.
     *
     * @return a new client
     * @throws IllegalArgumentException as for {@link #build}
     */
    public PublikAgendaClient buildAgendas() {
        return new DefaultPublikAgendaClient(service(), zone);
    }

    private Service service() {
        Transport shared = transport == null ? Transport.create() : transport;
        Service service = Services.at(shared, site).reportingErrorsAs(PublikAnswers.errors());
        return authorizer == null ? service : service.authorizedBy(authorizer);
    }
}
