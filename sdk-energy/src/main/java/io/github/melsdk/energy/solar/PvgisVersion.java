package io.github.melsdk.energy.solar;

/** Versions of the calculator; without one an older calculator answers. */
public enum PvgisVersion {
    /** Radiation of 2005 to 2020. */
    V5_2("v5_2"),
    /** Radiation of 2005 to 2023. */
    V5_3("v5_3");

    private final String path;

    PvgisVersion(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
