package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Decodes one scalar type; blank text where something else than text is due is no value and no difference. */
final class ScalarDeserializer<T> extends ValueDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Reading<T> reading;

    /** What a primitive gets when there is no value; null for all other types. */
    private final transient @Nullable T fallback;

    private ScalarDeserializer(Class<T> type, String due, Reading<T> reading, @Nullable T fallback) {
        super(type, due);
        this.reading = reading;
        this.fallback = fallback;
    }

    static void addTo(SimpleModule module) {
        add(module, String.class, "text", Scalars::text);
        add(module, BigDecimal.class, "a decimal number", Numbers::decimal);
        add(module, OffsetDateTime.class, "a date-time with offset", DateTimes::offsetDateTime);
        add(module, ZonedDateTime.class, "a date-time with offset", DateTimes::zonedDateTime);
        add(module, Instant.class, "a date-time with offset", DateTimes::instant);
        add(module, LocalDateTime.class, "a date-time without offset", DateTimes::localDateTime);
        add(module, LocalDate.class, "a calendar day", DateTimes::localDate);
        add(module, Integer.class, int.class, "an integer of 32 bits", Numbers::integer, 0);
        add(module, Long.class, long.class, "an integer of 64 bits", Numbers::longInteger, 0L);
        add(module, Double.class, double.class, "a number", Numbers::doubleNumber, 0.0);
        add(module, Float.class, float.class, "a number", Numbers::floatNumber, 0f);
        add(module, Boolean.class, boolean.class, "true or false", Scalars::bool, false);
    }

    private static <T> void add(SimpleModule module, Class<T> type, String due, Reading<T> reading) {
        module.addDeserializer(type, new ScalarDeserializer<>(type, due, reading, null));
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Class<T> primitive, String due, Reading<T> reading, T fallback) {
        add(module, type, due, reading);
        module.addDeserializer(primitive, new ScalarDeserializer<>(primitive, due, reading, fallback));
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T value = reading.read(parser);
        return value != null ? value : absent(parser, context);
    }

    private @Nullable T absent(JsonParser parser, DeserializationContext context) throws IOException {
        boolean blank =
                parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().isBlank();
        if (!blank || fallback != null) {
            unfit(parser, context);
        }
        return fallback;
    }

    /** Called for null: a primitive of an application's own class gets its default, which is reported. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        if (fallback != null) {
            DriftContext.of(context).unreadable(context.getParser(), "null instead of a value; the default was kept");
        }
        return fallback;
    }

    /** Reads the value that the parser stands on; null if it does not fit. */
    @FunctionalInterface
    interface Reading<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }
}
