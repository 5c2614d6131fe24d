package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.model.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A query of events that does not change any more.
 *
 * @param parameters filters and content on the wire, without paging
 * @param options filters on fields that the agenda adds
 * @param period events outside it are left out
 * @param nearby events outside it are left out
 * @param order what gives the values of a cursor their meaning
 * @param pageSize most events of one answer
 * @param start cursor of the first page, null for the beginning
 */
record EventSelection(
        List<Parameter> parameters,
        List<OptionFilter> options,
        @Nullable DateRange period,
        @Nullable Nearby nearby,
        String order,
        int pageSize,
        @Nullable String start) {

    boolean has(String name) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    /**
     * Refuses what an agenda does not know.
     *
     * @throws IllegalArgumentException when its schema lacks a field or an option
     */
    void check(AgendaSchema schema) {
        options.forEach(option -> option.check(schema));
    }

    /** Returns the parameters with the numbers of all options; asks for the schema only if one is needed. */
    List<Parameter> resolved(Supplier<AgendaSchema> schemas) {
        if (options.isEmpty()) {
            return parameters;
        }
        boolean needed = options.stream().anyMatch(OptionFilter::needsSchema);
        AgendaSchema schema = needed ? schemas.get() : AgendaSchema.empty();
        if (needed) {
            check(schema);
        }
        List<Parameter> all = new ArrayList<>(parameters);
        options.forEach(option -> option.parameters(schema).forEach(all::add));
        return all;
    }

    /** Returns the query for the index of all agendas. */
    EventSelection acrossAgendas() {
        if (!options.isEmpty() || has("state[]") || has("featured")) {
            throw new IllegalArgumentException(
                    "State, featured and fields of an agenda are filters within one agenda: name the agenda or leave them out");
        }
        if (has("relative[]")) {
            return this;
        }
        List<Parameter> all = new ArrayList<>(parameters);
        for (Relative value : List.of(Relative.CURRENT, Relative.UPCOMING)) {
            all.add(new Parameter("relative[]", value.wire()));
        }
        return new EventSelection(List.copyOf(all), options, period, nearby, order, pageSize, start);
    }

    /** Tells whether some of the events of an answer may be left out. */
    boolean leavesOut() {
        return period != null || nearby != null;
    }

    boolean keeps(Event event) {
        return (nearby == null || nearby.contains(event)) && (period == null || takesPlaceIn(event, period));
    }

    private static boolean takesPlaceIn(Event event, DateRange period) {
        if (!event.timings().isEmpty()) {
            return event.timings().stream().anyMatch(timing -> period.overlaps(timing.slot()));
        }
        Timing first = event.firstTiming();
        Timing last = event.lastTiming();
        boolean over = last != null
                && last.end() != null
                && !last.end().toInstant().isAfter(period.start().toInstant());
        boolean later = first != null
                && !first.begin().toInstant().isBefore(period.end().toInstant());
        return !over && !later;
    }
}
