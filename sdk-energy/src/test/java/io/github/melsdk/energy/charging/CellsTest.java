package io.github.melsdk.energy.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.model.GeoPoint;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as hundreds of publishers write them. */
class CellsTest {

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "1,true", "oui,true", "VRAI,true", "false,false", "0,false", "non,false", "?,"
    })
    void booleans_are_written_in_many_ways(String written, Boolean due) {
        assertThat(Cells.bool(written)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3.06, 50.63]|50.63|3.06",
                "3.06,50.63|50.63|3.06",
                "(3.06;50.63)|50.63|3.06",
                "[50.63,3.06]|50.63|3.06",
                "[55.45,-20.88]|-20.88|55.45"
            })
    void positions_are_written_in_many_ways(String written, double latitude, double longitude) {
        assertThat(Cells.position(written)).isEqualTo(GeoPoint.of(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T10:00:00+01:00,2026-11-21T09:00:00Z",
        "2026-11-21T10:00:00+0100,2026-11-21T09:00:00Z",
        "2026-11-21 10:00:00.123+01,2026-11-21T09:00:00.123Z",
        "2026-11-21T09:00:00.123456Z,2026-11-21T09:00:00.123456Z",
        "2026-11-21T10:00:00,",
        "2026-11-21,",
        "hier,"
    })
    void times_are_written_in_many_ways_and_need_an_offset(String written, Instant due) {
        assertThat(Cells.instant(written)).isEqualTo(due);
    }

    @Test
    void what_is_no_value_is_absent() {
        assertThat(Cells.number("22 kW")).isNull();
        assertThat(Cells.number("NaN")).isNull();
        assertThat(Cells.number("7,4")).isEqualTo(7.4);
        assertThat(Cells.power("-3")).isNull();
        assertThat(Cells.count("4.0")).isEqualTo(4);
        assertThat(Cells.count("4.5")).isNull();
        assertThat(Cells.date("2026-13-01")).isNull();
        assertThat(Cells.position("[3.06]")).isNull();
        assertThat(Cells.position("[0, 0]")).isNull();
        assertThat(Cells.text("  ")).isNull();
    }
}
