package io.github.melsdk.core.city;

/** The profile names a source from which this version of the SDK cannot read the theme; the next one is asked. */
final class UnsupportedSourceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnsupportedSourceException(String message) {
        super(message);
    }
}
