package io.github.melsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IsoTextTest {

    private static final long SEED = 20_260_907;
    private static final int CASES = 100_000;
    private static final DateTimeFormatter STANDARD = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String ALPHABET = "0123456789-+:.TZ tz,[]\u0661";

    @Test
    void whatever_it_accepts_the_standard_parser_reads_as_the_same() {
        SplittableRandom random = new SplittableRandom(SEED);
        int accepted = 0;
        for (int i = 0; i < CASES; i++) {
            String text = random.nextInt(3) == 0 ? mutated(random, plausible(random)) : plausible(random);
            char[] chars = ("[" + text + "]").toCharArray();
            int length = text.length();
            String standard = text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;

            OffsetDateTime offset = IsoText.offsetDateTime(chars, 1, length);
            Instant instant = IsoText.instant(chars, 1, length);
            LocalDateTime local = IsoText.localDateTime(chars, 1, length);
            LocalDate date = IsoText.date(chars, 1, length);

            String because = "seed " + SEED + ", case " + i + ": " + text;
            if (offset != null) {
                accepted++;
                assertThat(offset).as(because).isEqualTo(parse(STANDARD, standard, OffsetDateTime::from));
                assertThat(instant).as(because).isEqualTo(offset.toInstant());
                assertThat(offset.getOffset())
                        .as(because)
                        .isEqualTo(OffsetDateTime.parse(standard, STANDARD).getOffset());
            } else {
                assertThat(instant).as(because).isNull();
            }
            if (local != null) {
                assertThat(local)
                        .as(because)
                        .isEqualTo(parse(DateTimeFormatter.ISO_LOCAL_DATE_TIME, standard, LocalDateTime::from));
            }
            if (date != null) {
                assertThat(date)
                        .as(because)
                        .isEqualTo(parse(DateTimeFormatter.ISO_LOCAL_DATE, standard, LocalDate::from));
            }
        }
        assertThat(accepted).as("the fast way is the usual way").isGreaterThan(CASES / 3);
    }

    @Test
    void it_accepts_every_usual_form_itself() {
        for (String text : new String[] {
            "2024-02-29T10:30Z",
            "2024-02-29T10:30:59Z",
            "2024-02-29 10:30:59.1Z",
            "2024-02-29T10:30:59.123456789+02:00",
            "2024-02-29T10:30:59.123-0330",
            "2024-02-29T10:30:59+02",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59+18:00"
        }) {
            assertThat(IsoText.offsetDateTime(text.toCharArray(), 0, text.length()))
                    .as(text)
                    .isEqualTo(OffsetDateTime.parse(text.replace(' ', 'T'), STANDARD));
        }
    }

    @Test
    void it_keeps_the_offset() {
        char[] text = "2024-02-29T10:30:00+02:00".toCharArray();
        assertThat(IsoText.offsetDateTime(text, 0, text.length)).hasToString("2024-02-29T10:30+02:00");
    }

    @Test
    void leap_days_are_those_of_the_calendar() {
        assertThat(IsoText.date("2000-02-29".toCharArray(), 0, 10)).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(IsoText.date("1900-02-29".toCharArray(), 0, 10)).isNull();
        assertThat(IsoText.date("2023-02-29".toCharArray(), 0, 10)).isNull();
        assertThat(IsoText.date("2024-04-31".toCharArray(), 0, 10)).isNull();
    }

    private static <T> @Nullable T parse(DateTimeFormatter format, String text, TemporalQuery<T> query) {
        try {
            return format.parse(text, query);
        } catch (DateTimeException refused) {
            return null;
        }
    }

    private static String plausible(SplittableRandom random) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                random.nextInt(20) == 0 ? random.nextInt(10_000) : 1990 + random.nextInt(60),
                random.nextInt(14),
                random.nextInt(33)));
        if (random.nextInt(12) == 0) {
            return text.toString();
        }
        text.append(random.nextInt(5) == 0 ? ' ' : 'T')
                .append(String.format(Locale.ROOT, "%02d:%02d", random.nextInt(25), random.nextInt(61)));
        if (random.nextInt(6) != 0) {
            text.append(String.format(Locale.ROOT, ":%02d", random.nextInt(61)));
            if (random.nextInt(3) == 0) {
                text.append('.');
                for (int i = random.nextInt(11); i > 0; i--) {
                    text.append(random.nextInt(10));
                }
            }
        }
        return text.append(offset(random)).toString();
    }

    private static String offset(SplittableRandom random) {
        String sign = random.nextBoolean() ? "+" : "-";
        int hours = random.nextInt(20);
        int minutes = random.nextInt(4) == 0 ? random.nextInt(62) : 0;
        return switch (random.nextInt(6)) {
            case 0, 1 -> "Z";
            case 2 -> String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, minutes);
            case 3 -> String.format(Locale.ROOT, "%s%02d%02d", sign, hours, minutes);
            case 4 -> String.format(Locale.ROOT, "%s%02d", sign, hours);
            default -> "";
        };
    }

    private static String mutated(SplittableRandom random, String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int at = random.nextInt(mutated.length());
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(4)) {
                case 0 -> mutated.setCharAt(at, c);
                case 1 -> mutated.insert(at, c);
                case 2 -> mutated.deleteCharAt(at);
                default -> mutated.setLength(Math.max(1, at));
            }
        }
        return mutated.toString();
    }
}
