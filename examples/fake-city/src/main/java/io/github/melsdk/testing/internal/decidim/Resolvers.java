package io.github.melsdk.testing.internal.decidim;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What fields give, with the filters, orders and pages of the server. */
final class Resolvers {
    private static final Set<String> UNPAGED_BY_ID = Set.of(
            "proposal",
            "meeting",
            "debate",
            "budget",
            "result",
            "page",
            "survey",
            "sortition",
            "election",
            "post",
            "collaborativeText");
    private static final Map<String, String> SPACES = Map.of(
            "participatoryProcess", "participatoryProcesses",
            "assembly", "assemblies",
            "conference", "conferences",
            "initiative", "initiatives",
            "consultation", "consultations",
            "voting", "votings",
            "participatoryProcessGroup", "participatoryProcessGroups",
            "participatoryProcessType", "participatoryProcessTypes",
            "assembliesType", "assembliesTypes",
            "initiativesType", "initiativesTypes");

    private final Platform platform;
    private final DecidimSettings settings;
    private final Connections connections;

    Resolvers(Platform platform, DecidimSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.connections = new Connections(settings);
    }

    DataFetcher<Object> root(String field) {
        return call -> rootValue(field, call);
    }

    private @Nullable Object rootValue(String field, DataFetchingEnvironment call) {
        return switch (field) {
            case "decidim" -> decidim();
            case "organization" -> organization();
            case "session" -> {
                Map<String, Object> user = settings.user(call);
                yield user == null ? null : Map.of("user", user);
            }
            case "component" -> platform.component(call.getArgument("id"));
            case "commentable" -> platform.commentable(call.getArgument("type"), call.getArgument("id"));
            case "user" -> first(platform.people(), node -> matches(node, call, "nickname"));
            case "users" -> platform.people();
            case "metrics" -> platform.spaces("metrics");
            case "hashtags" -> List.of(Map.of("name", "velo"));
            default ->
                SPACES.containsKey(field)
                        ? first(platform.spaces(SPACES.getOrDefault(field, field)), node -> matches(node, call, "slug"))
                        : filteredSpaces(field, call);
        };
    }

    private Map<String, Object> decidim() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("version", settings.shownVersion());
        about.put("applicationName", "Participation citoyenne");
        return about;
    }

    private Map<String, Object> organization() {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put(
                "name",
                settings.release() < 29 ? "Métropole de démonstration" : SampleNodes.fr("Métropole de démonstration"));
        organization.put(
                "stats",
                List.of(
                        statistic("users_count", platform.people().size()),
                        statistic(
                                "processes_count",
                                platform.spaces("participatoryProcesses").size())));
        organization.put("taxonomies", SampleNodes.taxonomies());
        return organization;
    }

    private static Map<String, Object> statistic(String key, int value) {
        return Map.of("__typename", "Statistic", "key", key, "value", value);
    }

    /** Without any argument the server gives the first one. */
    private static boolean matches(Map<String, Object> node, DataFetchingEnvironment call, String second) {
        Object id = call.getArgument("id");
        Object other = call.getArgument(second);
        return (id == null || Objects.equals(node.get("id"), id.toString()))
                && (other == null || Objects.equals(node.get(second), other));
    }

    private static @Nullable Object first(List<Map<String, Object>> nodes, Predicate<Map<String, Object>> wanted) {
        return nodes.stream()
                .filter(wanted)
                .filter(node -> !SampleNodes.isHidden(node))
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, Object>> filteredSpaces(String field, DataFetchingEnvironment call) {
        List<Map<String, Object>> shown = new ArrayList<>();
        Map<String, Object> filter = call.getArgument("filter");
        for (Map<String, Object> space : platform.spaces(field)) {
            if (!SampleNodes.isHidden(space) && Connections.published(space, filter)) {
                shown.add(space);
            }
        }
        Connections.sort(shown, call.getArgument("order"));
        return shown;
    }

    @Nullable
    Object field(Map<String, Object> node, String field, DataFetchingEnvironment call) {
        String type = typeName(call);
        if (type.equals("TranslatedField") && node.get(field) instanceof String) {
            return SampleNodes.fr(String.valueOf(node.get(field)));
        }
        if (parent(call).equals("TranslatedField")) {
            return translated(node, field, call);
        }
        if (type.endsWith("Connection")) {
            return connections.page(Platform.list(node, field), field, call);
        }
        return switch (field) {
            case "components" -> components(node, call);
            case "comments" -> comments(node, call);
            case "coordinates" -> node.get("coordinates") == null ? Map.of() : node.get("coordinates");
            case "stats" -> node.get("stats");
            case "totalCommentsCount" -> count(node);
            case "name" ->
                parent(call).equals("Statistic") && settings.release() < 31 ? node.get("key") : node.get("name");
            default ->
                UNPAGED_BY_ID.contains(field) && call.getArgument("id") != null
                        ? byId(node, field, call)
                        : SampleNodes.derived(node, field, settings.release());
        };
    }

    private @Nullable Object byId(Map<String, Object> node, String field, DataFetchingEnvironment call) {
        String id = Objects.toString(call.<Object>getArgument("id"));
        return first(Platform.list(node, field + "s"), item -> id.equals(item.get("id")));
    }

    private static int count(Map<String, Object> node) {
        int count = 0;
        for (Map<String, Object> comment : Platform.list(node, "comments")) {
            count += 1 + count(comment);
        }
        return count;
    }

    private static List<Map<String, Object>> components(Map<String, Object> space, DataFetchingEnvironment call) {
        Map<String, Object> filter = call.getArgument("filter");
        Object type = filter == null ? null : filter.get("type");
        List<Map<String, Object>> found = new ArrayList<>();
        for (Map<String, Object> component : Platform.list(space, "components")) {
            if (type == null || type.toString().toLowerCase(Locale.ROOT).equals(component.get("manifest"))) {
                found.add(component);
            }
        }
        return found;
    }

    private static List<Map<String, Object>> comments(Map<String, Object> node, DataFetchingEnvironment call) {
        List<Map<String, Object>> comments = new ArrayList<>(Platform.list(node, "comments"));
        String order = call.getArgument("orderBy");
        if ("recent".equals(order)) {
            Collections.reverse(comments);
        } else if ("best_rated".equals(order)) {
            comments.sort(Comparator.comparingInt(
                    (Map<String, Object> comment) -> -((Number) comment.getOrDefault("upVotes", 0)).intValue()));
        }
        return comments;
    }

    private static @Nullable Object translated(Map<String, Object> texts, String field, DataFetchingEnvironment call) {
        if (field.equals("locales")) {
            return new ArrayList<>(texts.keySet());
        }
        if (field.equals("translation")) {
            return texts.get(call.<String>getArgument("locale"));
        }
        List<Object> all = new ArrayList<>();
        texts.forEach((locale, text) -> all.add(Map.of(
                "locale",
                locale,
                "text",
                text,
                "machineTranslated",
                String.valueOf(text).startsWith("[auto] "))));
        return all;
    }

    private static String typeName(DataFetchingEnvironment call) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(call.getFieldType())).getName();
    }

    private static String parent(DataFetchingEnvironment call) {
        return ((GraphQLNamedType) call.getParentType()).getName();
    }
}
