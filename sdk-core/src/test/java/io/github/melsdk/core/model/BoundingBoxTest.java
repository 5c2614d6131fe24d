package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoundingBoxTest {

    private static final BoundingBox METROPOLIS = BoundingBox.of(50.50, 2.78, 50.80, 3.28);
    private static final BoundingBox FIJI = BoundingBox.of(-20, 177, -12, -178);

    @Test
    void contains_includes_the_edges() {
        assertThat(METROPOLIS.contains(GeoPoint.of(50.63, 3.06))).isTrue();
        assertThat(METROPOLIS.contains(GeoPoint.of(50.50, 2.78))).isTrue();
        assertThat(METROPOLIS.contains(GeoPoint.of(50.80, 3.28))).isTrue();
        assertThat(METROPOLIS.contains(GeoPoint.of(50.8001, 3.06))).isFalse();
        assertThat(METROPOLIS.contains(GeoPoint.of(50.63, 2.7799))).isFalse();
    }

    @Test
    void a_box_across_the_180th_meridian_contains_both_sides() {
        assertThat(FIJI.contains(GeoPoint.of(-18, 178))).isTrue();
        assertThat(FIJI.contains(GeoPoint.of(-18, -179))).isTrue();
        assertThat(FIJI.contains(GeoPoint.of(-18, 3))).isFalse();
        assertThat(FIJI.centre()).isEqualTo(GeoPoint.of(-16, 179.5));
    }

    @Test
    void intersects_needs_a_common_point() {
        assertThat(METROPOLIS.intersects(BoundingBox.of(50.7, 3.2, 51, 4))).isTrue();
        assertThat(METROPOLIS.intersects(BoundingBox.of(50.80, 3.28, 51, 4))).isTrue();
        assertThat(METROPOLIS.intersects(BoundingBox.of(40, -10, 60, 20))).isTrue();
        assertThat(METROPOLIS.intersects(BoundingBox.of(50.81, 2.9, 51, 3))).isFalse();
        assertThat(METROPOLIS.intersects(BoundingBox.of(50.6, 3.29, 50.7, 4))).isFalse();
        assertThat(FIJI.intersects(BoundingBox.of(-18, -179, -17, -170))).isTrue();
        assertThat(BoundingBox.of(-18, -179, -17, -170).intersects(FIJI)).isTrue();
        assertThat(FIJI.intersects(METROPOLIS)).isFalse();
    }

    @Test
    void of_south_and_north_exchanged_is_refused_with_the_order() {
        assertThatThrownBy(() -> BoundingBox.of(50.8, 2.78, 50.5, 3.28))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("south, west, north, east");
        assertThatThrownBy(() -> BoundingBox.of(50.5, 2.78, 91, 3.28)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void centre_is_the_middle() {
        assertThat(METROPOLIS.centre().latitude()).isCloseTo(50.65, within(1e-9));
        assertThat(METROPOLIS.centre().longitude()).isCloseTo(3.03, within(1e-9));
    }

    @Test
    void expand_moves_every_edge_by_at_least_the_margin() {
        BoundingBox larger = METROPOLIS.expand(Distance.kilometres(5));
        GeoPoint corner = GeoPoint.of(METROPOLIS.north(), METROPOLIS.east());
        assertThat(corner.distanceTo(GeoPoint.of(larger.north(), METROPOLIS.east()))
                        .kilometres())
                .isCloseTo(5, within(0.001));
        assertThat(corner.distanceTo(GeoPoint.of(METROPOLIS.north(), larger.east()))
                        .kilometres())
                .isBetween(4.999, 5.05);
        assertThat(METROPOLIS.expand(Distance.metres(0))).isEqualTo(METROPOLIS);
    }

    @Test
    void expand_wraps_at_the_180th_meridian_and_stops_at_the_poles() {
        BoundingBox across = BoundingBox.of(-14, 179.8, -13, 179.9).expand(Distance.kilometres(50));
        assertThat(across.east()).isNegative();
        assertThat(across.contains(GeoPoint.of(-13.5, -179.8))).isTrue();

        BoundingBox polar = BoundingBox.of(89, 0, 89.9, 10).expand(Distance.kilometres(100));
        assertThat(polar).isEqualTo(BoundingBox.of(polar.south(), -180, 90, 180));
    }

    @Test
    void looksSwapped_only_if_exchanging_helps() {
        assertThat(METROPOLIS.looksSwapped(GeoPoint.of(3.06, 50.63))).isTrue();
        assertThat(METROPOLIS.looksSwapped(GeoPoint.of(50.63, 3.06))).isFalse();
        assertThat(METROPOLIS.looksSwapped(GeoPoint.of(48.85, 2.35))).isFalse();
    }
}
