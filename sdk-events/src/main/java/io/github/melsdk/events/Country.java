package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.melsdk.core.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A country: its code and its names. */
public final class Country {

    private static final String CODE = "code";

    private final @Nullable String code;
    private final LocalizedText name;

    private Country(@Nullable String code, LocalizedText name) {
        this.code = code;
        this.name = name;
    }

    /**
     * Reads a JSON value: an object with {@code code} and names by language, or a name. For JSON decoding.
     *
     * @param wire the decoded JSON value
     * @return the country
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Country fromWire(@Nullable Object wire) {
        if (!(wire instanceof Map<?, ?> map)) {
            return new Country(null, LocalizedText.fromWire(wire));
        }
        Map<Object, @Nullable Object> names = new LinkedHashMap<>(map);
        return names.remove(CODE) instanceof String code
                ? new Country(code, LocalizedText.fromWire(names))
                : new Country(null, LocalizedText.fromWire(names));
    }

    /**
     * Returns the code.
     *
     * @return ISO 3166-1 alpha-2; empty if the provider gives none
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Returns the name.
     *
     * @return the name in the languages of the provider, possibly empty
     */
    public LocalizedText name() {
        return name;
    }

    /**
     * Returns what {@link #fromWire} reads back as an equal country. For JSON encoding.
     *
     * @return names by language and the code
     */
    @JsonValue
    public Map<String, Object> toWire() {
        Map<String, Object> wire = new LinkedHashMap<>(name.asMap());
        if (code != null) {
            wire.put(CODE, code);
        }
        return wire;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Country that && toWire().equals(that.toWire());
    }

    @Override
    public int hashCode() {
        return toWire().hashCode();
    }

    @Override
    public String toString() {
        return toWire().toString();
    }
}
