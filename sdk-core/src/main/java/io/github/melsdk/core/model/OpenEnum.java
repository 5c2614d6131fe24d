package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a set that the provider may extend: the raw text is always kept, the constant is there if this version
 * of the SDK knows it.
 *
 * <p>JSON decoding yields a value that is not bound to an enum yet; the record that holds it binds it in its compact
 * constructor with {@link #bind}, which also turns null into an absent value.
 *
 * @param <E> the enum of the constants known to this version
 */
public final class OpenEnum<E extends Enum<E> & WireConstant> {

    /** Stands for the enum of values that came from JSON and are not bound yet. */
    private enum Unbound implements WireConstant {
        ;

        @Override
        public String wire() {
            return "";
        }
    }

    private final Class<E> type;
    private final String raw;
    private final @Nullable E known;

    private OpenEnum(Class<E> type, String raw, @Nullable E known) {
        this.type = type;
        this.raw = raw;
        this.known = known;
    }

    /**
     * Returns the value for a known constant.
     *
     * @param <E> the enum
     * @param constant the constant
     * @return a present value
     */
    public static <E extends Enum<E> & WireConstant> OpenEnum<E> of(E constant) {
        return new OpenEnum<>(constant.getDeclaringClass(), constant.wire(), constant);
    }

    /**
     * Returns the value for a text in the provider's spelling.
     *
     * @param <E> the enum
     * @param type the enum of the known constants
     * @param raw the text; null or empty gives an absent value
     * @return a value whose constant is known only if the text equals a {@link WireConstant#wire()}
     */
    public static <E extends Enum<E> & WireConstant> OpenEnum<E> ofRaw(Class<E> type, @Nullable String raw) {
        String text = raw == null ? "" : raw;
        return new OpenEnum<>(type, text, text.isEmpty() ? null : constant(type, text));
    }

    /**
     * Gives a decoded value its enum. Record constructors call it.
     *
     * @param <E> the enum
     * @param type the enum of the known constants
     * @param value the decoded value, null if the provider left it out
     * @return the bound value; absent if {@code value} is null or absent
     */
    @SuppressWarnings("unchecked") // the type was compared
    public static <E extends Enum<E> & WireConstant> OpenEnum<E> bind(Class<E> type, @Nullable OpenEnum<?> value) {
        if (value != null && value.type == type) {
            return (OpenEnum<E>) value;
        }
        return ofRaw(type, value == null ? null : value.raw);
    }

    /**
     * Gives each value of a decoded list its enum.
     *
     * @param <E> the enum
     * @param type the enum of the known constants
     * @param values the decoded values, null if the provider left them out
     * @return an unmodifiable list without null and absent values
     */
    public static <E extends Enum<E> & WireConstant> List<OpenEnum<E>> bindAll(
            Class<E> type, @Nullable List<? extends @Nullable OpenEnum<?>> values) {
        if (values == null) {
            return List.of();
        }
        return values.stream()
                .map(value -> bind(type, value))
                .filter(OpenEnum::isPresent)
                .toList();
    }

    /**
     * Reads a JSON value: text, number, boolean, or an object with {@code id} or {@code value}. For JSON decoding.
     *
     * @param wire the decoded JSON value
     * @return a value to {@link #bind}, null if there is nothing to keep
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable OpenEnum<?> fromWire(@Nullable Object wire) {
        String text = text(wire);
        if (text == null && wire instanceof Map<?, ?> map) {
            text = text(map.get("id"));
            text = text == null ? text(map.get("value")) : text;
        }
        return text == null ? null : new OpenEnum<>(Unbound.class, text, null);
    }

    private static @Nullable String text(@Nullable Object wire) {
        if (wire instanceof Double || wire instanceof Float || wire instanceof BigDecimal) {
            // Some servers write integers as 3.0.
            Long whole = LosslessConversion.convert(wire, Long.class);
            return whole == null ? wire.toString() : whole.toString();
        }
        return wire instanceof String || wire instanceof Number || wire instanceof Boolean ? wire.toString() : null;
    }

    private static <E extends Enum<E> & WireConstant> @Nullable E constant(Class<E> type, String raw) {
        for (E candidate : type.getEnumConstants()) {
            if (candidate.wire().equals(raw)) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Returns the provider's own text.
     *
     * @return the text, empty if the value is absent
     */
    @JsonValue
    public String raw() {
        return raw;
    }

    /**
     * Returns the constant, if this version of the SDK knows it.
     *
     * @return the constant; empty if the value is absent or newer than the SDK
     */
    public Optional<E> known() {
        return Optional.ofNullable(known);
    }

    /**
     * Tells whether the provider gave a value, known or not.
     *
     * @return false if the provider left the value out
     */
    public boolean isPresent() {
        return !raw.isEmpty();
    }

    /**
     * Tells whether this is the given constant.
     *
     * @param constant the constant to compare with
     * @return true if it is
     */
    public boolean is(E constant) {
        return known == constant;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum<?> that && type == that.type && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type.getName(), raw);
    }

    /** Returns {@link #raw()}. */
    @Override
    public String toString() {
        return raw;
    }
}
