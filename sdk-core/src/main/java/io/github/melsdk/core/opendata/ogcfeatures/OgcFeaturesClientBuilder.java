package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.model.Attribution;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OgcFeaturesClient}. Not thread-safe. */
public final class OgcFeaturesClientBuilder {

    private final URI landingPage;
    private @Nullable Transport transport;
    private ServerFlavour flavour = ServerFlavour.STANDARD;
    private @Nullable Conformance conformance;
    private Attribution attribution = Attribution.unknown();

    OgcFeaturesClientBuilder(URI landingPage) {
        this.landingPage = Objects.requireNonNull(landingPage, "landingPage");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public OgcFeaturesClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Names the software of the server.
     *
     * @param value the standard by default
     * @return this
     */
    public OgcFeaturesClientBuilder flavour(ServerFlavour value) {
        flavour = Objects.requireNonNull(value, "flavour");
        return this;
    }

    /**
     * Sets what features carry as their origin, as OGC API Features itself tells no licence.
     *
     * @param value unknown by default
     * @return this
     */
    public OgcFeaturesClientBuilder attribution(Attribution value) {
        attribution = Objects.requireNonNull(value, "attribution");
        return this;
    }

    /**
     * Tells what the server declares, as an earlier client read it, so that it need not be asked.
     *
     * @param value not known by default
     * @return this
     */
    public OgcFeaturesClientBuilder conformance(Conformance value) {
        conformance = Objects.requireNonNull(value, "conformance");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public OgcFeaturesClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultOgcFeaturesClient(
                Services.at(shared, landingPage).reportingErrorsAs(new ServerErrors()),
                new ServerKnowledge(flavour, conformance),
                attribution);
    }
}
