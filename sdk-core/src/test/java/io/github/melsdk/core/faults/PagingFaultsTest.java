package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows P-01 to P-20 at the wire; the engine against a model of edits is in PagingModelTest. */
@Timeout(30)
class PagingFaultsTest {

    private static final List<String> IDS =
            IntStream.range(0, 95).mapToObj(i -> String.format("e%03d", i)).toList();

    /** Serves a sorted list by "everything behind this identifier", at most {@code most} items per page. */
    private static FaultServer.Handler keyset(ListShape shape, Iterable<String> ids, int most) {
        return (request, x) -> {
            ListShape.Ask ask = shape.ask(request);
            List<String> behind = new ArrayList<>();
            ids.forEach(id -> {
                if (id.compareTo(ask.cursor()) > 0) {
                    behind.add(id);
                }
            });
            int size = Math.min(Math.min(ask.size(), most), behind.size());
            List<String> page = behind.subList(0, size);
            x.json(shape.page(page, size < behind.size() ? page.get(size - 1) : null));
        };
    }

    @ParameterizedTest(name = "P-01 {0}: no request before the first item, then exactly those that the items need")
    @EnumSource
    void laziness(ListShape shape) {
        try (World world = new World(keyset(shape, IDS, 100))) {
            Paged<String> list = shape.list(world, 10);
            Iterator<String> items = list.iterator();
            assertThat(list.stream()).isNotNull();
            assertThat(world.requests()).isEmpty();

            for (int taken = 1; taken <= 31; taken++) {
                assertThat(items.hasNext()).isTrue();
                assertThat(items.hasNext()).isTrue();
                items.next();
                assertThat(world.requests()).hasSize((taken + 9) / 10);
            }
            assertThat(list.first()).contains("e000");
            assertThat(list.stream().limit(10).toList()).hasSize(10);
            assertThat(world.requests()).hasSize(4 + 1 + 1);
        }
    }

    @ParameterizedTest(name = "P-01 {0}: limit({1}) asks pages of {2}")
    @CsvSource({
        "CURSOR,25,10 10 5",
        "QUERY,25,10 10 5",
        "CURSOR,10,10",
        "QUERY,3,3",
        "CURSOR,0,''",
        "CURSOR,1000,10 10 10 10 10 10 10 10 10 10"
    })
    void limits(ListShape shape, int limit, String sizes) {
        try (World world = new World(keyset(shape, IDS, 100))) {
            List<String> items = shape.list(world, 10).limit(limit).toList();

            assertThat(items).containsExactlyElementsOf(IDS.subList(0, Math.min(95, limit)));
            assertThat(world.requests().stream()
                            .map(r -> Integer.toString(shape.ask(r).size())))
                    .containsExactly(sizes.isEmpty() ? new String[0] : sizes.split(" "));
        }
    }

