package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.EnergyTotal;

/**
 * What one home adds to an inventory: its commune and totals, nothing that names it.
 *
 * @param commune the INSEE code of the commune
 * @param consumption the consumption of the period; a home whose total is incomplete is counted, but not summed
 * @param production the production of the period, zero for a home that produces nothing
 */
public record HomeFigure(
        @JsonProperty("commune") String commune,
        @JsonProperty("consumption") EnergyTotal consumption,
        @JsonProperty("production") EnergyTotal production) {}
