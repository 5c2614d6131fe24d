package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all files have in common.
 *
 * @param version version that the file claims
 * @param lastUpdated when it was written, null if unknown or impossible
 * @param ttl seconds for which it does not change
 * @param data its content
 */
record GbfsEnvelope(String version, @Nullable Instant lastUpdated, int ttl, GbfsFields data) {

    /** Reads a file; the times in it are checked against the present. */
    static GbfsEnvelope read(Payload payload, Instant now) throws IOException {
        Object document = Json.standard().read(payload.stream(), payload.charset(), Object.class, payload.drift());
        if (!(document instanceof Map<?, ?> map)) {
            throw JsonFailure.of(Reason.TYPE, "A list or a text came where a GBFS file is due.", "$");
        }
        @SuppressWarnings("unchecked") // the keys of a decoded object are texts
        GbfsFields file = new GbfsFields((Map<String, Object>) map, payload.drift(), "$", now);
        String version = file.text("version");
        Integer ttl = file.count("ttl");
        Map<String, Object> data = file.object("data");
        if (data.isEmpty() && file.raw("data") == null && file.raw("feeds") == null) {
            throw JsonFailure.of(Reason.TYPE, "The document has no \"data\", so it is no GBFS file.", "$.data");
        }
        return new GbfsEnvelope(
                version == null ? "1.0" : version,
                file.past("last_updated"),
                ttl == null ? 0 : ttl,
                new GbfsFields(data, payload.drift(), "$.data", now));
    }

    /** Reads the objects of a list; those without an identifier are left out, counted and reported. */
    <T> Items<T> items(ItemReader<T> reader, String... names) {
        List<GbfsFields> objects = new ArrayList<>();
        for (String name : names) {
            objects.addAll(objects.isEmpty() ? data.objects(name) : List.of());
        }
        List<T> items = new ArrayList<>(objects.size());
        Set<String> told = GbfsFields.nothingTold();
        int skipped = data.skipped();
        for (GbfsFields object : objects) {
            T item = reader.read(object);
            if (item == null) {
                skipped++;
                object.skip("an item without an identifier");
            } else {
                object.reportUnknown(told);
                items.add(item);
            }
        }
        return new Items<>(items, skipped);
    }

    /** Reads one object of a list; null when it cannot be used. */
    @FunctionalInterface
    interface ItemReader<T> {
        @Nullable
        T read(GbfsFields object);
    }

    /** The readable objects of a list. */
    record Items<T>(List<T> items, int skipped) {}
}
