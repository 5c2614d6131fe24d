/** OpenAgenda, read and write. */
module io.github.melsdk.events {
    requires transitive io.github.melsdk.core;
    requires com.fasterxml.jackson.annotation;
}
