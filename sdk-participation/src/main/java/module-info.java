/** Participation platforms and citizen services. */
module io.github.melsdk.participation {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.melsdk.participation.decidim;

    opens io.github.melsdk.participation.decidim to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
}
