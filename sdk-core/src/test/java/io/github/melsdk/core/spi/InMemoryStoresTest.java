package io.github.melsdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class InMemoryStoresTest {

    private static StoredResponse of(int bytes) {
        return StoredResponse.of(new byte[bytes], "application/json", "\"" + bytes + "\"", null);
    }

    @Test
    void the_entry_used_longest_ago_leaves_first() {
        ResponseCache cache = ResponseCache.inMemory(100);
        cache.put("a", of(40));
        cache.put("b", of(40));
        assertThat(cache.get("a")).isPresent();
        cache.put("c", of(40));
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("a")).isPresent();
        assertThat(cache.get("c")).isPresent();
    }

    @Test
    void replacing_an_entry_counts_its_bytes_once() {
        ResponseCache cache = ResponseCache.inMemory(100);
        for (int i = 0; i < 50; i++) {
            cache.put("a", of(60));
        }
        cache.put("b", of(40));
        assertThat(cache.get("a")).isPresent();
        assertThat(cache.get("b")).isPresent();
    }

    @Test
    void what_is_larger_than_the_cache_drives_nothing_out() {
        ResponseCache cache = ResponseCache.inMemory(100);
        cache.put("a", of(40));
        cache.put("large", of(101));
        assertThat(cache.get("large")).isEmpty();
        assertThat(cache.get("a")).isPresent();
        ResponseCache.none().put("a", of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseCache.inMemory(-1));
    }

    @Test
    void a_stored_body_cannot_be_changed() {
        byte[] body = {1, 2};
        StoredResponse stored = StoredResponse.of(body, null, null, null);
        body[0] = 9;
        stored.body()[1] = 9;
        assertThat(stored.body()).containsExactly(1, 2);
    }

    @Test
    void tokens_are_found_by_key_and_print_masked() {
        TokenStore store = TokenStore.inMemory();
        Token token = Token.of("acc-secret", "ref-secret", Instant.EPOCH, Duration.ofHours(1));
        store.save("k", token);
        assertThat(store.load("k")).contains(token);
        assertThat(store.load("other")).isEmpty();
        assertThat(token.toString()).doesNotContain("secret");
    }

    @Test
    void one_at_a_time_per_key() throws Exception {
        TokenStore store = TokenStore.inMemory();
        CompletableFuture<Void> inside = new CompletableFuture<>();
        CompletableFuture<Void> leave = new CompletableFuture<>();
        CompletableFuture<String> holder = CompletableFuture.supplyAsync(() -> {
            try {
                return store.exclusively("k", Duration.ofSeconds(5), () -> {
                    inside.complete(null);
                    leave.join();
                    return "done";
                });
            } catch (InterruptedException | TimeoutException e) {
                throw new AssertionError(e);
            }
        });
        inside.get(5, TimeUnit.SECONDS);
        assertThatThrownBy(() -> store.exclusively("k", Duration.ofMillis(20), () -> "never"))
                .isInstanceOf(TimeoutException.class);
        assertThat(store.exclusively("other", Duration.ofMillis(20), () -> "free"))
                .isEqualTo("free");
        leave.complete(null);
        assertThat(holder.get(5, TimeUnit.SECONDS)).isEqualTo("done");
        assertThat(store.exclusively("k", Duration.ofSeconds(5), () -> "next")).isEqualTo("next");
    }

    @Test
    void an_action_that_throws_frees_the_key() throws Exception {
        TokenStore store = TokenStore.inMemory();
        assertThatThrownBy(() -> store.exclusively("k", Duration.ofSeconds(1), () -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(store.exclusively("k", Duration.ofMillis(20), () -> "free")).isEqualTo("free");
    }
}
