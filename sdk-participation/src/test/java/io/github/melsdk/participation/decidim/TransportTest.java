package io.github.melsdk.participation.decidim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.testing.Failure;
import io.github.melsdk.testing.FakeDecidim;
import io.github.melsdk.testing.RecordedRequest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels, and what each way of failing becomes. */
class TransportTest {

    @Test
    void a_query_is_posted_with_its_values_as_variables() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.client.proposals(FakeDecidim.PROCESS, q -> q.pageSize(2)).first();

            List<RecordedRequest> sent = platform.requests();
            assertThat(sent).hasSize(3).allSatisfy(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.path()).isEqualTo("/api");
                assertThat(request.header("Content-Type")).contains("application/json");
            });
            assertThat(sent.get(0).bodyText()).contains("{ decidim { version applicationName } }");
            assertThat(sent.get(1).bodyText())
                    .contains("at: participatoryProcess(slug: $key) { slug components(filter: {type: $type}) { id"
                            + " __typename } }")
                    .contains("\"variables\":{\"key\":\"budget-participatif\",\"type\":\"proposals\"}");
            assertThat(sent.get(2).bodyText())
                    .contains("list: proposals(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes"
                            + " { id ")
                    .contains("\"first\":1,\"after\":null");
        }
    }

    @Test
    void no_more_pages_are_read_than_the_items_taken_need() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.fake().withProposals("longue", 60, 0);

            platform.client.proposals("longue", q -> q.pageSize(10)).limit(15).toList();

            assertThat(platform.requests()).hasSize(4);
        }
    }

    @Test
    void a_component_without_contents_is_an_empty_list() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            assertThat(platform.client.meetings("plan-velo", q -> {}).toList()).isEmpty();
            assertThat(platform.client.proposals("concertation-passee", q -> {}).toList())
                    .isEmpty();
        }
    }

    @Test
    void a_defect_of_the_server_is_a_server_exception_after_retries() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.client.server();
            platform.fake().failNext(3, 500);

            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(
                            () -> platform.client.withOptions(o -> o.retries(2)).organization())
                    .withMessageContaining("Internal Server error");
            assertThat(platform.client.organization().name().in(Locale.FRENCH)).isNotEmpty();
        }
    }

    @Test
    void a_gateway_that_gives_up_is_tried_again() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.client.server();
            platform.fake().failNext(503);

            assertThat(platform.client.organization().statistics()).isNotEmpty();
        }
    }

    @Test
    void a_private_platform_asks_to_sign_in() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.fake().forceSignIn();

            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> platform.client.organization())
                    .withMessageContaining("redirects to its sign-in page");
        }
    }

    @Test
    void a_secondary_host_tells_the_main_one_and_gets_nothing_else() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.fake().secondaryHostOf("https://participation.example.fr");

            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> platform.client.organization())
                    .withMessageContaining("redirects to https://participation.example.fr")
                    .withMessageContaining("Configure the new address");
        }
    }

    @Test
    void too_many_requests_in_plain_text_are_told_as_such() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.client.server();
            platform.fake().requestsPerMinute(1);

            assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(
                            () -> platform.client.withOptions(o -> o.retries(0)).organization())
                    .withMessageContaining("Retry later");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head><title>Accueil</title></head></html>",
                "",
                "null",
                "[]",
                "{\"data\":null}"
            })
    void what_is_no_answer_of_the_api_is_a_decoding_exception(String body) {
        try (Platforms platform = Platforms.answering(200, "text/html", body)) {
            assertThatExceptionOfType(DecodingException.class).isThrownBy(() -> platform.client.organization());
        }
    }

    @Test
    void errors_without_data_keep_message_and_code() {
        String body = "{\"errors\":[{\"message\":[{\"path\":[\"attributes\",\"title\"],\"message\":\"is too short\"}],"
                + "\"extensions\":{\"code\":\"ATTRIBUTE_VALIDATION_ERROR\"}}]}";
        try (Platforms platform = Platforms.answering(200, "application/json", body)) {
            assertThatExceptionOfType(GraphQlException.class)
                    .isThrownBy(() -> platform.client.organization())
                    .satisfies(e -> assertThat(e.code()).contains("ATTRIBUTE_VALIDATION_ERROR"))
                    .withMessageContaining("attributes.title: is too short");
        }
    }

    @Test
    void unknown_fields_and_constants_are_tolerated_and_absent_ones_are_empty() {
        String body =
                "{\"data\":{\"decidim\":{\"version\":\"0.33.0.dev\"},\"at\":{\"id\":\"1\",\"__typename\":\"Novelty\","
                        + "\"mystery\":{\"id\":\"x\"}}}}";
        try (Platforms platform = Platforms.answering(200, "application/json", body)) {
            Component component = platform.client.findComponent("1").orElseThrow();

            assertThat(component.kind().raw()).isEqualTo("Novelty");
            assertThat(component.kind().known()).isEmpty();
            assertThat(component.name().isEmpty()).isTrue();
            assertThat(component.space()).isNull();
            assertThat(platform.client.server().release()).isEqualTo(33);
        }
    }

    @Test
    void an_answer_cut_on_its_way_is_asked_for_again() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.client.server();
            platform.fake().failNext(Failure.truncate());

            assertThat(platform.client.organization().statistics()).isNotEmpty();
        }
    }

    @Test
    void a_page_that_fails_can_be_asked_for_again() {
        try (Platforms platform = Platforms.of("0.31.2")) {
            platform.fake().withProposals("longue", 30, 0);
            DecidimClient client = platform.client.withOptions(o -> o.retries(0));
            var items = client.proposals("longue", q -> q.pageSize(10)).iterator();
            for (int i = 0; i < 10; i++) {
                items.next();
            }
            platform.fake().failNext(500);

            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(items::next)
                    .satisfies(e -> assertThat(client.proposals(
                                            "longue",
                                            q -> q.startingAt(e.resumeFrom().orElseThrow()))
                                    .toList())
                            .hasSize(20));
            assertThat(items.next().title().in(Locale.FRENCH)).isEqualTo("Proposition n° 11");
        }
    }
}
