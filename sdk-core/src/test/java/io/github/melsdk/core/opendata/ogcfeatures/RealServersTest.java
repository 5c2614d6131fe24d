package io.github.melsdk.core.opendata.ogcfeatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against servers that others wrote. Skipped where Debian's packages are not installed, see .ci/ogc-servers. */
class RealServersTest {

    private static final List<String> COMMUNES =
            List.of("Lille", "Villeneuve d'Ascq", "Saint-André-lez-Lille", "Roubaix", "Hellemmes");
    private static final List<String> STOPS = List.of(
            "Rihour",
            "Pont de l'Hippodrome",
            "Hôtel de Ville",
            "Épi de Soil",
            "Gare Lille-Flandres",
            "L'Œuf 100 %",
            "A+B");
    private static final List<Counter> COUNTERS =
            IntStream.rangeClosed(1, 130).mapToObj(Counter::new).toList();

    /** A counter of bicycles; the last one has no place. */
    private record Counter(int number) {

        String commune() {
            return COMMUNES.get(number % COMMUNES.size());
        }

        String stop() {
            return STOPS.get(number % STOPS.size());
        }

        int sensor() {
            return number % 9;
        }

        double longitude() {
            return 3.0 + number / 500.0;
        }

        boolean isPlaced() {
            return number < 130;
        }

        String json() {
            String geometry = isPlaced()
                    ? String.format(Locale.ROOT, "{\"type\":\"Point\",\"coordinates\":[%.4f,50.63]}", longitude())
                    : "null";
            return String.format(
                    Locale.ROOT,
                    "{\"type\":\"Feature\",\"properties\":{\"numero\":%d,\"identifiant capteur\":%d,\"commune\":\"%s\","
                            + "\"libellé de l'arrêt\":\"%s\"},\"geometry\":%s}",
                    number,
                    sensor(),
                    commune(),
                    stop(),
                    geometry);
        }
    }

    private static String geoJson() {
        return COUNTERS.stream()
                .map(Counter::json)
                .collect(Collectors.joining(
                        ",", "{\"type\":\"FeatureCollection\",\"name\":\"comptages\",\"features\":[", "]}"));
    }

    /** What any server must give right, whatever it ignores. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class AnyServer {

        // The development server of QGIS speaks HTTP/1.0 and closes every connection without saying so: none is used
        // twice.
        private final Transport transport = Transport.builder()
                .okHttpClient(new OkHttpClient.Builder()
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                        .build())
                .retries(0)
                .build();

        @SuppressWarnings("NullAway.Init")
        private RealServers.Running server;

        private final Path program;
        private final String packageName;

        AnyServer(Path program, String packageName) {
            this.program = program;
            this.packageName = packageName;
        }

        abstract RealServers.Running start(Path where, String geoJson) throws IOException, InterruptedException;

        /** Tells which counters the server knows at all. */
        abstract Predicate<Counter> known();

        @BeforeAll
        void start(@TempDir Path directory) throws IOException, InterruptedException {
            assumeTrue(
                    Files.isExecutable(program),
                    () -> "Skipped: install the package " + packageName + " (.ci/ogc-servers does) to run this");
            server = start(directory, geoJson());
        }

        @AfterAll
        void stop() {
            transport.close();
            if (server != null) {
                server.close();
            }
        }

        OgcFeaturesClient client() {
            return OgcFeaturesClient.builder(server.landingPage())
                    .transport(transport)
                    .build();
        }

        private List<Integer> numbers(Consumer<ItemsQuery> query) {
            return client().items("comptages", query).stream()
                    .map(feature -> feature.integer("numero").orElseThrow().intValue())
                    .toList();
        }

