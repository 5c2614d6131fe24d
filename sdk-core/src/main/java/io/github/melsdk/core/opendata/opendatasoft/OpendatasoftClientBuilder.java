package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Authorizer;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OpendatasoftClient}. Not thread-safe. */
public final class OpendatasoftClientBuilder {

    private static final String API = "/api/explore/v2.1";

    private final URI portal;
    private @Nullable URI baseUrl;
    private @Nullable Transport transport;
    private @Nullable Authorizer authorizer;
    private Consumer<Quotas> quotaListener = quotas -> {};

    OpendatasoftClientBuilder(URI portal) {
        this.portal = Objects.requireNonNull(portal, "portal");
    }

    /**
     * Sets the address of the API itself, for servers that offer it elsewhere.
     *
     * @param value what precedes {@code /catalog}; {@code /api/explore/v2.1} on the portal by default
     * @return this
     */
    public OpendatasoftClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets the address of the API itself, for servers that offer it elsewhere.
     *
     * @param value what precedes {@code /catalog}
     * @return this
     * @throws IllegalArgumentException when it is no URL
     */
    public OpendatasoftClientBuilder baseUrl(String value) {
        return baseUrl(URI.create(value));
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public OpendatasoftClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the key of an account of the portal. It is sent in a header, never in an address.
     *
     * @param key the key
     * @return this
     * @throws IllegalArgumentException when a credential was set already
     */
    public OpendatasoftClientBuilder apiKey(ApiKey key) {
        return authorizedBy(Services.header("Authorization", "Apikey ", Objects.requireNonNull(key, "key")));
    }

    /**
     * Sets a bearer token of the portal's OAuth 2.0. This SDK does not run the portal's sign-in; give a supplier to renew the
     * token.
     *
     * @param token the token, often {@link ApiKey#from}
     * @return this
     * @throws IllegalArgumentException when a credential was set already
     */
    public OpendatasoftClientBuilder accessToken(ApiKey token) {
        return authorizedBy(Services.header("Authorization", "Bearer ", Objects.requireNonNull(token, "token")));
    }

    private OpendatasoftClientBuilder authorizedBy(Authorizer value) {
        if (authorizer != null) {
            throw new IllegalArgumentException("A key and a token contradict each other: set one credential");
        }
        authorizer = value;
        return this;
    }

    /**
     * Sets who is told after each answer that has quota headers; {@link Quotas#isBelow} tells when to slow down. It is called on
     * the thread of the call and must return quickly.
     *
     * @param listener receives what the answer told
     * @return this
     */
    public OpendatasoftClientBuilder quotaListener(Consumer<Quotas> listener) {
        quotaListener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL, or a credential would travel over plain http
     */
    public OpendatasoftClient build() {
        String address = portal.toString();
        String root = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        int api = root.indexOf("/api/explore/");
        URI base = baseUrl == null ? URI.create(api < 0 ? root + API : root) : baseUrl;
        QuotaWatch watch = new QuotaWatch(quotaListener);
        Transport shared = transport == null ? Transport.create() : transport;
        var service = Services.at(shared, base).reportingErrorsAs(new PortalErrors(watch));
        return new DefaultOpendatasoftClient(new Portal(
                authorizer == null ? service : service.authorizedBy(authorizer),
                watch,
                (api < 0 ? root : root.substring(0, api)) + "/explore/dataset/"));
    }
}
