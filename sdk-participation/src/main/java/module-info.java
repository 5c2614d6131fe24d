/** Participation platforms and citizen services. */
module io.github.melsdk.participation {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;
}
