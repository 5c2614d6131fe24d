package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which events of an agenda are entered.
 *
 * @param fields its fields in order, headings included
 */
public record AgendaSchema(@JsonProperty("fields") List<SchemaField> fields) {

    private static final AgendaSchema EMPTY = new AgendaSchema(List.of());
    private static final int MOST_NAMED = 40;

    /** Copies the list; null becomes an empty one. */
    public AgendaSchema {
        fields = Copies.list(fields);
    }

    /**
     * Returns a schema without fields.
     *
     * @return the empty schema
     */
    public static AgendaSchema empty() {
        return EMPTY;
    }

    /**
     * Returns the fields that the agenda or its network added.
     *
     * @return an unmodifiable list
     */
    public List<SchemaField> additionalFields() {
        return fields.stream().filter(SchemaField::isAdditional).toList();
    }

    /**
     * Returns a field.
     *
     * @param code the code of the field
     * @return empty if there is no such field
     */
    public Optional<SchemaField> findField(String code) {
        return fields.stream().filter(field -> code.equals(field.field())).findFirst();
    }

    /**
     * Returns an added field that must be there.
     *
     * @param code the code of the field
     * @return the field
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public SchemaField requireField(String code) {
        return findField(code)
                .filter(SchemaField::isAdditional)
                .orElseThrow(() -> new IllegalArgumentException("The agenda adds no field '" + code + "'; it adds "
                        + names(additionalFields().stream().map(SchemaField::field))));
    }

    /**
     * Returns an option that must be there.
     *
     * @param code the code of the field
     * @param value the code of the option
     * @return the option
     * @throws IllegalArgumentException if there is no such field or option; the message names those that there are
     */
    public SchemaOption requireOption(String code, String value) {
        SchemaField field = requireField(code);
        return field.findOption(value).orElseThrow(() -> noOption(field, value));
    }

    /** Checks a number of an option. */
    void requireOption(String code, long id) {
        SchemaField field = requireField(code);
        if (field.findOption(id).isEmpty()) {
            throw noOption(field, id);
        }
    }

    private static IllegalArgumentException noOption(SchemaField field, Object wanted) {
        boolean byNumber = wanted instanceof Long;
        return new IllegalArgumentException("The field '" + field.field() + "' has no option "
                + (byNumber ? wanted : "'" + wanted + "'")
                + "; it has "
                + names(field.options().stream()
                        .map(option -> byNumber ? Long.toString(option.id()) : option.value())));
    }

    private static String names(Stream<? extends @Nullable String> codes) {
        String names = codes.filter(Objects::nonNull)
                .limit(MOST_NAMED)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }
}
