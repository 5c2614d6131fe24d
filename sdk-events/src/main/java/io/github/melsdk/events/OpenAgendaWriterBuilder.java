package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import java.net.URI;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OpenAgendaWriter}. Not thread-safe. */
public final class OpenAgendaWriterBuilder {

    private static final String PUBLISHABLE = "oa_pk_";

    private final ApiKey secretKey;
    private URI baseUrl = OpenAgendaBuilder.PROVIDER;
    private @Nullable Transport transport;
    private @Nullable LongSupplier nonce;

    OpenAgendaWriterBuilder(ApiKey secretKey) {
        this.secretKey = Objects.requireNonNull(secretKey, "secretKey");
    }

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public OpenAgendaWriterBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets where the service is, for tests.
     *
     * @param value the address above {@code /v2}; {@code https://api.openagenda.com} by default
     * @return this
     */
    public OpenAgendaWriterBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets where the service is, for tests.
     *
     * @param value the address above {@code /v2}; {@code https://api.openagenda.com} by default
     * @return this
     * @throws IllegalArgumentException when it is no address
     */
    public OpenAgendaWriterBuilder baseUrl(String value) {
        return baseUrl(URI.create(value));
    }

    /**
     * Sends a number with each write, in the header {@code nonce}. None by default: older versions of the API wanted one that is
     * different each time, the documentation of today asks for none. Unverified; only for an agenda that refuses writes without.
     * A write by external identifier that is repeated keeps its number.
     *
     * @param numbers gives a number that was not used before; called by the thread that writes
     * @return this
     */
    public OpenAgendaWriterBuilder nonce(LongSupplier numbers) {
        nonce = Objects.requireNonNull(numbers, "numbers");
        return this;
    }

    /**
     * Builds the writer. No connection is opened.
     *
     * @return a new writer
     * @throws IllegalArgumentException when the key is a publishable one, or when it would travel over plain http to another
     *     machine
     */
    public OpenAgendaWriter build() {
        if (secretKey.reveal().startsWith(PUBLISHABLE)) {
            throw new IllegalArgumentException(
                    "This is a publishable key, which may only read. Writing takes the secret key of the account");
        }
        Transport shared = transport == null ? Transport.create() : transport;
        String base = baseUrl.toString();
        URI tokenUrl = URI.create(
                (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/v2/requestAccessToken");
        return new DefaultOpenAgendaWriter(
                Services.at(shared, baseUrl)
                        .authorizedBy(Services.exchangedKey(shared, tokenUrl, "code", secretKey, "access-token"))
                        .reportingErrorsAs(new WriteErrors()),
                new Version2Writes(nonce));
    }
}
