/** Meters, grid, charging and energy mathematics. */
module io.github.melsdk.energy {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;
}
