package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.internal.csv.CsvRow;
import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.WireConstant;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One row of a file, read leniently: blanks around values, values that are none. */
final class GtfsRow {

    private static final int LONGEST_NUMBER = 40;

    private final CsvRow row;

    GtfsRow(CsvRow row) {
        this.row = row;
    }

    @Nullable
    String text(String column) {
        String text = row.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    String textOrEmpty(String column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    /** Returns a number, {@code 3.0} too. */
    @Nullable
    Integer integer(String column) {
        String text = text(column);
        if (text == null || text.length() > LONGEST_NUMBER) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' && number < 100_000_000 ? number * 10 + c - '0' : -1;
        }
        return number >= 0 ? Integer.valueOf(number) : whole(decimal(column));
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number != null && number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
                ? Integer.valueOf(number.intValue())
                : null;
    }

    private @Nullable Double decimal(String column) {
        String text = text(column);
        try {
            return text == null || text.length() > LONGEST_NUMBER ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Nullable
    GeoPoint position() {
        return GeoPoint.ofNullable(decimal("stop_lat"), decimal("stop_lon")).orElse(null);
    }

    @Nullable
    Boolean flag(String column) {
        Integer number = integer(column);
        return number == null ? null : Boolean.valueOf(number == 1);
    }

    @Nullable
    ServiceTime time(String column) {
        return ServiceTime.parse(row.get(column)).orElse(null);
    }

    @Nullable
    LocalDate day(String column) {
        Integer day = integer(column);
        try {
            return day == null ? null : LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    ZoneId zone(String column) {
        String name = text(column);
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns a constant by its number, known or not; an empty cell means the one given. */
    <E extends Enum<E> & WireConstant> OpenEnum<E> constant(String column, OpenEnum<E> empty, Class<E> type) {
        String text = text(column);
        return text == null || text.equals(empty.raw()) ? empty : OpenEnum.ofRaw(type, text);
    }
}
