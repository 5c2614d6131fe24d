package io.github.melsdk.energy.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.spi.Token;
import io.github.melsdk.core.spi.TokenStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class EncryptedTokenStoreTest {

    private static final Token TOKEN =
            Token.of("canary-access", "canary-refresh", Instant.parse("2026-11-02T08:00:00Z"), Duration.ofHours(3));
    private final TokenStore disk = TokenStore.inMemory();

    private static SecretKey key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, "AES");
    }

    @Test
    void what_is_kept_shows_nothing_and_comes_back_whole() {
        TokenStore store = EncryptedTokenStore.over(disk, key(1));
        store.save("enedis", TOKEN);
        Token kept = disk.load("enedis").orElseThrow();
        Token read = store.load("enedis").orElseThrow();

        assertThat(clear(kept.accessToken())).doesNotContain("canary");
        assertThat(clear(kept.refreshToken().orElseThrow())).doesNotContain("canary");
        assertThat(read.accessToken()).isEqualTo("canary-access");
        assertThat(read.refreshToken()).contains("canary-refresh");
        assertThat(read.receivedAt()).isEqualTo(TOKEN.receivedAt());
        assertThat(read.lifetime()).isEqualTo(TOKEN.lifetime());
        assertThat(store.toString()).doesNotContain("canary");
    }

    private static String clear(String sealed) {
        return new String(Base64.getUrlDecoder().decode(sealed.substring(3)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_same_token_is_never_encrypted_to_the_same_text() {
        TokenStore store = EncryptedTokenStore.over(disk, key(1));
        store.save("enedis", TOKEN);
        String first = disk.load("enedis").orElseThrow().accessToken();
        store.save("enedis", TOKEN);

        assertThat(disk.load("enedis").orElseThrow().accessToken()).isNotEqualTo(first);
    }

    @Test
    void an_entry_moved_to_another_name_changed_or_of_another_key_is_absent() {
        TokenStore store = EncryptedTokenStore.over(disk, key(1));
        store.save("enedis", TOKEN);
        Token kept = disk.load("enedis").orElseThrow();
        disk.save("grdf", kept);
        char first = kept.accessToken().charAt(10);
        String changed = kept.accessToken().substring(0, 10)
                + (first == 'A' ? 'B' : 'A')
                + kept.accessToken().substring(11);
        disk.save("changed", Token.of(changed, null, kept.receivedAt(), kept.lifetime()));
        disk.save("plain", TOKEN);
        disk.save("short", Token.of("a1.AAAA", null, kept.receivedAt(), kept.lifetime()));
        disk.save("odd", Token.of("a1.%%%", null, kept.receivedAt(), kept.lifetime()));

        assertThat(store.load("enedis")).isPresent();
        assertThat(store.load("grdf")).isEmpty();
        assertThat(store.load("changed")).isEmpty();
        assertThat(store.load("plain")).isEmpty();
        assertThat(store.load("short")).isEmpty();
        assertThat(store.load("odd")).isEmpty();
        assertThat(store.load("none")).isEmpty();
        assertThat(EncryptedTokenStore.over(disk, key(2)).load("enedis")).isEmpty();
    }

    @Test
    void an_older_key_still_reads_and_the_new_one_writes() {
        EncryptedTokenStore.over(disk, key(1)).save("enedis", TOKEN);
        TokenStore renewed = EncryptedTokenStore.over(disk, key(2), key(1));

        assertThat(renewed.load("enedis")).isPresent();
        renewed.save("enedis", TOKEN);
        assertThat(EncryptedTokenStore.over(disk, key(1)).load("enedis")).isEmpty();
        assertThat(EncryptedTokenStore.over(disk, key(2)).load("enedis")).isPresent();
    }

    @Test
    void exclusive_use_is_that_of_the_store_behind_it() throws Exception {
        assertThat(EncryptedTokenStore.over(disk, key(1)).exclusively("enedis", Duration.ofSeconds(1), () -> "done"))
                .isEqualTo("done");
    }

    @Test
    void a_key_for_another_cipher_is_refused() {
        SecretKey other = new SecretKeySpec(new byte[8], "DES");
        assertThatIllegalArgumentException().isThrownBy(() -> EncryptedTokenStore.over(disk, other));
    }
}
