package io.github.melsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final List<String> SECRETS = Redaction.formsOf("abcd+efgh", "Bearer abcd+efgh");

    @Test
    void only_listed_headers_are_shown() {
        Headers headers =
                Headers.of("Date", "now", "Set-Cookie", "a=b", "X-Request-ID", "abcd+efgh", "Authorization", "x");
        assertThat(Redaction.headers(headers, SECRETS))
                .containsOnlyKeys("date", "x-request-id")
                .containsEntry("x-request-id", List.of("…"));
    }

    @Test
    void only_listed_parameters_show_their_values() {
        HttpUrl url = HttpUrl.get("https://x.org/?limit=10&apikey=k&q=a%0Ab&offset");
        assertThat(Redaction.query(url)).isEqualTo("?limit=10&apikey=…&q=…&offset=…");
    }

    @Test
    void a_line_is_cut_and_without_control_characters() {
        assertThat(Redaction.oneLine("a\r\n\u001b[0m\u202e\u2028b", 100))
                .isEqualTo("a\\u000d\\u000a\\u001b[0m\\u202e\\u2028b");
        assertThat(Redaction.oneLine("x".repeat(50), 10)).isEqualTo("x".repeat(10) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd+efgh", "Bearer abcd+efgh", "abcd%2Befgh", "(abcd+efgh)", "abcd+…", "abcd…"})
    void a_secret_is_masked_in_every_spelling_and_where_it_was_cut(String text) {
        assertThat(Redaction.mask(text, SECRETS)).doesNotContain("abcd", "efgh").contains("…");
    }

    @Test
    void secrets_of_three_characters_are_not_looked_for() {
        assertThat(Redaction.mask("the cat", Redaction.formsOf("cat", "cat"))).isEqualTo("the cat");
    }

    @Test
    void a_harmless_cause_is_kept_as_it_is() {
        IOException cause = new IOException("connection reset", new IOException("by peer"));
        assertThat(Redaction.cause(cause, SECRETS)).isSameAs(cause);
        assertThat(Redaction.cause(null, SECRETS)).isNull();
    }

    @Test
    void a_cause_that_quotes_a_secret_or_the_server_keeps_its_kind_and_place_only() {
        List<IOException> causes = List.of(
                new IOException("GET https://x.org?k=" + URLEncoder.encode("abcd+efgh", StandardCharsets.UTF_8)),
                new IOException("outer", new IOException("abcd+efgh")),
                new ProtocolException("Unexpected status line: HTTP/9 half a secr"),
                new IOException("two\r\nlines"));
        for (IOException cause : causes) {
            Throwable safe = Redaction.cause(cause, SECRETS);
            assertThat(safe).isNotNull().isNotSameAs(cause).hasNoCause();
            assertThat(safe.getStackTrace()).isEqualTo(cause.getStackTrace());
            assertThat(safe.getMessage())
                    .startsWith(cause.getClass().getName())
                    .doesNotContain("abcd", "efgh", "half", "\r");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "é", "a\nb", "a(b"})
    void a_header_name_is_a_token(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> HeaderText.requireName(name));
    }

    @Test
    void a_header_value_is_visible_ascii_of_eight_kibibytes_at_most() {
        assertThat(HeaderText.requireValue("X", "a b~")).isEqualTo("a b~");
        assertThat(HeaderText.requireName("X-Api_Key")).isEqualTo("X-Api_Key");
        assertThat(HeaderText.requireValue("X", "x".repeat(8_192))).hasSize(8_192);
        assertThatIllegalArgumentException().isThrownBy(() -> HeaderText.requireValue("X", "x".repeat(8_193)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderText.requireValue("X", "secret\t"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining("secret"));
    }
}
