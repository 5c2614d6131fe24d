package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.energy.internal.meters.ParisDays;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A right to read a gas meter, as GRDF keeps it. It prints without the meter.
 *
 * @param id identifier; empty when GRDF gives none
 * @param meterId the meter, or null when its number is not valid
 * @param state {@code Active}, {@code A valider}, {@code Refusée}, {@code Révoquée}, {@code Obsolète}, …, or null
 * @param role what the third party is to the customer, such as {@code AUTORISE_CONTRAT_FOURNITURE}, or null
 * @param firstDay first day of the right, or null
 * @param lastDay last day of the right, or null
 * @param firstDataDay first day whose consumption may be read, or null
 * @param lastDataDay last day whose consumption may be read, or null
 * @param published whether published data may be read
 * @param informative whether daily data may be read
 * @param contractual whether the contract may be read
 * @param technical whether the meter and its address may be read
 * @param proofStatus state of the proof, or null
 * @param origin {@code TIERS_DIRECT}, {@code CLIENT_CONNECT}, or null
 */
public record AccessRight(
        String id,
        @Nullable MeterId meterId,
        @Nullable String state,
        @Nullable String role,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate firstDataDay,
        @Nullable LocalDate lastDataDay,
        boolean published,
        boolean informative,
        boolean contractual,
        boolean technical,
        @Nullable String proofStatus,
        @Nullable String origin) {

    public AccessRight {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Tells whether readings can be asked for.
     *
     * @return true when it is active and covers published or daily data
     */
    public boolean isUsable() {
        return "Active".equals(state) && (published || informative);
    }

    /**
     * Starts a consent with what this right says: meter, scopes, validity and days. Purpose and person are for the caller to
     * add.
     *
     * @return empty when the right is not usable, or says too little
     */
    public Optional<Consent.Builder> consent() {
        if (!isUsable() || meterId == null || firstDay == null || lastDay == null) {
            return Optional.empty();
        }
        Instant from = firstDay.atStartOfDay(ParisDays.PARIS).toInstant();
        Instant until = lastDay.plusDays(1).atStartOfDay(ParisDays.PARIS).toInstant();
        Consent.Builder consent =
                Consent.of(meterId).reference(id).valid(from, until).days(firstDataDay, lastDataDay);
        if (published) {
            consent.scope(DataScope.PUBLISHED_CONSUMPTION, DataScope.INJECTION);
        }
        if (informative) {
            consent.scope(DataScope.DAILY_CONSUMPTION);
        }
        if (contractual) {
            consent.scope(DataScope.CONTRACT);
        }
        if (technical) {
            consent.scope(DataScope.TECHNICAL, DataScope.IDENTITY);
        }
        return Optional.of(consent);
    }

    @Override
    public String toString() {
        return "AccessRight[" + state + ", masked]";
    }
}
