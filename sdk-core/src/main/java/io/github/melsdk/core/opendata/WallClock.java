package io.github.melsdk.core.opendata;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Repairs date-times that are the wall clock of a zone but are labelled as UTC. */
public final class WallClock {

    private WallClock() {}

    /**
     * Reads the digits of a date-time as the wall clock of a zone, whatever offset follows them.
     *
     * <p>In the autumn hour that exists twice, the instant nearest to {@code near} is taken, or the earlier one when {@code
     * near} is null. A time in the spring hour that does not exist is moved forward by the gap, as clocks are.
     *
     * @param text for example {@code 2025-11-25T14:02:31Z}
     * @param zone the zone whose wall clock it is
     * @param near when the value was read, or null
     * @return the instant with the offset of the zone; empty when the text is no date-time
     */
    public static Optional<OffsetDateTime> repair(String text, ZoneId zone, @Nullable Instant near) {
        LocalDateTime wall = digits(text.strip());
        if (wall == null) {
            return Optional.empty();
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.size() < 2 || near == null) {
            return Optional.of(wall.atZone(zone).toOffsetDateTime());
        }
        return offsets.stream()
                .map(wall::atOffset)
                .min(Comparator.comparing(
                        time -> Duration.between(time.toInstant(), near).abs()));
    }

    private static @Nullable LocalDateTime digits(String text) {
        boolean hasTime =
                text.length() >= 16 && text.length() <= 40 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        if (!hasTime) {
            return null;
        }
        int end = 16;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':' || text.charAt(end) == '.')) {
            end++;
        }
        try {
            return LocalDateTime.parse(
                    text.substring(0, 10) + "T" + text.substring(11, end), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
