package io.github.melsdk.testing.internal.decidim;

import static io.github.melsdk.testing.internal.decidim.SampleNodes.fr;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.node;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What writing does. Old versions fail without a word, 0.32 tells a code. */
final class MutationResolvers {
    private static final Set<String> PLAIN = Set.of("id", "name", "url", "weight", "participatorySpace");
    private static final int LONGEST_COMMENT = 1000;
    private static final int SHORTEST_TEXT = 15;
    private static final int FIRST_WITH_CODES = 32;

    private final Platform platform;
    private final DecidimSettings settings;
    private final Supplier<String> now;

    MutationResolvers(Platform platform, DecidimSettings settings, Supplier<String> now) {
        this.platform = platform;
        this.settings = settings;
        this.now = now;
    }

    DataFetcher<Object> of(String parent, String field) {
        return call -> {
            Map<String, Object> node = call.getSource();
            if (node != null && PLAIN.contains(field)) {
                return node.get(field);
            }
            if (parent.equals("Mutation")) {
                return target(field, call);
            }
            if (call.getArgument("id") != null && node != null) {
                return member(node, field, call);
            }
            Map<String, Object> user = settings.user(call);
            if (user == null) {
                return refused("MUTATION_NOT_AUTHORIZED_ERROR", "You are not authorized to perform this action");
            }
            return node == null ? null : write(node, field, call, user);
        };
    }

    private @Nullable Object target(String field, DataFetchingEnvironment call) {
        Map<String, Object> found = switch (field) {
            case "comment" -> platform.commentable("Decidim::Comments::Comment", call.getArgument("id"));
            case "commentable" -> platform.commentable(call.getArgument("type"), call.getArgument("id"));
            default -> platform.component(call.getArgument("id"));
        };
        if (found == null) {
            return refused("NOT_FOUND_ERROR", "There is no such record");
        }
        if (!field.equals("component")) {
            return found;
        }
        Map<String, Object> target = new LinkedHashMap<>(found);
        target.put("#of", found);
        target.put("__typename", found.get("__typename") + "Mutation");
        target.keySet().removeIf(key -> key.equals("proposals") || key.equals("meetings") || key.equals("debates"));
        return target;
    }

    @SuppressWarnings("unchecked") // put there above
    private static Map<String, Object> owner(Map<String, Object> target) {
        return (Map<String, Object>) target.getOrDefault("#of", target);
    }

