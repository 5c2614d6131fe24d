package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields an agenda adds to its events, as its schema declares them. */
final class AdditionalFields {
    private static final Set<String> OPTION_TYPES = Set.of("radio", "select", "checkbox", "multiselect");
    private static final Set<String> NUMBER_TYPES = Set.of("integer", "number");

    private AdditionalFields() {}

    static List<JsonNode> of(JsonNode schema) {
        return StreamSupport.stream(schema.path("fields").spliterator(), false)
                .filter(field -> field.hasNonNull("field")
                        && !"event".equals(field.path("schemaType").asText("event")))
                .toList();
    }

    static boolean hasOptions(JsonNode field) {
        return OPTION_TYPES.contains(field.path("fieldType").asText());
    }

    /** Tells whether lists carry the field: text-like ones come with single events only. */
    static boolean isListed(JsonNode field) {
        String type = field.path("fieldType").asText();
        return hasOptions(field) || NUMBER_TYPES.contains(type) || type.equals("boolean");
    }

    static List<Predicate<ObjectNode>> filters(JsonNode schema, Parameters parameters) {
        List<Predicate<ObjectNode>> filters = new ArrayList<>();
        for (JsonNode field : of(schema)) {
            String name = field.path("field").asText();
            List<String> wanted = parameters.call().all(name);
            if (hasOptions(field)) {
                List<String> known = StreamSupport.stream(field.path("options").spliterator(), false)
                        .map(option -> option.path("id").asText())
                        .filter(wanted::contains)
                        .toList();
                if (!known.isEmpty()) {
                    filters.add(event -> values(event.path(name)).anyMatch(known::contains));
                }
            } else if (!wanted.isEmpty() && isListed(field)) {
                filters.add(event -> values(event.path(name)).anyMatch(wanted::contains));
            }
            Double least = parameters.number(name + "[gte]");
            Double most = parameters.number(name + "[lte]");
            if (NUMBER_TYPES.contains(field.path("fieldType").asText()) && (least != null || most != null)) {
                filters.add(event -> event.path(name).isNumber()
                        && (least == null || event.path(name).asDouble() >= least)
                        && (most == null || event.path(name).asDouble() <= most));
            }
        }
        return filters;
    }

    private static Stream<String> values(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                : Stream.of(value.asText());
    }
}
