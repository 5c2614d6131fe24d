package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationsAndPeopleTest {

    private static final long AGENDA = 89904399;

    private static String locations(String after, int first, int count) {
        StringBuilder list = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            list.append(i == first ? "" : ",")
                    .append("{\"uid\":")
                    .append(i)
                    .append(
                            ",\"name\":\"Salle\",\"address\":\"Lille\",\"latitude\":50.6,\"longitude\":3.06,\"state\":1}");
        }
        return "{\"success\":true,\"locations\":[" + list + "],\"total\":5,\"after\":" + after + "}";
    }

    @Test
    void locations_are_filtered_and_paged_by_a_plain_number() {
        try (Agendas agendas = Agendas.answering(locations("1003", 1001, 3), locations("1005", 1004, 2))) {
            Instant noon = Instant.parse("2026-11-21T12:00:00Z");
            List<Location> read = agendas.client
                    .locations(
                            AGENDA,
                            q -> q.search("salle")
                                    .verified(true)
                                    .createdSince(noon)
                                    .createdUntil(noon)
                                    .updatedSince(noon)
                                    .updatedUntil(noon)
                                    .detailed()
                                    .sort(LocationSort.NAME)
                                    .pageSize(3))
                    .toList();

            assertThat(read).extracting(Location::uid).containsExactly(1001L, 1002L, 1003L, 1004L, 1005L);
            assertThat(read.get(0).verified()).isTrue();
            assertThat(agendas.requests()).hasSize(2);
            assertThat(agendas.lastRequest().path()).isEqualTo("/v2/agendas/89904399/locations");
            assertThat(agendas.lastRequest().queryParameters().toString())
                    .isEqualTo("{search=[salle], state=[1], createdAt.gte=[2026-11-21T12:00:00Z],"
                            + " createdAt.lte=[2026-11-21T12:00:00Z], updatedAt.gte=[2026-11-21T12:00:00Z],"
                            + " updatedAt.lte=[2026-11-21T12:00:00Z], detailed=[true], order=[name.asc], size=[3],"
                            + " after=[1003]}");
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void locations_end_with_an_empty_page_and_go_on_at_a_cursor() {
        try (Agendas agendas = Agendas.answering(locations("1003", 1001, 3), locations("null", 0, 0))) {
            String cursor = agendas.client
                    .locations(AGENDA, q -> q.pageSize(3))
                    .pages()
                    .iterator()
                    .next()
                    .nextCursor()
                    .orElseThrow();
            assertThat(agendas.client
                            .locations(AGENDA, q -> q.pageSize(3).startingAt(cursor))
                            .toList())
                    .isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client
                            .locations(AGENDA, q -> q.sort(LocationSort.NEWEST).startingAt(cursor))
                            .toList());
        }
    }

    @Test
    void a_location_is_read_by_number_and_external_identifier() {
        try (Agendas agendas =
                Agendas.answering("{\"success\":true,\"location\":{\"uid\":7,\"name\":\"Rihour\",\"mergedIn\":8}}")) {
            assertThat(agendas.client.location(AGENDA, LocationKey.uid(7)).mergedIn())
                    .isEqualTo(8);
            assertThat(agendas.client.findLocation(AGENDA, LocationKey.external("default", "a/b")))
                    .map(Location::name)
                    .contains("Rihour");
            assertThat(agendas.requests())
                    .extracting(request -> request.path())
                    .containsExactly(
                            "/v2/agendas/89904399/locations/7", "/v2/agendas/89904399/locations/ext/default/a%2Fb");
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void an_unknown_location_is_absent_or_an_exception() {
        try (Agendas agendas =
                Agendas.refusing(404, "{\"message\":\"location not found\",\"info\":{\"uid\":\"123\"}}")) {
            assertThat(agendas.client.findLocation(AGENDA, LocationKey.uid(123)))
                    .isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> agendas.client.location(AGENDA, LocationKey.uid(123)))
                    .withMessageContaining("location not found");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LocationKey.uid(0));
        assertThatIllegalArgumentException().isThrownBy(() -> LocationKey.external("default", " "));
    }

    @Test
    void agendas_of_the_account_are_read() {
        try (Agendas agendas = Agendas.answering("{\"total\":1,\"items\":[{\"uid\":5,\"title\":\"A\",\"slug\":\"a\","
                + "\"member\":{\"userUid\":9,\"name\":\"Camille Exemple\",\"email\":\"c@example.org\",\"phone\":null,"
                + "\"organization\":\"MEL\",\"role\":\"moderator\"}}],\"after\":5,\"success\":true}")) {
            List<MyAgenda> mine = agendas.client.myAgendas().toList();

            assertThat(mine).hasSize(1);
            assertThat(mine.get(0).member().uid()).isEqualTo(9);
            assertThat(mine.get(0).member().role()).isEqualTo("moderator");
            assertThat(mine.toString()).doesNotContain("Camille");
            assertThat(agendas.lastRequest().target()).isEqualTo("/v2/me/agendas?limit=100");
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void members_and_sources_are_read_page_by_page() {
        try (Agendas agendas = Agendas.answering(
                "{\"total\":2,\"items\":[{\"uid\":1,\"role\":2}],\"after\":1}",
                "{\"total\":2,\"items\":[{\"uid\":2,\"role\":1}],\"after\":2}",
                "{\"sources\":[{\"id\":3,\"rules\":[{\"query\":{}}],\"agenda\":{\"uid\":51302149,\"title\":\"LaM\"}}],"
                        + "\"after\":null}")) {
            assertThat(agendas.client.members(AGENDA).toList())
                    .extracting(Member::role)
                    .containsExactly("2", "1");
            assertThat(agendas.lastRequest().target()).isEqualTo("/v2/agendas/89904399/members?limit=100&after=1");
            List<SourceAgenda> sources = agendas.client.sources(AGENDA).toList();
            assertThat(sources.get(0).agenda().title()).isEqualTo("LaM");
            assertThat(sources.get(0).rules()).hasSize(1);
            assertThat(agendas.lastRequest().target()).isEqualTo("/v2/agendas/89904399/sources?size=100&detailed=1");
            assertThat(agendas.drift()).isEmpty();
        }
    }

    @Test
    void members_are_not_for_everybody() {
        try (Agendas agendas = Agendas.refusing(403, "{\"message\":\"not authorized\"}")) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> agendas.client.members(AGENDA).first())
                    .withMessageContaining("not authorized");
        }
    }
}
