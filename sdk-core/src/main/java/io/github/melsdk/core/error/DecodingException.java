package io.github.melsdk.core.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server answered with success, but the body is not what the operation answers. */
public final class DecodingException extends SdkException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the body. */
    public enum Reason {
        /** The body is not JSON: often the HTML page of a proxy, a captive portal or a firewall. */
        NOT_JSON,
        /** There is no document. */
        EMPTY,
        /** The document is malformed, or something follows it. */
        SYNTAX,
        /** The document is of another shape than the operation answers. */
        TYPE,
        /** A limit on nesting, text, number, name or token count was exceeded. */
        LIMIT,
        /** The bytes are not valid in the declared or default character set. */
        CHARSET,
        /** The pages contradict each other: a cursor came back, or paging never ends. */
        PAGING
    }

    private final Reason reason;
    private final @Nullable String path;

    /**
     * Creates a failure.
     *
     * @param reason what is wrong
     * @param message what happened, where, and what to do next
     * @param path JSON path of the fault, or null when unknown
     * @param cause the underlying failure, or null
     * @param trace the call that failed
     */
    public DecodingException(
            Reason reason, String message, @Nullable String path, @Nullable Throwable cause, CallTrace trace) {
        super(message, cause, trace, RequestSent.YES);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.path = path;
    }

    /**
     * Returns what is wrong with the body.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns where in the document the fault is.
     *
     * @return for example {@code $.events[3].title}; empty when unknown
     */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }
}
