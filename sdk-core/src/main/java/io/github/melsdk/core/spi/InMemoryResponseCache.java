package io.github.melsdk.core.spi;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Least recently used entries leave first; bounded by the bytes of the bodies. */
final class InMemoryResponseCache implements ResponseCache {

    private final Map<String, StoredResponse> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long maxBytes;
    private long bytes;

    InMemoryResponseCache(long maxBytes) {
        if (maxBytes < 0) {
            throw new IllegalArgumentException("The size of a cache is not negative: " + maxBytes);
        }
        this.maxBytes = maxBytes;
    }

    @Override
    public synchronized Optional<StoredResponse> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized void put(String key, StoredResponse response) {
        if (response.size() > maxBytes) {
            return;
        }
        StoredResponse previous = entries.put(key, response);
        bytes += response.size() - (previous == null ? 0 : previous.size());
        Iterator<StoredResponse> eldest = entries.values().iterator();
        while (bytes > maxBytes && eldest.hasNext()) {
            bytes -= eldest.next().size();
            eldest.remove();
        }
    }
}
