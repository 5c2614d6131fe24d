package io.github.melsdk.core.territory;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.melsdk.core.model.WireConstant;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a profile file that knows where it stands, so that a mistake can be named with line and column. */
final class ProfileNode {

    private final String file;
    private final String path;
    private final JsonLocation place;
    private final @Nullable Object value;

    private ProfileNode(String file, String path, JsonLocation place, @Nullable Object value) {
        this.file = file;
        this.path = path;
        this.place = place;
        this.value = value;
    }

    /**
     * Reads a whole document.
     *
     * @throws IllegalArgumentException if it is not one JSON document
     * @throws IOException if it cannot be read
     */
    static ProfileNode parse(JsonParser parser, String file) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw error(file, parser.currentLocation(), "the file is empty");
            }
            ProfileNode root = read(parser, file, "$");
            if (parser.nextToken() != null) {
                throw error(file, parser.currentTokenLocation(), "there is more after the end of the profile");
            }
            return root;
        } catch (JsonProcessingException notJson) {
            throw error(file, notJson.getLocation(), "not valid JSON: " + notJson.getOriginalMessage());
        } catch (CharConversionException notUtf8) {
            throw error(file, parser.currentLocation(), "not valid UTF-8; save the file as UTF-8");
        }
    }

    private static ProfileNode read(JsonParser parser, String file, String path) throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        Object value = switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, file, path);
            case START_ARRAY -> readArray(parser, file, path);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
        return new ProfileNode(file, path, place, value);
    }

    private static Map<String, ProfileNode> readObject(JsonParser parser, String file, String path) throws IOException {
        Map<String, ProfileNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonLocation place = parser.currentTokenLocation();
            parser.nextToken();
            if (fields.put(key, read(parser, file, path + "." + key)) != null) {
                throw error(file, place, "the key \"" + key + "\" stands twice in " + path);
            }
        }
        return fields;
    }

    private static List<ProfileNode> readArray(JsonParser parser, String file, String path) throws IOException {
        List<ProfileNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser, file, path + "[" + items.size() + "]"));
        }
        return items;
    }

    private static IllegalArgumentException error(String file, @Nullable JsonLocation place, String what) {
        String where = place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new IllegalArgumentException("Territory profile " + file + where + ": " + what);
    }

    /** Returns the exception that says what is wrong with this value. */
    IllegalArgumentException error(String what) {
        return error(file, place, path + " " + what);
    }

    /** Checks that this is an object with no other keys than the given ones. */
    ProfileNode only(String... keys) {
        Set<String> allowed = new LinkedHashSet<>(Arrays.asList(keys));
        fields().forEach((key, field) -> {
            if (!allowed.contains(key)) {
                throw field.error("is unknown; known here are " + String.join(", ", allowed));
            }
        });
        return this;
    }

    /** Returns the value of a key that must be there. */
    ProfileNode required(String key) {
        return optional(key).orElseThrow(() -> error("lacks the key \"" + key + "\""));
    }

    /** Returns the value of a key, empty if it is missing or null. */
    Optional<ProfileNode> optional(String key) {
        return Optional.ofNullable(fields().get(key)).filter(field -> field.value != null);
    }

    /** Returns the items of the array under a key, none if it is missing. */
    List<ProfileNode> items(String key) {
        return optional(key).map(ProfileNode::items).orElse(List.of());
    }

    @SuppressWarnings("unchecked") // only readObject makes maps
    Map<String, ProfileNode> fields() {
        if (value instanceof Map) {
            return (Map<String, ProfileNode>) value;
        }
        throw error("must be an object, but it is " + kind());
    }

    @SuppressWarnings("unchecked") // only readArray makes lists
    List<ProfileNode> items() {
        if (value instanceof List) {
            return (List<ProfileNode>) value;
        }
        throw error("must be a list, but it is " + kind());
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw error("must be a text, but it is " + kind());
    }

    double decimal() {
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        throw error("must be a number, but it is " + kind());
    }

    long whole() {
        try {
            if (value instanceof BigDecimal number) {
                return number.longValueExact();
            }
        } catch (ArithmeticException notWhole) {
            throw error("must be a whole number, but it is " + value);
        }
        throw error("must be a whole number, but it is " + kind());
    }

    URI url() {
        try {
            URI url = new URI(text());
            if (("https".equals(url.getScheme()) || "http".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException invalid) {
            throw error("is not a valid address: " + invalid.getReason());
        }
        throw error("must be an address that begins with https:// or http://");
    }

    <E extends Enum<E> & WireConstant> E constant(Class<E> type) {
        String wanted = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.wire().equals(wanted))
                .findFirst()
                .orElseThrow(() -> error("is \"" + wanted + "\", but must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(WireConstant::wire)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns this text as something else; what the conversion refuses is told with this value's place. */
    <T> T text(Function<String, T> conversion, String expected) {
        String text = text();
        return build(() -> conversion.apply(text), expected);
    }

    /** Builds something from this value's parts; what the building refuses is told with this value's place. */
    <T> T build(Supplier<T> building, String expected) {
        try {
            return building.get();
        } catch (DateTimeException | ArithmeticException | IllformedLocaleException | IllegalArgumentException no) {
            throw error("is not " + expected + ": " + no.getMessage());
        }
    }

    private String kind() {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof String text) {
            return text.isBlank() ? "an empty text" : "the text \"" + text + "\"";
        }
        return value == null ? "null" : "the value " + value;
    }
}
