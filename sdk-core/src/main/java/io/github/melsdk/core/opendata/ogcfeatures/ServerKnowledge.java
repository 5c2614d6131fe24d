package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What a client has learnt of its server; shared by the clients derived from it. Thread-safe. */
final class ServerKnowledge {

    private final ServerFlavour flavour;
    private final Map<String, Boolean> pageable = new ConcurrentHashMap<>();
    private volatile @Nullable Conformance conformance;
    private volatile boolean asked;

    ServerKnowledge(ServerFlavour flavour, @Nullable Conformance conformance) {
        this.flavour = flavour;
        this.conformance = conformance;
        this.asked = conformance != null;
    }

    ServerFlavour flavour() {
        return flavour;
    }

    /** Reads what the server declares and keeps it. */
    Conformance readConformance(Service service) {
        Arguments arguments = Arguments.none();
        if (flavour.asksByParameter()) {
            arguments.query("f", flavour.documentFormat());
        }
        Conformance read = new Conformance(new LinkedHashSet<>(
                service.call(Endpoints.CONFORMANCE, arguments).conformsTo()));
        // A server that declares nothing at all does not say what it lacks.
        conformance = read.classes().isEmpty() ? null : read;
        asked = true;
        return read;
    }

    /** Returns what is known without asking. */
    Negotiation known() {
        return new Negotiation(flavour, conformance);
    }

    boolean mustAsk() {
        return flavour == ServerFlavour.STANDARD && !asked;
    }

    /** Asks the server what it declares, unless that is known; one that refuses the question is asked no more. */
    Negotiation negotiate(Service service) {
        if (mustAsk()) {
            try {
                readConformance(service);
            } catch (ApiException e) {
                if (e.status() >= 500 || e.status() == 429) {
                    throw e;
                }
                asked = true;
            }
        }
        return known();
    }

    /** Tells whether a collection can be paged, asking once. */
    boolean isPageable(String collection, BooleanSupplier probe) {
        Boolean known = pageable.get(collection);
        if (known == null) {
            known = probe.getAsBoolean();
            pageable.put(collection, known);
        }
        return known;
    }
}
