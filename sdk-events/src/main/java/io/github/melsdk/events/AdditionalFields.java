package io.github.melsdk.events;

import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an agenda adds to its events, with the values of one event. The provider sends numbers for options; they
 * differ between agendas, so applications ask for the options' values. Texts come with single events, not reliably with
 * lists.
 */
public final class AdditionalFields implements Extras {

    private final Map<String, Object> values;
    private final AgendaSchema schema;

    AdditionalFields(Map<String, Object> values, AgendaSchema schema) {
        this.values = values;
        this.schema = Objects.requireNonNull(schema, "schema");
    }

    /** Returns all values as decoded JSON, those of fields that the schema does not list included. */
    @Override
    public Map<String, Object> extras() {
        return values;
    }

    /**
     * Returns the chosen options of a field, each once.
     *
     * @param code the code of the field
     * @return an unmodifiable list in the provider's order, empty if nothing is chosen; an option that the schema does not
     *     list has a number only
     */
    public List<SchemaOption> options(String code) {
        Optional<SchemaField> field = schema.findField(code);
        Map<Long, SchemaOption> chosen = new LinkedHashMap<>();
        for (long id : optionIds(values.get(code))) {
            chosen.computeIfAbsent(
                    id,
                    number -> field.flatMap(known -> known.findOption(number))
                            .orElseGet(() -> SchemaOption.unlisted(number)));
        }
        return List.copyOf(chosen.values());
    }

    /**
     * Returns the codes of the chosen options of a field, each once.
     *
     * @param code the code of the field
     * @return an unmodifiable list, without options that the schema does not list
     */
    public List<String> values(String code) {
        List<String> codes = new ArrayList<>();
        for (SchemaOption option : options(code)) {
            if (option.value() != null) {
                codes.add(option.value());
            }
        }
        return List.copyOf(codes);
    }

    /**
     * Returns the chosen option of a field that takes one.
     *
     * @param code the code of the field
     * @return empty if nothing is chosen
     */
    public Optional<SchemaOption> option(String code) {
        return options(code).stream().findFirst();
    }

    /**
     * Returns the value of a yes-or-no field.
     *
     * @param code the code of the field
     * @return empty if it is not set
     */
    public Optional<Boolean> flag(String code) {
        return extra(code, Boolean.class);
    }

    /**
     * Returns the value of a field for numbers.
     *
     * @param code the code of the field
     * @return empty if it is not set
     */
    public Optional<BigDecimal> number(String code) {
        return extra(code, BigDecimal.class);
    }

    /**
     * Returns the value of a field for text, in one or several languages.
     *
     * @param code the code of the field
     * @return the text, empty if it is not set
     */
    public LocalizedText text(String code) {
        return LocalizedText.fromWire(values.get(code));
    }

    /**
     * Returns the codes of the fields that the event has.
     *
     * @return an unmodifiable set in the provider's order
     */
    public Set<String> codes() {
        return values.keySet();
    }

    /** Reads a number, an object with one, or a list of either. */
    private static List<Long> optionIds(@Nullable Object wire) {
        List<Long> ids = new ArrayList<>();
        if (wire instanceof Collection<?> many) {
            many.forEach(one -> ids.addAll(optionIds(one)));
        } else if (wire instanceof Map<?, ?> labelled) {
            ids.addAll(optionIds(labelled.get("id")));
        } else if (wire instanceof Number || wire instanceof String) {
            One one = new One(Map.of("id", wire));
            one.extra("id", Long.class).ifPresent(ids::add);
        }
        return ids;
    }

    /** Borrows the lossless conversion of the shared model. */
    private record One(Map<String, Object> extras) implements Extras {}
}
