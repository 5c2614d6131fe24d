package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filter on a field that the agenda adds.
 *
 * @param field code of the field
 * @param values codes of options, whose numbers only the schema tells
 * @param ids numbers of options
 */
record OptionFilter(String field, List<String> values, List<Long> ids) {

    static OptionFilter byValue(String field, List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The filter on '" + field + "' needs an option");
        }
        return new OptionFilter(field, values, List.of());
    }

    static OptionFilter byId(String field, List<Long> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("The filter on '" + field + "' needs an option");
        }
        return new OptionFilter(field, List.of(), ids);
    }

    /** A filter whose values need no schema; only the existence of its field can be checked. */
    static OptionFilter fieldOnly(String field) {
        return new OptionFilter(field, List.of(), List.of());
    }

    boolean needsSchema() {
        return !values.isEmpty();
    }

    /**
     * Refuses what the agenda does not know.
     *
     * @throws IllegalArgumentException when the schema lacks the field or an option
     */
    void check(AgendaSchema schema) {
        // A path into a nested field is the server's business.
        if (field.indexOf(':') < 0) {
            schema.requireField(field);
            values.forEach(value -> schema.requireOption(field, value));
            ids.forEach(id -> schema.requireOption(field, id.longValue()));
        }
    }

    Stream<Parameter> parameters(AgendaSchema schema) {
        Stream<Long> named =
                values.stream().map(value -> schema.requireOption(field, value).id());
        return Stream.concat(named, ids.stream()).map(id -> new Parameter(field + "[]", id.toString()));
    }
}
