package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.ErrorAnswer;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.participation.internal.decidim.Node;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import io.github.melsdk.participation.internal.decidim.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads spaces and finds components; the server gives both as whole lists. */
final class Spaces {

    private static final String FILTER = "ParticipatoryProcessFilter";

    private final Calls calls;

    Spaces(Calls calls) {
        this.calls = calls;
    }

    /** A kind of space: its list and what it is read as. */
    record Kind<T extends ParticipatorySpace>(SpaceKind kind, String list, String shape, Class<T> type, String gone) {
        static final Kind<ParticipatoryProcess> PROCESSES = new Kind<>(
                SpaceKind.PROCESS, "participatoryProcesses", "ParticipatoryProcess", ParticipatoryProcess.class, "");
        static final Kind<Assembly> ASSEMBLIES =
                new Kind<>(SpaceKind.ASSEMBLY, "assemblies", "Assembly", Assembly.class, "the module is not installed");
        static final Kind<Conference> CONFERENCES = new Kind<>(
                SpaceKind.CONFERENCE, "conferences", "Conference", Conference.class, "the module is not installed");
        static final Kind<Initiative> INITIATIVES = new Kind<>(
                SpaceKind.INITIATIVE, "initiatives", "Initiative", Initiative.class, "the module is not installed");
        static final Kind<Consultation> CONSULTATIONS = new Kind<>(
                SpaceKind.CONSULTATION,
                "consultations",
                "Consultation",
                Consultation.class,
                "consultations can be read up to 0.27 and are a module of their own there");
        static final Kind<Voting> VOTINGS = new Kind<>(
                SpaceKind.VOTING,
                "votings",
                "Voting",
                Voting.class,
                "votings can be read up to 0.28 and are a module of their own there");

        static final List<Kind<?>> ALL =
                List.of(PROCESSES, ASSEMBLIES, CONFERENCES, INITIATIVES, CONSULTATIONS, VOTINGS);

        boolean existsIn(ServerProfile server) {
            int last = kind == SpaceKind.CONSULTATION ? 27 : kind == SpaceKind.VOTING ? 28 : Integer.MAX_VALUE;
            return server.release() <= last && server.has("Query", list) && server.has("Query", kind.field());
        }

        void require(ServerProfile server) {
            if (!existsIn(server)) {
                throw new NotOfferedException(
                        "this server (Decidim 0." + server.release() + ") has no " + list
                                + (gone.isEmpty() ? "" : "; " + gone),
                        "decidim." + list);
            }
        }
    }

    static Node listQuery(Kind<?> kind, Parameters wanted, ServerProfile server) {
        return Node.field(kind.list(), fields(kind, wanted, server))
                .with(wanted.filter() == null ? "" : "filter: $filter")
                .as("at");
    }

    private static List<Node> fields(Kind<?> kind, Parameters wanted, ServerProfile server) {
        List<Node> fields = Shapes.of(kind.shape(), server);
        return wanted.isDetailed() ? Node.all(fields, Shapes.of(kind.shape() + "+", server)) : fields;
    }

    <T extends ParticipatorySpace> List<T> list(Kind<T> kind, Parameters wanted) {
        return calls.read(
                "decidim." + kind.list(),
                wanted.filter() == null ? "" : "query($filter: " + FILTER + ") ",
                server -> {
                    kind.require(server);
                    return listQuery(kind, wanted, server);
                },
                server -> wanted.filter() == null ? Map.of() : Map.of("filter", wanted.filter()),
                (data, drift) -> {
                    List<?> nodes = data.get("at") instanceof List<?> list ? list : List.of();
                    nodes.forEach(node -> addPage(node, kind.kind()));
                    return Calls.list(nodes, kind.type(), drift).items();
                });
    }

    /** Reads the spaces of all kinds that the server has. */
    List<ParticipatorySpace> all(Parameters wanted) {
        return Kind.ALL.stream()
                .<ParticipatorySpace>flatMap(kind -> listIfThere(kind, wanted).stream())
                .toList();
    }

    private <T extends ParticipatorySpace> List<T> listIfThere(Kind<T> kind, Parameters wanted) {
        try {
            return kind.existsIn(calls.server()) ? list(kind, wanted) : List.of();
        } catch (NotOfferedException notInstalled) {
            return List.of();
        }
    }

    static Node oneQuery(Kind<?> kind, boolean bySlug, ServerProfile server) {
        return Node.field(kind.kind().field(), fields(kind, new Parameters().detailed(), server))
                .with(bySlug ? "slug: $key" : "id: $key")
                .as("at");
    }

    <T extends ParticipatorySpace> Optional<T> find(Kind<T> kind, String key, boolean bySlug) {
        return calls.read(
                "decidim." + kind.list() + ".get",
                bySlug ? "query($key: String!) " : "query($key: ID!) ",
                server -> {
                    kind.require(server);
                    return oneQuery(kind, bySlug, server);
                },
                server -> Map.of("key", key),
                (data, drift) -> {
                    addPage(data.get("at"), kind.kind());
                    return Optional.ofNullable(Calls.<T>one(data.get("at"), kind.type(), drift));
                });
    }

