package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Authorizer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OcpiClient}. Not thread-safe. */
public final class OcpiClientBuilder {

    private final URI versions;
    private final ApiKey token;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private TokenEncoding encoding = TokenEncoding.BASE64;
    private @Nullable Transport transport;

    OcpiClientBuilder(URI versions, ApiKey token) {
        this.versions = Objects.requireNonNull(versions, "versions");
        this.token = Objects.requireNonNull(token, "token");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public OcpiClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets how the token is sent. A peer that expects the other way answers with status 401.
     *
     * @param value {@link TokenEncoding#BASE64} by default
     * @return this
     */
    public OcpiClientBuilder tokenEncoding(TokenEncoding value) {
        encoding = Objects.requireNonNull(value, "tokenEncoding");
        return this;
    }

    /**
     * Sets who asks whom, behind a hub.
     *
     * @param from who asks
     * @param to who is asked
     * @return this
     * @throws IllegalArgumentException when a code is not visible ASCII
     */
    public OcpiClientBuilder routing(Party from, Party to) {
        headers.put("OCPI-from-country-code", from.countryCode());
        headers.put("OCPI-from-party-id", from.partyId());
        headers.put("OCPI-to-country-code", to.countryCode());
        headers.put("OCPI-to-party-id", to.partyId());
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain https URL
     */
    public OcpiClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        Authorizer authorizer = Authorizer.header("Authorization", "Token ", this::written);
        return new DefaultOcpiClient(
                Services.at(shared, Services.folderOf(versions))
                        .authorizedBy(authorizer)
                        .reportingErrorsAs(Envelope::problem),
                versions.toString(),
                Map.copyOf(headers),
                new Modules());
    }

    private String written() {
        String plain = token.reveal();
        return encoding == TokenEncoding.PLAIN
                ? plain
                : Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
