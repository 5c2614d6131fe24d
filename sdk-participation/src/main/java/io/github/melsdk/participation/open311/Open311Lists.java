package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads answers, JSON and XML, bare lists and lists in an envelope, into the same records. */
final class Open311Lists {

    private static final int OK = 200;

    private Open311Lists() {}

    /** The readable items of a list, and how many were not readable. */
    record Read<T>(List<T> items, int skipped) {}

    record Types(@JsonProperty("services") List<ReportType> services) {}

    record Reports(@JsonProperty("service_requests") List<Open311Request> reports) {}

    record Posted(@JsonProperty("service_requests") List<PostedRequest> posted) {}

    record Updates(@JsonProperty("service_request_updates") List<ReportUpdate> updates) {}

    /** Decodes a list: what an envelope of JSON, or the root of XML, is called is the name of the list. */
    static <E, T> Decoder<Read<T>> list(String name, Class<E> envelope, Function<E, List<T>> items) {
        return payload -> {
            Object tree = tree(payload);
            Object list = tree instanceof Map<?, ?> map ? map.get(name) : tree;
            SkipCounter counter = new SkipCounter(payload.drift(), "$." + name);
            E read = convert(Map.of(name, list instanceof List<?> all ? all : List.of()), envelope, counter);
            if (list == null && tree instanceof Map<?, ?>) {
                throw new RefusedAnswer(OK, null, "the answer holds no " + name);
            }
            List<T> found = items.apply(read);
            return new Read<>(found == null ? List.of() : List.copyOf(found), counter.skipped());
        };
    }

    /** Decodes one object, also where a server puts it into a list. */
    static <T> Decoder<T> one(Class<T> type) {
        return payload -> {
            Object tree = tree(payload);
            Object item = tree instanceof List<?> list && !list.isEmpty() ? list.get(0) : tree;
            if (!(item instanceof Map<?, ?>)) {
                throw new RefusedAnswer(OK, null, "the answer is empty");
            }
            return convert(item, type, payload.drift());
        };
    }

    private static <T> T convert(Object tree, Class<T> type, DriftSink drift) throws RefusedAnswer {
        T value = Json.standard().convert(tree, type, drift);
        if (value == null) {
            throw new RefusedAnswer(OK, null, "the answer has another shape than the standard");
        }
        return value;
    }

    private static Object tree(Payload payload) throws IOException {
        String type = payload.header("Content-Type").orElse("");
        if (type.contains("html")) {
            // A FixMyStreet site answers mistakes with a page and status 200.
            throw new RefusedAnswer(OK, null, Open311Errors.pageText(Decoders.text(payload)));
        }
        if (type.contains("xml")) {
            return Open311Xml.tree(payload.stream());
        }
        return Json.standard().read(payload.stream(), payload.charset(), Object.class, DriftSink.none());
    }
}
