package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of a call: a value or an exception, and how long it really took. */
final class Verdict {

    private final Rig rig;
    private final @Nullable Object value;
    private final @Nullable RuntimeException failure;
    private final Duration took;

    private Verdict(Rig rig, @Nullable Object value, @Nullable RuntimeException failure, Duration took) {
        this.rig = rig;
        this.value = value;
        this.failure = failure;
        this.took = took;
    }

    static Verdict of(Rig rig, Supplier<?> work) {
        long start = TimeSource.system().nanoTime();
        Object value = null;
        RuntimeException failure = null;
        try {
            value = work.get();
        } catch (RuntimeException e) {
            failure = e;
        }
        return new Verdict(
                rig, value, failure, Duration.ofNanos(TimeSource.system().nanoTime() - start));
    }

    /** Asserts that there is a value, and returns it. */
    <T> T value(Class<T> type) {
        if (failure != null) {
            throw new AssertionError("a value was expected", failure);
        }
        return type.cast(value);
    }

    /** Asserts that the call failed in this way. */
    <T extends RuntimeException> T failure(Class<T> type) {
        if (!type.isInstance(failure)) {
            throw new AssertionError(
                    "expected " + type.getSimpleName() + ", got " + (failure == null ? value : failure), failure);
        }
        return type.cast(failure);
    }

    Verdict decoding(DecodingException.Reason reason) {
        assertThat(failure(DecodingException.class).reason()).isEqualTo(reason);
        return this;
    }

    Verdict transport(TransportException.Reason reason) {
        assertThat(failure(TransportException.class).reason()).isEqualTo(reason);
        return this;
    }

    Verdict saying(String... texts) {
        assertThat(failure(SdkException.class)).message().contains(texts);
        return this;
    }

    /** Asserts the requests that the server saw, the time it took, and that no connection was left behind. */
    void seen(int requests, int millis) {
        assertThat(rig.server.requests()).as("requests").hasSize(requests);
        assertThat(rig.server.handlerFailures()).as("failures of the server").isEmpty();
        assertThat(took).as("elapsed").isLessThan(Duration.ofMillis(millis));
        assertThat(rig.busyConnections()).as("leaked connections").isZero();
    }
}
