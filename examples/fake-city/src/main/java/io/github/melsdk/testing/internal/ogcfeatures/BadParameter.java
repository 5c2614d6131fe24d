package io.github.melsdk.testing.internal.ogcfeatures;

/** A parameter whose value is refused with status 400. */
final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detail;

    BadParameter(String detail) {
        super(detail);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }
}
