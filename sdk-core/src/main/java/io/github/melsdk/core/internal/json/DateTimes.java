package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times in ISO-8601: the usual form by {@link IsoText}, rarer ones by java.time. What the calendar does
 * not have, or lacks the zone that the type needs, is absent; what a missing zone means is known to the provider's
 * adapter only.
 */
final class DateTimes {

    private static final int LONGEST = 64;
    private static final int SEPARATOR = 10;

    private DateTimes() {}

    static @Nullable OffsetDateTime offsetDateTime(JsonParser parser) throws IOException {
        if (parser.currentTokenId() != JsonTokenId.ID_STRING) {
            return null;
        }
        OffsetDateTime fast =
                IsoText.offsetDateTime(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return fast != null ? fast : standard(parser, DateTimeFormatter.ISO_OFFSET_DATE_TIME, OffsetDateTime::from);
    }

    static @Nullable Instant instant(JsonParser parser) throws IOException {
        if (parser.currentTokenId() != JsonTokenId.ID_STRING) {
            return null;
        }
        Instant fast = IsoText.instant(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return fast != null ? fast : standard(parser, DateTimeFormatter.ISO_OFFSET_DATE_TIME, Instant::from);
    }

    static @Nullable ZonedDateTime zonedDateTime(JsonParser parser) throws IOException {
        if (parser.currentTokenId() != JsonTokenId.ID_STRING) {
            return null;
        }
        OffsetDateTime fast =
                IsoText.offsetDateTime(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return fast != null
                ? fast.toZonedDateTime()
                : standard(parser, DateTimeFormatter.ISO_ZONED_DATE_TIME, DateTimes::sameOffset);
    }

    static @Nullable LocalDateTime localDateTime(JsonParser parser) throws IOException {
        if (parser.currentTokenId() != JsonTokenId.ID_STRING) {
            return null;
        }
        LocalDateTime fast =
                IsoText.localDateTime(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return fast != null ? fast : standard(parser, DateTimeFormatter.ISO_LOCAL_DATE_TIME, LocalDateTime::from);
    }

    static @Nullable LocalDate localDate(JsonParser parser) throws IOException {
        if (parser.currentTokenId() != JsonTokenId.ID_STRING) {
            return null;
        }
        LocalDate fast = IsoText.date(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return fast != null ? fast : standard(parser, DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from);
    }

    /** Refuses an offset that the named zone does not have at that time; java.time would shift the wall clock. */
    private static ZonedDateTime sameOffset(TemporalAccessor parsed) {
        ZonedDateTime time = ZonedDateTime.from(parsed);
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)
                && parsed.get(ChronoField.OFFSET_SECONDS) != time.getOffset().getTotalSeconds()) {
            throw new DateTimeException("The offset is not one of the zone.");
        }
        return time;
    }

    private static <T> @Nullable T standard(JsonParser parser, DateTimeFormatter format, TemporalQuery<T> query)
            throws IOException {
        if (parser.getTextLength() > LONGEST) {
            return null;
        }
        String text = parser.getText().strip();
        if (text.length() > SEPARATOR && text.charAt(SEPARATOR) == ' ') {
            text = text.substring(0, SEPARATOR) + 'T' + text.substring(SEPARATOR + 1);
        }
        try {
            return format.parse(text, query);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
