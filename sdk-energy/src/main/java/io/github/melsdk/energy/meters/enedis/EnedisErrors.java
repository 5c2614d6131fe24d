package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the three bodies of Enedis: {@code {code, message}} of the documentation, {@code {error, error_description}} of the
 * services, {@code {code, message, description}} of the gateway; and the hour that a used-up quota names in its text.
 */
final class EnedisErrors implements ErrorReader {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String ALLOWED_ON = "allowed on ";
    private static final int TIME_LENGTH = 8;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Override
    public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        Problem problem = StandardProblems.of(body);
        Duration wait = status == TOO_MANY_REQUESTS ? untilAllowed(problem.message(), now) : null;
        String message = EnedisProblem.of(problem.code(), problem.message())
                .map(known -> said(problem) + ": " + known.advice())
                .orElse(problem.message());
        return new Problem(problem.code(), message, wait);
    }

    private static String said(Problem problem) {
        return problem.message() == null ? "refused" : problem.message();
    }

    /**
     * Reads {@code Call threshold allowed on hh:mm:ss}. The zone of that hour is not documented; quotas last an hour, so of Paris
     * and UTC the one that is less than an hour ahead is meant.
     */
    static @Nullable Duration untilAllowed(@Nullable String message, Instant now) {
        int at = message == null ? -1 : message.indexOf(ALLOWED_ON);
        int from = at + ALLOWED_ON.length();
        if (message == null || at < 0 || message.length() < from + TIME_LENGTH) {
            return null;
        }
        try {
            LocalTime time = LocalTime.parse(message.substring(from, from + TIME_LENGTH));
            Duration paris = until(time, ParisDays.PARIS, now);
            Duration wait = paris.compareTo(LONGEST_WAIT) <= 0 ? paris : until(time, ZoneOffset.UTC, now);
            return wait.compareTo(LONGEST_WAIT) <= 0 ? wait : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration until(LocalTime time, ZoneId zone, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime next = local.with(time);
        return Duration.between(local, next.isBefore(local) ? next.plusDays(1) : next);
    }
}
