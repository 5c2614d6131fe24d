package io.github.melsdk.core.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedViewTest {

    private final List<Long> asked = new ArrayList<>();

    /** The numbers 0 to 19, up to five a page. */
    private Paged<Integer> numbers() {
        PageReader<Integer> reader = this::read;
        return PagedList.of("test", reader, number -> number, Runnable::run, null);
    }

    private PageReader.Slice<Integer> read(@Nullable String cursor, long wanted) {
        asked.add(wanted);
        int start = cursor == null ? 0 : Integer.parseInt(cursor);
        int end = start + (int) Math.min(5, wanted);
        List<Integer> items = IntStream.range(start, Math.min(20, end)).boxed().toList();
        return new PageReader.Slice<>(items, end < 20 ? Integer.toString(end) : null, 20L, 0);
    }

    private static Optional<String> even(int number) {
        return number % 2 == 0 ? Optional.of("n" + number) : Optional.empty();
    }

    @Test
    void showsItemsInAnotherShapeAndKeepsCursorsAndTotals() {
        Paged<String> texts = PagedView.map(numbers(), number -> "n" + number);

        List<Page<String>> pages = new ArrayList<>();
        texts.pages().forEach(pages::add);

        assertThat(texts).hasSize(20).startsWith("n0", "n1").endsWith("n19");
        assertThat(pages).hasSize(4);
        assertThat(pages.get(1).cursor()).isEqualTo("5");
        assertThat(pages.get(1).nextCursor()).contains("10");
        assertThat(pages.get(3).nextCursor()).isEmpty();
        assertThat(pages.get(0).claimedTotal()).hasValue(20);
    }

    @Test
    void tellsTheSourceOfALimitWhenNothingIsLeftOut() {
        assertThat(PagedView.map(numbers(), number -> "n" + number).limit(2)).containsExactly("n0", "n1");
        assertThat(asked).containsExactly(2L);
    }

    @Test
    void readsOnUntilEnoughItemsRemain() {
        assertThat(PagedView.some(numbers(), PagedViewTest::even).limit(4)).containsExactly("n0", "n2", "n4", "n6");
        assertThat(asked).hasSize(2);
    }

    @Test
    void takesTheSmallestOfSeveralLimits() {
        Paged<String> even = PagedView.some(numbers(), PagedViewTest::even);

        assertThat(even.limit(3).limit(7)).hasSize(3);
        assertThat(even.limit(7).limit(3)).hasSize(3);
        assertThat(even.limit(0)).isEmpty();
    }

    @Test
    void passesPagesOfWhichNothingRemains() {
        assertThat(PagedView.some(numbers(), number -> number == 17 ? Optional.of(17) : Optional.empty()))
                .containsExactly(17);
    }

    @Test
    void startsAfreshEachTimeAndReadsAheadAsTheSourceDoes() {
        Paged<String> even = PagedView.some(numbers(), PagedViewTest::even).prefetch(3);

        assertThat(even.toList()).hasSize(10).isEqualTo(even.toList());
    }
}
