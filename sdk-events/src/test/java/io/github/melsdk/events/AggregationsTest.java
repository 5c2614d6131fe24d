package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AggregationsTest {

    private static final String ANSWER = """
            {"total": 41, "events": [], "sort": ["timings.asc", "score"], "after": null, "success": true, "aggregations": {
              "cities": [{"key": "Lille", "eventCount": 30}, {"key": "Roubaix", "eventCount": "11"}, {"mood": 1}],
              "status": [{"key": 1, "eventCount": 40}],
              "locations": [{"key": "31004", "eventCount": 3, "location": {"uid": "31004", "name": "Rihour"}}],
              "originAgendas": [{"key": 57621068, "eventCount": 2, "agenda": {"uid": 57621068, "title": "Ville de Lille"}}],
              "field_label": [{"id": 25, "label": {"fr": "Design"}, "eventCount": 4}],
              "metrics_jauge": {"sum": 120, "avg": 40.5, "max": 80, "min": null},
              "viewport": {"topLeft": {"latitude": 50.8, "longitude": 2.9}, "bottomRight": {"latitude": 50.5, "longitude": 3.3}},
              "timespan": {"first": "2026-11-21T10:00:00+0100", "last": "2027-01-02T18:00:00.000+01:00"},
              "geohash": [{"key": "u140", "eventCount": 9, "latitude": 50.63, "longitude": 3.06}],
              "timings": [{"key": "2026-11-21", "timingCount": 12}],
              "mystery": {"a": 1}
            }}""";

    @Test
    void what_is_counted_is_sent_and_read() {
        try (Agendas agendas = Agendas.answering(ANSWER)) {
            Aggregations counted = agendas.client.aggregations(
                    89904399,
                    q -> q.upcoming()
                            .countBy(Facet.CITIES, 50)
                            .countBy(Facet.STATUSES)
                            .countByField("label", 5)
                            .metrics("jauge")
                            .viewport()
                            .timespan()
                            .clusters(12, 100)
                            .timingsPer(Interval.DAY, ZoneId.of("Europe/Paris"))
                            .countBy(Facet.KEYWORDS, 5, "sans"));

            assertThat(agendas.lastRequest().queryParameters())
                    .containsEntry("size", List.of("0"))
                    .containsEntry("relative[]", List.of("current", "upcoming"))
                    .containsEntry("aggregations[0][type]", List.of("cities"))
                    .containsEntry("aggregations[0][size]", List.of("50"))
                    .containsEntry("aggregations[1][type]", List.of("status"))
                    .containsEntry("aggregations[1][size]", List.of("10"))
                    .containsEntry("aggregations[2][type]", List.of("additionalFields"))
                    .containsEntry("aggregations[2][field]", List.of("label"))
                    .containsEntry("aggregations[2][key]", List.of("field_label"))
                    .containsEntry("aggregations[3][type]", List.of("additionalFieldMetrics"))
                    .containsEntry("aggregations[4][type]", List.of("viewport"))
                    .containsEntry("aggregations[5][type]", List.of("timespan"))
                    .containsEntry("aggregations[6][zoom]", List.of("12"))
                    .containsEntry("aggregations[7][interval]", List.of("day"))
                    .containsEntry("aggregations[7][timezone]", List.of("Europe/Paris"))
                    .containsEntry("aggregations[8][missing]", List.of("sans"));
            assertThat(counted.total()).hasValue(41);
            assertThat(counted.counts(Facet.CITIES))
                    .extracting(FacetCount::key, FacetCount::eventCount)
                    .containsExactly(tuple("Lille", 30L), tuple("Roubaix", 11L));
            assertThat(counted.counts(Facet.STATUSES).get(0).key()).isEqualTo("1");
            assertThat(counted.counts(Facet.LOCATIONS).get(0).location().name()).isEqualTo("Rihour");
            assertThat(counted.counts(Facet.ORIGIN_AGENDAS).get(0).agenda().title())
                    .isEqualTo("Ville de Lille");
            assertThat(counted.countsByField("label").get(0).label().in(Locale.FRENCH))
                    .isEqualTo("Design");
            assertThat(counted.metrics("jauge")).contains(new FieldMetrics(120.0, 40.5, 80.0, null));
            assertThat(counted.viewport()).contains(BoundingBox.of(50.5, 2.9, 50.8, 3.3));
            assertThat(counted.timespan().orElseThrow().first())
                    .isEqualTo(OffsetDateTime.parse("2026-11-21T10:00:00+01:00"));
            assertThat(counted.clusters().get(0).location()).contains(GeoPoint.of(50.63, 3.06));
            assertThat(counted.timings()).containsExactly(new TimingCount("2026-11-21", 12));
            assertThat(counted.asMap()).containsKey("mystery");
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void what_the_provider_leaves_out_is_empty() {
        try (Agendas agendas = Agendas.answering(
                "{\"total\":10000,\"events\":[],\"success\":true,\"aggregations\":{\"viewport\":null,\"cities\":{}}}",
                "{\"total\":3,\"events\":[],\"success\":true}")) {
            Aggregations counted =
                    agendas.client.aggregations(1, q -> q.viewport().countBy(Facet.CITIES));

            assertThat(counted.total()).isEmpty();
            assertThat(counted.viewport()).isEmpty();
            assertThat(counted.counts(Facet.CITIES)).isEmpty();
            assertThat(counted.timespan()).isEmpty();
            assertThat(agendas.client.aggregations(1, q -> {}).counts(Facet.KEYWORDS))
                    .isEmpty();
        }
    }

    @Test
    void mistakes_are_refused_before_the_call() {
        try (Agendas agendas = Agendas.city()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.aggregations(FakeOpenAgenda.MEL, q -> q.countBy(Facet.CITIES, 0)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.aggregations(
                            FakeOpenAgenda.MEL, q -> q.near(GeoPoint.of(50.6, 3), Distance.metres(10))))
                    .withMessageContaining("within(box)");
            assertThat(agendas.requests()).isEmpty();
        }
    }
}
