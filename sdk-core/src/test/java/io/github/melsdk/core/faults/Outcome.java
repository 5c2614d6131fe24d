package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of one call: a value or a failure, and the real time it took. */
final class Outcome {

    private final @Nullable Object value;
    private final @Nullable Throwable failure;
    private final Duration took;

    private Outcome(@Nullable Object value, @Nullable Throwable failure, Duration took) {
        this.value = value;
        this.failure = failure;
        this.took = took;
    }

    static Outcome of(Supplier<?> call) {
        long start = TimeSource.system().nanoTime();
        Object value = null;
        Throwable failure = null;
        try {
            value = call.get();
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        }
        return new Outcome(value, failure, Duration.ofNanos(TimeSource.system().nanoTime() - start));
    }

    Outcome isOk() {
        assertThat(failure).isNull();
        assertThat(value).isNotNull();
        return this;
    }

    Outcome isOk(String text) {
        isOk();
        assertThat(value).hasToString(text);
        return this;
    }

    /** Asserts a failure of the transport, and that its message names the operation, the host and a next step. */
    Outcome failed(TransportException.Reason reason, RequestSent sent) {
        TransportException e = failure(TransportException.class);
        assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
        return sent(sent);
    }

    /** Asserts a refusal of the server. */
    Outcome failed(Class<? extends ApiException> type, int status) {
        ApiException e = failure(type);
        assertThat(e.getClass()).isEqualTo(type);
        assertThat(e.status()).isEqualTo(status);
        return this;
    }

    Outcome sent(RequestSent sent) {
        assertThat(failure(SdkException.class).requestSent()).as("requestSent").isEqualTo(sent);
        return this;
    }

    Outcome attempts(int attempts) {
        SdkException e = failure(SdkException.class);
        assertThat(e.attempts()).as("attempts").isEqualTo(attempts);
        return this;
    }

    Outcome suppressed(int earlier) {
        assertThat(failure(SdkException.class).getSuppressed())
                .as("earlier failures")
                .hasSize(earlier);
        return this;
    }

    Outcome says(String... parts) {
        assertThat(failure(SdkException.class).getMessage()).contains(parts);
        return this;
    }

    Outcome saysNot(String... parts) {
        assertThat(failure(SdkException.class).getMessage()).doesNotContain(parts);
        return this;
    }

    /** Asserts the real time of this one call. */
    Outcome took(Duration atMost) {
        assertThat(took).as("real time of the call").isLessThan(atMost);
        return this;
    }

    Outcome tookAtLeast(Duration atLeast) {
        assertThat(took).as("real time of the call").isGreaterThanOrEqualTo(atLeast);
        return this;
    }

    <E extends SdkException> E failure(Class<E> type) {
        assertThat(failure).isInstanceOf(type);
        E e = type.cast(Objects.requireNonNull(failure));
        assertThat(e.endpoint()).startsWith("faults.");
        assertThat(e.getMessage())
                .matches(text -> text.contains(e.endpoint()) || text.contains("oauth.token"), "names the operation");
        assertThat(e.getMessage())
                .matches(
                        text -> text.contains("127.0.0.1")
                                || text.contains("localhost")
                                || text.contains("x.invalid")
                                || text.contains("braderie.test"),
                        "names the host");
        assertThat(e.getMessage()).as("ends with a sentence").endsWith(".").hasSizeLessThan(900);
        assertThat(e.elapsed()).isGreaterThan(Duration.ZERO);
        return e;
    }
}
