package io.github.melsdk.energy.heat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A heat network.
 *
 * @param networkId national identifier (SNCU)
 * @param name its name
 * @param operator who runs it
 * @param renewableShare renewable and recovered energy, as published
 * @param carbonContent kilograms of CO2 equivalent per kWh of use
 * @param lifeCycleCarbonContent kilograms of CO2 equivalent per kWh, over the life cycle
 * @param fcuId identifier in France Chaleur Urbaine
 * @param geometry its lines as GeoJSON
 * @param extras fields that this model does not list
 */
public record HeatNetwork(
        @JsonProperty("Identifiant reseau") @Nullable String networkId,
        @JsonProperty("nom_reseau") @Nullable String name,
        @JsonProperty("Gestionnaire") @Nullable String operator,
        @JsonProperty("Taux EnR&R") @Nullable Double renewableShare,
        @JsonProperty("contenu CO2") @Nullable Double carbonContent,
        @JsonProperty("contenu CO2 ACV") @Nullable Double lifeCycleCarbonContent,
        @JsonProperty("id_fcu") @Nullable String fcuId,
        @JsonProperty("geom") @Nullable Map<String, Object> geometry,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    /** Copies the maps. */
    public HeatNetwork {
        geometry = geometry == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(geometry));
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }
}
