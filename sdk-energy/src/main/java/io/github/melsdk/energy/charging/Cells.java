package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.WireConstant;
import io.github.melsdk.energy.Power;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the cells of the files of many publishers; what cannot be read is absent. */
final class Cells {

    /** QualiCharge refuses more; a larger number is the power in watts. */
    private static final double MOST_KILOWATTS = 4_000;

    private static final int LONGEST_TIME = 40;
    private static final Set<String> YES = Set.of("true", "1", "oui", "vrai", "1.0");
    private static final Set<String> NO = Set.of("false", "0", "non", "faux", "0.0");

    /** A blank or a T; seconds and fraction if any; an offset with or without colon or minutes. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM:ss", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private Cells() {}

    /** Returns a text without blanks around it. */
    static @Nullable String text(@Nullable String cell) {
        String text = cell == null ? "" : cell.strip();
        return text.isEmpty() ? null : text;
    }

    static @Nullable Boolean bool(@Nullable String cell) {
        String word = cell == null ? "" : cell.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    static @Nullable Double number(@Nullable String cell) {
        String text = text(cell);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Some exports write whole numbers as 4.0. */
    static @Nullable Integer count(@Nullable String cell) {
        Double number = number(cell);
        return number == null || number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)
                ? null
                : number.intValue();
    }

    static @Nullable Power power(@Nullable String cell) {
        Double number = number(cell);
        if (number == null || number < 0) {
            return null;
        }
        return number > MOST_KILOWATTS ? Power.watts(number) : Power.kilowatts(number);
    }

    static @Nullable LocalDate date(@Nullable String cell) {
        String text = text(cell);
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns null for a time without offset too: nobody can tell its zone. */
    static @Nullable Instant instant(@Nullable String cell) {
        String text = text(cell);
        if (text == null || text.length() > LONGEST_TIME || text.length() < 11) {
            return null;
        }
        try {
            return OffsetDateTime.parse(
                            text.substring(0, 10) + "T" + text.substring(11).stripLeading(), TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    static <E extends Enum<E> & WireConstant> OpenEnum<E> constant(Class<E> type, @Nullable String cell) {
        String text = text(cell);
        for (E candidate : type.getEnumConstants()) {
            if (candidate.wire().equalsIgnoreCase(text)) {
                return OpenEnum.of(candidate);
            }
        }
        return OpenEnum.ofRaw(type, text);
    }

    /** Reads {@code [lon, lat]} and puts a pair right that lies in metropolitan France only when it is swapped. */
    static @Nullable GeoPoint position(@Nullable String pair) {
        String text = text(pair);
        if (text == null || text.length() > 80) {
            return null;
        }
        List<String> parts = new ArrayList<>(2);
        StringTokenizer tokens = new StringTokenizer(text, "[](), ;\t");
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts.size() == 2 ? position(number(parts.get(0)), number(parts.get(1))) : null;
    }

    static @Nullable GeoPoint position(@Nullable Double longitude, @Nullable Double latitude) {
        if (longitude == null || latitude == null) {
            return null;
        }
        boolean swapped = !isMetropolitan(longitude, latitude) && isMetropolitan(latitude, longitude);
        return (swapped ? GeoPoint.ofNullable(longitude, latitude) : GeoPoint.ofNullable(latitude, longitude))
                .orElse(null);
    }

    private static boolean isMetropolitan(double longitude, double latitude) {
        return longitude >= -5.5 && longitude <= 9.7 && latitude >= 41 && latitude <= 51.5;
    }
}