    <T extends ParticipatorySpace> T get(Kind<T> kind, String key, boolean bySlug) {
        return find(kind, key, bySlug)
                .orElseThrow(() ->
                        notFound("decidim." + kind.list() + ".get", kind.kind().field() + " " + key));
    }

    static NotFoundException notFound(String endpoint, String what) {
        return new NotFoundException(
                endpoint + ": there is no " + what + ", or it is not published.",
                new ErrorAnswer(200, null, null, null, Map.of(), ""),
                null,
                CallTrace.none(endpoint),
                RequestSent.YES);
    }

    /** Older servers do not tell the page of a space. */
    @SuppressWarnings("unchecked") // decoded JSON has texts as keys
    private void addPage(@Nullable Object node, SpaceKind kind) {
        if (node instanceof Map<?, ?> space && space.get("slug") instanceof String slug) {
            ((Map<String, Object>) space).putIfAbsent("url", page(kind, slug));
        }
    }

    private String page(SpaceKind kind, String slug) {
        return calls.target().site().resolve("/" + kind.path() + "/" + slug).toString();
    }

    static Node componentsQuery(DecidimPlace place, @Nullable String manifest, boolean named, ServerProfile server) {
        List<Node> fields =
                named ? Shapes.of("Component", server) : List.of(Node.field("id"), Node.field("__typename"));
        Node components = Node.field("components", fields).with(manifest == null ? "" : "filter: {type: $type}");
        SpaceKind kind = Objects.requireNonNull(place.space());
        return Node.field(kind.field(), Node.field("slug"), components)
                .with(place.slug() == null ? "id: $key" : "slug: $key")
                .as("at");
    }

    private Map<?, ?> space(DecidimPlace place, @Nullable String manifest, boolean named) {
        SpaceKind kind = Objects.requireNonNull(place.space());
        String endpoint = "decidim.components";
        String key = place.slug() == null ? place.id() : place.slug();
        return calls.read(
                endpoint,
                "query($key: " + (place.slug() == null ? "ID!" : "String!")
                        + (manifest == null ? "" : ", $type: String") + ") ",
                server -> {
                    Kind.ALL.stream().filter(one -> one.kind() == kind).forEach(one -> one.require(server));
                    return componentsQuery(place, manifest, named, server);
                },
                server -> {
                    Map<String, Object> variables = new LinkedHashMap<>();
                    variables.put("key", key);
                    if (manifest != null) {
                        variables.put("type", manifest);
                    }
                    return variables;
                },
                (data, drift) -> {
                    if (data.get("at") instanceof Map<?, ?> space) {
                        return space;
                    }
                    throw notFound(endpoint, kind.field() + " " + key);
                });
    }

    /** Finds the components of a kind: a component itself without a request. */
    List<ComponentPages.Found> componentsOf(ContentKind<?> kind, DecidimPlace place) {
        if (place.space() == null) {
            return List.of(new ComponentPages.Found(place.id(), null));
        }
        Map<?, ?> space = space(place, kind.manifest(), false);
        List<ComponentPages.Found> found = new ArrayList<>();
        for (Object component : space.get("components") instanceof List<?> list ? list : List.of()) {
            if (component instanceof Map<?, ?> node && node.get("id") instanceof String id) {
                found.add(new ComponentPages.Found(id, page(place, space, id)));
            }
        }
        return found;
    }

    private @Nullable String page(DecidimPlace place, Map<?, ?> space, String component) {
        SpaceKind kind = place.space();
        return kind != null && space.get("slug") instanceof String slug
                ? page(kind, slug) + "/f/" + component + "/"
                : null;
    }

    @SuppressWarnings("unchecked") // decoded JSON has texts as keys
    List<Component> components(DecidimPlace place) {
        if (place.space() == null) {
            return findComponent(place.id()).map(List::of).orElseGet(List::of);
        }
        Map<?, ?> space = space(place, null, true);
        List<?> nodes = space.get("components") instanceof List<?> list ? list : List.of();
        for (Object node : nodes) {
            if (node instanceof Map<?, ?> component && component.get("id") instanceof String id) {
                String page = page(place, space, id);
                if (page != null) {
                    ((Map<String, Object>) component).putIfAbsent("url", page);
                }
            }
        }
        return Calls.list(nodes, Component.class, DriftSink.none()).items();
    }

    static Node componentQuery(ServerProfile server) {
        return Node.field("component", Shapes.of("Component", server))
                .with("id: $id")
                .as("at");
    }

    Optional<Component> findComponent(String id) {
        DecidimPlace.requireNumber(id);
        return calls.read(
                "decidim.components.get",
                "query($id: ID!) ",
                Spaces::componentQuery,
                server -> Map.of("id", id),
                (data, drift) -> Optional.ofNullable(Calls.<Component>one(data.get("at"), Component.class, drift)));
    }
}
