package io.github.melsdk.core.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.internal.client.OffsetPaging.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetPagingTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 25).boxed().toList();
    private final List<String> asked = new ArrayList<>();

    private Paged<Integer> list(int size, int cap, Long total, String start) {
        OffsetPaging<Integer> reader = new OffsetPaging<>(0, size, offset -> Long.MAX_VALUE, (offset, limit) -> {
            asked.add(offset + "+" + limit);
            int from = (int) Math.min(offset, ITEMS.size());
            List<Integer> page = ITEMS.subList(from, Math.min(ITEMS.size(), from + Math.min(cap, limit)));
            return new Records<>(page, page.size(), total);
        });
        return PagedList.of("test", reader, i -> i, Runnable::run, start);
    }

    @ParameterizedTest(name = "P-17 r: a claimed total of {0} is not believed for stopping")
    @ValueSource(longs = {0, -1, 5, 19, 3_000_000_000L, Long.MAX_VALUE})
    void odd_totals(long total) {
        assertThat(list(10, 10, total, null).toList()).isEqualTo(ITEMS);
        assertThat(asked).startsWith("0+10", "10+10", "20+10");
    }

    @Test
    @DisplayName("P-17 r: without a total, an empty page is the end")
    void no_total() {
        assertThat(list(10, 10, null, null).toList()).isEqualTo(ITEMS);
        assertThat(asked).containsExactly("0+10", "10+10", "20+10", "25+10");
    }

    @Test
    void a_short_page_that_reaches_the_total_is_the_last() {
        assertThat(list(10, 10, 25L, null).toList()).isEqualTo(ITEMS);
        assertThat(asked).containsExactly("0+10", "10+10", "20+10");
    }

    @Test
    @DisplayName("P-16 r: a server that gives 4 where 10 are asked: the next page begins behind what came")
    void smaller_pages() {
        assertThat(list(10, 4, 25L, null).toList()).isEqualTo(ITEMS);
        assertThat(asked).containsExactly("0+10", "4+10", "8+10", "12+10", "16+10", "20+10", "24+10");
    }

    @Test
    void unreadable_records_count_for_the_offset() {
        OffsetPaging<Integer> reader = new OffsetPaging<>(
                0,
                10,
                offset -> Long.MAX_VALUE,
                (offset, limit) -> offset >= 20
                        ? new Records<>(List.of(), 0, 20L)
                        : new Records<>(ITEMS.subList((int) offset, (int) offset + 9), 10, 20L));
        List<Page<Integer>> pages = new ArrayList<>();
        PagedList.of("test", reader, i -> i, Runnable::run, null).pages().forEach(pages::add);

        assertThat(pages).extracting(Page::skipped).containsExactly(1, 1);
        assertThat(pages.get(0).nextCursor()).contains("10");
    }

    @Test
    void cursors_resume_where_they_say() {
        assertThat(list(10, 10, 25L, "7").toList()).isEqualTo(ITEMS.subList(7, 25));
        assertThat(asked).startsWith("7+10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "99999999999999999999"})
    void refuses_foreign_cursors_before_any_request(String cursor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(10, 10, 25L, cursor).toList())
                .withMessageContaining("cursor");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest(name = "limit {0} by {1} asks {2}")
    @CsvSource({"12,10,0+10 10+2", "10,10,0+10", "3,10,0+3", "0,10,''"})
    void asks_no_larger_page_than_wanted(int limit, int size, String requests) {
        list(size, size, 25L, null).limit(limit).toList();
        assertThat(asked).containsExactly(requests.isEmpty() ? new String[0] : requests.split(" "));
    }

    @Test
    @DisplayName("P-14 r: the provider's ceiling ends the list with its exception, before the request, not silently")
    void ceiling() {
        OffsetPaging<Integer> reader = new OffsetPaging<>(
                0,
                10,
                offset -> {
                    if (offset >= 15) {
                        throw new IllegalStateException("no offset over 15: use an export");
                    }
                    return 15 - offset;
                },
                (offset, limit) -> {
                    asked.add(offset + "+" + limit);
                    return new Records<>(ITEMS.subList((int) offset, (int) offset + limit), limit, 25L);
                });
        List<Integer> read = new ArrayList<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> PagedList.of("test", reader, i -> i, Runnable::run, null)
                        .forEach(read::add))
                .withMessageContaining("export");
        assertThat(read).isEqualTo(ITEMS.subList(0, 15));
        assertThat(asked).containsExactly("0+10", "10+5");
    }
}
