package io.github.melsdk.testing.internal.open311;

import io.github.melsdk.testing.internal.http.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters of a search. */
final class ReportFilter {
    private static final Duration WINDOW = Duration.ofDays(90);

    private ReportFilter() {}

    static boolean matches(Report report, Call call, boolean fixMyStreet, Instant now) {
        String ids = call.first("service_request_id");
        if (ids != null) {
            return List.of(ids.split(",")).contains(report.id);
        }
        Instant from = moment(call.first("start_date"), now.minus(WINDOW));
        Instant until = moment(call.first("end_date"), Instant.MAX);
        return !report.requested.isBefore(from)
                && report.requested.isBefore(until)
                && isOneOf(report.type, ReportShape.typeName(report, fixMyStreet), call.first("service_code"))
                && hasStatus(report, call.first("status"))
                && (!call.flag("has_photo") || report.fields.containsKey("media_url"));
    }

    static Instant moment(@Nullable String text, Instant absent) {
        return text == null ? absent : OffsetDateTime.parse(text).toInstant();
    }

    private static boolean isOneOf(String code, String name, @Nullable String asked) {
        return asked == null
                || List.of(asked.split(",")).contains(code)
                || List.of(asked.split(",")).contains(name);
    }

    private static boolean hasStatus(Report report, @Nullable String status) {
        return status == null || status.equals(report.isOpen() ? "open" : "closed");
    }
}