    @ParameterizedTest(name = "P-02 {0}: an exactly full last page needs no further request")
    @EnumSource
    void full_last_page(ListShape shape) {
        try (World world = new World(keyset(shape, IDS.subList(0, 30), 100))) {
            assertThat(shape.list(world, 10).toList()).hasSize(30);
            assertThat(world.requests()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "P-03 {0}: an empty first page is one request")
    @EnumSource
    void empty_list(ListShape shape) {
        try (World world = new World(keyset(shape, List.of(), 100))) {
            Iterator<String> items = shape.list(world, 10).iterator();
            assertThat(items.hasNext()).isFalse();
            assertThat(items.hasNext()).isFalse();
            assertThat(world.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "P-04 {0}: items deleted while reading: no exception, nothing twice")
    @EnumSource
    void deletions(ListShape shape) {
        ConcurrentSkipListSet<String> ids = new ConcurrentSkipListSet<>(IDS);
        try (World world = new World(keyset(shape, ids, 100))) {
            List<String> seen = new ArrayList<>();
            for (String id : shape.list(world, 10)) {
                seen.add(id);
                ids.remove(id);
                ids.remove("e05" + seen.size() % 10);
            }
            assertThat(seen).doesNotHaveDuplicates().isSorted().containsAll(IDS.subList(60, 95));
        }
    }

    @Test
    @DisplayName("P-05 r: by offset, items inserted at the head while reading: nothing twice, nothing lost")
    void insertions_at_the_head() {
        List<String> ids = new CopyOnWriteArrayList<>(IDS);
        FaultServer.Handler handler = (request, x) -> {
            int offset = Integer.parseInt(request.queryParameter("offset").orElseThrow());
            int limit = Integer.parseInt(request.queryParameter("limit").orElseThrow());
            List<String> page = ids.subList(Math.min(offset, ids.size()), Math.min(ids.size(), offset + limit));
            x.json(ListShape.CURSOR.page(page, null));
            if (offset < 60) {
                ids.add(0, "new" + offset);
                ids.add(0, "newer" + offset);
            }
        };
        try (World world = new World(handler)) {
            Service service = world.service();
            OffsetPaging<String> reader = new OffsetPaging<>(0, 10, o -> Long.MAX_VALUE, (offset, limit) -> {
                List<String> page = service.call(
                                LIST, Arguments.none().query("offset", offset).query("limit", limit))
                        .ids();
                return new OffsetPaging.Records<>(page, page.size(), null);
            });
            List<String> read = PagedList.of(
                            "test.list", reader, id -> id, service.engine().executor(), null)
                    .toList();

            assertThat(read).doesNotHaveDuplicates().containsExactlyElementsOf(IDS);
        }
    }

    @ParameterizedTest(name = "P-06 r: a cursor comes back with a page that is {0}: the list ends")
    @ValueSource(strings = {"empty", "seen"})
    void repeated_cursor(String kind) {
        ListShape shape = ListShape.CURSOR;
        List<String> again = kind.equals("empty") ? List.of() : List.of("a", "b");
        FaultServer.Handler first = (request, x) -> x.json(shape.page(List.of("a", "b"), "X"));
        FaultServer.Handler rest = (request, x) -> x.json(shape.page(again, "X"));
        try (World world = new World(FaultServer.sequence(first, rest))) {
            assertThat(shape.list(world, 2).toList()).containsExactly("a", "b");
            assertThat(world.requests()).hasSize(2);
        }
    }

    @Test
    @DisplayName("P-07 r: a cursor comes back with new items: they are delivered, then DecodingException PAGING")
    void repeated_cursor_with_news() {
        ListShape shape = ListShape.CURSOR;
        AtomicInteger rank = new AtomicInteger();
        try (World world = new World((request, x) -> x.json(shape.page(List.of("n" + rank.incrementAndGet()), "X")))) {
            Iterator<String> items = shape.list(world, 2).iterator();
            assertThat(items.next()).isEqualTo("n1");
            assertThat(items.next()).isEqualTo("n2");

            assertPaging(items);
            assertPaging(items);
            assertThat(world.requests()).hasSize(2);
        }
    }

    private static void assertPaging(Iterator<?> items) {
        DecodingException thrown =
                Objects.requireNonNull(catchThrowableOfType(DecodingException.class, items::hasNext));
        assertThat(thrown.reason()).isEqualTo(DecodingException.Reason.PAGING);
        assertThat(thrown.getMessage()).startsWith("test.list: ");
    }

    @ParameterizedTest(name = "P-08 r: A, B, A with {0}: at most four requests")
    @ValueSource(strings = {"new items", "old items"})
    void cycle(String kind) {
        ListShape shape = ListShape.CURSOR;
        AtomicInteger rank = new AtomicInteger();
        FaultServer.Handler handler = (request, x) -> {
            int n = rank.incrementAndGet();
            String item = kind.equals("new items") ? "n" + n : "n" + n % 2;
            x.json(shape.page(List.of(item), n % 2 == 1 ? "A" : "B"));
        };
        try (World world = new World(handler)) {
            Throwable thrown = catchThrowableOfType(
                    DecodingException.class, () -> shape.list(world, 2).toList());
            assertThat(thrown == null).isEqualTo(kind.equals("old items"));
            assertThat(world.requests()).hasSizeLessThanOrEqualTo(4);
        }
    }

    private static final Endpoint<ListShape.Page> LIST =
            Endpoint.get("test.list", "/events", Decoders.json(ListShape.Page.class));
    private static final Endpoint<Object> LINKED = Endpoint.get("test.linked", "/events", Decoders.json(Object.class));

    @Test
    @DisplayName("P-09 r: a next link to another host is not followed; that host sees nothing")
    void foreign_link() {
        try (FaultServer other = FaultServer.start((request, x) -> x.json("{}"));
                World world = new World((request, x) -> x.json("{}"))) {
            Service service = world.service().authorizedBy(Services.header("key", "", ApiKey.of("canary-key")));
            for (String link :
                    List.of(other.baseUrl() + "/events?page=2", "//example.org/events", "ftp://127.0.0.1/")) {
                TransportException thrown = Objects.requireNonNull(catchThrowableOfType(
                        TransportException.class,
                        () -> service.follow(LINKED, Arguments.none(), world.server.baseUrl() + "/events", link)));

                assertThat(thrown.reason()).isEqualTo(TransportException.Reason.UNTRUSTED_LINK);
                assertThat(OAuthFaultsTest.printed(thrown)).doesNotContain("canary");
            }
            assertThat(other.requests()).isEmpty();
            assertThat(world.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "P-10 r: {0} is followed on the base origin, with the credential")
    @ValueSource(
            strings = {"?page=2", "/events?page=2", "http://localhost:80/events?page=2", "http://10.0.0.7/events?page=2"
            })
    void own_link(String link) {
        try (World world = new World((request, x) -> x.json("{}"))) {
            boolean internalName = link.startsWith("http");
            URI base = URI.create(internalName ? "https://data.example.org" : world.server.baseUrl());
            Service service =
                    Services.at(world.transport, base).authorizedBy(Services.header("key", "", ApiKey.of("k-1")));
            if (internalName) {
                assertThat(service.resolve("https://data.example.org/events", link))
                        .isEqualTo("https://data.example.org/events?page=2");
                assertThat(service.resolve("https://data.example.org/events", "http://data.example.org/events?page=2"))
                        .isEqualTo("https://data.example.org/events?page=2");
                return;
            }
            service.follow(LINKED, Arguments.none(), base + "/events?page=1", link);
            assertThat(world.requests().get(0).target()).isEqualTo("/events?page=2");
            assertThat(world.requests().get(0).header("key")).contains("k-1");
        }
    }

    /** Lets the third page fail by the given handlers, one after the other. */
    private static FaultServer.Handler failingThirdPage(ListShape shape, List<FaultServer.Handler> faults) {
        FaultServer.Handler good = keyset(shape, IDS, 100);
        AtomicInteger failed = new AtomicInteger();
        return (request, x) -> {
            boolean third = shape.ask(request).cursor().equals("e019");
            FaultServer.Handler handler =
                    third && failed.get() < faults.size() ? faults.get(failed.getAndIncrement()) : good;
            handler.handle(request, x);
        };
    }

    @ParameterizedTest(name = "P-11 {0}: page 3 fails twice with 503: nothing lost, nothing twice")
    @EnumSource
    void hiccup(ListShape shape) {
        FaultServer.Handler down = (request, x) -> x.respond(503, "text/plain", "later");
        try (World world = new World(failingThirdPage(shape, List.of(down, down)))) {
            assertThat(shape.list(world, 10).toList()).containsExactlyElementsOf(IDS);
            assertThat(world.requests()).hasSize(12);
        }
    }

    @ParameterizedTest(
            name = "P-12 P-13 {0}: page 3 fails for good: 20 items, resumeFrom, the same page again, the rest exactly")
    @EnumSource
    void failure_and_resumption(ListShape shape) {
        FaultServer.Handler bad = (request, x) -> x.respond(400, "application/json", "{\"message\":\"no\"}");
        try (World world = new World(failingThirdPage(shape, List.of(bad, bad)))) {
            Iterator<String> items = shape.list(world, 10).iterator();
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                seen.add(items.next());
            }
            ApiException first = Objects.requireNonNull(catchThrowableOfType(ApiException.class, items::hasNext));
            ApiException second = Objects.requireNonNull(catchThrowableOfType(ApiException.class, items::next));

            assertThat(first.resumeFrom()).contains("e019");
            assertThat(second.resumeFrom()).contains("e019");
            List<String> resumed = shape.list(
                            world.service(), 10, first.resumeFrom().orElseThrow())
                    .toList();
            assertThat(resumed).containsExactlyElementsOf(IDS.subList(20, 95));
            items.forEachRemaining(seen::add);
            assertThat(seen).containsExactlyElementsOf(IDS);
            assertThat(world.requests()).hasSize(4 + 8 + 8);
        }
    }

    @Test
    @DisplayName("P-15 r: the token is refused on page 7: one renewal, the list goes on")
    void token_expires_on_the_way() {
        ListShape shape = ListShape.CURSOR;
        FaultServer.Handler pages = keyset(shape, IDS, 100);
        AtomicInteger tokens = new AtomicInteger();
        AtomicBoolean revoked = new AtomicBoolean();
        FaultServer.Handler handler = (request, x) -> {
            if (request.path().equals("/token")) {
                x.json(OAuthWorld.tokenAnswer("t" + tokens.incrementAndGet(), "3600", ""));
                return;
            }
            revoked.compareAndSet(false, shape.ask(request).cursor().equals("e059"));
            boolean stale =
                    revoked.get() && request.header("Authorization").orElse("").endsWith("t1");
            if (stale) {
                x.respond(401, "application/json", "{}");
            } else {
                pages.handle(request, x);
            }
        };
        try (World world = new World(handler)) {
            Service service = world.service()
                    .authorizedBy(Services.clientCredentials(
                            world.transport,
                            URI.create(world.server.baseUrl() + "/token"),
                            OAuthClient.of("velo", "secret"),
                            ""));
            assertThat(shape.list(service, 10, null).toList()).containsExactlyElementsOf(IDS);
            assertThat(tokens).hasValue(2);
            assertThat(world.requests()).hasSize(10 + 1 + 2);
        }
    }

    @ParameterizedTest(name = "P-16 {0}: the server gives 7 items where 10 are asked: nothing skipped")
    @EnumSource
    void smaller_pages(ListShape shape) {
        try (World world = new World(keyset(shape, IDS, 7))) {
            assertThat(shape.list(world, 10).toList()).containsExactlyElementsOf(IDS);
            assertThat(world.requests()).hasSize(14);
        }
    }

    @Test
    @DisplayName("P-18 r: ever new cursors and empty pages: DecodingException PAGING after 20 requests, and again")
    void empty_pages_for_ever() {
        ListShape shape = ListShape.CURSOR;
        AtomicInteger rank = new AtomicInteger();
        try (World world = new World((request, x) -> x.json(shape.page(List.of(), "c" + rank.incrementAndGet())))) {
            Iterator<String> items = shape.list(world, 10).iterator();

            assertPaging(items);
            assertPaging(items);
            assertThat(world.requests()).hasSize(20);
        }
    }

    @ParameterizedTest(name = "P-19 {0}: eight threads iterate one list, each sees all of it")
    @EnumSource
    void shared_list(ListShape shape) {
        try (World world = new World(keyset(shape, IDS, 100))) {
            Paged<String> list = shape.list(world, 10);
            assertThat(Crowd.run(8, list::toList)).allMatch(IDS::equals);
            assertThat(world.requests()).hasSize(80);
        }
    }

    @ParameterizedTest(name = "P-20 r: {0} is the end")
    @ValueSource(strings = {",\"after\":\"\"", ",\"after\":[]", ",\"after\":null", ""})
    void forms_of_no_cursor(String after) {
        try (World world = new World((request, x) -> x.json("{\"ids\":[\"a\"]" + after + "}"))) {
            assertThat(ListShape.CURSOR.list(world, 10).toList()).containsExactly("a");
            assertThat(world.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("P-01 r: pages read ahead that are not needed any more free their connections")
    void abandoned_pages_ahead() throws Exception {
        CountDownLatch ahead = new CountDownLatch(7);
        FaultServer.Handler handler = (request, x) -> {
            int offset = Integer.parseInt(request.queryParameter("offset").orElseThrow());
            if (offset == 10) {
                ahead.countDown();
                x.hold(Duration.ofMillis(300));
                x.respond(400, "application/json", "{}");
            } else if (offset > 10) {
                ahead.countDown();
                x.awaitPeerClose(Duration.ofSeconds(20));
            } else {
                x.json("{\"ids\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\"]}");
            }
        };
        try (World world = new World(handler)) {
            Service service = world.service();
            OffsetPaging<String> reader = new OffsetPaging<>(0, 10, o -> Long.MAX_VALUE, (offset, limit) -> {
                List<String> ids = service.call(
                                LIST, Arguments.none().query("offset", offset).query("limit", limit))
                        .ids();
                return new OffsetPaging.Records<>(ids, ids.size(), 1_000L);
            });
            Paged<String> list = PagedList.of(
                            "test.list", reader, id -> id, service.engine().executor(), null)
                    .prefetch(7);
            List<String> seen = new ArrayList<>();

            ApiException thrown =
                    Objects.requireNonNull(catchThrowableOfType(ApiException.class, () -> list.forEach(seen::add)));

            assertThat(thrown.resumeFrom()).contains("10");
            assertThat(seen).hasSize(10);
            assertThat(ahead.await(5, TimeUnit.SECONDS)).isTrue();
            world.awaitIdle();
            assertThat(world.requests()).hasSize(8);
        }
    }
}
