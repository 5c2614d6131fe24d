package io.github.melsdk.testing.internal.query;

/** A query that is not understood. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the text could not be parsed, as against a text that makes no sense for these data. */
    private final boolean syntax;

    /**
     * Creates the exception.
     *
     * @param syntax whether the text could not be parsed
     * @param message what is wrong
     */
    public QueryException(boolean syntax, String message) {
        super(message);
        this.syntax = syntax;
    }

    /**
     * Tells whether the text could not be parsed.
     *
     * @return false if it was parsed but makes no sense
     */
    public boolean syntax() {
        return syntax;
    }
}
