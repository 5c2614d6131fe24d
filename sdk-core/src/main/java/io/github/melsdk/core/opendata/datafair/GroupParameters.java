package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for groups. Lists are separated by semicolons, one place per column. */
final class GroupParameters extends RestrictionParameters<GroupQuery> implements GroupQuery {

    private static final int MOST_GROUPS = 1_000;
    private static final int MOST_LINES = 100;

    private record Level(String column, String interval, int most, GroupOrder order) {}

    private final List<Level> levels = new ArrayList<>();
    private @Nullable Metric metric;
    private @Nullable String metricColumn;
    private int lines;

    @Override
    GroupQuery self() {
        return this;
    }

    @Override
    void writeTo(Arguments arguments) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Name a column to group by: by(…), byPeriod(…) or byStep(…)");
        }
        boolean unmeasured = metric == null
                && levels.stream().anyMatch(level -> level.order().wire().endsWith("metric"));
        if (unmeasured) {
            throw new IllegalArgumentException("Groups are ordered by a metric that is not asked for: add metric(…)");
        }
        super.writeTo(arguments);
        arguments
                .query("field", each(Level::column))
                .query("interval", each(Level::interval))
                .query("agg_size", each(level -> Integer.toString(level.most())))
                .query("sort", each(level -> level.order().wire()))
                .query("metric", metric == null ? null : metric.wire())
                .query("metric_field", metricColumn)
                .query("size", lines);
    }

    private String each(Function<Level, String> part) {
        return levels.stream().map(part).collect(Collectors.joining(";"));
    }

    static int requireGroups(int most) {
        if (most < 1 || most > MOST_GROUPS) {
            throw new IllegalArgumentException("The portal gives 1 to " + MOST_GROUPS + " groups, not " + most);
        }
        return most;
    }

    @Override
    public GroupQuery by(String column, int most) {
        levels.add(new Level(requireColumn(column), "value", requireGroups(most), GroupOrder.COUNT_DESCENDING));
        return this;
    }

    @Override
    public GroupQuery byPeriod(String column, String interval) {
        levels.add(new Level(requireColumn(column), requireColumn(interval), MOST_GROUPS, GroupOrder.VALUE));
        return this;
    }

    @Override
    public GroupQuery byStep(String column, double width) {
        if (!(width > 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("The width of intervals is above 0, not " + width);
        }
        levels.add(new Level(requireColumn(column), plain(width), MOST_GROUPS, GroupOrder.VALUE));
        return this;
    }

    @Override
    public GroupQuery metric(Metric value, String column) {
        metric = value;
        metricColumn = requireColumn(column);
        return this;
    }

    @Override
    public GroupQuery orderBy(GroupOrder order) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Name a column to group by before its order");
        }
        Level last = levels.remove(levels.size() - 1);
        levels.add(new Level(last.column(), last.interval(), last.most(), order));
        return this;
    }

    @Override
    public GroupQuery lines(int most) {
        if (most < 0 || most > MOST_LINES) {
            throw new IllegalArgumentException("A group shows 0 to " + MOST_LINES + " lines, not " + most);
        }
        lines = most;
        return this;
    }
}
