package io.github.melsdk.events;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns values for the fields of an agenda into what its schema asks for. The provider answers "success" to an unknown field or a
 * code where a number is due and drops the value, so both are problems here.
 */
final class AdditionalChecks {

    private static final Set<String> FILES = Set.of("file", "image");
    private static final Set<String> NUMBERS = Set.of("integer", "number");
    private static final Set<String> TEXTS = Set.of("text", "textarea", "markdown", "html", "link", "email", "phone");
    private static final List<String> CONDITIONAL = List.of("enableWith", "optionalWith", "write");

    private final AgendaSchema schema;
    private final Problems problems;
    private final Map<String, Object> resolved = new LinkedHashMap<>();

    private AdditionalChecks(AgendaSchema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** Returns the values as the provider takes them; what is wrong becomes a problem. */
    static Map<String, Object> resolve(
            Map<String, AdditionalValue> wanted, boolean complete, AgendaSchema schema, Problems problems) {
        AdditionalChecks checks = new AdditionalChecks(schema, problems);
        wanted.forEach(checks::resolve);
        for (SchemaField field : schema.additionalFields()) {
            if (complete && isRequired(field) && !wanted.containsKey(field.field())) {
                problems.missing(String.valueOf(field.field()));
            }
        }
        return checks.resolved;
    }

    /** A field that is hidden, for some roles only, or required under a condition is left to the provider to judge. */
    private static boolean isRequired(SchemaField field) {
        return Boolean.FALSE.equals(field.optional())
                && !Boolean.FALSE.equals(field.extras().get("enable"))
                && !Boolean.FALSE.equals(field.extras().get("display"))
                && CONDITIONAL.stream().noneMatch(name -> isSaid(field.extras().get(name)))
                && !FILES.contains(String.valueOf(field.fieldType()));
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    private void resolve(String code, AdditionalValue given) {
        SchemaField field;
        try {
            field = schema.requireField(code);
        } catch (IllegalArgumentException e) {
            problems.add(code, "field.unknown", "is not known: " + e.getMessage());
            return;
        }
        String type = String.valueOf(field.fieldType());
        if (FILES.contains(type)) {
            problems.add(code, "field.readonly", "takes a file, which version 2 of the API cannot write");
        } else if (field.isChoice()) {
            options(code, field, given);
        } else if (type.equals("boolean")) {
            plain(code, given, AdditionalValue.Kind.FLAG);
        } else if (NUMBERS.contains(type)) {
            number(code, field, given);
        } else if (type.equals("multilingual")) {
            plain(code, given, AdditionalValue.Kind.TEXTS);
        } else if (TEXTS.contains(type)) {
            plain(code, given, AdditionalValue.Kind.TEXT);
        } else {
            plain(code, given, given.kind());
        }
    }

    private void plain(String code, AdditionalValue given, AdditionalValue.Kind due) {
        if (given.kind() == due) {
            resolved.put(code, given.value());
        } else {
            wrongKind(code, due, given);
        }
    }

    private void wrongKind(String code, AdditionalValue.Kind due, AdditionalValue given) {
        problems.add(
                code,
                "type.invalid",
                "takes " + due.label() + ", not " + given.kind().label());
    }

    private void options(String code, SchemaField field, AdditionalValue given) {
        if (!(given.kind() == AdditionalValue.Kind.OPTIONS && given.value() instanceof List<?> values)) {
            wrongKind(code, AdditionalValue.Kind.OPTIONS, given);
            return;
        }
        Set<Object> ids = new LinkedHashSet<>();
        for (Object value : values) {
            try {
                ids.add(schema.requireOption(code, value.toString()).id());
            } catch (IllegalArgumentException e) {
                problems.add(code, "option.unknown", "has an option that is not known: " + e.getMessage());
            }
        }
        if (values.isEmpty() && isRequired(field)) {
            problems.missing(code);
        } else if (field.isSingleChoice() && values.size() > 1) {
            problems.add(code, "option.single", "takes one option, not " + values.size());
        } else if (field.isSingleChoice()) {
            resolved.put(code, ids.isEmpty() ? null : ids.iterator().next());
        } else {
            resolved.put(code, List.copyOf(ids));
        }
    }

    private void number(String code, SchemaField field, AdditionalValue given) {
        BigDecimal number = given.kind() == AdditionalValue.Kind.NUMBER ? decimal(given.value()) : null;
        if (number == null) {
            wrongKind(code, AdditionalValue.Kind.NUMBER, given);
            return;
        }
        if ("integer".equals(field.fieldType()) && number.stripTrailingZeros().scale() > 0) {
            problems.add(code, "integer.invalid", "takes a whole number");
        }
        BigDecimal min = decimal(field.extras().get("min"));
        BigDecimal max = decimal(field.extras().get("max"));
        if (min != null && number.compareTo(min) < 0) {
            problems.add(code, "number.range", "is at least " + min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            problems.add(code, "number.range", "is at most " + max.toPlainString());
        }
        resolved.put(code, number);
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        try {
            return value instanceof Number ? new BigDecimal(value.toString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
