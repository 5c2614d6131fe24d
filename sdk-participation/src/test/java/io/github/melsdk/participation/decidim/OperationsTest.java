package io.github.melsdk.participation.decidim;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import io.github.melsdk.participation.internal.decidim.Node;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import io.github.melsdk.testing.FakeDecidim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query that can be sent is valid in the schema of the version, and costs no more than the version allows. */
class OperationsTest {

    private static final List<Integer> RELEASES = List.of(26, 27, 29, 31, 32);
    private static final Map<Integer, GraphQLSchema> SCHEMAS = RELEASES.stream()
            .collect(Collectors.toMap(
                    release -> release,
                    release -> UnExecutableSchemaGenerator.makeUnExecutableSchema(
                            new SchemaParser().parse(FakeDecidim.schema("0." + release)))));
    private static final int DEEPEST = 15;
    private static final int MOST_ALIASES = 5;

    private record Operation(String name, String head, Node query) {
        String text() {
            return head + "{ " + query.text() + " }";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static ServerProfile server(int release) {
        return new ServerProfile(release, "0." + release, null, 0);
    }

    static Stream<Arguments> operations() {
        List<Arguments> all = new ArrayList<>();
        for (int release : RELEASES) {
            ServerProfile server = server(release);
            for (Operation operation : queries(server)) {
                int page = operation.query().pageSize(server.limit());
                all.add(Arguments.of(
                        "0." + release, operation, page, operation.query().complexity(page)));
            }
        }
        return all.stream();
    }

    private static List<Operation> queries(ServerProfile server) {
        List<Operation> all = new ArrayList<>();
        contents(server, all);
        for (Spaces.Kind<?> kind : Spaces.Kind.ALL) {
            if (kind.existsIn(server)) {
                String filter = "query($filter: ParticipatoryProcessFilter) ";
                Parameters filtered = new Parameters().publishedSince(LocalDate.EPOCH);
                all.add(new Operation(kind.list(), filter, Spaces.listQuery(kind, filtered, server)));
                all.add(new Operation(
                        kind.list() + " detailed", filter, Spaces.listQuery(kind, filtered.detailed(), server)));
                all.add(new Operation(kind.list() + " one", "query($key: ID!) ", Spaces.oneQuery(kind, false, server)));
                all.add(new Operation(
                        kind.list() + " components",
                        "query($key: ID!, $type: String) ",
                        Spaces.componentsQuery(DecidimPlace.space(kind.kind(), "1"), "proposals", true, server)));
            }
        }
        all.add(new Operation(
                "process by slug", "query($key: String!) ", Spaces.oneQuery(Spaces.Kind.PROCESSES, true, server)));
        all.add(new Operation("component", "query($id: ID!) ", Spaces.componentQuery(server)));
        all.add(new Operation(
                "comments",
                "query($id: String!, $type: String!, $locale: String!, $order: String) ",
                People.commentsQuery(server)));
        all.add(new Operation("organization", "", People.organizationQuery(server)));
        all.add(new Operation("users", "query($filter: UserEntityFilter) ", People.usersQuery(server)));
        all.add(new Operation("user", "query($id: ID) ", People.userQuery(server)));
        all.add(new Operation("session", "", People.sessionQuery(server)));
        all.add(new Operation("groups", "", People.groupsQuery(server)));
        all.add(new Operation("initiative types", "", People.initiativeTypesQuery(server)));
        if (server.release() < 31) {
            all.add(new Operation("metrics", "query($names: [String!]) ", People.metricsQuery(server)));
        }
        return all;
    }

    private static void contents(ServerProfile server, List<Operation> all) {
        List<ContentKind<?>> kinds = List.of(
                ContentKind.PROPOSALS,
                ContentKind.MEETINGS,
                ContentKind.DEBATES,
                ContentKind.BUDGETS,
                ContentKind.RESULTS,
                ContentKind.POSTS,
                ContentKind.PAGES,
                ContentKind.SURVEYS,
                ContentKind.SORTITIONS,
                ContentKind.ELECTIONS,
                ContentKind.COLLABORATIVE_TEXTS);
        for (ContentKind<?> kind : kinds) {
            if (kind.existsIn(server.release())) {
                variants(kind)
                        .forEach((name, wanted) -> all.add(new Operation(
                                kind.list() + name,
                                Contents.head(kind, wanted),
                                Contents.pageQuery(kind, wanted, server))));
                Parameters detailed = new Parameters().detailed();
                all.add(new Operation(
                        kind.single(), "query($id: ID!, $item: ID!) ", Contents.itemQuery(kind, detailed, server)));
            }
        }
        for (ProposalOrder order : ProposalOrder.values()) {
            Parameters ordered = new Parameters().orderBy(order, true).publishedSince(LocalDate.EPOCH);
            all.add(new Operation(
                    "proposals by " + order,
                    Contents.head(ContentKind.PROPOSALS, ordered),
                    Contents.pageQuery(ContentKind.PROPOSALS, ordered, server)));
        }
    }

    private static Map<String, Parameters> variants(ContentKind<?> kind) {
        Map<String, Parameters> variants = new LinkedHashMap<>();
        variants.put("", new Parameters());
        variants.put(" detailed", new Parameters().detailed());
        if (kind.commentable()) {
            variants.put(" with comments", new Parameters().withComments(1));
            variants.put(" with all", new Parameters().withComments(1).detailed());
        }
        return variants;
    }

    @ParameterizedTest(name = "{0} {1}: page of {2}, complexity {3}")
    @MethodSource("operations")
    void a_query_is_valid_and_within_the_limits_of_its_version(
            String version, Operation operation, int page, long complexity) {
        int release = Integer.parseInt(version.substring(2));
        ServerProfile server = server(release);

        assertThat(complexity).as("complexity of %s", operation.text()).isLessThanOrEqualTo(server.limit());
        assertThat(operation.query().depth()).isLessThanOrEqualTo(DEEPEST);
        assertThat(operation.query().aliases()).isLessThanOrEqualTo(MOST_ALIASES);
        GraphQLSchema schema = SCHEMAS.get(release);
        Document document = Parser.parse(operation.text());
        List<ValidationError> errors = new Validator().validateDocument(schema, document, Locale.ENGLISH);
        assertThat(errors).as(operation.text()).isEmpty();
    }

    static Stream<Arguments> writes() {
        return RELEASES.stream()
                .flatMap(release -> Stream.of(Mutations.values()).map(mutation -> Arguments.of(release, mutation)));
    }

    @ParameterizedTest(name = "0.{0} {1}")
    @MethodSource("writes")
    void a_write_is_valid_where_it_exists_and_refused_by_the_schema_where_not(int release, Mutations mutation) {
        String text = mutation.text(server(release));
        List<ValidationError> errors =
                new Validator().validateDocument(SCHEMAS.get(release), Parser.parse(text), Locale.ENGLISH);

        if (mutation.existsIn(release)) {
            assertThat(errors).as(text).isEmpty();
        } else {
            assertThat(errors).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.26.8", "0.29.5", "0.31.2"})
    void the_server_counts_what_the_client_computed(String version) {
        try (Platforms platform = Platforms.of(version)) {
            platform.fake().withProposals("longue", 9, 0);
            ServerProfile server = server(Integer.parseInt(version.split("\\.")[1]));
            int computed = (int) Contents.pageQuery(ContentKind.PROPOSALS, new Parameters(), server)
                    .complexity(3);
            platform.fake().maxComplexity(computed);

            assertThat(platform.client.proposals("longue", q -> q.pageSize(3)).toList())
                    .hasSize(9);
            assertThat(platform.requests()).hasSize(5);
            platform.fake().maxComplexity(computed - 1);

            platform.client.proposals("longue", q -> q.pageSize(3)).first();
            assertThat(platform.client.server().maxComplexity()).isNotEqualTo(computed - 1);
            platform.client.proposals("longue", q -> q.pageSize(3)).toList();
            assertThat(platform.client.server().maxComplexity()).isEqualTo(computed - 1);
        }
    }
}
