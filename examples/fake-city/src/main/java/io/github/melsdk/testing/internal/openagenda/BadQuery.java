package io.github.melsdk.testing.internal.openagenda;

/** A parameter whose value the server refuses with status 400. */
final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;

    BadQuery(String field, String code, String message) {
        super(message);
        this.field = field;
        this.code = code;
    }

    String field() {
        return field;
    }

    String code() {
        return code;
    }
}
