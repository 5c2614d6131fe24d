package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventPagingTest {

    private static final long AGENDA = 12;

    private static String page(int total, String after, int first, int count) {
        return Agendas.pageOf(Integer.toString(total), after, Agendas.eventsFrom(first, count));
    }

    @Test
    void no_request_is_made_before_the_first_item_and_no_more_than_items_need() {
        try (Agendas agendas = Agendas.answering(page(6, "[\"3\"]", 1, 3), page(6, "[\"6\"]", 4, 3))) {
            Iterator<Event> events =
                    agendas.client.events(AGENDA, q -> q.pageSize(3)).iterator();
            assertThat(agendas.requests()).isEmpty();

            for (int i = 0; i < 3; i++) {
                events.next();
            }
            assertThat(agendas.requests()).hasSize(1);
            assertThat(events.hasNext()).isTrue();
            assertThat(events.hasNext()).isTrue();
            assertThat(agendas.requests()).hasSize(2);
        }
    }

    @Test
    void the_list_ends_without_a_cursor() {
        try (Agendas agendas = Agendas.answering(page(9, "null", 1, 3))) {
            assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .hasSize(3);
            assertThat(agendas.requests()).hasSize(1);
        }
    }

    @Test
    void the_list_ends_with_an_empty_cursor() {
        for (String after : List.of("[]", "\"\"", "[\"\"]")) {
            try (Agendas agendas = Agendas.answering(page(9, after, 1, 3))) {
                assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                        .hasSize(3);
                assertThat(agendas.requests()).hasSize(1);
            }
        }
    }

    @Test
    void the_list_ends_with_an_empty_page_whatever_its_cursor() {
        try (Agendas agendas = Agendas.answering(page(99, "[\"3\"]", 1, 3), page(99, "[\"4\"]", 1, 0))) {
            assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .hasSize(3);
            assertThat(agendas.requests()).hasSize(2);
        }
    }

    @Test
    void the_list_ends_when_all_of_the_total_was_seen_although_there_is_a_cursor() {
        try (Agendas agendas = Agendas.answering(page(6, "[\"3\"]", 1, 3), page(6, "[\"6\"]", 4, 3))) {
            assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .hasSize(6);
            assertThat(agendas.requests()).hasSize(2);
        }
    }

    @Test
    void the_list_ends_when_the_cursor_comes_back_with_nothing_new() {
        String same = page(99, "[\"3\"]", 1, 3);
        try (Agendas agendas = Agendas.answering(same, same, same)) {
            assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .hasSize(3);
            assertThat(agendas.requests()).hasSize(2);
        }
    }

    @Test
    void pages_that_go_round_in_circles_end_with_a_failure() {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            bodies.add(page(999, "[\"" + i % 2 + "\"]", 1, 3));
        }
        try (Agendas agendas = Agendas.answering(bodies.toArray(String[]::new))) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() ->
                            agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.PAGING));
            assertThat(agendas.requests()).hasSizeLessThan(25);
        }
    }

    @Test
    void cursors_go_back_untouched_leading_zeros_numbers_and_gaps_included() {
        try (Agendas agendas = Agendas.answering(
                page(9, "[\"0\",\"000001790000000\",1790000100000,null,12.50]", 1, 3), page(9, "null", 4, 3))) {
            agendas.client.events(AGENDA, q -> q.pageSize(3).search("x & y")).toList();

            assertThat(agendas.lastRequest().queryParameters())
                    .containsEntry("after[]", List.of("0", "000001790000000", "1790000100000", "", "12.50"))
                    .containsEntry("search", List.of("x & y"));
        }
    }

    @Test
    void a_list_goes_on_where_a_stored_cursor_says() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().withoutSampleData().withEvents(AGENDA, 25);
            Page<Event> first = agendas.client
                    .events(AGENDA, q -> q.pageSize(10))
                    .pages()
                    .iterator()
                    .next();
            String cursor = first.nextCursor().orElseThrow();

            List<Event> rest = agendas.client
                    .events(AGENDA, q -> q.pageSize(10).startingAt(cursor))
                    .toList();

            assertThat(Stream.concat(first.items().stream(), rest.stream())
                            .map(Event::uid)
                            .distinct())
                    .hasSize(25);
            assertThat(rest).hasSize(15);
            assertThat(first.claimedTotal()).hasValue(25);
        }
    }

    @Test
    void a_cursor_of_another_order_or_agenda_is_refused() {
        try (Agendas agendas = Agendas.answering(page(9, "[\"3\"]", 1, 3))) {
            String cursor = agendas.client
                    .events(AGENDA, q -> q.pageSize(3))
                    .pages()
                    .iterator()
                    .next()
                    .nextCursor()
                    .orElseThrow();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client
                            .events(AGENDA, q -> q.sort(EventSort.TIMINGS).startingAt(cursor))
                            .toList())
                    .withMessageContaining("another list or order");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            agendas.client.events(13, q -> q.startingAt(cursor)).toList());
            assertThat(agendas.requests()).hasSize(1);
        }
    }

    @Test
    void a_failed_page_tells_where_to_go_on() {
        try (Agendas agendas = Agendas.city()) {
            FakeOpenAgenda fake = agendas.fake().withoutSampleData().withEvents(AGENDA, 20);
            List<Event> read = new ArrayList<>();
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> agendas.client
                            .events(AGENDA, q -> q.pageSize(10))
                            .forEach(event -> {
                                read.add(event);
                                if (read.size() == 10) {
                                    fake.failNext(3, 503);
                                }
                            }))
                    .satisfies(e -> agendas.client
                            .events(
                                    AGENDA,
                                    q -> q.pageSize(10)
                                            .startingAt(e.resumeFrom().orElseThrow()))
                            .forEach(read::add));

            assertThat(read).extracting(Event::uid).doesNotHaveDuplicates().hasSize(20);
        }
    }

    @Test
    void five_thousand_events_cost_seventeen_requests() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().withoutSampleData().withEvents(AGENDA, 5_000);

            assertThat(agendas.client.events(AGENDA, q -> {}).stream().map(Event::uid))
                    .doesNotHaveDuplicates()
                    .hasSize(5_000);

            assertThat(agendas.requests()).hasSize(17);
        }
    }

    @Test
    void a_limit_asks_for_no_more_than_it_takes() {
        try (Agendas agendas = Agendas.city()) {
            assertThat(agendas.client
                            .events(FakeOpenAgenda.MEL, q -> {})
                            .limit(7)
                            .toList())
                    .hasSize(7);
            assertThat(agendas.requests()).hasSize(1);
            assertThat(agendas.lastRequest().queryParameter("size")).contains("7");
        }
    }

    @Test
    void an_event_is_delivered_once_when_pages_shift() {
        try (Agendas agendas =
                Agendas.answering(page(9, "[\"3\"]", 1, 3), page(9, "[\"5\"]", 3, 3), page(9, "null", 6, 1))) {
            assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .extracting(Event::uid)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @Test
    void events_present_throughout_are_all_read_while_others_come_and_go() {
        try (Agendas agendas = Agendas.city()) {
            FakeOpenAgenda fake = agendas.fake().withoutSampleData().withEvents(AGENDA, 90);
            List<Long> all = agendas.client.events(AGENDA, q -> q.pageSize(300)).stream()
                    .map(Event::uid)
                    .toList();
            fake.beforeRequest(3, () -> {
                all.subList(0, 20).forEach(uid -> fake.removeEvent(AGENDA, uid));
                fake.withEvents(AGENDA, 20);
            });

            List<Long> read = agendas.client.events(AGENDA, q -> q.pageSize(30)).stream()
                    .map(Event::uid)
                    .toList();

            assertThat(read).containsAll(all.subList(20, 90)).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_full_page_does_not_end_a_list_whose_total_moved() {
        try (Agendas agendas =
                Agendas.answering(page(7, "[\"3\"]", 1, 3), page(6, "[\"6\"]", 4, 3), page(6, "null", 7, 1))) {
            assertThat(agendas.client.events(AGENDA, q -> q.pageSize(3)).toList())
                    .hasSize(7);
        }
    }

    @Test
    void a_saturated_total_is_not_claimed_and_does_not_end_the_list() {
        try (Agendas agendas = Agendas.answering(page(10_000, "[\"3\"]", 1, 3), page(10_000, "null", 4, 2))) {
            List<Page<Event>> pages = new ArrayList<>();
            agendas.client.events(AGENDA, q -> q.pageSize(3)).pages().forEach(pages::add);

            assertThat(pages).extracting(Page::claimedTotal).allMatch(total -> total.isEmpty());
            assertThat(pages).hasSize(2);
        }
    }

    @Test
    void an_unreadable_event_is_skipped_and_counted() {
        try (Agendas agendas = Agendas.answering(
                Agendas.pageOf("3", "[\"1\"]", Agendas.event(1), "{\"slug\":\"sans-uid\"}", Agendas.event(3)))) {
            List<Page<Event>> pages = new ArrayList<>();
            agendas.client.events(AGENDA, q -> q.pageSize(3)).pages().forEach(pages::add);

            assertThat(pages).hasSize(1);
            assertThat(pages.get(0).skipped()).isEqualTo(1);
            assertThat(pages.get(0).items()).extracting(Event::uid).containsExactly(1L, 3L);
        }
    }

    @Test
    void iterators_are_independent() {
        try (Agendas agendas = Agendas.city()) {
            Iterable<Event> events = agendas.client.events(FakeOpenAgenda.MEL, q -> q.pageSize(5));
            Iterator<Event> one = events.iterator();
            one.next();
            one.next();
            assertThat(new HashSet<>(List.of(events.iterator().next().uid())))
                    .containsExactly(events.iterator().next().uid());
        }
    }
}
