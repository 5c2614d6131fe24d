package io.github.melsdk.energy.heat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Distance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a building can be connected to a heat network. What is told without a network near is not documented: all but the first
 * component may be null.
 *
 * @param eligible whether a network lies within about 200 m (100 m in Paris), or the building in an area to be developed
 * @param distanceMetres metres to the nearest network, as the crow flies
 * @param planned whether that network is still to be built
 * @param inDevelopmentPerimeter whether the building must be connected when its heating changes ({@code inPDP})
 * @param networkId national identifier of the network (SNCU)
 * @param networkName its name
 * @param operator who runs it ({@code gestionnaire})
 * @param carbonContent kilograms of CO2 equivalent per kWh, over the life cycle
 * @param renewableShare percent of renewable and recovered energy
 */
public record HeatEligibility(
        @JsonProperty("isEligible") boolean eligible,
        @JsonProperty("distance") @Nullable Double distanceMetres,
        @JsonProperty("futurNetwork") @Nullable Boolean planned,
        @JsonProperty("inPDP") @Nullable Boolean inDevelopmentPerimeter,
        @JsonProperty("id") @Nullable String networkId,
        @JsonProperty("name") @Nullable String networkName,
        @JsonProperty("gestionnaire") @Nullable String operator,
        @JsonProperty("rateCO2") @Nullable Double carbonContent,
        @JsonProperty("rateENRR") @Nullable Double renewableShare) {

    /**
     * Returns the distance to the nearest network.
     *
     * @return empty when there is none near
     */
    public Optional<Distance> distance() {
        return distanceMetres == null || distanceMetres < 0
                ? Optional.empty()
                : Optional.of(Distance.metres(distanceMetres));
    }
}
