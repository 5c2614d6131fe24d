package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads both shapes of errors: {@code {error_code, message}}, and {@code {errorcode, error, reset_time…}} of a used-up quota,
 * which comes without {@code Retry-After}.
 */
final class PortalErrors implements ErrorReader {

    private static final int TOO_MANY_REQUESTS = 429;

    private final QuotaWatch watch;

    PortalErrors(QuotaWatch watch) {
        this.watch = watch;
    }

    @Override
    public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        Quotas quotas = Quotas.read(headers);
        watch.observe(quotas);
        Problem problem = StandardProblems.of(body);
        Instant reset = status == TOO_MANY_REQUESTS ? reset(body, quotas) : null;
        if (reset == null) {
            return problem;
        }
        Duration wait = Duration.between(now, reset);
        return new Problem(problem.code(), problem.message(), wait.isNegative() ? Duration.ZERO : wait);
    }

    private static @Nullable Instant reset(@Nullable Object body, Quotas quotas) {
        Instant told = body instanceof Map<?, ?> map ? Quotas.instant(map.get("reset_time")) : null;
        if (told != null) {
            return told;
        }
        Long left = quotas.dataset().remaining();
        return left != null && left <= 0
                ? quotas.dataset().reset()
                : quotas.portal().reset();
    }
}
