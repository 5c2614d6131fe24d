package io.github.melsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The decoder of records guesses the next field from the records before; a wrong guess must not be seen. */
class FieldOrderTest {

    private static final List<String> FIELDS = List.of(
            "\"id\":\"25\"", "\"docks\":24", "\"free\":null", "\"open\":true", "\"pays\":\"x\"", "\"autre\":\"y\"");

    public record Dock(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("docks") @Nullable Integer docks,
            @JsonAnySetter Map<String, Object> rest,
            @JsonProperty("free") @Nullable Integer free,
            @JsonProperty("open") @Nullable Boolean open) {}

    private static void decode(long seed, int documents) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < documents; i++) {
            List<String> fields = new ArrayList<>(FIELDS);
            Collections.shuffle(fields, random);
            List<String> sent = fields.subList(0, random.nextInt(fields.size() + 1));
            String text = "{" + String.join(",", sent) + "}";
            Dock dock = Json.standard().read(text.getBytes(StandardCharsets.UTF_8), null, Dock.class, DriftSink.none());
            assertThat(dock.id()).as(text).isEqualTo(text.contains("id") ? "25" : null);
            assertThat(dock.docks()).as(text).isEqualTo(text.contains("docks") ? 24 : null);
            assertThat(dock.open()).as(text).isEqualTo(text.contains("open") ? true : null);
            assertThat(dock.free()).as(text).isNull();
            assertThat(dock.rest() == null ? Map.of().keySet() : dock.rest().keySet())
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(sent.stream()
                            .map(field -> field.substring(1, field.indexOf('"', 1)))
                            .filter(name -> name.equals("pays") || name.equals("autre"))
                            .toList());
        }
    }

    @Test
    void fields_may_come_in_any_order_that_changes_with_each_record() throws IOException {
        decode(1, 5_000);
    }

    @Test
    void threads_that_see_different_orders_do_not_disturb_each_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                long seed = i;
                all.add(threads.submit(() -> {
                    decode(seed, 3_000);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
