package io.github.melsdk.energy.meters.enedis;

import static io.github.melsdk.energy.meters.MeterServer.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.Quality;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of both generations. The totals are those of recorded days; the shape of each day is invented. */
class MeasurementsTest {

    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static Measurements read(String document) throws IOException {
        return Measurements.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** Spreads a total in W over half hours: 2 W more each time, the rest at the end. */
    private static List<Integer> spread(int total, int points) {
        List<Integer> watts = new ArrayList<>();
        int left = total;
        for (int i = 0; i < points - 1; i++) {
            int value = total / points / 2 + 2 * i;
            watts.add(value);
            left -= value;
        }
        watts.add(left);
        return watts;
    }

    private static String curve2026(String day, String direction, List<Integer> watts) {
        StringBuilder points = new StringBuilder();
        ZonedDateTime end = LocalDate.parse(day).atStartOfDay(PARIS);
        for (int value : watts) {
            end = end.plusMinutes(30);
            points.append(points.isEmpty() ? "" : ",")
                    .append("{\"v\":\"" + value + "\",\"d\":\"" + LABEL.format(end)
                            + "\",\"p\":\"PT30M\",\"n\":\"B\"}");
        }
        return "{\"idPrm\":\"01234567890123\",\"etapeMetier\":\"BRUT\",\"periode\":{\"dateDebut\":\"" + day
                + "\",\"dateFin\":\"" + LocalDate.parse(day).plusDays(1) + "\"},\"grandeur\":[{\"grandeurMetier\":\""
                + direction + "\",\"grandeurPhysique\":\"PA\",\"unite\":\"W\",\"points\":[" + points
                + "],\"calendrier\":[]}],\"contexte\":[]}";
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-29,CONS,33495",
        "2026-09-29,PROD,8263",
        "2026-09-30,PROD,941",
        "2023-04-01,CONS,11776",
        "2023-04-01,PROD,643"
    })
    void half_the_sum_of_a_half_hour_curve_is_the_recorded_daily_energy(String day, String direction, int wattHours)
            throws IOException {
        Measurements curve = read(curve2026(day, direction, spread(2 * wattHours, 48)));

        assertThat(curve.toEnergy().total().complete().orElseThrow().wattHours())
                .isCloseTo(wattHours, within(1e-9));
        assertThat(curve.direction())
                .contains(
                        direction.equals("PROD")
                                ? Measurements.Direction.PRODUCTION
                                : Measurements.Direction.CONSUMPTION);
        assertThat(curve.stage()).contains("BRUT");
        assertThat(curve.toPower().at(48).toString())
                .startsWith(LocalDate.parse(day).plusDays(1).toString());
    }

