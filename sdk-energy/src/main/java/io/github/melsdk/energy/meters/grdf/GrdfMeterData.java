package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import io.github.melsdk.energy.meters.MeterId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The neutral view on gas meters. */
final class GrdfMeterData implements MeterData {

    private final GrdfClient client;

    GrdfMeterData(GrdfClient client) {
        this.client = client;
    }

    @Override
    public MeterId.Network network() {
        return MeterId.Network.GAS;
    }

    @Override
    public Set<DataScope> energies() {
        return Arrays.stream(GasData.values()).map(GasData::scope).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public EnergySeries energy(Consent consent, DataScope scope, DateRange range) {
        GasData data = Arrays.stream(GasData.values())
                .filter(each -> each.scope() == scope)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("GRDF gives the energies of " + energies() + ", not " + scope));
        return client.readings(consent, data, GasPeriod.of(range)).toEnergy();
    }
}
