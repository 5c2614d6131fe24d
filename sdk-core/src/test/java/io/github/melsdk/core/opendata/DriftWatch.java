package io.github.melsdk.core.opendata;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A transport that collects drift, so that answers are decoded strictly. */
public final class DriftWatch implements AutoCloseable {

    private final List<Drift> drift = Collections.synchronizedList(new ArrayList<>());
    private final Transport transport = Transport.builder()
            .retries(0)
            .listener(new TransportListener() {
                @Override
                public void onDrift(Drift difference) {
                    drift.add(difference);
                }
            })
            .build();

    /** Returns the transport. */
    public Transport transport() {
        return transport;
    }

    /** Returns what answers had that the models do not expect, and the reverse. */
    public List<Drift> drift() {
        return drift;
    }

    @Override
    public void close() {
        transport.close();
    }
}
