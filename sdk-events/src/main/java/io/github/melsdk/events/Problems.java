package io.github.melsdk.events;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a draft, and knows the checks that events and locations share. Not thread-safe. */
final class Problems {

    static final String REQUIRED = "required";
    static final String TOO_LONG = "string.toolong";
    static final String BAD_LINK = "link.invalid";
    static final int LONGEST_EXTERNAL_ID = 100;

    private final List<FieldProblem> found = new ArrayList<>();

    void add(String field, String code, String message) {
        found.add(new FieldProblem(field, null, code, message));
    }

    void add(String field, String language, String code, String message) {
        found.add(new FieldProblem(field, language, code, message));
    }

    void missing(String field) {
        add(field, REQUIRED, "is required");
    }

    /** Requires a text, or a text in at least one language. */
    void require(Map<String, Object> fields, String field) {
        Object value = fields.get(field);
        boolean given = value instanceof Map<?, ?> texts
                ? texts.values().stream().anyMatch(text -> !text.toString().isBlank())
                : value != null && !value.toString().isBlank();
        if (!given) {
            missing(field);
        }
    }

    /** Limits a text, or a text in each language. Lengths are counted as the provider's language counts them, in UTF-16 units. */
    void limit(Map<String, Object> fields, String field, int most) {
        Object value = fields.get(field);
        if (value instanceof Map<?, ?> texts) {
            texts.forEach((language, text) -> limit(field, language.toString(), text.toString(), most));
        } else if (value != null) {
            limit(field, null, value.toString(), most);
        }
    }

    private void limit(String field, @Nullable String language, String text, int most) {
        if (text.length() > most) {
            found.add(new FieldProblem(
                    field,
                    language,
                    TOO_LONG,
                    "has " + text.length() + " characters, at most " + most + " are allowed"));
        }
    }

    /** Requires that a text that is there is the address of a web page. */
    void link(Map<String, Object> fields, String field) {
        Object value = fields.get(field);
        if (value != null && !isLink(value.toString())) {
            add(field, BAD_LINK, "is not an address that starts with https:// or http://");
        }
    }

    static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    void externalIds(Map<String, Object> fields) {
        if (fields.get("extIds") instanceof List<?> ids) {
            for (Object id : ids) {
                externalId((Map<?, ?>) id);
            }
        }
    }

    private void externalId(Map<?, ?> id) {
        String key = String.valueOf(id.get("key"));
        String value = String.valueOf(id.get("value"));
        if (key.isBlank() || value.isBlank()) {
            add("extIds", REQUIRED, "has an external identifier whose key or value is blank");
        }
        if (value.length() > LONGEST_EXTERNAL_ID) {
            limit("extIds", null, value, LONGEST_EXTERNAL_ID);
        }
    }

    List<FieldProblem> found() {
        return List.copyOf(found);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new DraftException(found);
        }
    }
}
