package io.github.melsdk.testing;

import static io.github.melsdk.testing.TestClient.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeGbfsTest {
    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");

    private final FakeCity city = FakeCity.start(Clock.fixed(NOW, ZoneOffset.UTC));
    private final FakeGbfs bikes = city.gbfs();
    private final TestClient client = new TestClient("");

    @AfterEach
    void stop() {
        city.close();
    }

    private String feed(String name) throws Exception {
        return feed(client.get(bikes.url()).at("/data/en/feeds"), name);
    }

    private static String feed(JsonNode feeds, String name) {
        for (JsonNode feed : feeds) {
            if (feed.path("name").asText().equals(name)) {
                return feed.path("url").asText();
            }
        }
        throw new AssertionError(name + " is not in " + feeds);
    }

    @Test
    void publishes_the_same_stations_as_the_portal() throws Exception {
        bikes.setBikes(7, 2);

        JsonNode status = client.get(feed("station_status"));
        assertThat(status.path("version").asText()).isEqualTo("2.3");
        assertThat(status.at("/data/stations/6/station_id").asText()).isEqualTo("7");
        assertThat(status.at("/data/stations/6/num_bikes_available").asInt()).isEqualTo(2);
        JsonNode portal = new TestClient(city.ogcFeatures().url())
                .get("/collections/" + FakeOgcFeatures.BIKES + "/items/vlille_temps_reel.7");
        assertThat(portal.at("/properties/nb_velos_dispo").asInt()).isEqualTo(2);
    }

    @Test
    void stations_without_connection_have_no_status() throws Exception {
        JsonNode information = client.get(feed("station_information")).at("/data/stations");
        JsonNode status = client.get(feed("station_status")).at("/data/stations");

        assertThat(information).hasSize(272);
        assertThat(texts(information, "station_id")).contains("135");
        assertThat(texts(status, "station_id")).doesNotContain("135").hasSizeLessThan(272);
    }

    @Test
    void version_3_has_no_language_level_and_writes_times_as_text() throws Exception {
        bikes.version("3.0").withEverything();

        JsonNode feeds = client.get(bikes.url()).at("/data/feeds");
        assertThat(texts(feeds, "name")).contains("vehicle_status", "geofencing_zones");
        JsonNode status = client.get(feed(feeds, "station_status"));
        assertThat(status.path("last_updated").asText()).isEqualTo("2026-01-15T08:59:55Z");
        assertThat(status.at("/data/stations/0/num_vehicles_available").isInt()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.version("4.0"));
    }

    @Test
    void a_frozen_feed_grows_old_and_a_known_one_is_not_sent_again() throws Exception {
        bikes.freeze(Duration.ofHours(2));
        HttpResponse<String> first = client.send(feed("station_status"));
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(TestClient.JSON.readTree(first.body()).path("last_updated").asLong())
                .isEqualTo(NOW.minus(Duration.ofHours(2)).getEpochSecond() - 5);
        assertThat(new TestClient("", "If-None-Match", etag)
                        .send(feed("station_status"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(client.send(bikes.url().replace("gbfs", "nothing")).statusCode())
                .isEqualTo(404);
    }
}