    @Test
    void the_recorded_day_without_its_last_point_is_known_to_lack_it() throws IOException {
        List<Integer> watts = spread(2 * 36_035, 47);
        EnergySeries cut = read(curve2026("2026-09-30", "CONS", watts)).toEnergy();

        assertThat(cut.total().known().orElseThrow().wattHours()).isCloseTo(36_035, within(1e-9));
        assertThat(cut.total().complete()).isEmpty();
        assertThat(cut.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.quality()).isEqualTo(Quality.MISSING);
            assertThat(gap.interval().start().toString()).startsWith("2026-09-30T23:30");
        });
        watts.add(3_974);
        assertThat(read(curve2026("2026-09-30", "CONS", watts))
                        .toEnergy()
                        .total()
                        .complete()
                        .orElseThrow()
                        .wattHours())
                .isCloseTo(38_022, within(1e-9));
    }

    private static String reading(String unit, String points) {
        return "{\"usage_point_id\":\"01234567890123\",\"start\":\"2024-02-26\",\"end\":\"2024-02-28\","
                + "\"quality\":\"BRUT\",\"reading_type\":{\"unit\":\"" + unit
                + "\",\"measurement_kind\":\"power\",\"aggregate\":\"average\"},\"interval_reading\":[" + points + "]}";
    }

    private static String point(String value, String date, String step, String type) {
        return "{\"value\":\"" + value + "\",\"date\":\"" + date + "\",\"interval_length\":\"" + step
                + "\",\"measure_type\":\"" + type + "\"}";
    }

    @Test
    void a_document_of_version_5_is_read_wrapped_and_as_gateways_unwrap_it() throws IOException {
        String inner = reading("W", point("420", "2024-02-26 00:30:00", "PT30M", "B"));
        Measurements bare = read(inner);
        Measurements wrapped = read("{\"meter_reading\":" + inner + "}");

        assertThat(wrapped.points()).isEqualTo(bare.points());
        assertThat(bare.direction()).isEmpty();
        assertThat(bare.points().get(0).start().toString()).startsWith("2024-02-26T00:00+01:00");
        assertThat(bare.toPower().size()).isEqualTo(96);
        assertThat(bare.toPower().coverage().measured()).isEqualTo(1);
    }

    @Test
    void days_of_version_5_are_days() throws IOException {
        EnergySeries days = read(reading("Wh", "{\"value\":\"11776\",\"date\":\"2024-02-26\"}"))
                .toEnergy();

        assertThat(days.size()).isEqualTo(2);
        assertThat(days.wattHours(0)).isEqualTo(11_776);
        assertThat(days.quality(1)).isEqualTo(Quality.MISSING);
    }

    @Test
    void the_step_may_change_within_one_answer_of_version_5() throws IOException {
        PowerSeries curve = read(reading(
                        "W",
                        String.join(
                                ",",
                                point("100", "2024-02-26 01:00:00", "PT60M", "B"),
                                point("200", "2024-02-26 01:30:00", "PT30M", "B"),
                                point("300", "2024-02-26 01:45:00", "PT15M", "E"),
                                point("400", "2024-02-26 01:55:00", "PT10M", "B"))))
                .toPower();

        assertThat(curve.reading(0).orElseThrow().duration()).isEqualTo(Duration.ofHours(1));
        assertThat(curve.reading(3).orElseThrow().duration()).isEqualTo(Duration.ofMinutes(10));
        assertThat(curve.quality(2)).isEqualTo(Quality.ESTIMATED);
    }

    @Test
    void labels_of_the_autumn_day_are_told_apart_by_their_order() throws IOException {
        List<String> labels = List.of("01:30", "02:00", "02:30", "02:00", "02:30", "03:00", "03:30");
        List<String> points = new ArrayList<>();
        for (String label : labels) {
            points.add(point("100", "2023-10-29 " + label + ":00", "PT30M", "B"));
        }
        String document = reading("W", String.join(",", points))
                .replace("2024-02-26", "2023-10-29")
                .replace("2024-02-28", "2023-10-30");
        List<Measurement> read = read(document).points();

        assertThat(read).hasSize(7);
        assertThat(read)
                .extracting(point -> point.end().getOffset().toString())
                .containsExactly("+02:00", "+02:00", "+02:00", "+01:00", "+01:00", "+01:00", "+01:00");
        for (int i = 1; i < read.size(); i++) {
            assertThat(read.get(i).start()).isEqualTo(read.get(i - 1).end());
        }
    }

    @Test
    void values_that_overlap_or_lie_outside_of_the_days_are_counted_and_left_out() throws IOException {
        Measurements read = read(reading(
                "W",
                String.join(
                        ",",
                        point("100", "2024-02-25 23:30:00", "PT30M", "B"),
                        point("100", "2024-02-26 01:00:00", "PT30M", "B"),
                        point("100", "2024-02-26 01:15:00", "PT30M", "B"),
                        point("NaN", "2024-02-26 02:00:00", "PT30M", "B"),
                        point("100", "yesterday", "PT30M", "B"),
                        point("100", "2024-02-26 02:30:00", "P7D", "B"))));

        assertThat(read.points()).hasSize(2);
        assertThat(read.skipped()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"grandeur\":[]}", "canary", "{\"interval_reading\":\"canary\"}", "{\"a\":"})
    void what_is_no_document_of_enedis_is_an_error_without_a_quote(String document) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> read(document))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("canary"));
    }

    @Test
    void powers_in_volt_amperes_are_no_series() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(reading("VA", "{\"value\":\"4638\",\"date\":\"2024-02-26 12:06:20\"}")))
                .withMessageContaining("VA");
    }
}
