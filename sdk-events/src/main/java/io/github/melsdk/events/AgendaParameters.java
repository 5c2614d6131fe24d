package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects a query of agendas. */
final class AgendaParameters implements AgendaQuery {

    static final int LARGEST_PAGE = 100;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int pageSize = LARGEST_PAGE;
    private @Nullable String start;

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> parameters.add(new Parameter(name, value))));
        return List.copyOf(parameters);
    }

    /** Returns what gives the values of a cursor their meaning. */
    String order() {
        return "agendas/"
                + (values.containsKey("sort")
                        ? values.get("sort").get(0)
                        : values.containsKey("search") ? "score" : "uid");
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String start() {
        return start;
    }

    private AgendaQuery set(String name, Object value) {
        values.put(name, List.of(value.toString()));
        return this;
    }

    private AgendaQuery add(String name, List<String> more) {
        if (more.isEmpty() || more.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The filter " + name + " needs a value that is not blank");
        }
        values.computeIfAbsent(name, key -> new ArrayList<>()).addAll(more);
        return this;
    }

    @Override
    public AgendaQuery search(String text) {
        return add("search", List.of(text));
    }

    @Override
    public AgendaQuery official(boolean value) {
        return set("official", value ? 1 : 0);
    }

    @Override
    public AgendaQuery network(long uid) {
        return set("network", uid);
    }

    @Override
    public AgendaQuery locationSet(long uid) {
        return set("locationSet", uid);
    }

    @Override
    public AgendaQuery uid(long... uids) {
        return add(
                "uid[]",
                java.util.stream.LongStream.of(uids).mapToObj(Long::toString).toList());
    }

    @Override
    public AgendaQuery slug(String... values) {
        return add("slug[]", List.of(values));
    }

    @Override
    public AgendaQuery updatedSince(Instant instant) {
        return set("updatedAt.gte", instant);
    }

    @Override
    public AgendaQuery updatedUntil(Instant instant) {
        return set("updatedAt.lte", instant);
    }

    @Override
    public AgendaQuery includeFields(String... paths) {
        return add("includeFields[]", List.of(paths));
    }

    @Override
    public AgendaQuery sort(AgendaSort order) {
        return set("sort", order.wire());
    }

    @Override
    public AgendaQuery pageSize(int agendas) {
        pageSize = Pages.requireSize(agendas, LARGEST_PAGE);
        return this;
    }

    @Override
    public AgendaQuery startingAt(String cursor) {
        start = Cursor.requireReadable(cursor);
        return this;
    }
}
