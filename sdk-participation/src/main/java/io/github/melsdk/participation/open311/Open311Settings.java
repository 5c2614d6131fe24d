package io.github.melsdk.participation.open311;

import io.github.melsdk.core.ApiKey;
import org.jspecify.annotations.Nullable;

/** What a client was built with. No record, which would print and compare the key. */
final class Open311Settings {

    private final @Nullable ApiKey key;
    private final @Nullable String jurisdiction;
    private final Open311Format format;
    private final Open311Dialect dialect;

    Open311Settings(@Nullable ApiKey key, @Nullable String jurisdiction, Open311Format format, Open311Dialect dialect) {
        this.key = key;
        this.jurisdiction = jurisdiction;
        this.format = format;
        this.dialect = dialect;
    }

    @Nullable
    ApiKey key() {
        return key;
    }

    @Nullable
    String jurisdiction() {
        return jurisdiction;
    }

    Open311Format format() {
        return format;
    }

    Open311Dialect dialect() {
        return dialect;
    }
}
