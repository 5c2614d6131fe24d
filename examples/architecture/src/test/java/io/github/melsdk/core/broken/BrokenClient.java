package io.github.melsdk.core.broken;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.melsdk.events.broken.KnowsEnergy;
import io.github.melsdk.testing.FakeCity;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;

/** A client that shows its libraries, knows a domain and the fake city, and throws a checked exception. */
public interface BrokenClient {
    List<JsonNode> nodes(JsonFactory factory) throws IOException;

    default String whole(ResponseBody body) throws IOException {
        return body.string();
    }

    default HttpUrl raw(HttpUrl base, String segment) {
        return base.newBuilder().addEncodedPathSegment(segment).build();
    }

    KnowsEnergy domain();

    FakeCity city();
}
