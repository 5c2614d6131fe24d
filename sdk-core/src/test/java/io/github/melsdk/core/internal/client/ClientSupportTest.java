package io.github.melsdk.core.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSupportTest {

    private final FaultServer server =
            FaultServer.start((request, x) -> x.respond(200, "text/plain; charset=utf-8", "été", "X-Secret", "s"));
    private final Transport transport = Transport.create();
    private final ClientSupport<ClientSupport<?>> support = new ClientSupport<>(
            "test",
            Services.at(transport, URI.create(server.baseUrl() + "/api")),
            service -> new ClientSupport<>("test", service, s -> {
                throw new AssertionError();
            }));

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @Test
    void each_value_of_a_template_is_one_segment_or_one_query_value() {
        var answer = support.raw("/agendas/{uid}/events/{event}?size={size}&q={q}&fixed=a b", "a/b", "é?", 3, "x&y=1");

        assertThat(server.requests().get(0).target())
                .isEqualTo("/api/agendas/a%2Fb/events/%C3%A9%3F?size=3&q=x%26y%3D1&fixed=a%20b");
        assertThat(answer.body()).isEqualTo("été");
        assertThat(answer.header("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(answer.header("x-secret")).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_an_error_and_no_question_marks() {
        byte[] latin = "été".getBytes(StandardCharsets.ISO_8859_1);
        try (FaultServer other = FaultServer.start((request, x) ->
                x.status(200).header("Content-Type", "text/plain").body(latin))) {
            ClientSupport<Object> raw = new ClientSupport<>(
                    "test", Services.at(transport, URI.create(other.baseUrl())), service -> service);

            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> raw.raw("/status"))
                    .returns(DecodingException.Reason.CHARSET, DecodingException::reason);
        }
    }

    @Test
    void a_template_without_places_takes_no_value() {
        support.raw("/status");
        support.raw("/status?");
        assertThat(server.requests()).extracting(r -> r.path()).containsExactly("/api/status", "/api/status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "/x/{a",
                "/x/{}",
                "/x/{a}/{a}",
                "/x/{a/b}",
                "/x/{a}.{b}",
                "/x/{a}/{b}/{c}",
                "/x",
                "/x?q=v",
                "/{{a}}/{b}",
                "/x?q={a}-{b}"
            })
    void templates_that_do_not_fit_two_values_are_refused_before_any_request(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> support.raw(template, "1", "2"));
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void values_that_would_change_the_path_are_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> support.raw("/x/{a}", value));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void options_make_another_client_and_leave_this_one() {
        ClientSupport<?> other = support.withOptions(o ->
                o.callTimeout(Duration.ofSeconds(3)).retries(0).maxBytes(10).idleTimeout(Duration.ofSeconds(1)));

        assertThat(other.service().settings().callTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(other.service().settings().retries()).isZero();
        assertThat(support.service().settings().callTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> support.withOptions(o -> o.retries(11)))
                .withMessageContaining("retries");
    }

    @Test
    void work_runs_elsewhere_with_a_client_of_the_same_settings() {
        String thread =
                support.async(client -> Thread.currentThread().getName()).join();
        assertThat(thread).startsWith("mel-sdk-async-");
    }
}
