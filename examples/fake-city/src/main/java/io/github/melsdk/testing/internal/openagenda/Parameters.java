package io.github.melsdk.testing.internal.openagenda;

import io.github.melsdk.testing.internal.http.Call;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads typed query parameters, refusing what the provider refuses and dropping what it drops. */
record Parameters(Call call) {

    @Nullable
    Instant instant(String name) {
        String text = call.first(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(EventTimes.PARIS).toInstant()
                    : EventTimes.instant(text);
        } catch (DateTimeException e) {
            throw new BadQuery(name, "date.invalid", "is not a valid date");
        }
    }

    @Nullable
    Double number(String name) {
        String text = call.first(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new BadQuery(name, "number.invalid", "is not a number");
        }
    }

    int integer(String name, int absent, int least, int most) {
        Double number = number(name);
        if (number == null) {
            return absent;
        }
        if (number != Math.rint(number) || number < least || number > most) {
            throw new BadQuery(name, "integer.range", "must be an integer between " + least + " and " + most);
        }
        return number.intValue();
    }

    List<Long> longs(String name) {
        List<Long> values = new ArrayList<>();
        for (String text : call.all(name)) {
            try {
                values.add(Long.valueOf(text));
            } catch (NumberFormatException e) {
                throw new BadQuery(name, "integer.invalid", "is not an integer");
            }
        }
        return values;
    }

    /** Returns the values that are known; the provider silently drops the others. */
    List<String> choices(String name, Set<String> known) {
        return call.all(name).stream().filter(known::contains).toList();
    }
}
