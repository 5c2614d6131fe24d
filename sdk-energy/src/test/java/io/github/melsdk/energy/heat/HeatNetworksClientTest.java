package io.github.melsdk.energy.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeatNetworksClientTest {

    private static final GeoPoint NEAR = GeoPoint.of(50.631, 3.06);

    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final FakeCity city = FakeCity.start();
    private final Transport transport = Transport.builder()
            .listener(new TransportListener() {
                @Override
                public void onDrift(Drift difference) {
                    drift.add(difference);
                }
            })
            .build();

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    private HeatNetworksClient at(String url) {
        return HeatNetworksClient.builder()
                .baseUrl(URI.create(url))
                .transport(transport)
                .build();
    }

    private HeatNetworksClient client() {
        return at(city.heatNetworks().url());
    }

    private static List<HeatNetwork> all(HeatNetworksClient client) {
        try (RecordStream<HeatNetwork> networks = client.networks()) {
            return networks.stream().toList();
        }
    }

    @Test
    void a_building_near_a_network_is_eligible() {
        HeatEligibility answer = client().eligibility(NEAR);

        assertThat(city.heatNetworks().requests().get(0).target()).isEqualTo("/api/v1/eligibility?lat=50.631&lon=3.06");
        assertThat(answer.eligible()).isTrue();
        assertThat(answer.distance()).contains(Distance.metres(111));
        assertThat(answer.networkId()).isEqualTo("5904C");
        assertThat(answer.carbonContent()).isEqualTo(0.094);
        assertThat(answer.renewableShare()).isEqualTo(68.5);
        assertThat(answer.inDevelopmentPerimeter()).isFalse();
        assertThat(drift).isEmpty();
    }

    @Test
    void far_from_any_network_the_rest_is_null() {
        HeatEligibility answer = client().eligibility(GeoPoint.of(50.5, 3.06));

        assertThat(answer.eligible()).isFalse();
        assertThat(answer.distance()).isEmpty();
        assertThat(answer.networkName()).isNull();
    }

    @Test
    void the_networks_are_streamed_with_their_lines() {
        HeatNetwork network = all(client()).get(0);

        assertThat(network.networkId()).isEqualTo("5904C");
        assertThat(network.renewableShare()).isEqualTo(68.5);
        assertThat(network.lifeCycleCarbonContent()).isEqualTo(0.094);
        assertThat(network.fcuId()).isEqualTo("590");
        assertThat(network.geometry()).containsEntry("type", "MultiLineString");
        assertThat(network.extra("communes", String.class)).contains("Lille");
        assertThat(drift).extracting(Drift::path).containsExactly("$[0].communes");
    }

    @Test
    void fields_that_are_new_or_absent() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                200,
                "application/json",
                request.path().endsWith("networks") ? "[{\"x\":1},7]" : "{\"isEligible\":true,\"x\":1}"))) {
            assertThat(at(server.baseUrl()).eligibility(NEAR).eligible()).isTrue();
            assertThat(all(at(server.baseUrl())))
                    .singleElement()
                    .satisfies(network -> assertThat(network.name()).isNull());
        }
        try (FaultServer server =
                FaultServer.start((request, exchange) -> exchange.respond(200, "application/json", "[]"))) {
            assertThat(all(at(server.baseUrl()))).isEmpty();
        }
    }

    static Stream<Function<HeatNetworksClient, Object>> operations() {
        return Stream.of(client -> client.eligibility(NEAR), HeatNetworksClientTest::all);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_outage_is_tried_again_and_a_refusal_is_not(Function<HeatNetworksClient, Object> operation) {
        city.heatNetworks().failNext(400);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> operation.apply(client()))
                .withMessageContaining("Error 400");
        assertThat(city.heatNetworks().requests()).hasSize(1);

        city.heatNetworks().reset().failNext(503);
        try (Transport fresh = Transport.create()) {
            HeatNetworksClient other = HeatNetworksClient.builder()
                    .baseUrl(URI.create(city.heatNetworks().url()))
                    .transport(fresh)
                    .build();
            assertThat(operation.apply(other)).isNotNull();
        }
        assertThat(city.heatNetworks().requests()).hasSize(2);
    }

    @Test
    void a_quota_that_others_used_up_is_told() {
        city.heatNetworks().failNext(429);

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> client().withOptions(o -> o.retries(0)).networks());
    }
}
