package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import static io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2.property;
import static io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage.CQL2_JSON;
import static io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage.CQL2_TEXT;
import static io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage.ECQL_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Cql2Test {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.6366, 3.0635);

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        property("commune")
                                .equalTo("Villeneuve d'Ascq")
                                .and(property("nb").atLeast(3)),
                        "\"commune\"='Villeneuve d''Ascq' AND \"nb\">=3",
                        "\"commune\"='Villeneuve d''Ascq' AND \"nb\">=3"),
                Arguments.of(
                        property("date et heure").temporally(TemporalRelation.AFTER, NOON),
                        "T_AFTER(\"date et heure\",TIMESTAMP('2026-11-21T12:00:00Z'))",
                        "\"date et heure\" AFTER 2026-11-21T12:00:00Z"),
                Arguments.of(
                        property("jour").equalTo(LocalDate.of(2026, 11, 21)),
                        "\"jour\"=DATE('2026-11-21')",
                        "\"jour\"=2026-11-21"),
                Arguments.of(
                        property("geom").intersects(Cql2.box(BoundingBox.of(50.6, 3.0, 50.7, 3.1))),
                        "S_INTERSECTS(\"geom\",BBOX(3,50.6,3.1,50.7))",
                        "BBOX(\"geom\",3,50.6,3.1,50.7)"),
                Arguments.of(
                        property("geom").intersects(Cql2.point(GRAND_PLACE)),
                        "S_INTERSECTS(\"geom\",POINT(3.0635 50.6366))",
                        "INTERSECTS(\"geom\",POINT(3.0635 50.6366))"),
                Arguments.of(
                        new Cql2Condition.Like(Cql2.caseInsensitive(property("nom")), Cql2.caseInsensitive("gare%")),
                        "CASEI(\"nom\") LIKE CASEI('gare%')",
                        "\"nom\" ILIKE 'gare%'"),
                Arguments.of(
                        property("nom")
                                .startsWith("100 %")
                                .negate()
                                .or(property("ligne").in("M1", "M2")),
                        "NOT (\"nom\" LIKE '100 \\%%') OR \"ligne\" IN ('M1','M2')",
                        "NOT (\"nom\" LIKE '100 \\%%') OR \"ligne\" IN ('M1','M2')"),
                Arguments.of(
                        property("libre")
                                .between(1, 5.50)
                                .and(property("etat").isNull().negate()),
                        "\"libre\" BETWEEN 1 AND 5.5 AND NOT (\"etat\" IS NULL)",
                        "\"libre\" BETWEEN 1 AND 5.5 AND NOT (\"etat\" IS NULL)"),
                Arguments.of(
                        Cql2.compute(property("libre"), Arithmetic.Operator.DIVIDED_BY, property("total"))
                                .lessThan(0.1),
                        "\"libre\" / \"total\"<0.1",
                        "\"libre\" / \"total\"<0.1"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_condition_is_written_in_both_texts(Cql2Condition condition, String cql2, String ecql) {
        assertThat(CQL2_TEXT.write(condition)).isEqualTo(cql2);
        assertThat(ECQL_TEXT.write(condition)).isEqualTo(ecql);
    }

    @Test
    void json_has_the_shape_of_the_standard() {
        Cql2Condition condition = property("nom")
                .equalTo("Rihour")
                .and(property("geom")
                        .intersects(Cql2.geoJson(Map.of("type", "Point", "coordinates", List.of(3.06, 50.63)))));

        assertThat(CQL2_JSON.write(condition))
                .isEqualTo("{\"op\":\"and\",\"args\":[{\"op\":\"=\",\"args\":[{\"property\":\"nom\"},\"Rihour\"]},"
                        + "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geom\"},"
                        + "{\"type\":\"Point\",\"coordinates\":[3.06,50.63]}]}]}");
        assertThat(CQL2_JSON.write(property("jours").asList(ArrayRelation.CONTAINED_BY, Cql2.list("lundi"))))
                .contains("\"a_containedBy\"", "[\"lundi\"]");
        assertThat(CQL2_JSON.write(property("jour").temporally(TemporalRelation.FINISHEDBY, Cql2.interval(null, NOON))))
                .contains("\"t_finishedBy\"", "{\"interval\":[\"..\",\"2026-11-21T12:00:00Z\"]}");
    }

    @Test
    void distances_are_for_ecql_only() {
        Cql2Condition near = Cql2.near("geom", GRAND_PLACE, 500);

        assertThat(ECQL_TEXT.write(near)).isEqualTo("DWITHIN(\"geom\",POINT(3.0635 50.6366),500,meters)");
        assertThat(CQL2_TEXT.canWrite(near)).isFalse();
        assertThat(CQL2_JSON.canWrite(near)).isFalse();
    }

    @Test
    void what_ecql_has_no_words_for_is_refused() {
        List<Cql2Condition> conditions = List.of(
                property("jours").asList(ArrayRelation.OVERLAPS, Cql2.list("lundi")),
                property("d").temporally(TemporalRelation.MEETS, NOON),
                property("d").temporally(TemporalRelation.DURING, Cql2.interval(NOON, null)),
                Cql2.accentInsensitive(property("nom")).equalTo(Cql2.accentInsensitive("Hélemmes")),
                new Cql2Condition.Like(property("nom"), Cql2.caseInsensitive("a%")),
                Cql2.compute(property("n"), Arithmetic.Operator.MODULO, 2).equalTo(0));

        assertThat(conditions).noneMatch(ECQL_TEXT::canWrite).allMatch(CQL2_TEXT::canWrite);
    }

    @Test
    void boxes_of_other_relations_become_areas_in_ecql() {
        assertThat(ECQL_TEXT.write(
                        property("geom").spatially(SpatialRelation.WITHIN, Cql2.box(BoundingBox.of(50, 3, 51, 4)))))
                .isEqualTo("WITHIN(\"geom\",POLYGON((3 50,4 50,4 51,3 51,3 50)))");
    }

    @Test
    void bad_parts_are_refused_where_they_are_made() {
        List<Runnable> bad = List.of(
                () -> property(" "),
                () -> property("half \ud83d"),
                () -> Cql2.literal("nul \0"),
                () -> Cql2.literal(Double.NaN),
                () -> Cql2.literal(List.of()),
                () -> Cql2.literal(new BigDecimal("1e9999")),
                () -> Cql2.literal(Instant.MAX),
                () -> property("a").in(),
                () -> property("a").equalTo(Cql2.list(1)),
                () -> property("a").intersects(Cql2.literal("POINT(1 1)")),
                () -> property("a").temporally(TemporalRelation.AFTER, "2026-11-21"),
                () -> Cql2.function("s_intersects"),
                () -> Cql2.function("drop table"),
                () -> Cql2.geoJson(Map.of("type", "Point", "coordinates", List.of(3.06))),
                () -> Cql2.geoJson(Map.of("type", "Polygon", "coordinates", List.of(List.of(3.06, 50.6)))),
                () -> Cql2.allOf(List.of()),
                () -> Cql2.interval(null, null),
                () -> Cql2.near("geom", GRAND_PLACE, -1));
        for (Runnable made : bad) {
            assertThatIllegalArgumentException().isThrownBy(made::run);
        }
    }

    @Test
    void a_condition_tells_what_it_needs() {
        Cql2Condition condition = Cql2.caseInsensitive(property("nom"))
                .equalTo(Cql2.caseInsensitive("rihour"))
                .and(property("geom").intersects(Cql2.point(GRAND_PLACE)))
                .and(property("a").lessThan(property("b")))
                .and(property("c").like("x%"));

        assertThat(Cql2Capability.propertiesOf(condition)).containsExactly("nom", "geom", "a", "b", "c");
        assertThat(Cql2Capability.neededBy(condition))
                .containsExactlyInAnyOrder(
                        Cql2Capability.BASIC,
                        Cql2Capability.CASE_INSENSITIVE,
                        Cql2Capability.BASIC_SPATIAL,
                        Cql2Capability.PROPERTY_PROPERTY,
                        Cql2Capability.ADVANCED_COMPARISON);
        assertThat(Arrays.stream(Cql2Capability.values()).map(Cql2Capability::conformanceClass))
                .doesNotHaveDuplicates();
    }
}
