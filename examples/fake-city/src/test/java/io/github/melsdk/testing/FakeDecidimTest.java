package io.github.melsdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeDecidimTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private FakeCity city;

    @BeforeEach
    void start() {
        city = FakeCity.start();
    }

    @AfterEach
    void stop() {
        city.close();
    }

    private HttpResponse<String> post(Object body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(city.decidim().url() + "/api"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode ask(String query) {
        HttpResponse<String> answer = post(Map.of("query", query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.26", "0.27", "0.29", "0.31", "0.32"})
    void each_version_executes_queries_over_its_own_schema(String version) {
        city.decidim().version(version);

        JsonNode answer = ask("{ decidim { version } participatoryProcess(slug: \"budget-participatif\") { title {"
                + " translation(locale: \"fr\") } components(filter: {type: \"proposals\"}) { __typename ... on"
                + " Proposals { proposals(first: 2) { pageInfo { hasNextPage endCursor } nodes { id"
                + " totalCommentsCount } } } } } }");

        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        JsonNode process = answer.at("/data/participatoryProcess");
        assertThat(process.at("/title/translation").asText()).isEqualTo("Budget participatif");
        assertThat(process.at("/components/0/proposals/pageInfo/endCursor").asText())
                .isEqualTo("Mg");
        assertThat(process.at("/components/0/proposals/nodes/0/totalCommentsCount")
                        .asInt())
                .isEqualTo(9);
        assertThat(answer.at("/data/decidim/version").asText()).startsWith(version);
    }

    @Test
    void a_field_of_another_version_is_refused_in_the_words_of_the_server() {
        city.decidim().version("0.29");

        JsonNode error = ask("{ component(id: 1) { ... on Proposals { proposals { nodes { likesCount } } } } }")
                .at("/errors/0");

        assertThat(error.path("message").asText()).isEqualTo("Field 'likesCount' doesn't exist on type 'Proposal'");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("undefinedField");
    }

    @Test
    void complexity_counts_a_page_as_often_as_it_is_long() {
        city.decidim().version("0.26");
        String query =
                "{ component(id: 1) { ... on Proposals { proposals(first: %d) { nodes { id state body { translations { "
                        + "text } } } } } } }";

        assertThat(ask(query.formatted(50)).has("data")).isTrue();
        assertThat(ask(query.formatted(60)).at("/errors/0/message").asText())
                .isEqualTo("Query has complexity of 303, which exceeds max complexity of 300");
    }

    @Test
    void a_resource_without_position_brings_data_and_an_error() {
        JsonNode answer =
                ask("{ participatoryProcess(slug: \"budget-participatif\") { components(filter: {type: \"proposals\"}) "
                        + "{ ... on Proposals { proposals { nodes { id coordinates { latitude } } } } } } }");

        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo("Cannot return null for non-nullable field Coordinates.latitude");
        assertThat(answer.at("/data/participatoryProcess/components/0/proposals/nodes/0/coordinates/latitude")
                        .isNumber())
                .isTrue();
        assertThat(answer.at("/data/participatoryProcess/components/0/proposals/nodes/2")
                        .isNull())
                .isTrue();
    }

    @Test
    void depth_is_limited() {
        String deep = "comments { ".repeat(15) + "id" + " }".repeat(15);

        assertThat(ask("{ commentable(id: \"1\", type: \"x\", locale: \"fr\", toggleTranslations: false) { " + deep
                                + " } }")
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Query has depth of 17, which exceeds max depth of 15");
    }

    @Test
    void variables_that_are_no_object_break_the_controller() {
        HttpResponse<String> answer = post(Map.of("query", "{ decidim { version } }", "variables", 12));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Internal Server error");
    }

    @Test
    void too_many_requests_are_refused_in_plain_text() {
        city.decidim().requestsPerMinute(1);
        ask("{ decidim { version } }");

        HttpResponse<String> answer = post(Map.of("query", "{ decidim { version } }"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).isEqualTo("Retry later\n");
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_sign_in_page_of_a_private_platform() {
        city.decidim().forceSignIn();

        HttpResponse<String> answer = post(Map.of("query", "{ decidim { version } }"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/users/sign_in");
    }
}
