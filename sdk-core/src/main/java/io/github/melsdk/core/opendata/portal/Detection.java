package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.territory.PortalSource.Software;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which software answers at an address. */
final class Detection {

    private static final String KEY = "portal ";

    /** What was found: the software and the address of its API. */
    private record Found(Software software, URI base) {}

    private Detection() {}

    static Portal open(URI address, Transport transport) {
        // Checks the address before it becomes a key.
        Services.at(transport, address);
        Map<String, Object> findings = Services.engine(transport).findings();
        Found known = (Found) findings.get(KEY + address);
        if (known == null) {
            // Two callers may both ask; no lock is held while a server answers.
            known = find(address, transport);
            findings.put(KEY + address, known);
        }
        return new DefaultPortal(address, Adapters.of(known.software(), Setting.at(known.base(), transport)));
    }

    /** A host that cannot be reached, or asks for patience, fails the first probe and ends the search. */
    private static Found find(URI address, Transport transport) {
        List<UnknownPortalException.Attempt> attempts = new ArrayList<>();
        for (Probe probe : Probe.at(address)) {
            String answered;
            try {
                ProbeAnswer answer = ask(probe, transport);
                Optional<Software> software = probe.answers().software(answer);
                if (software.isPresent()) {
                    return new Found(software.get(), probe.base());
                }
                answered = answer.summary();
            } catch (RateLimitedException e) {
                throw e;
            } catch (ApiException e) {
                answered = "HTTP " + e.status();
            } catch (DecodingException e) {
                answered = "an answer that cannot be read";
            }
            attempts.add(new UnknownPortalException.Attempt(probe.looksFor(), probe.pathOnHost(), answered));
        }
        throw new UnknownPortalException(address, attempts);
    }

    private static ProbeAnswer ask(Probe probe, Transport transport) {
        Endpoint<ProbeAnswer> endpoint =
                Endpoint.get("portal.open", probe.path(), ProbeAnswer.DECODER).accepting("application/json, */*;q=0.5");
        return Services.at(transport, probe.base())
                .call(endpoint, Arguments.none().queries(probe.query()));
    }
}
