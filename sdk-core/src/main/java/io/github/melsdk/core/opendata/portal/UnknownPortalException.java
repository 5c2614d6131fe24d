package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import java.net.URI;
import java.util.List;

/** Nothing that the SDK knows answers at an address. The message and {@link #probes()} tell what was tried. */
public final class UnknownPortalException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final transient List<Attempt> probes;

    /**
     * Creates a failure.
     *
     * @param address the address
     * @param probes what was tried, in order
     */
    UnknownPortalException(URI address, List<Attempt> probes) {
        super(message(address, probes), null, CallTrace.none("portal.open"), RequestSent.YES);
        this.probes = List.copyOf(probes);
    }

    /**
     * A request that was to tell the software.
     *
     * @param looksFor what it was to find
     * @param path where, on the host of the address
     * @param answer what came back, in a few words
     */
    public record Attempt(String looksFor, String path, String answer) {}

    private static String message(URI address, List<Attempt> probes) {
        StringBuilder message = new StringBuilder("portal.open: no portal software that this SDK knows answers at ")
                .append(address.getHost())
                .append(". Check the address, or name the software with Portal.of(…). Tried:");
        for (Attempt probe : probes) {
            message.append("\n  ")
                    .append(probe.looksFor())
                    .append(" at ")
                    .append(probe.path())
                    .append(": ")
                    .append(probe.answer());
        }
        return message.toString();
    }

    /**
     * Returns what was tried.
     *
     * @return in order; empty after deserialization of the exception
     */
    public List<Attempt> probes() {
        return probes == null ? List.of() : probes;
    }
}
