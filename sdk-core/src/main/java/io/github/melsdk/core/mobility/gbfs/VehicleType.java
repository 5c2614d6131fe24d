package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.OpenEnum;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of vehicle.
 *
 * @param id identifier
 * @param name name, empty when there is none
 * @param formFactor what it looks like
 * @param propulsion what moves it
 * @param range how far it goes when full, null if unknown or moved by legs
 * @param extras fields that the model does not list
 */
public record VehicleType(
        String id,
        LocalizedText name,
        OpenEnum<FormFactor> formFactor,
        OpenEnum<PropulsionType> propulsion,
        @Nullable Distance range,
        Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies the map. */
    public VehicleType {
        Objects.requireNonNull(id, "id");
        extras = Map.copyOf(extras);
    }
}
