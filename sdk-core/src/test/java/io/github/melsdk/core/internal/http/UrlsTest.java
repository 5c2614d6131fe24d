package io.github.melsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    private static final HttpUrl BASE = HttpUrl.get("https://data.example.org/api/v2");
    private static final HttpUrl REQUEST = HttpUrl.get("https://data.example.org/api/v2/records?limit=10&apikey=k");
    private static final String SPICE = "/\\?#%&=+ ;:@.~*'\"<>[]{}|^`,!$()\t\n\r\u0000é€😀%2F%2e..";

    /** Returns a well-formed text that prefers what has a meaning in URLs. */
    private static String text(SplittableRandom random, int longest) {
        StringBuilder text = new StringBuilder();
        int[] spice = SPICE.codePoints().toArray();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            int point = random.nextInt(3) > 0 ? spice[random.nextInt(spice.length)] : random.nextInt(0x11_0000);
            text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 'x' : point);
        }
        return text.toString();
    }

    @Test
    void any_value_decodes_back_to_itself_and_adds_no_segment_or_parameter() {
        long seed = 20_261_121;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2_000; round++) {
            String one = text(random, 12);
            String two = text(random, 12);
            if (List.of(".", "..").contains(one) || List.of(".", "..").contains(two)) {
                continue;
            }
            List<Arguments.Parameter> query = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                query.add(new Arguments.Parameter(text(random, 6), text(random, 12)));
            }
            String shown = "seed " + seed + " round " + round;

            HttpUrl url = Urls.build(BASE, "/agendas/{one}/events/{two}", Map.of("one", one, "two", two), query);
            HttpUrl sent = HttpUrl.get(url.toString());

            assertThat(sent.pathSegments()).as(shown).containsExactly("api", "v2", "agendas", one, "events", two);
            assertThat(sent.querySize()).as(shown).isEqualTo(query.size());
            for (int i = 0; i < query.size(); i++) {
                assertThat(sent.queryParameterName(i))
                        .as(shown)
                        .isEqualTo(query.get(i).name());
                assertThat(sent.queryParameterValue(i))
                        .as(shown)
                        .isEqualTo(query.get(i).value());
            }
            assertThat(Urls.sameOrigin(sent, BASE)).as(shown).isTrue();
            assertThat(sent.fragment()).as(shown).isNull();
        }
    }

    @Test
    void no_link_ever_leads_to_another_origin() {
        SplittableRandom random = new SplittableRandom(7);
        String[] starts = {
            "", "/", "//", "?", "#", "https:", "http://", "https://data.example.org", "\\\\", "https://x@", "../"
        };
        for (int round = 0; round < 5_000; round++) {
            String link = starts[random.nextInt(starts.length)] + text(random, 20);
            HttpUrl target = Urls.resolveLink(BASE, REQUEST, link);
            if (target != null) {
                assertThat(Urls.sameOrigin(target, BASE)).as(link).isTrue();
                assertThat(target.username()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?offset=20 | https://data.example.org/api/v2/records?offset=20",
                "/other?x=1 | https://data.example.org/other?x=1",
                "https://data.example.org/api/v2/records?p=2 | https://data.example.org/api/v2/records?p=2",
                "http://data.example.org/api?p=2 | https://data.example.org/api?p=2",
                "http://localhost:8080/geoserver/items?p=2 | https://data.example.org/geoserver/items?p=2",
                "http://10.1.2.3/items?p=2 | https://data.example.org/items?p=2",
                "http://172.16.0.9:8080/items | https://data.example.org/items",
                "http://geoserver:8080/items | https://data.example.org/items",
                "https://[fd00::1]/items | https://data.example.org/items"
            })
    void a_link_to_the_same_server_is_followed_on_the_base_origin(String link, String target) {
        assertThat(Urls.resolveLink(BASE, REQUEST, link)).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.net/api",
                "//evil.example.net/api",
                "https://data.example.org.evil.net/",
                "https://data.example.org:444/api",
                "http://data.example.org:8080/api",
                "https://user:pw@data.example.org/api",
                "https://172.32.0.1/",
                "http://1.99999999999.1.1/",
                "http://172.99999999999.1.1/",
                "http://1.2.3./",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://data.example.org/",
                "http://"
            })
    void a_link_elsewhere_or_nowhere_is_refused(String link) {
        assertThat(Urls.resolveLink(BASE, REQUEST, link)).isNull();
    }

    @Test
    void a_very_long_link_is_refused() {
        assertThat(Urls.resolveLink(BASE, REQUEST, "/" + "x".repeat(9_000))).isNull();
    }

    @Test
    void a_local_server_may_not_send_to_another_local_one() {
        HttpUrl local = HttpUrl.get("http://localhost:8080/");
        assertThat(Urls.resolveLink(local, local, "http://127.0.0.1:9090/x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.9.9.9"})
    void loopback(String host) {
        assertThat(Urls.isLoopback(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1.example.org", "localhost.example.org", "1270.0.0.1", "127.0.0", "10.0.0.1", ""})
    void not_loopback(String host) {
        assertThat(Urls.isLoopback(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org", "example.org", "https://u@example.org", "https://example.org?x", "file:///x"
            })
    void a_base_url_is_a_plain_http_url(String base) {
        assertThatIllegalArgumentException().isThrownBy(() -> Urls.base(URI.create(base)));
    }
}
