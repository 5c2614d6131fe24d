package io.github.melsdk.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.territory.PointMatch.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two square communes side by side, from longitude 3.0 to 3.1 and 3.1 to 3.2, and one without any geometry. */
class CommunesTest {

    private static final Commune WEST = commune("59901", "Saint-Ouen", 3.0);
    private static final Commune EAST = commune("59902", "L'Ouen", 3.1);
    private static final Commune NOWHERE =
            new Commune(CommuneCode.of("59903"), "Ouen", null, null, null, null, null, null, null);
    private static final Communes COMMUNES = new Communes(
            List.of(NOWHERE, EAST, WEST),
            List.of(new FormerCommune(CommuneCode.of("59999"), WEST.code(), List.of("Vieux Bourg"))));

    private static Commune commune(String code, String name, double west) {
        return new Commune(
                CommuneCode.of(code),
                name,
                null,
                List.of("59990"),
                100,
                110,
                GeoPoint.of(50.05, west + 0.05),
                BoundingBox.of(50.0, west, 50.1, west + 0.11),
                List.of());
    }

    private static List<GeoPoint> square(double south, double west, double size) {
        return List.of(
                GeoPoint.of(south, west),
                GeoPoint.of(south, west + size),
                GeoPoint.of(south + size, west + size),
                GeoPoint.of(south + size, west),
                GeoPoint.of(south, west));
    }

    @Test
    void communes_are_in_the_order_of_their_codes() {
        assertThat(COMMUNES).containsExactly(WEST, EAST, NOWHERE);
        assertThat(COMMUNES.population()).isEqualTo(200);
        assertThat(COMMUNES.totalPopulation()).isEqualTo(220);
        assertThat(COMMUNES.former()).extracting(FormerCommune::code).containsExactly(CommuneCode.of("59999"));
    }

    @Test
    void a_name_with_its_article_is_preferred_and_an_ambiguous_one_finds_all() {
        assertThat(COMMUNES.byName("l’ouen")).containsExactly(EAST);
        assertThat(COMMUNES.byName("Ouen")).containsExactly(NOWHERE);
        assertThat(COMMUNES.byName("Le Ouen")).containsExactly(EAST, NOWHERE);
        assertThat(COMMUNES.byName("vieux-bourg")).containsExactly(WEST);
    }

    @Test
    void at_without_contours_says_how_it_presumed() {
        assertThat(COMMUNES.at(GeoPoint.of(50.05, 3.02))).isEqualTo(new PointMatch(WEST, Method.ONLY_BOX));
        assertThat(COMMUNES.at(GeoPoint.of(50.05, 3.104))).isEqualTo(new PointMatch(EAST, Method.NEAREST_CENTROID));
        assertThat(COMMUNES.at(GeoPoint.of(51, 3.05))).isEqualTo(new PointMatch(null, Method.OUTSIDE));
    }

    @Test
    void at_with_contours_decides_by_them_with_holes_and_exclaves() {
        Communes contoured = COMMUNES.withContours(Map.of(
                WEST.code(),
                List.of(square(50.0, 3.0, 0.1), square(50.04, 3.04, 0.02), square(50.3, 3.3, 0.01)),
                EAST.code(),
                List.of(square(50.0, 3.1, 0.1))));

        assertThat(contoured.at(GeoPoint.of(50.01, 3.01))).isEqualTo(new PointMatch(WEST, Method.CONTOUR));
        assertThat(contoured.at(GeoPoint.of(50.05, 3.104))).isEqualTo(new PointMatch(EAST, Method.CONTOUR));
        assertThat(contoured.at(GeoPoint.of(50.05, 3.05))).isEqualTo(new PointMatch(null, Method.OUTSIDE));
        assertThat(contoured.at(GeoPoint.of(50.305, 3.305))).isEqualTo(new PointMatch(WEST, Method.CONTOUR));
        assertThat(COMMUNES.at(GeoPoint.of(50.305, 3.305)).method()).isEqualTo(Method.OUTSIDE);
    }

    @Test
    void at_on_a_common_border_finds_exactly_one_commune() {
        Communes contoured = COMMUNES.withContours(
                Map.of(WEST.code(), List.of(square(50.0, 3.0, 0.1)), EAST.code(), List.of(square(50.0, 3.1, 0.1))));
        Stream.of(50.0, 50.05).forEach(latitude -> {
            PointMatch border = contoured.at(GeoPoint.of(latitude, 3.1));
            assertThat(border.method()).isEqualTo(Method.CONTOUR);
            assertThat(border.commune()).isEqualTo(EAST);
        });
    }

    @Test
    void at_with_a_contour_for_some_presumes_only_among_the_others() {
        Communes half = COMMUNES.withContours(Map.of(WEST.code(), List.of(square(50.0, 3.0, 0.1))));
        assertThat(half.at(GeoPoint.of(50.05, 3.104))).isEqualTo(new PointMatch(EAST, Method.ONLY_BOX));
        assertThat(half.at(GeoPoint.of(50.05, 3.09))).isEqualTo(new PointMatch(WEST, Method.CONTOUR));
    }

    @Test
    void withContours_refuses_what_cannot_be_one() {
        assertThatThrownBy(() -> COMMUNES.withContours(Map.of(CommuneCode.of("75056"), List.of(square(48, 2, 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("75056");
        assertThatThrownBy(() -> COMMUNES.withContours(Map.of(WEST.code(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one ring");
        assertThatThrownBy(() -> COMMUNES.withContours(
                        Map.of(WEST.code(), List.of(List.of(GeoPoint.of(50, 3), GeoPoint.of(51, 3))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three points");
    }
}
