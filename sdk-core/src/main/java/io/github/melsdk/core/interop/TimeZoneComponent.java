package io.github.melsdk.core.interop;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the VTIMEZONE of a zone from the rules of the JVM. Exact from the year 2000 on. */
final class TimeZoneComponent {

    private static final Instant EXACT_FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ZoneId zone;
    private final ContentLines lines;

    private TimeZoneComponent(ZoneId zone, ContentLines lines) {
        this.zone = zone;
        this.lines = lines;
    }

    static void write(ZoneId zone, ContentLines lines) throws IOException {
        new TimeZoneComponent(zone, lines).write();
    }

    private void write() throws IOException {
        ZoneRules rules = zone.getRules();
        lines.line("BEGIN:VTIMEZONE");
        lines.line("TZID:" + zone.getId());
        ZoneOffset first = rules.getOffset(EXACT_FROM);
        LocalDateTime begin = LocalDateTime.ofInstant(EXACT_FROM, first);
        observance(rules.isDaylightSavings(EXACT_FROM), begin, first, first, "");
        List<ZoneOffsetTransition> past = rules.getTransitions().stream()
                .filter(transition -> transition.getInstant().isAfter(EXACT_FROM))
                .toList();
        for (ZoneOffsetTransition transition : past) {
            observance(
                    rules.isDaylightSavings(transition.getInstant()),
                    transition.getDateTimeBefore(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter(),
                    "");
        }
        int year = past.isEmpty()
                ? 2000
                : past.get(past.size() - 1).getDateTimeBefore().getYear() + 1;
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition transition = rule.createTransition(year);
            observance(
                    rules.isDaylightSavings(transition.getInstant()),
                    transition.getDateTimeBefore(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter(),
                    "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule, transition));
        }
        lines.line("END:VTIMEZONE");
    }

    private void observance(
            boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after, String recurrence)
            throws IOException {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN:" + name);
        lines.line("DTSTART:" + LOCAL.format(onset));
        if (!recurrence.isEmpty()) {
            lines.line(recurrence);
        }
        lines.line("TZOFFSETFROM:" + offset(before));
        lines.line("TZOFFSETTO:" + offset(after));
        lines.line("END:" + name);
    }

    /** Names the day of a yearly rule, shifted when its time of day is told in UTC and falls on another local day. */
    private static String day(ZoneOffsetTransitionRule rule, ZoneOffsetTransition transition) {
        int indicator = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return ";BYMONTHDAY=" + transition.getDateTimeBefore().getDayOfMonth();
        }
        String shown = transition.getDateTimeBefore().getDayOfWeek().name().substring(0, 2);
        boolean sameDay = transition.getDateTimeBefore().getDayOfWeek() == weekday;
        if (indicator == -1 && sameDay) {
            return ";BYDAY=-1" + shown;
        }
        int shift = sameDay ? 0 : transition.getDateTimeBefore().getDayOfWeek() == weekday.plus(1) ? 1 : -1;
        int first = indicator < 0 ? rule.getMonth().maxLength() + 1 + indicator - 6 : indicator;
        String days = IntStream.range(first + shift, first + shift + 7)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return ";BYDAY=" + shown + ";BYMONTHDAY=" + days;
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String text = String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
