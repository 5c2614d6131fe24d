/** OpenAgenda, read and write. */
module io.github.melsdk.events {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;
    requires java.xml;

    exports io.github.melsdk.events;

    opens io.github.melsdk.events to
            com.fasterxml.jackson.databind,
            io.github.melsdk.core;
}
