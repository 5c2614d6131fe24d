package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.HeaderLookup;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer told about the calls that are left. Portals differ in what they tell; anonymous quotas are counted per
 * network address. Immutable.
 *
 * @param portal quota on the whole portal
 * @param dataset quota on the dataset that was asked
 */
public record Quotas(Allowance portal, Allowance dataset) {

    private static final Quotas UNKNOWN = new Quotas(Allowance.UNKNOWN, Allowance.UNKNOWN);
    private static final int LONGEST = 40;
    private static final int DATE_LENGTH = 10;

    /**
     * One quota.
     *
     * @param limit calls per period, or null when not told
     * @param remaining calls left in this period, or null when not told
     * @param reset when the next period begins, or null when not told
     */
    public record Allowance(
            @Nullable Long limit,
            @Nullable Long remaining,
            @Nullable Instant reset) {

        static final Allowance UNKNOWN = new Allowance(null, null, null);

        /**
         * Tells whether the portal said anything.
         *
         * @return false when all parts are absent
         */
        public boolean isKnown() {
            return limit != null || remaining != null || reset != null;
        }

        /**
         * Returns the share of the calls that is left.
         *
         * @return 0 to 1; empty when limit or remaining calls are not told
         */
        public Optional<Double> share() {
            if (limit == null || remaining == null) {
                return Optional.empty();
            }
            return Optional.of(remaining <= 0 || limit <= 0 ? 0.0 : Math.min(1, (double) remaining / limit));
        }
    }

    /**
     * Returns the quotas of an answer that told none.
     *
     * @return both parts unknown
     */
    public static Quotas unknown() {
        return UNKNOWN;
    }

    /**
     * Tells whether the answer told anything.
     *
     * @return false when both parts are unknown
     */
    public boolean isKnown() {
        return portal.isKnown() || dataset.isKnown();
    }

    /**
     * Tells whether less than a share of the calls is left, on the portal or on the dataset.
     *
     * @param share 0 to 1
     * @return false when the portal does not tell enough
     */
    public boolean isBelow(double share) {
        return portal.share().filter(left -> left < share).isPresent()
                || dataset.share().filter(left -> left < share).isPresent();
    }

    /** Reads the headers of an answer. */
    static Quotas read(HeaderLookup headers) {
        Quotas read = new Quotas(allowance(headers, "X-RateLimit-"), allowance(headers, "X-RateLimit-dataset-"));
        return read.isKnown() ? read : UNKNOWN;
    }

    private static Allowance allowance(HeaderLookup headers, String prefix) {
        return new Allowance(
                number(headers.value(prefix + "Limit")),
                number(headers.value(prefix + "Remaining")),
                instant(headers.value(prefix + "Reset")));
    }

    private static @Nullable Long number(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reads {@code 2026-07-28 00:00:00+00:00}, with a blank where ISO 8601 has a T, or the same with a T. */
    static @Nullable Instant instant(@Nullable Object value) {
        if (!(value instanceof String text) || text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        boolean blank = stripped.length() > DATE_LENGTH && stripped.charAt(DATE_LENGTH) == ' ';
        String iso = blank ? stripped.substring(0, DATE_LENGTH) + "T" + stripped.substring(DATE_LENGTH + 1) : stripped;
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
