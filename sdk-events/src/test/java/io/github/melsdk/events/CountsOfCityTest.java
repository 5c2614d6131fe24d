package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counts by a server that counts: they must agree with the events themselves. */
class CountsOfCityTest {

    private static final long AGENDA = 7;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final Agendas agendas = Agendas.city(CLOCK);

    @AfterEach
    void close() {
        agendas.close();
    }

    private void concert(String title, String place, String commune, double latitude, int day, int hour) {
        ZonedDateTime begin = ZonedDateTime.of(2026, 11, day, hour, 0, 0, 0, PARIS);
        agendas.fake()
                .withEvent(
                        AGENDA,
                        event -> event.title(title)
                                .at(place, commune, latitude, 3.06)
                                .timing(begin, begin.plusHours(2)));
    }

    @Test
    void counts_agree_with_a_full_read() {
        List<Event> all = agendas.client
                .events(FakeOpenAgenda.MEL, q -> q.upcoming().detailed())
                .toList();
        Map<String, Long> communes = new HashMap<>();
        Map<String, Long> modes = new HashMap<>();
        for (Event event : all) {
            Location place = event.place();
            communes.merge(place == null || place.city() == null ? "ailleurs" : place.city(), 1L, Long::sum);
            modes.merge(event.attendance().raw(), 1L, Long::sum);
        }

        Aggregations counts = agendas.client.aggregations(
                FakeOpenAgenda.MEL,
                q -> q.upcoming()
                        .countBy(Facet.CITIES, 100, "ailleurs")
                        .countBy(Facet.ATTENDANCES)
                        .countBy(Facet.LOCATIONS, 100)
                        .countByField("categories-metropolitaines", 50)
                        .metrics("jauge"));

        assertThat(counts.total()).hasValue(all.size());
        assertThat(byKey(counts.counts(Facet.CITIES))).isEqualTo(communes);
        assertThat(byKey(counts.counts(Facet.ATTENDANCES))).isEqualTo(modes);
        assertThat(counts.counts(Facet.LOCATIONS))
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.location().name()).isNotBlank());
        assertThat(counts.countsByField("categories-metropolitaines"))
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.label().in(Locale.FRENCH)).isNotBlank())
                .extracting(FacetCount::eventCount)
                .allMatch(count -> count >= 1);
        assertThat(counts.metrics("jauge").orElseThrow().max()).isPositive();
        assertThat(agendas.drift()).isEmpty();
    }

    private static Map<String, Long> byKey(List<FacetCount> counts) {
        Map<String, Long> byKey = new HashMap<>();
        counts.forEach(count -> byKey.put(count.key(), count.eventCount()));
        return byKey;
    }

    @Test
    void the_largest_come_first_and_no_more_than_wanted() {
        concert("Jazz", "Rihour", "Lille", 50.63, 21, 20);
        concert("Rock", "Rihour", "Lille", 50.63, 22, 20);
        concert("Tango", "Halle", "Roubaix", 50.69, 22, 23);

        Aggregations counts = agendas.client.aggregations(AGENDA, q -> q.countBy(Facet.CITIES, 1));

        assertThat(counts.counts(Facet.CITIES))
                .extracting(FacetCount::key, FacetCount::eventCount)
                .containsExactly(tuple("Lille", 2L));
        assertThat(agendas.requests()).as("no event is read").hasSize(1);
    }

    @Test
    void where_and_when_are_measured() {
        concert("Jazz", "Rihour", "Lille", 50.63, 21, 20);
        concert("Rock", "Rihour", "Lille", 50.63, 22, 20);
        concert("Tango", "Halle", "Roubaix", 50.69, 22, 23);

        Aggregations counts = agendas.client.aggregations(
                AGENDA, q -> q.viewport().timespan().clusters(6, 10).timingsPer(Interval.DAY, PARIS));

        assertThat(counts.viewport()).contains(BoundingBox.of(50.63, 3.06, 50.69, 3.06));
        Timespan span = counts.timespan().orElseThrow();
        assertThat(span.first().toInstant()).isEqualTo("2026-11-21T19:00:00Z");
        assertThat(span.last().toInstant()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(counts.timings())
                .containsExactly(new TimingCount("2026-11-21", 1), new TimingCount("2026-11-22", 2));
        assertThat(counts.clusters()).singleElement().satisfies(cell -> {
            assertThat(cell.eventCount()).isEqualTo(3);
            assertThat(cell.location()
                            .orElseThrow()
                            .distanceTo(GeoPoint.of(50.65, 3.06))
                            .metres())
                    .isLessThan(100);
        });
    }

    @Test
    void filters_narrow_the_counts_and_an_empty_result_measures_nothing() {
        concert("Jazz", "Rihour", "Lille", 50.63, 21, 20);

        Aggregations none = agendas.client.aggregations(
                AGENDA,
                q -> q.commune("Tourcoing")
                        .countBy(Facet.KEYWORDS)
                        .viewport()
                        .timespan()
                        .clusters(3, 5));

        assertThat(none.total()).hasValue(0);
        assertThat(none.counts(Facet.KEYWORDS)).isEmpty();
        assertThat(none.viewport()).isEmpty();
        assertThat(none.clusters()).isEmpty();
        assertThat(none.timespan().orElseThrow().first()).isNull();
    }
}
