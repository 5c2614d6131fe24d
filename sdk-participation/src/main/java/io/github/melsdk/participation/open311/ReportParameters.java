package io.github.melsdk.participation.open311;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the filters of a search. */
final class ReportParameters implements ReportQuery {

    static final int LARGEST_PAGE = 1_000;

    private final Open311Dialect dialect;
    private final List<Parameter> filters = new ArrayList<>();
    private @Nullable Instant until;
    private int pageSize = LARGEST_PAGE;
    private @Nullable String start;

    ReportParameters(Open311Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the filters with the end of the period as given. */
    Arguments arguments(@Nullable Instant end) {
        Arguments arguments = Arguments.none().queries(filters);
        Instant last = end == null ? until : end;
        return last == null ? arguments : arguments.query("end_date", text(last));
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String start() {
        return start;
    }

    static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public ReportQuery ids(String... requestIds) {
        return add("service_request_id", joined("identifier", requestIds));
    }

    @Override
    public ReportQuery types(String... serviceCodes) {
        return add("service_code", joined("service code", serviceCodes));
    }

    @Override
    public ReportQuery since(Instant moment) {
        return add("start_date", text(moment));
    }

    @Override
    public ReportQuery until(Instant moment) {
        until = Objects.requireNonNull(moment, "moment");
        return this;
    }

    @Override
    public ReportQuery status(ReportStatus status) {
        return add("status", status.wire());
    }

    @Override
    public ReportQuery agencies(String... agencies) {
        requireFixMyStreet("agencies");
        for (String agency : agencies) {
            Texts.require("agency", agency);
        }
        return add("agency_responsible", String.join("|", agencies));
    }

    @Override
    public ReportQuery withPhoto() {
        requireFixMyStreet("withPhoto");
        return add("has_photo", "true");
    }

    @Override
    public ReportQuery pageSize(int reports) {
        requireFixMyStreet("pageSize");
        if (reports < 1 || reports > LARGEST_PAGE) {
            throw new IllegalArgumentException("One answer holds 1 to " + LARGEST_PAGE + " reports, not " + reports);
        }
        pageSize = reports;
        return add("max_requests", Integer.toString(reports));
    }

    @Override
    public ReportQuery filter(String name, String value) {
        return add(Texts.require("name of the filter", name), Objects.requireNonNull(value, "value"));
    }

    @Override
    public ReportQuery startingAt(String cursor) {
        start = Texts.require("cursor", cursor);
        return this;
    }

    private ReportQuery add(String name, String value) {
        filters.removeIf(filter -> filter.name().equals(name));
        filters.add(new Parameter(name, value));
        return this;
    }

    private static String joined(String what, String... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("At least one " + what + " is needed");
        }
        for (String value : values) {
            if (Texts.require(what, value).indexOf(',') >= 0) {
                throw new IllegalArgumentException(
                        "A comma divides values: give each " + what + " as its own argument");
            }
        }
        return String.join(",", values);
    }

    private void requireFixMyStreet(String filter) {
        if (dialect != Open311Dialect.FIXMYSTREET) {
            throw new IllegalArgumentException(filter + " exists on FixMyStreet only, and the dialect is " + dialect);
        }
    }
}
