package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A transport that collects drift, so that fixtures are decoded strictly, and clients on it. */
final class PortalFixture implements AutoCloseable {

    final List<Drift> drift = Collections.synchronizedList(new ArrayList<>());
    final Transport transport;

    PortalFixture(int retries) {
        transport = Transport.builder()
                .retries(retries)
                .listener(new TransportListener() {
                    @Override
                    public void onDrift(Drift difference) {
                        drift.add(difference);
                    }
                })
                .build();
    }

    OpendatasoftClient client(String portal) {
        return OpendatasoftClient.builder(URI.create(portal))
                .transport(transport)
                .build();
    }

    @Override
    public void close() {
        transport.close();
    }
}
