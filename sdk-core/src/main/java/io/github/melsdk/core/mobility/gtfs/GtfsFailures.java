package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns what reading an archive throws into what callers catch. */
final class GtfsFailures {

    private static final CallTrace TRACE = CallTrace.none("gtfs.read");

    private GtfsFailures() {}

    /** Returns the failure of a file of the archive: one of its content, or one of the disk. */
    static RuntimeException of(String file, IOException e) {
        if (!(e instanceof JsonFailure failure)) {
            return new UncheckedIOException("The archive could not be read", e);
        }
        Reason reason = failure.reason() == null ? Reason.SYNTAX : failure.reason();
        return new DecodingException(reason, "gtfs.read: " + file + ": " + e.getMessage(), file, e, TRACE);
    }
}
