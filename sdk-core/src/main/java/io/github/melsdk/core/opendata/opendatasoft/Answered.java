package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.lang.reflect.Type;

/** A decoded answer with what its headers told and how many of its records could not be read. */
record Answered<T>(T body, Quotas quotas, int skipped) {

    static <T> Decoder<Answered<T>> as(Type type) {
        return payload -> {
            SkipCounter drift = new SkipCounter(payload.drift(), "$.results");
            T body = Json.standard().read(payload.stream(), payload.charset(), type, drift);
            return new Answered<>(body, Quotas.read(name -> payload.header(name).orElse(null)), drift.skipped());
        };
    }
}
