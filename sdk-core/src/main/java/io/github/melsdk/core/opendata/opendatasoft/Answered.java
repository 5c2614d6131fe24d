package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.spi.Drift;
import java.lang.reflect.Type;

/** A decoded answer with what its headers told and how many of its records could not be read. */
record Answered<T>(T body, Quotas quotas, int skipped) {

    static <T> Decoder<Answered<T>> as(Type type) {
        return payload -> {
            CountingSink drift = new CountingSink(payload.drift());
            T body = Json.standard().read(payload.stream(), payload.charset(), type, drift);
            return new Answered<>(body, Quotas.read(name -> payload.header(name).orElse(null)), drift.skipped);
        };
    }

    private static final class CountingSink implements DriftSink {
        private final DriftSink sink;
        private int skipped;

        CountingSink(DriftSink sink) {
            this.sink = sink;
        }

        @Override
        public void report(Drift.Kind kind, String path, String detail) {
            if (kind == Drift.Kind.SKIPPED_RECORD) {
                skipped++;
            }
            if (sink.wants(kind)) {
                sink.report(kind, path, detail);
            }
        }

        @Override
        public boolean wants(Drift.Kind kind) {
            return kind == Drift.Kind.SKIPPED_RECORD || sink.wants(kind);
        }
    }
}
