package io.github.melsdk.energy.meters;

import java.net.URI;
import java.util.Objects;

/** Where to send the browser of a person, and what to remember until it comes back. The state prints masked. */
public final class AuthorisationRequest {

    private final URI url;
    private final String state;

    AuthorisationRequest(URI url, String state) {
        this.url = Objects.requireNonNull(url, "url");
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Returns the address of the provider's consent page.
     *
     * @return to redirect the browser to
     */
    public URI url() {
        return url;
    }

    /**
     * Returns the value that ties the answer to this browser. Keep it in the session of the person, nowhere else.
     *
     * @return to be given to {@link AuthorisationFlow#finish}
     */
    public String state() {
        return state;
    }

    @Override
    public String toString() {
        return "AuthorisationRequest[" + url.getHost() + ", masked]";
    }
}
