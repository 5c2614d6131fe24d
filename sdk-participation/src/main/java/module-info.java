/** Participation platforms and citizen services. */
module io.github.melsdk.participation {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;
    requires java.xml;

    exports io.github.melsdk.participation.decidim;
    exports io.github.melsdk.participation.open311;
    exports io.github.melsdk.participation.publik;
    exports io.github.melsdk.participation.requests;

    opens io.github.melsdk.participation.decidim to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.participation.open311 to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
    opens io.github.melsdk.participation.publik to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
}
