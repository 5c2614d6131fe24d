package org.example.velo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.internal.json.RecordingDriftSink;
import io.github.melsdk.core.internal.json.StreamShape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What an application may ask to be decoded into; this package stands for one of its own. */
class ApplicationTypesTest {

    private final Json json = Json.standard();
    private final RecordingDriftSink drift = new RecordingDriftSink();

    private record Station(String id, String name, int capacity) {}

    private record Dock(@JsonProperty("dock_id") String id, List<String> tags, LocalDate since) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Relaxed(String id) {}

    private record Code(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code {}
    }

    private record Coded(Code code, Code other) {}

    static class Bean {
        public String id;
        private int docks = 7;
        private Bean next;

        public void setDocks(int docks) {
            this.docks = docks;
        }

        public void setNext(Bean next) {
            this.next = next;
        }

        public void setStrict(String value) {
            throw new IllegalStateException(value);
        }
    }

    interface Unknowable {}

    private <T> T read(String body, Class<T> type) throws IOException {
        return json.read(body.getBytes(StandardCharsets.UTF_8), null, type, drift);
    }

    @Test
    void private_and_local_records_are_decoded() throws IOException {
        record Tree(String species, Double height) {}
        assertThat(read("{\"id\":\"25\",\"name\":\"Cormontaigne\",\"capacity\":24}", Station.class))
                .isEqualTo(new Station("25", "Cormontaigne", 24));
        assertThat(read("{\"species\":\"Tilleul\",\"height\":\"12.5\"}", Tree.class))
                .isEqualTo(new Tree("Tilleul", 12.5));
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void records_of_an_export_are_decoded() throws IOException {
        byte[] body = "{\"id\":\"1\",\"capacity\":1}\n\"bad\"\n{\"id\":\"2\",\"capacity\":2}"
                .getBytes(StandardCharsets.UTF_8);
        try (RecordIterator<Station> stations =
                json.stream(new ByteArrayInputStream(body), null, StreamShape.LINES, Station.class, drift)) {
            assertThat(stations.next().id()).isEqualTo("1");
            assertThat(stations.next().id()).isEqualTo("2");
            assertThat(stations.hasNext()).isFalse();
            assertThat(stations.skipped()).isEqualTo(1);
        }
    }

    @Test
    void renamed_components_collections_and_dates_are_decoded() throws IOException {
        assertThat(read("{\"dock_id\":7,\"tags\":[\"a\",null],\"since\":\"2024-02-29\"}", Dock.class))
                .isEqualTo(new Dock("7", List.of("a"), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void a_primitive_without_value_keeps_its_default_and_is_reported() throws IOException {
        for (String value :
                new String[] {"{}", "{\"capacity\":null}", "{\"capacity\":\"douze\"}", "{\"capacity\":1.5}"}) {
            drift.lines().clear();
            assertThat(read(value, Station.class).capacity()).isZero();
            assertThat(drift.lines()).as(value).anyMatch(line -> line.contains("primitive capacity"));
        }
    }

    @Test
    void unknown_fields_are_not_reported_where_the_application_ignores_them() throws IOException {
        assertThat(read("{\"id\":\"1\",\"x\":{\"y\":[2]}}", Relaxed.class)).isEqualTo(new Relaxed("1"));
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void creators_are_respected() throws IOException {
        assertThat(read("{\"code\":\"a\",\"other\":{\"x\":[1]}}", Coded.class))
                .isEqualTo(new Coded(new Code("a"), null));
        assertThat(drift.places()).containsExactly("UNREADABLE_VALUE $.other");
    }

    @Test
    void classes_with_setters_are_decoded_with_the_same_tolerance() throws IOException {
        Bean bean = read(
                "{\"id\":12,\"x\":[{\"docks\":1}],\"docks\":null,\"next\":{\"next\":\"bad\",\"docks\":\"4\",\"id\":\"b\"}}",
                Bean.class);
        assertThat(bean.id).isEqualTo("12");
        assertThat(bean.docks).isZero();
        assertThat(bean.next.id).isEqualTo("b");
        assertThat(bean.next.docks).isEqualTo(4);
        assertThat(bean.next.next).isNull();
        assertThat(drift.places())
                .contains("UNKNOWN_FIELD $.x", "UNREADABLE_VALUE $.docks", "UNREADABLE_VALUE $.next.next");
    }

    @Test
    void a_setter_that_throws_makes_its_object_absent() throws IOException {
        Bean bean = read("{\"next\":{\"strict\":\"secret\",\"docks\":1,\"x\":{\"y\":[1]}},\"id\":\"a\"}", Bean.class);
        assertThat(bean.next).isNull();
        assertThat(bean.id).isEqualTo("a");
        assertThat(drift.lines()).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void a_type_that_cannot_be_decoded_is_the_callers_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"a\":1}", Unknowable.class))
                .withMessageContaining("Unknowable");
    }

    @Test
    void a_wrong_shape_at_the_top_is_a_failure() {
        Assertions.assertThatThrownBy(
                        () -> json.read("[1]".getBytes(StandardCharsets.UTF_8), null, Bean.class, DriftSink.none()))
                .isInstanceOf(JsonFailure.class);
    }
}
