package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import io.github.melsdk.energy.meters.MeterId;
import java.util.Set;

/** The neutral view on electricity meters. */
final class EnedisMeterData implements MeterData {

    private static final Set<DataScope> ENERGIES = Set.of(
            DataScope.DAILY_CONSUMPTION,
            DataScope.DAILY_PRODUCTION,
            DataScope.CONSUMPTION_CURVE,
            DataScope.PRODUCTION_CURVE);

    private final EnedisClient client;

    EnedisMeterData(EnedisClient client) {
        this.client = client;
    }

    @Override
    public MeterId.Network network() {
        return MeterId.Network.ELECTRICITY;
    }

    @Override
    public Set<DataScope> energies() {
        return ENERGIES;
    }

    @Override
    public EnergySeries energy(Consent consent, DataScope scope, DateRange range) {
        return switch (scope) {
            case DAILY_CONSUMPTION -> client.dailyConsumption(consent, range);
            case DAILY_PRODUCTION -> client.dailyProduction(consent, range);
            case CONSUMPTION_CURVE -> client.consumptionCurve(consent, range).toEnergy();
            case PRODUCTION_CURVE -> client.productionCurve(consent, range).toEnergy();
            default ->
                throw new IllegalArgumentException("Enedis gives the energies of " + ENERGIES + ", not " + scope);
        };
    }
}
