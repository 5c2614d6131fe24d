package io.github.melsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.spi.ResponseCache;
import io.github.melsdk.core.spi.StoredResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalCacheTest {

    private static final HttpUrl URL = HttpUrl.get("https://data.example.org/events?page=1");

    private static Response.Builder answer(int status) {
        return new Response.Builder()
                .request(new Request.Builder().url(URL).build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("");
    }

    @Test
    void calls_that_differ_in_anything_have_keys_of_their_own() throws Exception {
        Authorizer.Credential one =
                Authorizer.header("key", "", () -> "first-key").credential(null);
        Authorizer.Credential two =
                Authorizer.header("key", "", () -> "second-key").credential(null);
        Set<String> keys = new HashSet<>();
        keys.add(ConditionalCache.key(URL, "application/json", Map.of(), null));
        keys.add(ConditionalCache.key(URL, "application/json", Map.of(), one));
        keys.add(ConditionalCache.key(URL, "application/json", Map.of(), two));
        keys.add(ConditionalCache.key(URL, "text/csv", Map.of(), one));
        keys.add(ConditionalCache.key(URL, "application/json", Map.of("Accept-Language", "fr"), one));
        keys.add(ConditionalCache.key(URL, "application/json", Map.of("Accept-Language", "nl"), one));
        keys.add(ConditionalCache.key(
                HttpUrl.get("https://data.example.org/events?page=2"), "application/json", Map.of(), one));

        assertThat(keys).hasSize(7).allMatch(key -> key.length() == 64 && !key.contains("key"));
        assertThat(keys).contains(ConditionalCache.key(URL, "text/csv", Map.of(), one));
    }

    @ParameterizedTest
    @CsvSource({
        "200, ETag, x, true",
        "200, Last-Modified, x, true",
        "200, Date, x, false",
        "206, ETag, x, false",
        "404, ETag, x, false"
    })
    void only_whole_answers_with_a_validator_are_kept(int status, String header, String value, boolean kept) {
        assertThat(ConditionalCache.worthKeeping(
                        answer(status).header(header, value).build()))
                .isEqualTo(kept);
    }

    @Test
    void an_answer_that_must_not_be_stored_is_not() {
        assertThat(ConditionalCache.worthKeeping(answer(200)
                        .header("ETag", "x")
                        .header("Cache-Control", "private, No-Store")
                        .build()))
                .isFalse();
    }

    @Test
    void what_was_kept_asks_for_changes_only() throws IOException {
        ConditionalCache cache = new ConditionalCache(ResponseCache.inMemory(1_000));
        ConditionalCache.Copy copy = new ConditionalCache.Copy(new ByteArrayInputStream("{}".getBytes(UTF_8)));
        assertThat(copy.readAllBytes()).hasSize(2);
        cache.keep(
                "k",
                answer(200)
                        .header("ETag", "\"1\"")
                        .header("Last-Modified", "then")
                        .build(),
                copy);

        StoredResponse stored = cache.find("k");
        assertThat(stored).isNotNull();
        Request.Builder request = new Request.Builder().url(URL);
        ConditionalCache.askForChanges(request, stored);
        assertThat(request.build().header("If-None-Match")).isEqualTo("\"1\"");
        assertThat(request.build().header("If-Modified-Since")).isEqualTo("then");
        assertThat(cache.find("other")).isNull();
    }

    @Test
    void a_large_body_passes_through_without_being_kept() throws IOException {
        byte[] large = new byte[(1 << 20) + 1];
        ConditionalCache.Copy copy = new ConditionalCache.Copy(new ByteArrayInputStream(large));
        assertThat(copy.readAllBytes()).hasSize(large.length);
        assertThat(copy.bytes()).isNull();
    }
}
