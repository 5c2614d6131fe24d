package io.github.melsdk.testing.internal.decidim;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says errors in the words of the library that Decidim runs on. */
final class RubyErrors {
    private static final Pattern UNDEFINED_FIELD = Pattern.compile("Field '([^']*)' in type '([^']*)' is undefined");
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unknown type '([^']*)'");
    private static final Pattern UNKNOWN_ARGUMENT = Pattern.compile("Unknown field argument '([^']*)'");
    private static final Pattern UNKNOWN_INPUT = Pattern.compile("contains a field not in '([^']*)': '([^']*)'");
    private static final Pattern NULL_TYPE = Pattern.compile("within parent type '([^']*)'");

    private RubyErrors() {}

    /** Returns the errors as the server writes them. */
    static List<Object> of(List<GraphQLError> errors, int release) {
        List<Object> written = new ArrayList<>();
        for (GraphQLError error : errors) {
            written.add(of(error, release));
        }
        return written;
    }

    private static Map<String, Object> of(GraphQLError error, int release) {
        if (error instanceof ValidationError invalid) {
            return invalid(invalid);
        }
        if (error instanceof NonNullableFieldWasNullError
                || error.getErrorType() == ErrorType.NullValueInNonNullableField) {
            return nullValue(error, release);
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", error.getMessage());
        if (error.getPath() != null) {
            written.put("path", error.getPath());
        }
        if (error.getExtensions() != null && error.getExtensions().get("code") != null) {
            written.put("extensions", Map.of("code", error.getExtensions().get("code")));
        }
        return written;
    }

    private static Map<String, Object> invalid(ValidationError error) {
        String text = error.getMessage();
        Matcher field = UNDEFINED_FIELD.matcher(text);
        if (field.find()) {
            return coded(
                    error,
                    "Field '" + field.group(1) + "' doesn't exist on type '" + field.group(2) + "'",
                    Map.of("code", "undefinedField", "typeName", field.group(2), "fieldName", field.group(1)));
        }
        Matcher type = UNKNOWN_TYPE.matcher(text);
        if (type.find()) {
            return coded(
                    error,
                    "No such type " + type.group(1) + ", so it can't be a fragment condition",
                    Map.of("code", "undefinedType", "typeName", type.group(1)));
        }
        Matcher input = UNKNOWN_INPUT.matcher(text);
        if (input.find()) {
            return coded(
                    error,
                    "InputObject '" + input.group(1) + "' doesn't accept argument '" + input.group(2) + "'",
                    Map.of("code", "argumentNotAccepted", "name", input.group(1), "argumentName", input.group(2)));
        }
        Matcher argument = UNKNOWN_ARGUMENT.matcher(text);
        if (argument.find()) {
            return coded(
                    error,
                    "Field doesn't accept argument '" + argument.group(1) + "'",
                    Map.of("code", "argumentNotAccepted", "argumentName", argument.group(1)));
        }
        return coded(error, text, Map.of("code", "invalid"));
    }

    private static Map<String, Object> coded(ValidationError error, String message, Map<String, Object> extensions) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", message);
        written.put("locations", locations(error));
        List<Object> path = new ArrayList<>(List.of("query"));
        if (error.getQueryPath() != null) {
            path.addAll(error.getQueryPath());
        }
        written.put("path", path);
        written.put("extensions", extensions);
        return written;
    }

    private static List<Object> locations(GraphQLError error) {
        List<Object> locations = new ArrayList<>();
        if (error.getLocations() != null) {
            error.getLocations().forEach(at -> locations.add(Map.of("line", at.getLine(), "column", at.getColumn())));
        }
        return locations;
    }

    /** Older versions of the library leave out where it happened. */
    private static Map<String, Object> nullValue(GraphQLError error, int release) {
        Matcher type = NULL_TYPE.matcher(error.getMessage());
        List<Object> path = error.getPath() == null ? List.of() : error.getPath();
        String field = path.isEmpty() ? "" : "." + path.get(path.size() - 1);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(
                "message",
                "Cannot return null for non-nullable field " + (type.find() ? type.group(1) : "Object") + field);
        if (release >= 29) {
            written.put("path", path);
        }
        return written;
    }
}
