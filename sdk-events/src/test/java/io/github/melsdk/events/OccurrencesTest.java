package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long AGENDA = 12;

    /** Friday, 27 March 2026, 17:00 in Paris; clocks change in the night to Sunday. */
    private final MovableClock clock =
            new MovableClock(ZonedDateTime.of(2026, 3, 27, 17, 0, 0, 0, PARIS).toInstant());

    private final Clock here = Clock.fixed(clock.instant(), PARIS);
    private final Agendas agendas = Agendas.city(clock);
    private final FakeOpenAgenda fake = agendas.fake().withoutSampleData();
    private final LocalDate saturday = LocalDate.of(2026, 3, 28);
    private final LocalDate sunday = LocalDate.of(2026, 3, 29);

    @AfterEach
    void close() {
        agendas.close();
    }

    private static String title(Occurrence occurrence) {
        return occurrence.event().title().in(Locale.FRENCH);
    }

    private List<String> titles(DateRange period) {
        return agendas.client.occurrences(AGENDA, period, q -> {}).stream()
                .map(occurrence -> title(occurrence) + " " + occurrence.begin().toLocalDateTime())
                .toList();
    }

    @Test
    void timings_of_this_weekend_come_one_by_one_in_order_across_the_change_of_clocks() {
        fake.withEvent(
                        AGENDA,
                        e -> e.title("Expo")
                                .on(saturday.minusDays(1))
                                .on(saturday)
                                .on(sunday)
                                .on(sunday.plusDays(1)))
                .withEvent(AGENDA, e -> e.title("Concert").on(saturday, LocalTime.of(20, 0), LocalTime.of(23, 0)))
                .withEvent(AGENDA, e -> e.title("Nuit").on(saturday, LocalTime.of(23, 30), LocalTime.of(4, 0)));

        assertThat(titles(DateRange.thisWeekend(here)))
                .containsExactly(
                        "Expo 2026-03-28T10:00",
                        "Concert 2026-03-28T20:00",
                        "Nuit 2026-03-28T23:30",
                        "Expo 2026-03-29T10:00");
        Occurrence night = agendas.client.occurrences(AGENDA, DateRange.ofDay(saturday, PARIS), q -> {}).stream()
                .filter(occurrence -> title(occurrence).equals("Nuit"))
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(night.begin(), night.end())).isEqualTo(Duration.ofMinutes(210));
        assertThat(night.end().getOffset()).hasToString("+02:00");
    }

    @Test
    void days_of_the_autumn_change_have_their_own_occurrences() {
        LocalDate day = LocalDate.of(2026, 10, 25);
        fake.withEvent(
                AGENDA,
                e -> e.title("Toute la journée")
                        .on(day, LocalTime.MIDNIGHT, LocalTime.of(23, 59))
                        .on(day.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(23, 59)));

        List<Occurrence> one = agendas.client
                .occurrences(AGENDA, DateRange.ofDay(day, PARIS), q -> {})
                .toList();

        assertThat(one).hasSize(1);
        assertThat(Duration.between(one.get(0).begin(), one.get(0).end()))
                .isEqualTo(Duration.ofHours(24).plusMinutes(59));
        assertThat(titles(DateRange.ofDay(day.plusDays(1), PARIS)))
                .containsExactly("Toute la journée 2026-10-26T00:00");
    }

    @Test
    void tonight_lasts_until_four_in_the_morning() {
        LocalDate friday = saturday.minusDays(1);
        fake.withEvent(AGENDA, e -> e.title("Après-midi").on(friday, LocalTime.of(14, 0), LocalTime.of(18, 0)))
                .withEvent(AGENDA, e -> e.title("Soirée").on(friday, LocalTime.of(21, 0), LocalTime.of(23, 0)))
                .withEvent(AGENDA, e -> e.title("Nuit").on(saturday, LocalTime.of(3, 0), LocalTime.of(5, 0)))
                .withEvent(AGENDA, e -> e.title("Matin").on(saturday, LocalTime.of(4, 0), LocalTime.of(6, 0)));

        assertThat(titles(DateRange.tonight(here))).containsExactly("Soirée 2026-03-27T21:00", "Nuit 2026-03-28T03:00");
    }

    @Test
    void now_is_what_has_begun_and_not_ended() {
        LocalDate friday = saturday.minusDays(1);
        fake.withEvent(AGENDA, e -> e.title("Fini").on(friday, LocalTime.of(14, 0), LocalTime.of(17, 0)))
                .withEvent(AGENDA, e -> e.title("En cours").on(friday, LocalTime.of(10, 0), LocalTime.of(18, 0)))
                .withEvent(AGENDA, e -> e.title("Commence").on(friday, LocalTime.of(17, 0), LocalTime.of(18, 0)))
                .withEvent(AGENDA, e -> e.title("Bientôt").on(friday, LocalTime.of(17, 1), LocalTime.of(18, 0)));

        assertThat(agendas.client.occurrencesNow(AGENDA, here, q -> {}).stream().map(OccurrencesTest::title))
                .containsExactly("En cours", "Commence");
    }

    @Test
    void the_server_is_asked_a_day_earlier_because_it_may_compare_begins_only() {
        agendas.client.occurrences(AGENDA, DateRange.ofDay(saturday, PARIS), q -> {});
        assertThat(agendas.requests()).isEmpty();

        fake.withAgenda(AGENDA, a -> a.title("Vide"));
        agendas.client
                .occurrences(AGENDA, DateRange.ofDay(saturday, PARIS), q -> q.commune("Lille"))
                .toList();
        assertThat(agendas.lastRequest().queryParameters())
                .containsEntry("timings[gte]", List.of("2026-03-26T23:00:00Z"))
                .containsEntry("timings[lte]", List.of("2026-03-28T22:59:59.999Z"))
                .containsEntry("detailed", List.of("1"))
                .containsEntry("adminLevel4[]", List.of("Lille"));

        agendas.client
                .occurrences(AGENDA, DateRange.ofDay(saturday, PARIS), q -> q.includeFields("title"))
                .toList();
        assertThat(agendas.lastRequest().queryParameters())
                .containsEntry("includeFields[]", List.of("title", "uid", "timings"))
                .doesNotContainKey("detailed");
    }

    @Test
    void a_doubled_timing_occurs_once_and_iterations_are_independent() {
        fake.withEvent(AGENDA, e -> e.title("Double").on(saturday).on(saturday).on(sunday));
        Occurrences weekend = agendas.client.occurrences(AGENDA, DateRange.thisWeekend(here), q -> {});

        Iterator<Occurrence> one = weekend.iterator();
        one.next();
        assertThat(weekend.toList()).hasSize(2);
        assertThat(one.next().begin().toLocalDate()).isEqualTo(sunday);
        assertThat(one.hasNext()).isFalse();
    }

    @Test
    void an_occurrence_has_identity_place_time_and_source() {
        fake.withEvent(
                AGENDA,
                e -> e.title("Bal")
                        .on(saturday)
                        .at("Gare Saint-Sauveur", "Lille", 50.6277, 3.0716)
                        .with("timezone", null));

        Occurrence bal = agendas.client
                .occurrences(AGENDA, DateRange.thisWeekend(here), q -> {})
                .iterator()
                .next();

        assertThat(bal.id()).isEqualTo(bal.event().uid() + "@2026-03-28T09:00:00Z");
        assertThat(bal.location()).isPresent();
        assertThat(bal.slots()).hasSize(1);
        assertThat(bal.attribution()).isEqualTo(bal.event().attribution());
        assertThat(bal.begin().getZone()).isEqualTo(PARIS);
    }
}
