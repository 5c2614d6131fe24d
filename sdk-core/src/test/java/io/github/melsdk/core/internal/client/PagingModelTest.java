package io.github.melsdk.core.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.internal.client.PageReader.Slice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The engine against a model of a list that is edited while it is read: 1,000 random cases each. */
@Timeout(60)
class PagingModelTest {

    private static final int CASES = 1_000;

    /** Fewer than the pages without news after which the engine gives up: it must end on a list that grows for ever. */
    private static final int MOST_INSERTS = 15;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

    @AfterAll
    static void stop() {
        POOL.shutdownNow();
    }

    /** A list of numbers that changes a little with every page read. */
    private static final class Model {
        private final SplittableRandom random;
        private final boolean deletes;
        private final boolean inserts;
        private final List<Integer> items = new ArrayList<>();
        private final NavigableSet<Integer> throughout = new TreeSet<>();
        private int number;
        private int inserted;
        private int deleted;

        Model(SplittableRandom random, boolean inserts, boolean deletes) {
            this.random = random;
            this.inserts = inserts;
            this.deletes = deletes;
            int count = random.nextInt(80);
            for (int i = 0; i < count; i++) {
                items.add(number++);
            }
            throughout.addAll(items);
        }

        synchronized OffsetPaging.Records<Integer> page(long offset, int limit, int cap) {
            edit();
            int from = (int) Math.min(offset, items.size());
            int to = Math.min(items.size(), from + Math.min(limit, cap));
            List<Integer> page = List.copyOf(items.subList(from, to));
            return new OffsetPaging.Records<>(page, page.size(), (long) items.size());
        }

        synchronized Slice<Integer> behind(String cursor, int size) {
            edit();
            int last = cursor == null ? -1 : Integer.parseInt(cursor);
            List<Integer> behind =
                    items.stream().filter(i -> i > last).sorted().limit(size).toList();
            return new Slice<>(behind, behind.size() < size ? null : Integer.toString(behind.get(size - 1)), null, 0);
        }

        private void edit() {
            int edits = random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                if (inserts && inserted < MOST_INSERTS && random.nextBoolean()) {
                    items.add(random.nextInt(items.size() + 1), number++);
                    inserted++;
                } else if (deletes && !items.isEmpty()) {
                    throughout.remove(items.remove(random.nextInt(items.size())));
                    deleted++;
                }
            }
        }
    }

    @Test
    @DisplayName("P-04 P-05 model: behind cursors nothing that stays is lost and nothing comes twice")
    void cursors() {
        forEachCase((seed, random) -> {
            Model model = new Model(random, true, true);
            int size = 1 + random.nextInt(12);
            Paged<Integer> list =
                    PagedList.of("model", (cursor, wanted) -> model.behind(cursor, size), i -> i, POOL, null);

            List<Integer> read = list.toList();

            assertThat(read).as("seed %d", seed).doesNotHaveDuplicates().containsAll(model.throughout);
        });
    }

    @Test
    @DisplayName("P-05 model: by offset, inserts lose nothing and bring nothing twice, also when pages are read ahead")
    void offsets_with_inserts() {
        forEachCase((seed, random) -> {
            Model model = new Model(random, true, false);
            Paged<Integer> list = byOffset(model, random);

            List<Integer> read = list.limit(2_000).toList();

            assertThat(read).as("seed %d", seed).doesNotHaveDuplicates().containsAll(model.throughout);
        });
    }

    @Test
    @DisplayName("P-04 model: by offset, deletions bring nothing twice and hide no more than were deleted")
    void offsets_with_deletions() {
        forEachCase((seed, random) -> {
            Model model = new Model(random, false, true);
            Paged<Integer> list = byOffset(model, random);

            List<Integer> read = list.toList();

            assertThat(read).as("seed %d", seed).doesNotHaveDuplicates();
            Set<Integer> lost =
                    model.throughout.stream().filter(i -> !read.contains(i)).collect(Collectors.toSet());
            assertThat(lost).as("seed %d", seed).hasSizeLessThanOrEqualTo(model.deleted);
        });
    }

    @Test
    @DisplayName(
            "P-16 model: a quiet list is read exactly, in order, whatever page sizes, caps, limits and pages ahead")
    void quiet_lists() {
        forEachCase((seed, random) -> {
            Model model = new Model(random, false, false);
            long limit = random.nextInt(100);

            List<Integer> read = byOffset(model, random).limit(limit).toList();

            List<Integer> expected = model.items.stream().limit(limit).toList();
            assertThat(read).as("seed %d", seed).containsExactlyElementsOf(expected);
        });
    }

    @Test
    @DisplayName("P-13 model: pages that fail at random are asked for again by the same iterator")
    void failing_pages() {
        forEachCase((seed, random) -> {
            Model model = new Model(random, false, false);
            SplittableRandom luck = random.split();
            int size = 1 + random.nextInt(12);
            OffsetPaging<Integer> reader = new OffsetPaging<>(0, size, offset -> Long.MAX_VALUE, (offset, limit) -> {
                synchronized (luck) {
                    if (luck.nextInt(3) == 0) {
                        throw new UnsupportedOperationException("bad luck");
                    }
                }
                return model.page(offset, limit, 100);
            });
            Iterator<Integer> items = PagedList.of("model", reader, i -> i, POOL, null)
                    .prefetch(1 + random.nextInt(8))
                    .iterator();
            List<Integer> read = new ArrayList<>();
            boolean more = true;
            while (more) {
                try {
                    more = items.hasNext();
                    if (more) {
                        read.add(items.next());
                    }
                } catch (UnsupportedOperationException e) {
                    assertThat(e).hasMessage("bad luck");
                }
            }
            assertThat(read).as("seed %d", seed).containsExactlyElementsOf(model.items);
        });
    }

    private static Paged<Integer> byOffset(Model model, SplittableRandom random) {
        int size = 1 + random.nextInt(12);
        int cap = random.nextInt(3) == 0 ? 1 + random.nextInt(size) : size;
        OffsetPaging<Integer> reader = new OffsetPaging<>(
                0, size, offset -> Long.MAX_VALUE, (offset, limit) -> model.page(offset, limit, cap));
        return PagedList.of("model", reader, i -> i, POOL, null).prefetch(1 + random.nextInt(8));
    }

    private interface Case {
        void run(long seed, SplittableRandom random);
    }

    private static void forEachCase(Case work) {
        for (long seed = 0; seed < CASES; seed++) {
            work.run(seed, new SplittableRandom(seed));
        }
    }
}
