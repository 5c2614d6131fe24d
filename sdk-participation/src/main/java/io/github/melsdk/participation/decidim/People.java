package io.github.melsdk.participation.decidim;

import io.github.melsdk.participation.internal.decidim.Node;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import io.github.melsdk.participation.internal.decidim.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what belongs to the platform as a whole: people, comments, figures. */
final class People {

    private final Calls calls;

    People(Calls calls) {
        this.calls = calls;
    }

    static Node commentsQuery(ServerProfile server) {
        return Node.field(
                        "commentable",
                        Node.field("comments", Shapes.of("Comment", server)).with("orderBy: $order"))
                .with("id: $id, type: $type, locale: $locale, toggleTranslations: false")
                .as("at");
    }

    List<Comment> comments(String type, String id, CommentOrder order) {
        return calls.read(
                "decidim.comments",
                "query($id: String!, $type: String!, $locale: String!, $order: String) ",
                People::commentsQuery,
                server -> Map.of("id", id, "type", type, "locale", "fr", "order", order.wire()),
                (data, drift) -> Calls.list(Contents.map(data.get("at")).get("comments"), Comment.class, drift)
                        .items());
    }

    static Node organizationQuery(ServerProfile server) {
        return Node.field("organization", Shapes.of("Organization", server)).as("at");
    }

    Organization organization() {
        return calls.read("decidim.organization", "", People::organizationQuery, server -> Map.of(), (data, drift) -> {
            Organization organization = Calls.one(data.get("at"), Organization.class, drift);
            return organization == null
                    ? Objects.requireNonNull(Calls.<Organization>one(Map.of(), Organization.class, drift))
                    : organization;
        });
    }

    static Node usersQuery(ServerProfile server) {
        return Node.field("users", Shapes.of("AuthorFull", server))
                .with("filter: $filter")
                .as("at");
    }

    List<Author> authors(String wildcard) {
        if (wildcard.isBlank()) {
            throw new IllegalArgumentException("Say a part of a name: without one the server gives everybody");
        }
        return calls.read(
                "decidim.users",
                "query($filter: UserEntityFilter) ",
                People::usersQuery,
                server -> Map.of("filter", Map.of("wildcard", wildcard)),
                (data, drift) -> Calls.list(data.get("at"), Author.class, drift).items());
    }

    static Node userQuery(ServerProfile server) {
        return Node.field("user", Shapes.of("AuthorFull", server))
                .with("id: $id")
                .as("at");
    }

    Optional<Author> findAuthor(String id) {
        DecidimPlace.requireNumber(id);
        return calls.read(
                "decidim.users.get",
                "query($id: ID) ",
                People::userQuery,
                server -> Map.of("id", id),
                (data, drift) -> Optional.ofNullable(Calls.<Author>one(data.get("at"), Author.class, drift)));
    }

    static Node sessionQuery(ServerProfile server) {
        return Node.field("session", Node.field("user", userFields())).as("at");
    }

    private static List<Node> userFields() {
        return List.of(Node.field("id"), Node.field("name"), Node.field("nickname"), Node.field("profilePath"));
    }

    Optional<Author> me() {
        return calls.read(
                "decidim.session",
                "",
                People::sessionQuery,
                server -> Map.of(),
                (data, drift) -> Optional.ofNullable(
                        Calls.<Author>one(Contents.map(data.get("at")).get("user"), Author.class, drift)));
    }

    static Node metricsQuery(ServerProfile server) {
        return Node.field("metrics", Shapes.of("Metric", server))
                .with("names: $names")
                .as("at");
    }

    List<Metric> metrics(List<String> names) {
        return calls.read(
                "decidim.metrics",
                "query($names: [String!]) ",
                server -> {
                    if (server.release() > 30 || !server.has("Query", "metrics")) {
                        throw new NotOfferedException(
                                "this server (Decidim 0." + server.release()
                                        + ") has no metrics; they can be read up to 0.30",
                                "decidim.metrics");
                    }
                    return metricsQuery(server);
                },
                server -> Map.of("names", names),
                (data, drift) -> Calls.list(data.get("at"), Metric.class, drift).items());
    }

    static Node groupsQuery(ServerProfile server) {
        return Node.field("participatoryProcessGroups", Shapes.of("ParticipatoryProcessGroup", server))
                .as("at");
    }

    List<ProcessGroup> groups() {
        return calls.read(
                "decidim.processGroups",
                "",
                People::groupsQuery,
                server -> Map.of(),
                (data, drift) ->
                        Calls.list(data.get("at"), ProcessGroup.class, drift).items());
    }

    static Node initiativeTypesQuery(ServerProfile server) {
        return Node.field("initiativesTypes", Shapes.of("InitiativeType", server))
                .as("at");
    }

    List<InitiativeType> initiativeTypes() {
        return calls.read(
                "decidim.initiativesTypes",
                "",
                server -> {
                    Spaces.Kind.INITIATIVES.require(server);
                    return initiativeTypesQuery(server);
                },
                server -> Map.of(),
                (data, drift) ->
                        Calls.list(data.get("at"), InitiativeType.class, drift).items());
    }
}
