package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.territory.CommuneCode;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the station of its charge point.
 *
 * @param id roaming identifier of the station; publishers give one place different ones, and some write {@code Non concerné}
 * @param localId the operator's own identifier
 * @param name its name, sometimes a technical identifier
 * @param brand the sign it stands under ({@code nom_enseigne})
 * @param siting where it stands, absent when not told
 * @param address postal address in one line
 * @param commune INSEE code of the commune, null when absent or no code
 * @param pointCount charge points of the whole station
 */
public record StationSheet(
        @Nullable String id,
        @Nullable String localId,
        @Nullable String name,
        @Nullable String brand,
        OpenEnum<Siting> siting,
        @Nullable String address,
        @Nullable CommuneCode commune,
        @Nullable Integer pointCount) {

    /** Turns an absent siting into an absent value. */
    public StationSheet {
        siting = OpenEnum.bind(Siting.class, siting);
    }
}