        private Integer[] expected(Predicate<Counter> filter) {
            return COUNTERS.stream()
                    .filter(known().and(filter))
                    .map(Counter::number)
                    .toArray(Integer[]::new);
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 43, 130, 1000})
        void every_feature_comes_once_at_any_page_size(int pageSize) {
            assertThat(numbers(q -> q.pageSize(pageSize))).containsExactlyInAnyOrder(expected(counter -> true));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Lille", "Villeneuve d'Ascq", "Saint-André-lez-Lille", "Lomme", "Lille*", "%"})
        void equality_gives_the_right_features_whatever_the_value_holds(String commune) {
            assertThat(numbers(q -> q.where("commune", commune).pageSize(30)))
                    .containsExactlyInAnyOrder(
                            expected(counter -> counter.commune().equals(commune)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hôtel de Ville", "Pont de l'Hippodrome", "L'Œuf 100 %", "A+B", "Épi de Soil"})
        void equality_gives_the_right_features_whatever_the_name_holds(String stop) {
            assertThat(numbers(q -> q.where("libellé de l'arrêt", stop).pageSize(30)))
                    .containsExactlyInAnyOrder(
                            expected(counter -> counter.stop().equals(stop)));
        }

        @Test
        void equality_of_numbers_and_several_conditions_hold() {
            assertThat(numbers(q -> q.where("identifiant capteur", 7).pageSize(5)))
                    .containsExactlyInAnyOrder(expected(counter -> counter.sensor() == 7));
            assertThat(numbers(q -> q.where("identifiant capteur", 3).where("commune", "Villeneuve d'Ascq")))
                    .containsExactlyInAnyOrder(expected(counter ->
                            counter.sensor() == 3 && counter.commune().equals("Villeneuve d'Ascq")));
        }

        @Test
        void a_box_keeps_what_touches_it_on_every_page() {
            assertThat(numbers(q ->
                            q.within(BoundingBox.of(50.6, 3.0501, 50.7, 3.1501)).pageSize(10)))
                    .containsExactlyInAnyOrder(expected(counter ->
                            counter.isPlaced() && counter.longitude() > 3.0501 && counter.longitude() < 3.1501));
        }

        @Test
        void a_filter_that_the_server_does_not_declare_is_refused_before_the_items() {
            OgcFeaturesClient client = client();
            assertThat(client.conformance().declares(ConformanceClass.CORE)).isTrue();
            assertThat(client.conformance().declares(ConformanceClass.FILTER)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.items(
                            "comptages", q -> q.filter(Cql2.property("commune").like("L%"))));
        }

        @Test
        void the_documents_are_read() {
            OgcFeaturesClient client = client();
            assertThat(client.landingPage().links()).isNotEmpty();
            assertThat(client.apiDefinition().body()).contains("openapi");
            assertThat(client.collections())
                    .extracting(FeatureCollectionInfo::id)
                    .containsExactly("comptages");
            assertThat(client.collection("comptages").boundingBox()).isPresent();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client.collection("inconnue"));
        }

        @Test
        void one_feature_is_read_or_found_missing() {
            OgcFeaturesClient client = client();
            Feature first = client.items("comptages").first().orElseThrow();
            assertThat(client.item("comptages", first.id())).satisfies(same -> {
                assertThat(same.id()).isEqualTo(first.id());
                assertThat(same.text("commune")).isEqualTo(first.text("commune"));
            });
            assertThat(client.findItem("comptages", "99999")).isEmpty();
        }
    }

    /** QGIS Server: garbled links, property filters that fail on apostrophes, status 500 for a missing feature. */
    @Nested
    class Qgis extends AnyServer {
        Qgis() {
            super(RealServers.QGIS, "qgis-server");
        }

        @Override
        RealServers.Running start(Path where, String geoJson) throws IOException, InterruptedException {
            return RealServers.qgis(where, geoJson);
        }

        @Override
        Predicate<Counter> known() {
            return counter -> true;
        }
    }

    /** MapServer over OGR: the offset is ignored, filters too, everything is text, what has no geometry is left out. */
    @Nested
    class MapServer extends AnyServer {
        MapServer() {
            super(RealServers.MAPSERVER, "mapserver-bin");
        }

        @Override
        RealServers.Running start(Path where, String geoJson) throws IOException {
            return RealServers.mapServer(where, geoJson);
        }

        @Override
        Predicate<Counter> known() {
            return Counter::isPlaced;
        }
    }
}
