package io.github.melsdk.core.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeoJsonTest {

    private static final Attribution MEL = Attribution.of("Métropole Européenne de Lille", Licence.LICENCE_OUVERTE_2_0)
            .withLastUpdate(Instant.parse("2026-11-20T10:00:00Z"))
            .withDataset("Bibliothèques", "https://data.example.org/bibliotheques");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Place library(String id, GeoPoint point) {
        return Place.of(id, LocalizedText.of("fr", "Médiathèque"), point, MEL);
    }

    private record Concert(String id, List<TimeSlot> slots) implements Identified, Located, Scheduled {
        @Override
        public Optional<GeoPoint> location() {
            return Optional.of(GeoPoint.of(50.6, 3.1));
        }
    }

    private JsonNode document() throws JsonProcessingException {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_place_becomes_a_feature_with_longitude_first_its_identifier_and_its_origin() throws Exception {
        try (GeoJson map = GeoJson.begin(out)) {
            map.write(library("lib/1", GeoPoint.of(50.63695, 3.06336)), Map.of("name", "Jean Lévy", "floors", 3));
        }

        JsonNode feature = document().at("/features/0");
        assertThat(document().path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(feature.path("type").asText()).isEqualTo("Feature");
        assertThat(feature.path("id").asText()).isEqualTo("lib/1");
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates").toString()).isEqualTo("[3.06336,50.63695]");
        assertThat(feature.at("/properties/name").asText()).isEqualTo("Jean Lévy");
        assertThat(feature.at("/properties/floors").asInt()).isEqualTo(3);
        JsonNode origin = feature.at("/properties/attribution");
        assertThat(origin.path("producer").asText()).isEqualTo("Métropole Européenne de Lille");
        assertThat(origin.path("dataset").asText()).isEqualTo("Bibliothèques");
        assertThat(origin.path("licence").asText()).isEqualTo("Licence Ouverte 2.0");
        assertThat(origin.path("lastUpdate").asText()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(origin.path("source").asText()).isEqualTo("https://data.example.org/bibliotheques");
        assertThat(origin.has("retrievedAt")).isFalse();
    }

    @Test
    void the_origin_of_the_collection_is_told_once_and_others_stay_with_their_features() throws Exception {
        try (GeoJson map = GeoJson.begin(out, MEL)) {
            map.write(library("1", GeoPoint.of(50.6, 3.1)));
            map.write(Place.of(
                    "2",
                    LocalizedText.of("fr", "Musée"),
                    GeoPoint.of(50.7, 3.1),
                    Attribution.of("Ville de Roubaix", Licence.ODBL_1_0)));
        }

        assertThat(document().at("/attribution/producer").asText()).isEqualTo("Métropole Européenne de Lille");
        assertThat(document().at("/features/0/properties").has("attribution")).isFalse();
        assertThat(document().at("/features/1/properties/attribution/producer").asText())
                .isEqualTo("Ville de Roubaix");
    }

    @Test
    void times_are_told_and_a_property_of_the_caller_comes_before_them() throws Exception {
        TimeSlot slot = TimeSlot.of(
                OffsetDateTime.parse("2026-11-21T18:00:00+01:00"), OffsetDateTime.parse("2026-11-21T20:00:00+01:00"));
        try (GeoJson map = GeoJson.begin(out)) {
            map.write(new Concert("1", List.of(slot)));
            map.write(new Concert("2", List.of(slot)), Map.of("slots", 1));
        }

        assertThat(document().at("/features/0/properties/slots/0/start").asText())
                .startsWith("2026-11-21T18:00")
                .endsWith("+01:00");
        assertThat(document().at("/features/1/properties/slots").asInt()).isEqualTo(1);
    }

    @Test
    void what_has_no_position_has_no_geometry_and_what_has_no_identifier_has_none() throws Exception {
        try (GeoJson map = GeoJson.begin(out)) {
            map.write(library("1", null));
            map.write(Optional::empty);
            map.write(new Concert(" ", List.of()));
        }

        for (int i = 0; i < 2; i++) {
            assertThat(document().at("/features/" + i).has("geometry")).isTrue();
            assertThat(document().at("/features/" + i + "/geometry").isNull()).isTrue();
        }
        assertThat(document().at("/features/1").has("id")).isFalse();
        assertThat(document().at("/features/2").has("id")).isFalse();
    }

    @Test
    void coordinates_have_at_most_seven_decimals() {
        try (GeoJson map = GeoJson.begin(out)) {
            map.write(library("1", GeoPoint.of(50.123456789012, -3.000000049)));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[-3.0,50.1234568]");
    }

    @Test
    void nothing_at_all_is_a_collection_too() throws Exception {
        GeoJson.begin(out).close();

        assertThat(document().path("features").isArray()).isTrue();
        assertThat(document().path("features")).isEmpty();
    }

    @Test
    void a_property_without_json_form_leaves_its_feature_out_and_the_document_whole() throws Exception {
        Map<String, Object> unknown = new HashMap<>();
        unknown.put("note", null);
        try (GeoJson map = GeoJson.begin(out)) {
            map.write(library("1", null), unknown);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> map.write(library("2", null), Map.of("level", Double.NaN)));
            map.write(library("3", null), Map.of("note", "half \uD83D of a pair"));
        }

        assertThat(document().path("features"))
                .extracting(feature -> feature.path("id").asText())
                .containsExactly("1", "3");
        assertThat(document().at("/features/0/properties/note").isNull()).isTrue();
    }

    @Test
    void a_list_that_cannot_be_read_to_its_end_leaves_a_document_without_end() {
        Iterable<Place> broken = () -> IntStream.range(0, 5)
                .mapToObj(i -> {
                    if (i == 3) {
                        throw new IllegalStateException("cut");
                    }
                    return library(Integer.toString(i), null);
                })
                .iterator();

        assertThatIllegalStateException().isThrownBy(() -> GeoJson.write(broken, place -> Map.of(), out));
        assertThatThrownBy(this::document).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void after_the_end_nothing_more_is_written() throws Exception {
        GeoJson map = GeoJson.begin(out);
        map.close();
        map.close();

        assertThatIllegalStateException().isThrownBy(() -> map.write(library("1", null)));
        assertThat(document().path("features")).isEmpty();
    }

    @Test
    void a_stream_that_fails_is_an_unchecked_failure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> GeoJson.begin(full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }

    @Test
    void a_hundred_thousand_features_go_straight_through() {
        Counter counter = new Counter();
        Place place = library("1", GeoPoint.of(50.63695, 3.06336));

        long written = GeoJson.write(Collections.nCopies(100_000, place), p -> Map.of("name", "Jean Lévy"), counter);

        assertThat(written).isEqualTo(100_000);
        assertThat(counter.bytes).isGreaterThan(100_000L * 100);
        // Each feature leaves before the next one is made.
        assertThat(counter.largestWrite).isLessThan(1_000);
    }

    private static final class Counter extends OutputStream {
        private long bytes;
        private int largestWrite;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
            largestWrite = Math.max(largestWrite, len);
        }
    }
}
