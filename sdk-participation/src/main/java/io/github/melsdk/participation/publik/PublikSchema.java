package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks.
 *
 * @param name its name for people, null if absent
 * @param fields its fields in order
 * @param extras fields that the model does not list, such as the workflow
 */
public record PublikSchema(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("fields") List<PublikField> fields,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    /** Copies fields and extras. */
    public PublikSchema {
        fields = fields == null
                ? List.of()
                : fields.stream().filter(Objects::nonNull).toList();
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Finds what is wrong with values. The site itself checks nothing. Conditions of display are not known here, so a required
     * field may be reported that the site would not show.
     *
     * @param data values by name of the field
     * @return one sentence for each problem, without any value; empty when nothing was found
     */
    public List<String> check(Map<String, ?> data) {
        Set<String> known = fields.stream()
                .map(PublikField::name)
                .flatMap(field -> Optional.ofNullable(field).stream())
                .collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        data.keySet().stream()
                .filter(field ->
                        !known.contains(field.endsWith("_raw") ? field.substring(0, field.length() - 4) : field)
                                && !known.contains(field))
                .forEach(field -> problems.add("The form has no field " + field));
        for (PublikField field : fields) {
            Object value = field.name() == null ? null : data.get(field.name());
            boolean empty = value == null || value.toString().isBlank();
            if (field.name() != null && Boolean.TRUE.equals(field.required()) && empty) {
                problems.add("The field " + field.name() + " is required");
            } else if (value instanceof String text
                    && !field.items().isEmpty()
                    && !field.items().contains(text)) {
                problems.add("The value of the field " + field.name() + " is not one of its list");
            }
        }
        return List.copyOf(problems);
    }
}
