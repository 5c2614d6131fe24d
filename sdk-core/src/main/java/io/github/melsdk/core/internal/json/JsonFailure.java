package io.github.melsdk.core.internal.json;

import io.github.melsdk.core.error.DecodingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A body that cannot be decoded. The message is one line, without control characters and without values of the body,
 * but for a short excerpt of a body that is no JSON at all. It has no cause, because Jackson's messages quote the body.
 */
public final class JsonFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final DecodingException.@Nullable Reason reason;
    private final @Nullable String path;
    private final int line;
    private final int column;

    private JsonFailure(
            DecodingException.@Nullable Reason reason, String message, @Nullable String path, int line, int column) {
        super(message);
        this.reason = reason;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /**
     * Creates a failure.
     *
     * @param reason what is wrong
     * @param message one line without any value of the body
     * @param path where the fault is, or null
     * @return the failure
     */
    public static JsonFailure of(DecodingException.Reason reason, String message, @Nullable String path) {
        return new JsonFailure(reason, message, path, -1, -1);
    }

    static JsonFailure at(
            DecodingException.@Nullable Reason reason, String message, @Nullable String path, int line, int column) {
        return new JsonFailure(
                reason,
                line > 0 ? message + " (line " + line + ", column " + column + ")" : message,
                path,
                line,
                column);
    }

    /**
     * Returns the same failure without any excerpt of the body, which may be a secret.
     *
     * @return this, or a copy that says less
     */
    public JsonFailure withoutExcerpt() {
        return reason == DecodingException.Reason.NOT_JSON
                ? of(
                        reason,
                        "The body is no JSON; a proxy, a captive portal or a wrong address may have answered.",
                        null)
                : this;
    }

    /**
     * Returns what is wrong.
     *
     * @return null if the document ends too early
     */
    public DecodingException.@Nullable Reason reason() {
        return reason;
    }

    /**
     * Tells whether the document ends too early.
     *
     * @return true exactly if {@link #reason()} is null
     */
    public boolean truncated() {
        return reason == null;
    }

    /**
     * Returns where the fault is.
     *
     * @return for example {@code $.events[3].title}; null if unknown
     */
    public @Nullable String path() {
        return path;
    }

    /**
     * Returns the line of the fault.
     *
     * @return from 1; −1 if unknown
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column of the fault, in bytes for UTF-8 and in characters otherwise.
     *
     * @return from 1; −1 if unknown
     */
    public int column() {
        return column;
    }
}
