package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.energy.meters.DataScope;

/** Which readings of a gas meter. */
public enum GasData {
    /** Consumption as it was published to the supplier and billed; 5 years back. */
    PUBLISHED("donnees_consos_publiees", DataScope.PUBLISHED_CONSUMPTION),
    /** Consumption per gas day, for information, not for bills; 3 years back. */
    INFORMATIVE("donnees_consos_informatives", DataScope.DAILY_CONSUMPTION),
    /** Gas given to the network, as it was published. */
    INJECTED("donnees_injections_publiees", DataScope.INJECTION);

    private final String path;
    private final DataScope scope;

    GasData(String path, DataScope scope) {
        this.path = path;
        this.scope = scope;
    }

    /**
     * Returns what a consent must cover.
     *
     * @return the scope
     */
    public DataScope scope() {
        return scope;
    }

    String path() {
        return path;
    }
}
