package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.meters.MeterId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a consent opened for one meter and one direction. It prints without the meter.
 *
 * @param id identifier of the service; empty when Enedis gives none
 * @param meterId the meter, or null when it is none of 14 digits
 * @param serviceCode {@code ACCES}, {@code TRANSREC}, {@code CCDC}, {@code OPPENR}, or null
 * @param stateCode {@code DEMANDE}, {@code ACTIF}, {@code TERMINE}, {@code SUPPRIME}, or null
 * @param firstDay first day of the service, or null
 * @param lastDay last day of the service, or null
 * @param consumption whether it covers energy taken from the network, or null
 * @param production whether it covers energy given to the network, or null
 * @param measureType {@code CDC} curve, {@code IDX} index, {@code PMAX}, {@code ENERGIE}, {@code ITC}, or null
 * @param measureStep {@code PT30M}, {@code P1D}, {@code NA}, …, or null
 * @param authorisationId the consent that it comes from, or null
 */
public record SubscribedService(
        String id,
        @Nullable MeterId meterId,
        @Nullable String serviceCode,
        @Nullable String stateCode,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Boolean consumption,
        @Nullable Boolean production,
        @Nullable String measureType,
        @Nullable String measureStep,
        @Nullable Long authorisationId) {

    public SubscribedService {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the meter.
     *
     * @return empty when Enedis gives none that is valid
     */
    public Optional<MeterId> meter() {
        return Optional.ofNullable(meterId);
    }

    /**
     * Tells whether data can be read.
     *
     * @return true in state {@code ACTIF}
     */
    public boolean isActive() {
        return "ACTIF".equals(stateCode);
    }

    @Override
    public String toString() {
        return "SubscribedService[" + serviceCode + ", " + stateCode + ", masked]";
    }
}
