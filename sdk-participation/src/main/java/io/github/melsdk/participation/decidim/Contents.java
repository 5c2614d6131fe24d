package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.client.ShrinkingPages;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.participation.internal.decidim.Node;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import io.github.melsdk.participation.internal.decidim.Shapes;
import io.github.melsdk.participation.internal.decidim.UnorderedPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is in components: pages as long as the server allows, component after component. */
final class Contents {

    private static final String HEAD = "query($id: ID!, $first: Int!, $after: String";

    private final Calls calls;
    private final Spaces spaces;

    Contents(Calls calls, Spaces spaces) {
        this.calls = calls;
        this.spaces = spaces;
    }

    /** Returns what is asked for one page of a component. */
    static Node pageQuery(ContentKind<?> kind, Parameters wanted, ServerProfile server) {
        String more = wanted.filter() == null ? "" : ", filter: $filter";
        more += wanted.order(server.release()) == null ? "" : ", order: $order";
        Node list =
                Node.connection(kind.list(), more, item(kind, wanted, server)).as("list");
        return Node.field("component", Node.on(kind.component(), list))
                .with("id: $id")
                .as("at");
    }

    /** Returns what is asked for one item. */
    static Node itemQuery(ContentKind<?> kind, Parameters wanted, ServerProfile server) {
        Node one = Node.field(kind.single(), item(kind, wanted, server))
                .with("id: $item")
                .as("one");
        return Node.field("component", Node.on(kind.component(), one))
                .with("id: $id")
                .as("at");
    }

    private static List<Node> item(ContentKind<?> kind, Parameters wanted, ServerProfile server) {
        List<Node> fields = new ArrayList<>(Shapes.of(kind.shape(), server));
        if (wanted.isDetailed() && Shapes.names().contains(kind.shape() + "+")) {
            fields.addAll(Shapes.of(kind.shape() + "+", server));
        }
        if (wanted.threads() > 0) {
            fields.add(Node.field("comments", Shapes.of("Lean", server)));
        }
        return fields;
    }

    private static <T extends Identified> void check(ContentKind<T> kind, Parameters wanted) {
        if (wanted.threads() > 0 && !kind.commentable()) {
            throw new IllegalArgumentException("Nobody can comment on " + kind.list() + ": leave withComments out");
        }
    }

    <T extends Identified> Paged<T> list(ContentKind<T> kind, DecidimPlace place, Parameters wanted) {
        check(kind, wanted);
        if (kind.ordered()) {
            return paged(kind, pages(kind, place, wanted), wanted.start());
        }
        return new FreshPaged<>(() -> paged(
                kind, new UnorderedPages<>(kind.id(), pages(kind, place, wanted), Identified::id), wanted.start()));
    }

    private <T extends Identified> Paged<T> paged(ContentKind<T> kind, PageReader<T> reader, @Nullable String start) {
        return PagedList.of(
                kind.id(), reader, Identified::id, calls.service().engine().executor(), start);
    }

    private <T extends Identified> PageReader<T> pages(ContentKind<T> kind, DecidimPlace place, Parameters wanted) {
        ComponentPages.Finder finder = () -> {
            require(kind, calls.server());
            return spaces.componentsOf(kind, place);
        };
        return new ComponentPages<>(finder, (component, path) -> {
            ServerProfile server = calls.server();
            return new ShrinkingPages<>(
                    Math.min(wanted.pageSize(), fitting(kind, wanted, server)),
                    e -> e instanceof GraphQlException refusal && ServerProfile.isTooComplex(refusal),
                    (after, first) -> fittingPage(kind, component, path, wanted, after, first));
        });
    }

    private static int fitting(ContentKind<?> kind, Parameters wanted, ServerProfile server) {
        return pageQuery(kind, wanted, server).pageSize(server.limit());
    }

    /** Reads a page no longer than the server allows; when it turns out to allow less than is usual, a shorter one. */
    private <T extends Identified> PageReader.Slice<T> fittingPage(
            ContentKind<T> kind,
            String component,
            @Nullable String path,
            Parameters wanted,
            @Nullable String after,
            int first) {
        ServerProfile server = calls.server();
        int size = Math.min(first, fitting(kind, wanted, server));
        try {
            return page(kind, component, path, wanted, after, size);
        } catch (GraphQlException e) {
            server.learnLimit(e);
            int smaller = fitting(kind, wanted, server);
            if (smaller >= size) {
                throw e;
            }
            return page(kind, component, path, wanted, after, smaller);
        }
    }

