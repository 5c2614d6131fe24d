package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects a query of events. */
final class EventParameters extends FilterParameters<EventQuery> implements EventQuery {

    static final int LARGEST_PAGE = 300;

    private static final Duration LONGEST_TIMING = Duration.ofDays(1);

    private final ContentParameters content = new ContentParameters();
    private final Set<String> fields = new LinkedHashSet<>();
    private List<String> sorts = List.of();
    private boolean detailed;
    private boolean includeSort;
    private int pageSize = LARGEST_PAGE;
    private @Nullable String start;

    static EventSelection selectionOf(Consumer<? super EventQuery> query) {
        EventParameters parameters = new EventParameters();
        query.accept(parameters);
        return parameters.selection();
    }

    /** Returns a query for all timings in a period. */
    static EventSelection selectionIn(DateRange period, Consumer<? super EventQuery> query) {
        EventParameters parameters = new EventParameters();
        query.accept(parameters);
        parameters.during(period);
        // Whether the server compares begins or whole timings is not documented; none is longer than a day.
        parameters.timingsFrom(period.start().toInstant().minus(LONGEST_TIMING));
        if (parameters.fields.isEmpty()) {
            parameters.detailed();
        }
        return parameters.selection();
    }

    @Override
    EventQuery self() {
        return this;
    }

    @Override
    public EventQuery detailed() {
        detailed = true;
        return this;
    }

    @Override
    public EventQuery includeFields(String... paths) {
        for (String path : paths) {
            if (path.isBlank()) {
                throw new IllegalArgumentException("A field is named as on the wire, such as location.city");
            }
            fields.add(path);
        }
        return this;
    }

    @Override
    public EventQuery monolingual(String language) {
        content.monolingual(language);
        return this;
    }

    @Override
    public EventQuery longDescriptionFormat(LongDescriptionFormat format) {
        content.longDescriptionFormat(format);
        return this;
    }

    @Override
    public EventQuery includeLabels() {
        content.includeLabels();
        return this;
    }

    @Override
    public EventQuery includeSort() {
        includeSort = true;
        return this;
    }

    @Override
    public EventQuery sort(EventSort... orders) {
        if (orders.length == 0) {
            throw new IllegalArgumentException("Name an order, or leave sort out for the server's own");
        }
        sorts = Arrays.stream(orders).map(EventSort::wire).toList();
        return this;
    }

    @Override
    public EventQuery pageSize(int events) {
        pageSize = Pages.requireSize(events, LARGEST_PAGE);
        return this;
    }

    @Override
    public EventQuery startingAt(String cursor) {
        start = Cursor.requireReadable(cursor);
        return this;
    }

    EventSelection selection() {
        List<Parameter> all = parameters();
        if (detailed) {
            all.add(new Parameter("detailed", "1"));
        }
        fieldsToRead().forEach(field -> all.add(new Parameter("includeFields[]", field)));
        all.addAll(content.parameters());
        if (includeSort) {
            all.add(new Parameter("includeSort", "1"));
        }
        String name = sorts.size() == 1 ? "sort" : "sort[]";
        sorts.forEach(sort -> all.add(new Parameter(name, sort)));
        return new EventSelection(List.copyOf(all), options(), period(), nearby(), order(), pageSize, start);
    }

    private Set<String> fieldsToRead() {
        if (fields.isEmpty()) {
            return fields;
        }
        Set<String> wanted = new LinkedHashSet<>(fields);
        wanted.add("uid");
        if (period() != null) {
            wanted.add("timings");
        }
        if (nearby() != null && !wanted.contains("location")) {
            wanted.addAll(List.of("location.latitude", "location.longitude"));
        }
        return wanted;
    }

    /** Returns what gives the values of a cursor their meaning. */
    private String order() {
        List<String> parts = new ArrayList<>(sorts);
        if (parts.isEmpty()) {
            parts.add(has("search") ? EventSort.RELEVANCE.wire() : EventSort.FEATURED_THEN_TIMINGS.wire());
        }
        if (has("threshold")) {
            parts.add("threshold");
        }
        return String.join(",", parts);
    }
}
