package io.github.melsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class TransportTest {

    private static final Endpoint<Object> ITEM = Endpoint.get("test.item", "/items/{id}", Decoders.json(Object.class));

    @Test
    void reads_a_document_and_counts_what_it_cost() {
        try (FaultServer server =
                        FaultServer.start((request, x) -> x.respond(200, "application/json", "{\"name\":\"Rihour\"}"));
                Transport transport = Transport.create()) {
            Service service = Services.at(transport, URI.create(server.baseUrl()));

            Object item = service.call(ITEM, Arguments.of("id", "a/b ?"));

            assertThat(item).hasToString("{name=Rihour}");
            assertThat(server.requests().get(0).target()).isEqualTo("/items/a%2Fb%20%3F");
            assertThat(transport.footprint()).isEqualTo(new Footprint(1, 17, 0, 0));
        }
    }

    @Test
    void refuses_a_connect_timeout_beside_an_injected_client() {
        TransportBuilder builder =
                Transport.builder().okHttpClient(new OkHttpClient()).connectTimeout(Duration.ofSeconds(1));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("connectTimeout and okHttpClient contradict each other");
    }
}
