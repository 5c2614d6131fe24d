package io.github.melsdk.core.opendata.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.FieldValues;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpendatasoft;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters mean, and that a portal which decides them means the same. */
class FilterMeaningTest {

    private static FieldValues record() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("nom", "Rue d'Arras");
        fields.put("places", "12");
        fields.put("taux", 0.5);
        fields.put("ouvert", "oui");
        fields.put("jour", "2026-11-21");
        fields.put("releve", "2026-11-21T10:00:00+01:00");
        fields.put("secret", "< 1");
        fields.put("services", List.of("wifi", "café"));
        fields.put("vide", "");
        fields.put("rien", null);
        return () -> fields;
    }

    private static boolean accepts(Filter filter) {
        return LocalFilter.accepts(filter, record());
    }

    @Test
    void comparesByTheKindOfTheValue() {
        assertThat(accepts(Filter.field("nom").equalTo("Rue d'Arras"))).isTrue();
        assertThat(accepts(Filter.field("nom").equalTo("rue d'arras"))).isFalse();
        assertThat(accepts(Filter.field("places").greaterThan(9))).isTrue();
        assertThat(accepts(Filter.field("places").equalTo(12.0))).isTrue();
        assertThat(accepts(Filter.field("taux").atMost(0.5))).isTrue();
        assertThat(accepts(Filter.field("ouvert").equalTo(true))).isTrue();
        assertThat(accepts(Filter.field("jour").atLeast(LocalDate.of(2026, 11, 21))))
                .isTrue();
        assertThat(accepts(Filter.field("releve").equalTo(Instant.parse("2026-11-21T09:00:00Z"))))
                .isTrue();
        assertThat(accepts(Filter.field("releve").lessThan(Instant.parse("2026-11-21T09:00:00Z"))))
                .isFalse();
        assertThat(accepts(Filter.field("services").equalTo("café"))).isTrue();
        assertThat(accepts(Filter.field("nom").startsWith("Rue"))).isTrue();
        assertThat(accepts(Filter.field("nom").contains("d'A"))).isTrue();
        assertThat(accepts(Filter.field("places").in(1, 12))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"secret", "vide", "rien", "absent", "nom"})
    void whatIsNoNumberSatisfiesNeitherAComparisonNorItsNegation(String field) {
        Filter filter = Filter.field(field).greaterThan(0);

        assertThat(accepts(filter)).isFalse();
        assertThat(accepts(filter.negated())).isFalse();
        assertThat(accepts(Filter.field(field).notEqualTo(7))).isFalse();
        assertThat(accepts(filter.or(Filter.field("places").equalTo(12)))).isTrue();
        assertThat(accepts(filter.and(Filter.field("places").equalTo(13)).negated()))
                .isTrue();
    }

    @Test
    void emptyTextsAndNullAreNoValue() {
        assertThat(accepts(Filter.field("vide").isAbsent())).isTrue();
        assertThat(accepts(Filter.field("rien").isAbsent())).isTrue();
        assertThat(accepts(Filter.field("absent").isAbsent())).isTrue();
        assertThat(accepts(Filter.field("secret").isPresent())).isTrue();
    }

    @Test
    void aPortalThatDecidesFiltersGivesWhatTheyMean() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneOffset.UTC);
        try (FakeCity city = FakeCity.start(noon);
                Transport transport = Transport.create()) {
            Dataset stations = Portal.open(URI.create(city.opendatasoft().url()), transport)
                    .dataset(FakeOpendatasoft.BIKES);
            List<DataRecord> all = stations.records().toList();
            Random random = new Random(20261121);
            for (int i = 0; i < 60; i++) {
                Filter filter = filter(random, all, 3);

                assertThat(stations.records(q -> q.where(filter)))
                        .as(filter.toString())
                        .extracting(DataRecord::fields)
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(record -> LocalFilter.accepts(filter, record))
                                .map(DataRecord::fields)
                                .toList());
            }
        }
    }

    private static Filter filter(Random random, List<DataRecord> records, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            Filter left = filter(random, records, depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> left.negated();
                case 1 -> left.and(filter(random, records, depth - 1));
                default -> left.or(filter(random, records, depth - 1));
            };
        }
        DataRecord some = records.get(random.nextInt(records.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Filter.field("nbvelosdispo").greaterThan(random.nextInt(20));
            case 1 -> Filter.field("nom").equalTo(some.text("nom").orElse("Rue d'Arras"));
            case 2 ->
                Filter.field("commune")
                        .startsWith(some.text("commune").orElse("L").substring(0, 1));
            case 3 -> Filter.field("nom").contains("e ");
            case 4 -> Filter.field("etat").in("EN SERVICE", "HORS SERVICE");
            default -> Filter.field("localisation").isPresent();
        };
    }
}
