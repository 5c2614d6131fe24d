/** Meters, grid, charging and energy mathematics. */
module io.github.melsdk.energy {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.melsdk.energy;
    exports io.github.melsdk.energy.analysis;

    opens io.github.melsdk.energy to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
}