    private static @Nullable Object member(Map<String, Object> node, String field, DataFetchingEnvironment call) {
        String id = Objects.toString(call.<Object>getArgument("id"));
        return Platform.list(owner(node), field + "s").stream()
                .filter(item -> id.equals(item.get("id")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object write(
            Map<String, Object> node, String field, DataFetchingEnvironment call, Map<String, Object> user) {
        Map<String, Object> input = call.getArgument("input");
        Map<String, Object> attributes = attributes(input);
        return switch (field) {
            case "addComment" -> addComment(node, call, user);
            case "upVote" -> count(node, "upVotes", "upVoted");
            case "downVote" -> count(node, "downVotes", "downVoted");
            case "vote" -> vote(node, 1);
            case "unvote" -> vote(node, -1);
            case "withdraw" -> with(node, Map.of("withdrawn", true, "withdrawnAt", now.get()));
            case "answer" -> answer(node, attributes);
            case "update" -> update(node, attributes);
            case "close" -> close(node, attributes);
            case "createProposal" ->
                create(node, "Proposal", "proposals", "Decidim::Proposals::Proposal", attributes, user);
            case "createMeeting" -> create(node, "Meeting", "meetings", "Decidim::Meetings::Meeting", attributes, user);
            case "createDebate" -> create(node, "Debate", "debates", "Decidim::Debates::Debate", attributes, user);
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // the schema says so
    private static Map<String, Object> attributes(@Nullable Map<String, Object> input) {
        return input == null ? Map.of() : (Map<String, Object>) input.getOrDefault("attributes", Map.of());
    }

    private @Nullable Object addComment(
            Map<String, Object> node, DataFetchingEnvironment call, Map<String, Object> user) {
        String body = call.getArgument("body");
        if (body == null || body.isBlank() || body.length() > LONGEST_COMMENT) {
            return refused("VALIDATION_ERROR", "Body is too long or blank");
        }
        Map<String, Object> comment = node(
                "Comment",
                "id",
                platform.newId(),
                "body",
                body,
                "author",
                user,
                "alignment",
                call.getArgument("alignment"),
                "createdAt",
                now.get(),
                "type",
                "Decidim::Comments::Comment");
        Platform.list(node, "comments").add(comment);
        platform.register(comment);
        return comment;
    }

    private static Map<String, Object> count(Map<String, Object> comment, String votes, String voted) {
        boolean undo = Boolean.TRUE.equals(comment.get(voted));
        int before = ((Number) comment.getOrDefault(votes, 0)).intValue();
        return with(comment, Map.of(votes, undo ? before - 1 : before + 1, voted, !undo));
    }

    private static Map<String, Object> vote(Map<String, Object> proposal, int by) {
        int before = ((Number) proposal.getOrDefault("voteCount", 0)).intValue();
        return with(proposal, Map.of("voteCount", Math.max(0, before + by)));
    }

    private Map<String, Object> answer(Map<String, Object> proposal, Map<String, Object> attributes) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("state", attributes.getOrDefault("state", "evaluating"));
        changes.put("answeredAt", now.get());
        changes.put("answer", attributes.getOrDefault("answerContent", Map.of()));
        changes.put("costReport", attributes.getOrDefault("costReport", Map.of()));
        changes.put("executionPeriod", attributes.getOrDefault("executionPeriod", Map.of()));
        if (attributes.get("cost") != null) {
            changes.put("cost", attributes.get("cost") + " €");
        }
        return with(proposal, changes);
    }

    private @Nullable Object update(Map<String, Object> node, Map<String, Object> attributes) {
        Object problem = problem(attributes);
        return problem == null ? with(node, entered(attributes)) : problem;
    }

    private Map<String, Object> close(Map<String, Object> node, Map<String, Object> attributes) {
        Map<String, Object> changes = new LinkedHashMap<>(entered(attributes));
        changes.put("closed", true);
        changes.put("closedAt", now.get());
        return with(node, changes);
    }

    private @Nullable Object create(
            Map<String, Object> target,
            String type,
            String list,
            String className,
            Map<String, Object> attributes,
            Map<String, Object> user) {
        Object problem = problem(attributes);
        if (problem != null) {
            return problem;
        }
        String id = platform.newId();
        Map<String, Object> created = node(
                type,
                "id",
                id,
                "author",
                user,
                "createdAt",
                now.get(),
                "updatedAt",
                now.get(),
                "publishedAt",
                now.get(),
                "url",
                owner(target).get("url") + "/" + list + "/" + id);
        platform.add(owner(target), list, className, with(created, entered(attributes)));
        return created;
    }

    private @Nullable Object problem(Map<String, Object> attributes) {
        String body = String.valueOf(attributes.getOrDefault("body", attributes.getOrDefault("description", "")));
        return body.length() >= SHORTEST_TEXT
                ? null
                : refused("ATTRIBUTE_VALIDATION_ERROR", "is too short (minimum is 15 characters)");
    }

    private static Map<String, Object> entered(Map<String, Object> attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            boolean text = name.equals("title")
                    || name.equals("body")
                    || name.equals("description")
                    || name.equals("conclusions")
                    || name.equals("closingReport")
                    || name.equals("location")
                    || name.equals("locationHints")
                    || name.equals("registrationTerms");
            values.put(name, text ? fr(String.valueOf(value)) : value);
        });
        Object latitude = values.remove("latitude");
        Object longitude = values.remove("longitude");
        values.remove("taxonomies");
        if (latitude != null && longitude != null) {
            values.put("coordinates", Map.of("latitude", latitude, "longitude", longitude));
        }
        if (values.get("typeOfMeeting") != null) {
            values.put("typeOfMeeting", values.get("typeOfMeeting").toString().toLowerCase(Locale.ROOT));
        }
        if (values.get("registrationType") != null) {
            values.put(
                    "registrationType",
                    values.get("registrationType").toString().toLowerCase(Locale.ROOT));
        }
        return values;
    }

    private static Map<String, Object> with(Map<String, Object> node, Map<String, Object> changes) {
        node.putAll(changes);
        return node;
    }

    private Object refused(String code, String message) {
        if (settings.release() < FIRST_WITH_CODES) {
            throw new ServerDefect();
        }
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message(message)
                .extensions(Map.of("code", code))
                .build();
        return DataFetcherResult.newResult().error(error).build();
    }

    /** What older servers do where a check fails: an exception, and no word of why. */
    static final class ServerDefect extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
