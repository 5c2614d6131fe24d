package io.github.melsdk.core.opendata.opendatasoft;

import static io.github.melsdk.core.opendata.opendatasoft.Odsql.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OdsqlTest {

    private static final GeoPoint RIHOUR = GeoPoint.of(50.6366, 3.0635);

    @Test
    void names_are_always_in_backquotes() {
        assertThat(field("2024").odsql()).isEqualTo("`2024`");
        assertThat(field("year").odsql()).isEqualTo("`year`");
        assertThat(field("a`b\\").odsql()).isEqualTo("`a\\`b\\\\`");
        assertThatIllegalArgumentException().isThrownBy(() -> field(" ")).withMessageContaining("blank");
    }

    @Test
    void texts_cannot_end_their_quotes() {
        assertThat(field("nom").equalTo("a\" or \"1\"=\"1\\").odsql())
                .isEqualTo("`nom` = \"a\\\" or \\\"1\\\"=\\\"1\\\\\"");
        assertThat(field("nom").equalTo("deux\nlignes").odsql()).isEqualTo("`nom` = \"deux\\nlignes\"");
    }

    @Test
    void comparisons_are_written_in_the_documented_forms() {
        assertThat(field("etat").notEqualTo("HORS SERVICE").odsql()).isEqualTo("not `etat` = \"HORS SERVICE\"");
        assertThat(field("n").atLeast(10).odsql()).isEqualTo("`n` >= 10");
        assertThat(field("ouvert").equalTo(true).odsql()).isEqualTo("`ouvert` is true");
        assertThat(field("ouvert").notEqualTo(false).odsql()).isEqualTo("not `ouvert` is false");
        assertThat(field("a").lessThan(field("b")).odsql()).isEqualTo("`a` < `b`");
        assertThat(field("x").isNull().odsql()).isEqualTo("`x` is null");
        assertThat(field("x").isNotNull().odsql()).isEqualTo("`x` is not null");
        assertThat(field("ville").in("Lille", "Lomme").odsql()).isEqualTo("`ville` in (\"Lille\", \"Lomme\")");
        assertThat(field("services").contains("wifi").odsql()).isEqualTo("\"wifi\" in `services`");
        assertThat(field("nom").like("gare").odsql()).isEqualTo("`nom` like \"gare\"");
    }

    @Test
    void numbers_and_dates_are_written_whatever_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            assertThat(field("x").equalTo(1234.5).odsql()).isEqualTo("`x` = 1234.5");
            assertThat(field("x").equalTo(1e21).odsql()).isEqualTo("`x` = 1000000000000000000000");
            assertThat(field("x").equalTo(new BigDecimal("0.10")).odsql()).isEqualTo("`x` = 0.10");
            assertThat(field("d").equalTo(LocalDate.of(2026, 1, 5)).odsql()).isEqualTo("`d` = date'2026-01-05'");
            assertThat(field("d").greaterThan(Instant.EPOCH).odsql()).isEqualTo("`d` > date'1970-01-01T00:00:00Z'");
            assertThat(field("d")
                            .equalTo(OffsetDateTime.parse("2026-01-05T08:00:00+01:00"))
                            .odsql())
                    .isEqualTo("`d` = date'2026-01-05T07:00:00Z'");
            assertThat(field("d")
                            .equalTo(ZonedDateTime.parse("2026-07-05T08:00:00+02:00[Europe/Paris]"))
                            .odsql())
                    .isEqualTo("`d` = date'2026-07-05T06:00:00Z'");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void values_that_have_no_form_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> field("x").equalTo(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field("x").equalTo(new Object()))
                .withMessageContaining("LocalDate");
        assertThatNullPointerException()
                .isThrownBy(() -> field("x").equalTo(null))
                .withMessageContaining("isNull()");
        assertThatIllegalArgumentException().isThrownBy(() -> field("x").greaterThan(true));
        assertThatIllegalArgumentException().isThrownBy(() -> field("x").in(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> field("x").equalTo(new BigDecimal("1e999999999")));
    }

    @Test
    void intervals_have_both_kinds_of_brackets() {
        assertThat(field("n").in(Interval.closed(1, 5)).odsql()).isEqualTo("`n` in [1 TO 5]");
        assertThat(field("n").in(Interval.open(1.5, 5)).odsql()).isEqualTo("`n` in ]1.5 TO 5[");
        assertThat(field("d")
                        .in(Interval.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                        .odsql())
                .isEqualTo("`d` in [date'2026-01-01' TO date'2027-01-01'[");
        assertThat(field("n").in(Interval.openClosed(-1, 5)).odsql()).isEqualTo("`n` in ]-1 TO 5]");
    }

    @Test
    void parentheses_stand_where_precedence_needs_them() {
        Condition a = field("a").equalTo(1);
        Condition b = field("b").equalTo(2);
        Condition c = field("c").equalTo(3);

        assertThat(a.or(b).and(c).odsql()).isEqualTo("(`a` = 1 or `b` = 2) and `c` = 3");
        assertThat(a.and(b).or(c).odsql()).isEqualTo("`a` = 1 and `b` = 2 or `c` = 3");
        assertThat(Odsql.not(a.and(b)).odsql()).isEqualTo("not (`a` = 1 and `b` = 2)");
        assertThat(Odsql.not(Odsql.not(a)).odsql()).isEqualTo("not (not `a` = 1)");
        assertThat(Odsql.not(a).and(b).odsql()).isEqualTo("not `a` = 1 and `b` = 2");
        assertThat(Odsql.raw("x or y").and(a).odsql()).isEqualTo("(x or y) and `a` = 1");
        assertThat(Odsql.raw("x or y").odsql()).isEqualTo("x or y");
        assertThatIllegalArgumentException().isThrownBy(() -> Odsql.raw(" "));
    }

    @Test
    void text_search_names_its_fields_or_the_whole_record() {
        assertThat(Odsql.search("vlile", field("nom"), field("adresse")).odsql())
                .isEqualTo("search(`nom`, `adresse`, \"vlile\")");
        assertThat(Odsql.suggest("gar").odsql()).isEqualTo("suggest(*, \"gar\")");
        assertThat(Odsql.startsWith("Gare", field("nom")).odsql()).isEqualTo("startswith(`nom`, \"Gare\")");
        assertThat(Odsql.fullText("deux mots").odsql()).isEqualTo("\"deux mots\"");
    }

    @Test
    void places_are_longitude_first_in_geometries_and_latitude_first_in_boxes() {
        assertThat(field("geo").withinDistance(RIHOUR, Distance.kilometres(2)).odsql())
                .isEqualTo("within_distance(`geo`, geom'POINT(3.0635 50.6366)', 2000m)");
        assertThat(field("geo").in(BoundingBox.of(50.5, 2.8, 50.8, 3.3)).odsql())
                .isEqualTo("in_bbox(`geo`, 50.5, 2.8, 50.8, 3.3)");
        assertThat(field("geo")
                        .intersects(OdsqlGeometry.box(BoundingBox.of(50, 2, 51, 3)))
                        .odsql())
                .isEqualTo("intersects(`geo`, geom'POLYGON((2 50, 3 50, 3 51, 2 51, 2 50))')");
        assertThat(field("geo").disjoint(OdsqlGeometry.wkt("POINT(3 50)")).odsql())
                .isEqualTo("disjoint(`geo`, geom'POINT(3 50)')");
        assertThat(field("geo")
                        .within(OdsqlGeometry.geoJson("{\"type\":\"Point\",\"coordinates\":[3,50]}"))
                        .odsql())
                .isEqualTo("within(`geo`, geom'{\"type\":\"Point\",\"coordinates\":[3,50]}')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field("geo").in(BoundingBox.of(0, 170, 1, -170)))
                .withMessageContaining("180th meridian");
    }

    @Test
    void geometries_cannot_leave_their_quotes() {
        assertThatIllegalArgumentException().isThrownBy(() -> OdsqlGeometry.wkt("POINT(3 50)') or true"));
        assertThatIllegalArgumentException().isThrownBy(() -> OdsqlGeometry.geoJson("{\"a\":\"'\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> OdsqlGeometry.geoJson("{\"a\":\"\\u0027\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> OdsqlGeometry.geoJson("null"));
        assertThatIllegalArgumentException().isThrownBy(() -> OdsqlGeometry.polygon(List.of(RIHOUR, RIHOUR)));
    }

    @Test
    void functions_and_aggregates_have_their_names() {
        assertThat(field("t").length().greaterThan(3).odsql()).isEqualTo("length(`t`) > 3");
        assertThat(field("t").lower().equalTo("a").odsql()).isEqualTo("lower(`t`) = \"a\"");
        assertThat(field("d").part(Field.DatePart.MONTH).odsql()).isEqualTo("month(`d`)");
        assertThat(field("d").dateFormat("EEEE 'à' H").odsql()).isEqualTo("date_format(`d`, \"EEEE 'à' H\")");
        assertThat(field("x").orElse(0).odsql()).isEqualTo("ifnull(`x`, 0)");
        assertThat(field("j").jsonFormatOrNull().odsql()).isEqualTo("json_format(`j`, null)");
        assertThat(field("j").jsonFormat().odsql()).isEqualTo("json_format(`j`)");
        assertThat(Odsql.count().as("n").odsql()).isEqualTo("count(*) as `n`");
        assertThat(field("x").countDistinct().odsql()).isEqualTo("count(distinct `x`)");
        assertThat(field("x").percentile(99.5).odsql()).isEqualTo("percentile(`x`, 99.5)");
        assertThat(List.of(
                        field("x").average(),
                        field("x").sum(),
                        field("x").min(),
                        field("x").max(),
                        field("x").median(),
                        field("x").count(),
                        field("x").envelope(),
                        field("x").boundingBox()))
                .extracting(Expression::odsql)
                .containsExactly(
                        "avg(`x`)",
                        "sum(`x`)",
                        "min(`x`)",
                        "max(`x`)",
                        "median(`x`)",
                        "count(`x`)",
                        "envelope(`x`)",
                        "bbox(`x`)");
        assertThatIllegalArgumentException().isThrownBy(() -> field("x").percentile(101));
    }

    @Test
    void now_is_set_and_moved() {
        assertThat(field("d")
                        .greaterThan(Odsql.now().plus(Now.Shift.DAYS, -7).with(Now.Part.HOUR, 0))
                        .odsql())
                .isEqualTo("`d` > now(days=-7, hour=0)");
        assertThat(Odsql.now().odsql()).isEqualTo("now()");
        assertThatIllegalArgumentException().isThrownBy(() -> Odsql.now().with(Now.Part.WEEKDAY, 7));
    }

    @Test
    void selections_and_orders_are_clauses() {
        assertThat(Odsql.all().odsql()).isEqualTo("*");
        assertThat(Odsql.include("nb").odsql()).isEqualTo("include(nb*)");
        assertThat(Odsql.exclude("geo_").odsql()).isEqualTo("exclude(geo_*)");
        assertThatIllegalArgumentException().isThrownBy(() -> Odsql.include("a), b"));
        assertThat(field("a").minus(Odsql.number(-3)).times(field("b")).odsql()).isEqualTo("(`a` - (-3)) * `b`");
        assertThat(field("geo").distanceTo(RIHOUR).ascending().odsql())
                .isEqualTo("distance(`geo`, geom'POINT(3.0635 50.6366)') asc");
        assertThat(field("n").descending().odsql()).isEqualTo("`n` desc");
        assertThat(Odsql.random(12).odsql()).isEqualTo("random(12)");
        assertThat(List.of(
                        Odsql.text("a"),
                        Odsql.bool(true),
                        Odsql.date(LocalDate.of(2026, 1, 5)),
                        Odsql.date(Instant.EPOCH)))
                .extracting(Scalar::odsql)
                .containsExactly("\"a\"", "true", "date'2026-01-05'", "date'1970-01-01T00:00:00Z'");
    }

    @Test
    void groupings_have_all_their_forms() {
        assertThat(Grouping.range(field("n"), 10).odsql()).isEqualTo("range(`n`, 10)");
        assertThat(Grouping.range(field("d"), 1, Grouping.Unit.MONTH).odsql()).isEqualTo("range(`d`, 1 M)");
        assertThat(Grouping.range(field("d"), 6, Grouping.Unit.HOUR).odsql()).isEqualTo("range(`d`, 6 h)");
        assertThat(Grouping.bounds(field("n"), 10, 50).odsql()).isEqualTo("range(`n`, *, 10, 50, *)");
        assertThat(Grouping.bounds(field("d"), LocalDate.of(2026, 1, 1)).odsql())
                .isEqualTo("range(`d`, *, date'2026-01-01', *)");
        assertThat(Grouping.geoCluster(field("geo"), 12).odsql()).isEqualTo("geo_cluster(`geo`, 12)");
        assertThat(Grouping.geoCluster(field("geo"), 12, 60).odsql()).isEqualTo("geo_cluster(`geo`, 12, 60)");
        assertThat(field("d").part(Field.DatePart.YEAR).groupedAs("an").odsql()).isEqualTo("year(`d`) as `an`");
        assertThatIllegalArgumentException().isThrownBy(() -> Grouping.range(field("d"), 2, Grouping.Unit.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> Grouping.range(field("n"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Grouping.geoCluster(field("geo"), 26));
        assertThatIllegalArgumentException().isThrownBy(() -> Grouping.bounds(field("n")));
    }

    @Test
    void facets_carry_options_only_when_there_are_some() {
        assertThat(FacetOption.of("ville").parameter()).isEqualTo("ville");
        assertThat(FacetOption.of("ville")
                        .disjunctive(true)
                        .hierarchical(false)
                        .separator("/")
                        .sort(FacetOption.Sort.COUNT_DESCENDING)
                        .limit(20)
                        .parameter())
                .isEqualTo("facet(name=\"ville\", disjunctive=true, hierarchical=false, separator=\"/\","
                        + " sort=\"-count\", limit=20)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FacetOption.of("ville").limit(0));
    }
}
