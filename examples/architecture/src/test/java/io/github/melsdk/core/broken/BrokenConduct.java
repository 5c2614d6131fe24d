package io.github.melsdk.core.broken;

import java.io.IOException;
import java.net.URL;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads the clock, starts a thread, keeps state, prints, and goes round the transport. */
public final class BrokenConduct {
    static final AtomicReference<String> LAST = new AtomicReference<>("");

    @SuppressWarnings("NonFinalStaticField")
    static int calls;

    private static final ThreadLocal<Map<String, String>> STATE = ThreadLocal.withInitial(HashMap::new);

    private BrokenConduct() {}

    static Instant time() {
        return Instant.now();
    }

    static Thread thread() {
        return new Thread(() -> System.out.println(STATE.get()));
    }

    static @Nullable Object network(URL url) throws IOException {
        return url.openStream();
    }
}