    private static void require(ContentKind<?> kind, ServerProfile server) {
        if (!kind.existsIn(server.release()) || !server.hasType(kind.component())) {
            throw new NotOfferedException(
                    "this server (Decidim 0." + server.release() + ") has no " + kind.list() + "; " + kind.gone(),
                    kind.id());
        }
    }

    private <T extends Identified> PageReader.Slice<T> page(
            ContentKind<T> kind,
            String component,
            @Nullable String path,
            Parameters wanted,
            @Nullable String after,
            int first) {
        return calls.read(
                kind.id(),
                head(kind, wanted),
                server -> {
                    require(kind, server);
                    return pageQuery(kind, wanted, server);
                },
                server -> variables(component, first, after, wanted, server),
                (data, drift) -> slice(kind, data, path, wanted, drift));
    }

    static String head(ContentKind<?> kind, Parameters wanted) {
        String type =
                Character.toUpperCase(kind.single().charAt(0)) + kind.single().substring(1);
        String head = HEAD + (wanted.filter() == null ? "" : ", $filter: " + type + "Filter");
        return head + (wanted.order(0) == null ? "" : ", $order: " + type + "Sort") + ") ";
    }

    private static Map<String, ?> variables(
            String component, int first, @Nullable String after, Parameters wanted, ServerProfile server) {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("id", component);
        variables.put("first", first);
        variables.put("after", after);
        if (wanted.filter() != null) {
            variables.put("filter", wanted.filter());
        }
        Map<String, String> order = wanted.order(server.release());
        if (order != null) {
            variables.put("order", order);
        }
        return variables;
    }

    private static <T> PageReader.Slice<T> slice(
            ContentKind<?> kind, Map<?, ?> data, @Nullable String path, Parameters wanted, DriftSink drift) {
        Map<?, ?> list = map(map(data.get("at")).get("list"));
        Object nodes = list.get("nodes");
        prepare(nodes, kind, path, wanted);
        @SuppressWarnings("unchecked") // the kind and its items have one type
        Class<T> type = (Class<T>) kind.type();
        Calls.Items<T> items = Calls.list(nodes, type, drift);
        Map<?, ?> info = map(list.get("pageInfo"));
        return PageReader.Slice.relay(
                items.items(),
                info.get("hasNextPage") instanceof Boolean more ? more : null,
                info.get("endCursor") instanceof String cursor ? cursor : null,
                items.skipped());
    }

    /** Adds the page that older servers do not tell, and keeps as many threads as were asked for. */
    private static void prepare(@Nullable Object nodes, ContentKind<?> kind, @Nullable String path, Parameters wanted) {
        for (Object node : nodes instanceof List<?> list ? list : List.of()) {
            if (node instanceof Map<?, ?> item) {
                prepareItem(item, kind, path, wanted);
            }
        }
    }

    @SuppressWarnings("unchecked") // decoded JSON has texts as keys
    private static void prepareItem(Map<?, ?> item, ContentKind<?> kind, @Nullable String path, Parameters wanted) {
        if (path != null && item.get("id") instanceof String id && !kind.path().isEmpty()) {
            ((Map<String, Object>) item).putIfAbsent("url", path + kind.path() + "/" + id);
        }
        if (item.get("comments") instanceof List<?> comments && comments.size() > wanted.threads()) {
            ((Map<String, Object>) item).put("comments", comments.subList(0, wanted.threads()));
        }
    }

    <T extends Identified> Optional<T> find(ContentKind<T> kind, String component, String id, Parameters wanted) {
        check(kind, wanted);
        DecidimPlace.requireNumber(component);
        DecidimPlace.requireNumber(id);
        return calls.read(
                kind.id() + ".get",
                "query($id: ID!, $item: ID!) ",
                server -> {
                    require(kind, server);
                    return itemQuery(kind, wanted, server);
                },
                server -> Map.of("id", component, "item", id),
                (data, drift) -> {
                    Object one = map(data.get("at")).get("one");
                    if (one instanceof Map<?, ?> item) {
                        prepareItem(item, kind, null, wanted);
                    }
                    return Optional.ofNullable(Calls.<T>one(one, kind.type(), drift));
                });
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
