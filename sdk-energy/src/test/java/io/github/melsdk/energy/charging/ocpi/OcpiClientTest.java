package io.github.melsdk.energy.charging.ocpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.charging.ConnectorType;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOcpi;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OcpiClientTest {

    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final FakeCity city = FakeCity.start();
    private final FakeOcpi fake = city.ocpi();
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

    private OcpiClientBuilder builder() {
        return OcpiClient.builder(URI.create(fake.url()), ApiKey.of(FakeOcpi.TOKEN))
                .transport(transport);
    }

    private OcpiClient client() {
        return builder().build();
    }

    private static List<String> ids(Paged<ChargingLocation> locations) {
        return locations.stream().map(ChargingLocation::id).toList();
    }

    @Test
    void modules_are_found_and_lists_followed_by_their_links() {
        List<ChargingLocation> locations = client().locations(q -> {}).toList();

        assertThat(locations).hasSize(25);
        assertThat(fake.requests())
                .extracting(RecordedRequest::target)
                .containsExactly(
                        "/ocpi/versions",
                        "/ocpi/2.2.1",
                        "/ocpi/2.2.1/locations",
                        "/ocpi/2.2.1/locations?offset=10&limit=10",
                        "/ocpi/2.2.1/locations?offset=20&limit=10");
        assertThat(fake.requests().get(2).header("Authorization")).contains("Token cm9hbWluZy10b2tlbg==");
        assertThat(fake.requests().get(2).header("X-Request-ID")).isPresent();
        assertThat(drift).isEmpty();
        ChargingLocation first = locations.get(0);
        assertThat(first.isPublic()).isTrue();
        assertThat(first.zone()).contains(ZoneId.of("Europe/Paris"));
        assertThat(first.location()).isPresent();
        assertThat(first.energyMix().green()).isTrue();
        Evse evse = first.evse("e1-1").orElseThrow();
        assertThat(evse.key()).contains("FRMELE59350011");
        assertThat(evse.status().is(EvseStatus.AVAILABLE)).isTrue();
        EvseConnector connector = evse.connectors().get(0);
        assertThat(connector.type()).isEqualTo(ConnectorType.TYPE_2);
        assertThat(connector.maxPower()).as("3 × 230 V × 32 A").contains(Power.watts(22_080));
        assertThat(first.evses().get(1).connectors().get(0).maxPower()).contains(Power.kilowatts(50));
    }

    @Test
    void times_without_Z_are_UTC_and_an_offset_is_none() {
        assertThat(client().locations(q -> {}).toList().get(1).lastUpdated())
                .isEqualTo(OcpiTime.of(Instant.parse("2026-11-01T10:00:00Z")));
        assertThat(OcpiTime.fromWire("2026-11-01T10:00:00.5Z").instant()).isEqualTo("2026-11-01T10:00:00.500Z");
        assertThat(OcpiTime.fromWire("2026-11-01T10:00:00+00:00")).isNull();
    }

    @Test
    void dates_bound_a_list_the_last_one_excluded() {
        List<String> found = ids(client().locations(q -> q.updatedFrom(Instant.parse("2026-11-01T10:00:00Z"))
                .updatedBefore(Instant.parse("2026-11-01T13:00:00Z"))
                .pageSize(2)));

        assertThat(found).containsExactly("LOC2", "LOC3", "LOC4");
        assertThat(fake.requests().get(2).target())
                .isEqualTo("/ocpi/2.2.1/locations?date_from=2026-11-01T10%3A00%3A00Z"
                        + "&date_to=2026-11-01T13%3A00%3A00Z&limit=2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> client().locations(q -> q.updatedFrom(Instant.MAX).updatedBefore(Instant.MIN)));
        assertThatIllegalArgumentException().isThrownBy(() -> client().locations(q -> q.pageSize(0)));
    }

    @Test
    void objects_that_move_up_during_a_crawl_are_not_lost() {
        fake.beforeRequest(4, () -> fake.removeFirst(1));

        List<String> found = ids(client().locations(q -> {}));

        assertThat(found).contains("LOC11", "LOC25").doesNotHaveDuplicates().hasSize(25);
    }

    @Test
    void a_list_that_begins_nowhere_is_empty() {
        assertThat(ids(client().locations(q -> q.updatedFrom(Instant.parse("2027-01-01T00:00:00Z")))))
                .isEmpty();
    }

    @Test
    void a_cursor_goes_on_where_it_stopped() {
        String next = client().locations(q -> {}).pages().iterator().next().next();

        assertThat(ids(client().locations(q -> q.startingAt(next)))).hasSize(15).startsWith("LOC11");
        assertThatIllegalArgumentException().isThrownBy(() -> ids(client().locations(q -> q.startingAt("x"))));
    }

    @Test
    void objects_are_read_by_their_identifiers() {
        OcpiClient client = client();

        assertThat(client.location("LOC3").name()).isEqualTo("Réseau Lumière, place 3");
        assertThat(client.evse("LOC3", "E3-1").status().is(EvseStatus.CHARGING)).isTrue();
        assertThat(client.connector("LOC3", "E3-1", "1").standard()).isEqualTo("IEC_62196_T2");
        assertThat(client.findLocation("LOC/99")).isEmpty();
        assertThat(fake.requests()).extracting(RecordedRequest::path).contains("/ocpi/2.2.1/locations/LOC3/E3-1/1");
        assertThatIllegalArgumentException().isThrownBy(() -> client.location(".."));
        assertThat(drift).isEmpty();
    }

    @Test
    void tariffs_and_what_a_session_costs() {
        OcpiClient client = client();
        ChargingTariff street = client.tariffs(q -> {}).toList().get(0);
        ChargingSession session = client.sessions(q -> {}).toList().get(0);

        SessionCost cost = street.costOf(Usage.of(session, ZoneId.of("Europe/Paris")));

        assertThat(cost.exclVat()).as("20 kWh and 45 minutes").isEqualByComparingTo("6.5");
        assertThat(cost.inclVat()).isEqualByComparingTo(session.totalCost().inclVat());
        assertThat(street.texts().get(0).text()).isEqualTo("0,25 €/kWh hors taxe");
        assertThat(session.status().is(SessionState.COMPLETED)).isTrue();
        assertThat(session.toString()).as("the driver's badge").doesNotContain("BADGE");
        assertThat(drift).isEmpty();
    }

    @Test
    void peers_that_want_the_token_as_it_is() {
        fake.withPlainToken();

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client().versions())
                .withMessageContaining("Unknown token")
                .satisfies(failure -> assertThat(failure.toString())
                        .doesNotContain(FakeOcpi.TOKEN)
                        .doesNotContain("cm9hbWluZy10b2tlbg"));
        assertThat(builder().tokenEncoding(TokenEncoding.PLAIN).build().versions())
                .extracting(OcpiVersion::version)
                .containsExactly("2.1.1", "2.2.1");
    }

    @Test
    void a_hub_is_told_who_asks_whom() {
        builder()
                .routing(new Party("FR", "ABC"), new Party("FR", "MEL"))
                .build()
                .versions();

        RecordedRequest request = fake.requests().get(0);
        assertThat(request.header("OCPI-from-party-id")).contains("ABC");
        assertThat(request.header("OCPI-to-party-id")).contains("MEL");
    }

    // Answers that say one thing and mean another.

    private OcpiClient answering(FaultServer server) {
        return OcpiClient.builder(URI.create(server.baseUrl() + "/versions"), ApiKey.of("t"))
                .transport(transport)
                .build();
    }

    private static FaultServer json(String body) {
        return FaultServer.start((request, exchange) -> exchange.respond(200, "application/json", body));
    }

    @ParameterizedTest
    @CsvSource({"2001,400", "2003,404", "3000,500", "4001,500"})
    void an_error_inside_status_200_is_an_exception(int code, int status) {
        try (FaultServer server = json("{\"status_code\":" + code + ",\"status_message\":\"refus\"}")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> answering(server).versions())
                    .withMessageContaining("refus")
                    .satisfies(failure -> {
                        assertThat(failure.code()).contains(Integer.toString(code));
                        assertThat(failure.status()).isEqualTo(status);
                    });
        }
    }

    @Test
    void an_invalid_object_does_not_lose_the_others() {
        String list = "{\"status_code\":1000,\"data\":[{\"version\":\"2.2.1\",\"url\":\"u\",\"x\":1},7,null]}";
        try (FaultServer server = json(list)) {
            assertThat(answering(server).versions())
                    .extracting(OcpiVersion::version)
                    .containsExactly("2.2.1");
        }
    }

    @Test
    void a_peer_without_our_version_says_so() {
        try (FaultServer server = json("{\"status_code\":1000,\"data\":[{\"version\":\"2.1.1\",\"url\":\"u\"}]}")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> answering(server).modules())
                    .satisfies(failure -> assertThat(failure.code()).contains("3002"));
        }
    }

    @Test
    void the_token_follows_no_module_to_another_host() {
        String list =
                "{\"status_code\":1000,\"data\":[{\"version\":\"2.2.1\",\"url\":\"https://elsewhere.test/ocpi\"}]}";
        try (FaultServer server = json(list)) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> answering(server).modules())
                    .satisfies(failure ->
                            assertThat(failure.reason()).isEqualTo(TransportException.Reason.UNTRUSTED_LINK));
        }
    }

    // What every operation owes.

    private record Case(String name, Function<OcpiClient, Object> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> operations() {
        return Stream.of(
                new Case("ocpi.versions", OcpiClient::versions),
                new Case("ocpi.modules", OcpiClient::modules),
                new Case(
                        "ocpi.locations",
                        client -> client.locations(q -> {}).limit(1).toList()),
                new Case("ocpi.location", client -> client.location("LOC1")),
                new Case("ocpi.evse", client -> client.evse("LOC1", "E1-1")),
                new Case("ocpi.connector", client -> client.connector("LOC1", "E1-1", "1")),
                new Case("ocpi.tariffs", client -> client.tariffs(q -> {}).toList()),
                new Case("ocpi.sessions", client -> client.sessions(q -> {}).toList()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusals_and_repetitions(Case operation) {
        OcpiClient client = client();
        assertThat(operation.call().apply(client)).isNotNull();
        int before = fake.requests().size();
        fake.failNext(503);
        assertThat(operation.call().apply(client)).isNotNull();
        assertThat(fake.requests()).as("a read is tried again").hasSizeGreaterThan(before + 1);

        fake.failNext(400);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> operation.call().apply(client))
                .withMessageContaining("Error 400")
                .satisfies(failure -> assertThat(failure.code()).contains("2000"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_is_missing_does_no_harm_and_what_is_no_answer_is_an_error(Case operation) {
        try (FaultServer server = json("[]")) {
            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> operation.call().apply(answering(server)));
        }
    }

    @Test
    void an_unknown_object_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client().evse("LOC1", "E9"))
                .withMessageContaining("Unknown object");
    }

    @Test
    void constants_and_fields_that_are_new_or_absent() {
        try (FaultServer server = FaultServer.start((request, exchange) -> {
            String base = "http://" + request.header("Host").orElseThrow();
            String data = switch (request.path()) {
                case "/versions" -> "[{\"version\":\"2.2.1\",\"url\":\"" + base + "/v\"}]";
                case "/v" ->
                    "{\"version\":\"2.2.1\",\"endpoints\":[{\"identifier\":\"locations\",\"url\":\"" + base + "/l\"}]}";
                default -> "{\"id\":\"L\",\"evses\":[{\"uid\":\"E\",\"status\":\"ASLEEP\",\"new\":[1]}],\"new\":{}}";
            };
            exchange.respond(200, "application/json", "{\"status_code\":1000,\"data\":" + data + "}");
        })) {
            ChargingLocation location = answering(server).location("L");

            assertThat(location.evses().get(0).status().raw()).isEqualTo("ASLEEP");
            assertThat(location.evses().get(0).status().known()).isEmpty();
            assertThat(location.isPublic()).isFalse();
            assertThat(location.zone()).isEmpty();
            assertThat(location.location()).isEmpty();
        }
    }
}
