package io.github.melsdk.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.melsdk.events.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What a good developer writes without the SDK: OkHttp, Jackson and its module for dates, readers made once, streams instead of texts. */
final class ByHand implements AutoCloseable {

    /** What it shows the server; any text will do there. */
    static final String KEY = "0123456789abcdef0123456789abcdef";

    private final OkHttpClient http = new OkHttpClient();
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private final ObjectReader pages = mapper.readerFor(EventPage.class);
    private final ObjectReader events = mapper.readerFor(OneEvent.class);
    private final ObjectReader readings = mapper.readerFor(StationReading.class);
    private final String url;

    /** The part of a list answer that is used. */
    record EventPage(
            @JsonProperty("total") long total,
            @JsonProperty("after") @Nullable List<String> after,
            @JsonProperty("events") List<Event> events) {}

    /** The answer that holds one event. */
    record OneEvent(@JsonProperty("event") Event event) {}

    ByHand(String url) {
        this.url = url;
    }

    private Response get(String target) throws IOException {
        Request request = new Request.Builder()
                .url(url + target)
                .header("key", KEY)
                .header("Accept", "application/json")
                .build();
        Response response = http.newCall(request).execute();
        if (!response.isSuccessful()) {
            response.close();
            throw new IOException("HTTP " + response.code());
        }
        return response;
    }

    List<Event> page() throws IOException {
        try (Response response = get("/v2/agendas/" + City.AGENDA + "/events?detailed=1&size=" + City.PAGE)) {
            return pages.<EventPage>readValue(response.body().byteStream()).events();
        }
    }

    Event event() throws IOException {
        try (Response response = get("/v2/agendas/" + City.AGENDA + "/events/" + City.EVENT)) {
            return events.<OneEvent>readValue(response.body().byteStream()).event();
        }
    }

    long export() throws IOException {
        try (Response response = get("/api/explore/v2.1/catalog/datasets/" + City.DATASET + "/exports/jsonl");
                MappingIterator<StationReading> records =
                        readings.readValues(response.body().byteStream())) {
            return Sums.ofReadings(records);
        }
    }

    List<Event> decodePage(byte[] page) throws IOException {
        return pages.<EventPage>readValue(page).events();
    }

    long decodeExport(byte[] export) throws IOException {
        try (MappingIterator<StationReading> records = readings.readValues(new ByteArrayInputStream(export))) {
            return Sums.ofReadings(records);
        }
    }

    @Override
    public void close() {
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
    }
}
