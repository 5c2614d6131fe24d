package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The envelopes of version 2 of the API. */
final class Answers {

    /** Begins the message about a success that brings nothing. */
    static final String HOLDS_NO = "the answer holds no ";

    private Answers() {}

    /** An envelope: it may say "refused" although the HTTP status says otherwise. */
    interface Envelope {
        @Nullable
        Boolean success();

        @Nullable
        String message();
    }

    record Agendas(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("after") @Nullable String @Nullable [] after,
            @JsonProperty("agendas") @Nullable List<Agenda> agendas)
            implements Envelope {}

    record Events(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("after") @Nullable String @Nullable [] after,
            @JsonProperty("sort") @Nullable Object sort,
            @JsonProperty("events") @Nullable List<Event> events,
            @JsonProperty("aggregations") @Nullable Map<String, Object> aggregations)
            implements Envelope {}

    record OneEvent(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("event") @Nullable Event event)
            implements Envelope {}

    record Locations(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("after") @Nullable Object after,
            @JsonProperty("locations") @Nullable List<Location> locations)
            implements Envelope {}

    record OneLocation(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("location") @Nullable Location location)
            implements Envelope {}

    record MyAgendas(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("after") @Nullable Object after,
            @JsonProperty("items") @Nullable List<MyAgenda> items)
            implements Envelope {}

    record Members(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("after") @Nullable Object after,
            @JsonProperty("items") @Nullable List<Member> items)
            implements Envelope {}

    record Sources(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("message") @Nullable String message,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("after") @Nullable Object after,
            @JsonProperty("sources") @Nullable List<SourceAgenda> sources)
            implements Envelope {}

    /** Reads a list. */
    interface Items<A, T> {
        Batch<T> of(A answer, int skipped);
    }

    static <A extends Envelope, T> Decoder<Batch<T>> list(Class<A> type, String member, Items<A, T> items) {
        return payload -> {
            SkipCounter drift = new SkipCounter(payload.drift(), "$." + member);
            A answer = read(payload, type, drift);
            return items.of(answer, drift.skipped());
        };
    }

    static <A extends Envelope> A read(Payload payload, Class<A> type, DriftSink drift) throws IOException {
        A answer = Json.standard().read(payload.stream(), payload.charset(), type, drift);
        if (Boolean.FALSE.equals(answer.success())) {
            throw new RefusedAnswer(200, null, answer.message());
        }
        return answer;
    }
}
