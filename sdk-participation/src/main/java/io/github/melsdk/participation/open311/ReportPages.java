package io.github.melsdk.participation.open311;

import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.http.Arguments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists of reports the way their dialect goes on. */
final class ReportPages implements PageReader<Open311Request> {

    private final Open311Dialect dialect;
    private final ReportParameters parameters;
    private final Function<Arguments, Open311Lists.Read<Open311Request>> source;

    ReportPages(
            Open311Dialect dialect,
            ReportParameters parameters,
            Function<Arguments, Open311Lists.Read<Open311Request>> source) {
        this.dialect = dialect;
        this.parameters = parameters;
        this.source = source;
    }

    @Override
    public Slice<Open311Request> read(@Nullable String cursor, long wanted) {
        return switch (dialect) {
            case STANDARD -> {
                Open311Lists.Read<Open311Request> whole = source.apply(parameters.arguments(null));
                yield new Slice<>(whole.items(), null, null, whole.skipped());
            }
            case NUMBERED_PAGES -> numbered(cursor);
            case FIXMYSTREET -> byDate(cursor);
        };
    }

    /** How long a page is nobody tells, so an empty one is the end, as is one that brings nothing new. */
    private Slice<Open311Request> numbered(@Nullable String cursor) {
        int page = cursor == null ? 1 : number(cursor);
        Open311Lists.Read<Open311Request> read =
                source.apply(parameters.arguments(null).query("page", page));
        boolean last = read.items().isEmpty() && read.skipped() == 0;
        return new Slice<>(read.items(), last ? null : Integer.toString(page + 1), null, read.skipped());
    }

    private static int number(String cursor) {
        try {
            return Math.max(1, Integer.parseInt(cursor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("This is not a cursor of a list of reports", e);
        }
    }

    /**
     * The newest come first and no page says what follows, so the next one ends just behind the oldest report of this one. Those
     * of the same second come twice and are recognised.
     */
    private Slice<Open311Request> byDate(@Nullable String cursor) {
        Open311Lists.Read<Open311Request> read = source.apply(parameters.arguments(moment(cursor)));
        boolean full = read.items().size() + read.skipped() >= parameters.pageSize();
        Optional<Instant> oldest = full ? oldest(read.items()) : Optional.empty();
        String next = oldest.map(at -> ReportParameters.text(at.plusSeconds(1)))
                .filter(at -> !at.equals(cursor))
                .orElse(null);
        return new Slice<>(read.items(), next, null, read.skipped(), full && next == null);
    }

    private static @Nullable Instant moment(@Nullable String cursor) {
        try {
            return cursor == null ? null : Instant.parse(cursor);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("This is not a cursor of a list of reports", e);
        }
    }

    private static Optional<Instant> oldest(List<Open311Request> reports) {
        return reports.stream()
                .map(Open311Request::requestedAt)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .min(Instant::compareTo);
    }
}
