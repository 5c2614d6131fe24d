package io.github.melsdk.energy.charging;

/** Static files of the national access point. */
public enum StaticSource {
    /** All publishers, consolidated daily. */
    NATIONAL("consolidation-transport-irve-statique"),
    /** What operators declare to QualiCharge, the platform of the State. */
    QUALICHARGE("qualicharge-irve-statique");

    private final String resource;

    StaticSource(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
