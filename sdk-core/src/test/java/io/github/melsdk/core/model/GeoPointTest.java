package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.6366, 3.0635);

    @Test
    void of_takes_latitude_first() {
        assertThat(GRAND_PLACE.latitude()).isEqualTo(50.6366);
        assertThat(GRAND_PLACE.longitude()).isEqualTo(3.0635);
    }

    @ParameterizedTest
    @CsvSource({"90.0001, 0", "-91, 0", "0, 180.1", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0", "0, -Infinity"})
    void of_outside_the_ranges_is_refused(double latitude, double longitude) {
        assertThatThrownBy(() -> GeoPoint.of(latitude, longitude))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but it is");
        assertThat(GeoPoint.ofNullable(latitude, longitude)).isEmpty();
    }

    @Test
    void of_longitude_first_says_that_they_look_swapped() {
        assertThatThrownBy(() -> GeoPoint.of(151.2, -33.9)).hasMessageContaining("look swapped");
        assertThatThrownBy(() -> GeoPoint.of(151.2, 200)).hasMessageNotContaining("look swapped");
    }

    @Test
    void the_edges_of_the_ranges_are_points() {
        assertThat(GeoPoint.of(90, 180)).isEqualTo(new GeoPoint(90, 180));
        assertThat(GeoPoint.of(-90, -180)).isNotNull();
        assertThat(GeoPoint.of(-0.0, -0.0)).isEqualTo(GeoPoint.of(0, 0));
    }

    @Test
    void ofNullable_null_or_zero_zero_is_absent() {
        assertThat(GeoPoint.ofNullable(null, 3.0)).isEmpty();
        assertThat(GeoPoint.ofNullable(50.0, null)).isEmpty();
        assertThat(GeoPoint.ofNullable(0.0, 0.0)).isEmpty();
        assertThat(GeoPoint.ofNullable(0.0, 3.0)).contains(GeoPoint.of(0, 3));
    }

    @Test
    void distanceTo_one_degree_of_latitude_is_111_195_metres() {
        assertThat(GeoPoint.of(50, 3).distanceTo(GeoPoint.of(51, 3)).metres()).isCloseTo(111_195.08, within(0.1));
    }

    @Test
    void distanceTo_is_symmetric_zero_on_itself_and_half_the_earth_at_the_antipode() {
        GeoPoint roubaix = GeoPoint.of(50.6884, 3.1821);
        assertThat(GRAND_PLACE.distanceTo(roubaix)).isEqualTo(roubaix.distanceTo(GRAND_PLACE));
        assertThat(GRAND_PLACE.distanceTo(roubaix).kilometres()).isCloseTo(10.15, within(0.05));
        assertThat(GRAND_PLACE.distanceTo(GRAND_PLACE)).isEqualTo(Distance.metres(0));
        assertThat(GeoPoint.of(0, 0).distanceTo(GeoPoint.of(0, 180)).metres())
                .isCloseTo(Math.PI * 6_371_008.8, within(1.0));
    }

    @Test
    void distanceTo_crosses_the_180th_meridian_the_short_way() {
        assertThat(GeoPoint.of(-13.8, 179.9)
                        .distanceTo(GeoPoint.of(-13.8, -179.9))
                        .kilometres())
                .isLessThan(25);
    }

    @Test
    void byDistanceFrom_puts_what_has_no_location_last() {
        record Stop(String id, Optional<GeoPoint> location) implements Located {}
        Stop near = new Stop("near", Optional.of(GeoPoint.of(50.637, 3.064)));
        Stop far = new Stop("far", Optional.of(GeoPoint.of(50.7, 3.2)));
        Stop lost = new Stop("lost", Optional.empty());
        Stop lostToo = new Stop("lost too", Optional.empty());

        List<Stop> sorted = java.util.stream.Stream.of(lost, far, lostToo, near)
                .sorted(Located.byDistanceFrom(GRAND_PLACE))
                .toList();

        assertThat(sorted).containsExactly(near, far, lost, lostToo);
    }
}
