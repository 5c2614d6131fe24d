/** Meters, grid, charging and energy mathematics. */
module io.github.melsdk.energy {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.melsdk.energy;
    exports io.github.melsdk.energy.analysis;
    exports io.github.melsdk.energy.heat;
    exports io.github.melsdk.energy.solar;
    exports io.github.melsdk.energy.charging;
    exports io.github.melsdk.energy.charging.ocpi;
    exports io.github.melsdk.energy.weather;
    exports io.github.melsdk.energy.meters;
    exports io.github.melsdk.energy.meters.enedis;
    exports io.github.melsdk.energy.meters.grdf;

    opens io.github.melsdk.energy to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.analysis to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.weather to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.charging to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.charging.ocpi to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.solar to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.heat to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.meters.enedis to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.energy.meters.grdf to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
}
