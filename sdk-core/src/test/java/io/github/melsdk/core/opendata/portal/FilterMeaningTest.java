package io.github.melsdk.core.opendata.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.FieldValues;
import io.github.melsdk.core.territory.PortalSource.Software;
import io.github.melsdk.testing.FakeCity;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(
            value = Software.class,
            names = {
                "OPENDATASOFT",
                "DATA_FAIR",
                "GEOSERVER_OGC_FEATURES",
                "GEORCHESTRA_DATA_API",
                "WFS",
                "CKAN",
                "UDATA"
            })
    void aPortalThatDecidesFiltersGivesWhatTheyMean(Software software) {
        try (FakeCity city = FakeCity.start();
                Transport transport = Transport.create()) {
            Portal portal = Portal.open(URI.create(address(city, software)), transport);
            assertThat(portal.software()).isEqualTo(software);
            Dataset stations = portal.dataset("stations");
            List<DataRecord> all = stations.records().toList();
            assertThat(all).hasSize(60);
            Random random = new Random(20261121);
            for (int i = 0; i < 40; i++) {
                Filter filter = filter(random, all, 3);

                assertThat(stations.records(q -> q.where(filter)))
                        .as(filter.toString())
                        .extracting(record -> record.text("nom").orElse(""))
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(record -> LocalFilter.accepts(filter, record))
                                .map(record -> record.text("nom").orElse(""))
                                .toList());
            }
        }
    }

    /** The same rows on each software. */
    private static String address(FakeCity city, Software software) {
        return switch (software) {
            case OPENDATASOFT ->
                city.opendatasoft()
                        .withDataset("stations", 60, FilterMeaningTest::row)
                        .url();
            case DATA_FAIR ->
                city.dataFair()
                        .withDataset("stations", 60, FilterMeaningTest::row)
                        .url();
            case GEORCHESTRA_DATA_API ->
                city.dataApi().withLayer("stations", 60, FilterMeaningTest::row).url();
            case CKAN ->
                city.ckan().withDataset("stations", 60, FilterMeaningTest::row).url();
            case UDATA ->
                city.dataGouv()
                        .withDataset("stations", 60, FilterMeaningTest::row)
                        .url();
            case WFS ->
                city.wfs().withLayer("stations", 60, FilterMeaningTest::row).url();
            default ->
                city.ogcFeatures()
                        .withLayer("stations", 60, FilterMeaningTest::row)
                        .url();
        };
    }

    private static Map<String, Object> row(int i) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "nom",
                List.of("Gare", "Place d'Arras", "\u00c9glise \"Saint-Martin\"", "100 % v\u00e9lo")
                                .get(i % 4) + " " + i);
        row.put(
                "commune",
                List.of("Lille", "Villeneuve-d'Ascq", "Mons-en-Bar\u0153ul").get(i % 3));
        row.put("velos", i % 7 == 3 ? null : i % 20);
        row.put("taux", i / 60.0);
        return row;
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
        return switch (random.nextInt(7)) {
            case 0 -> Filter.field("velos").greaterThan(random.nextInt(20));
            case 1 -> Filter.field("nom").equalTo(some.text("nom").orElse("Gare"));
            case 2 ->
                Filter.field("commune")
                        .startsWith(some.text("commune").orElse("L").substring(0, 1));
            case 3 -> Filter.field("nom").contains("e ");
            case 4 -> Filter.field("commune").in("Lille", "Villeneuve-d'Ascq");
            case 5 -> Filter.field("taux").atMost(random.nextDouble());
            default -> Filter.field("velos").isPresent();
        };
    }
}
