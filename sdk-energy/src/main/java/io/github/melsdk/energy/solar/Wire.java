package io.github.melsdk.energy.solar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers of PVGIS. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties({"inputs", "meta"})
    record Average(@JsonProperty("outputs") @Nullable Outputs outputs) {}

    /** The members are named after the mounting: fixed, vertical_axis, inclined_axis, two_axis. */
    record Outputs(
            @JsonProperty("monthly") Map<String, List<Month>> monthly,
            @JsonProperty("totals") Map<String, Totals> totals) {
        Outputs {
            monthly = monthly == null ? Map.of() : monthly;
            totals = totals == null ? Map.of() : totals;
        }
    }

    @JsonIgnoreProperties({"E_d", "H(i)_d"})
    record Month(
            @JsonProperty("month") @Nullable Integer month,
            @JsonProperty("E_m") @Nullable Double energy,
            @JsonProperty("H(i)_m") @Nullable Double irradiation,
            @JsonProperty("SD_m") @Nullable Double deviation) {}

    /** {@code l_spec} is a text, sometimes {@code ?(0)}. */
    @JsonIgnoreProperties({"E_d", "E_m", "H(i)_d", "H(i)_m", "SD_m", "l_aoi", "l_spec", "l_tg"})
    record Totals(
            @JsonProperty("E_y") @Nullable Double energy,
            @JsonProperty("H(i)_y") @Nullable Double irradiation,
            @JsonProperty("SD_y") @Nullable Double deviation,
            @JsonProperty("l_total") @Nullable Double loss) {}

    @JsonIgnoreProperties({"inputs", "meta"})
    record Hourly(@JsonProperty("outputs") @Nullable Hours outputs) {}

    record Hours(@JsonProperty("hourly") List<Hour> hourly) {
        Hours {
            hourly = hourly == null
                    ? List.of()
                    : hourly.stream().filter(Objects::nonNull).toList();
        }
    }

    @JsonIgnoreProperties({"Gb(i)", "Gd(i)", "Gr(i)"})
    record Hour(
            @JsonProperty("time") @Nullable String time,
            @JsonProperty("P") @Nullable Double power,
            @JsonProperty("G(i)") @Nullable Double irradiance,
            @JsonProperty("H_sun") @Nullable Double sunHeight,
            @JsonProperty("T2m") @Nullable Double temperature,
            @JsonProperty("WS10m") @Nullable Double windSpeed,
            @JsonProperty("Int") @Nullable Double reconstructed) {}
}
