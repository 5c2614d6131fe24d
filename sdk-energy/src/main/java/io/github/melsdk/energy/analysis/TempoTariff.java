package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.OffPeakHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * The prices of the Tempo contract. A Tempo day runs from 06:00 to 06:00: the night that follows a red day is red. Off-peak
 * hours are 22:00 to 06:00.
 *
 * @param colours the colour of each day that is known
 * @param peak euros for each kWh from 06:00 to 22:00, by colour
 * @param offPeak euros for each kWh from 22:00 to 06:00, by colour
 * @see <a href="https://data.rte-france.com/catalog/-/api/consumption/Tempo-Like-Supply-Contract/v1.1">RTE, Tempo</a>
 */
public record TempoTariff(
        @JsonProperty("colours") Map<LocalDate, TempoColour> colours,
        @JsonProperty("peak") Map<TempoColour, Double> peak,
        @JsonProperty("offPeak") Map<TempoColour, Double> offPeak)
        implements Tariff {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final OffPeakHours NIGHT = OffPeakHours.of(LocalTime.of(22, 0), MORNING);

    /** Copies the maps. */
    public TempoTariff {
        colours = Map.copyOf(colours);
        peak = Map.copyOf(peak);
        offPeak = Map.copyOf(offPeak);
    }

    /** Returns the price; NaN if the colour of the day or its price is not known. */
    @Override
    public double eurosPerKilowattHour(ZonedDateTime time) {
        LocalTime clock = time.toLocalTime();
        LocalDate date = clock.isBefore(MORNING) ? time.toLocalDate().minusDays(1) : time.toLocalDate();
        TempoColour colour = colours.get(date);
        Map<TempoColour, Double> prices = NIGHT.contains(clock) ? offPeak : peak;
        Double price = colour == null ? null : prices.get(colour);
        return price == null ? Double.NaN : price;
    }
}
