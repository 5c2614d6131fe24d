package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.oauth.TokenSource;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a credential on a request to the configured origin, and only there. */
public interface Authorizer {

    /** A credential on its way: exactly where it goes and what it is. Prints masked. */
    final class Credential {
        private final @Nullable String header;
        private final @Nullable String parameter;
        private final String value;
        private final String secret;
        private final @Nullable QuerySigner signer;

        private Credential(@Nullable String header, @Nullable String parameter, String value, String secret) {
            this(header, parameter, value, secret, null);
        }

        private Credential(
                @Nullable String header,
                @Nullable String parameter,
                String value,
                String secret,
                @Nullable QuerySigner signer) {
            this.header = header;
            this.parameter = parameter;
            this.value = value;
            this.secret = secret;
            this.signer = signer;
        }

        @Nullable
        String header() {
            return header;
        }

        @Nullable
        String parameter() {
            return parameter;
        }

        String value() {
            return value;
        }

        String secret() {
            return secret;
        }

        @Nullable
        QuerySigner signer() {
            return signer;
        }

        @Override
        public String toString() {
            return "Credential[masked]";
        }
    }

    /** Signs queries. */
    @FunctionalInterface
    interface QuerySigner {
        /**
         * Returns a query with its signature, for one request.
         *
         * @param query the query as it is sent, encoded; empty when there is none
         * @param secret the key
         */
        String sign(String query, String secret);
    }

    /** Returns the credential to send, or null to send none. */
    @Nullable
    Credential credential(CallScope scope) throws AttemptFailure, EndedException;

    /** Tells whether there may be another credential after one was refused with a status. */
    default boolean renewsAfter(int status) {
        return false;
    }

    /** Returns another credential than the one that was refused; asked only if {@link #renewsAfter}. */
    default Credential renewed(Credential refused, CallScope scope) throws AttemptFailure, EndedException {
        return refused;
    }

    /** Tells whether requests carry a credential, so that plain http is refused. */
    default boolean carriesSecret() {
        return true;
    }

    /** Sends nothing. */
    static Authorizer none() {
        return new Authorizer() {
            @Override
            public @Nullable Credential credential(CallScope scope) {
                return null;
            }

            @Override
            public boolean carriesSecret() {
                return false;
            }
        };
    }

    /** Sends a key in a header, behind a prefix such as {@code "Apikey "} or nothing. */
    static Authorizer header(String name, String prefix, Supplier<String> secret) {
        return scope -> {
            String key = secret.get();
            return new Credential(name, null, HeaderText.requireValue(name, prefix + key), key);
        };
    }

    /** Sends a key as a query parameter. */
    static Authorizer query(String name, Supplier<String> secret) {
        return scope -> {
            String key = secret.get();
            return new Credential(null, name, key, key);
        };
    }

    /**
     * Signs the query of each request afresh, also when it is sent again; the key itself is not sent.
     *
     * @param identity who signs, the same for all requests
     */
    static Authorizer signedQuery(String identity, Supplier<String> secret, QuerySigner signer) {
        return scope -> new Credential(null, null, identity, secret.get(), signer);
    }

    /** Sends HTTP Basic. */
    static Authorizer basic(String user, Supplier<String> password) {
        return scope -> {
            String secret = password.get();
            String pair = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
            return new Credential("Authorization", null, "Basic " + pair, secret);
        };
    }

    /** Sends a token in a header and asks for another one after a 401. */
    static Authorizer token(String header, String prefix, TokenSource tokens) {
        return new Authorizer() {
            @Override
            public Credential credential(CallScope scope) throws AttemptFailure, EndedException {
                return of(tokens.get(scope));
            }

            @Override
            public boolean renewsAfter(int status) {
                return status == 401;
            }

            @Override
            public Credential renewed(Credential refused, CallScope scope) throws AttemptFailure, EndedException {
                return of(tokens.renew(refused.secret(), scope));
            }

            private Credential of(String token) {
                return new Credential(header, null, HeaderText.requireValue(header, prefix + token), token);
            }
        };
    }

    /** Returns the forms in which the secret of a credential may come back in a text of the server. */
    static List<String> maskedForms(Credential credential) {
        return Redaction.formsOf(credential.secret(), credential.value());
    }
}
