package io.github.melsdk.testing.internal.decidim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers requests as one version of Decidim does. Thread-safe. */
public final class DecidimEngine {
    private static final int DEEPEST = 15;
    private static final int MOST_ALIASES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Platform platform = new Platform();
    private final Deque<Instant> recent = new ArrayDeque<>();
    private final SignIn signIn;
    private DecidimSettings settings = new DecidimSettings();
    private int requestsPerMinute = Integer.MAX_VALUE;
    private @Nullable GraphQL graphQl;
    private @Nullable GraphQLSchema schema;
    private @Nullable RuntimeException defect;

    /**
     * Makes a platform with its data.
     *
     * @param clock tells the time
     */
    public DecidimEngine(Clock clock) {
        this.clock = clock;
        this.signIn = new SignIn(clock);
        reset();
    }

    /** Puts everything back as it was at the start. */
    public synchronized void reset() {
        settings = new DecidimSettings();
        platform.clear();
        signIn.clear();
        recent.clear();
        requestsPerMinute = Integer.MAX_VALUE;
        graphQl = null;
        city().fill();
    }

    /** Changes data or settings. */
    @FunctionalInterface
    public interface Change {
        /**
         * Does it.
         *
         * @param platform the data
         * @param settings the knobs
         */
        void apply(Platform platform, DecidimSettings settings);
    }

    /**
     * Changes data or settings while no request is answered.
     *
     * @param change what changes
     */
    public synchronized void change(Change change) {
        change.apply(platform, settings);
        graphQl = null;
    }

    /**
     * Limits how often the site may be asked.
     *
     * @param requests per minute
     */
    public synchronized void requestsPerMinute(int requests) {
        requestsPerMinute = requests;
    }

    /** Ends all tokens before their time. */
    public synchronized void revokeTokens() {
        signIn.revoke();
    }

    /**
     * Sets how long tokens live.
     *
     * @param life the life
     */
    public synchronized void tokenLife(Duration life) {
        signIn.life(life);
    }

    /**
     * Returns what enters sample data.
     *
     * @return on this platform
     */
    public SampleParticipation city() {
        return new SampleParticipation(platform, clock);
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        if (throttled()) {
            return tooMany();
        }
        if (settings.mainHost() != null) {
            return redirect(301, settings.mainHost() + call.target());
        }
        Answer signedIn = signIn.answer(call, settings.release(), city().person(2));
        if (signedIn != null) {
            return signedIn;
        }
        String path = "/" + String.join("/", call.segments());
        if (settings.signInForced() && signIn.user(call) == null) {
            return redirect(302, "/users/sign_in");
        }
        if (!path.equals("/api")) {
            return html(404, "Page introuvable");
        }
        return call.method().equals("POST") ? graphQl(call) : redirect(302, "/api/docs");
    }

    private boolean throttled() {
        Instant now = clock.instant();
        while (!recent.isEmpty() && recent.getFirst().plus(WINDOW).isBefore(now)) {
            recent.removeFirst();
        }
        recent.addLast(now);
        return recent.size() > requestsPerMinute;
    }

    /**
     * Makes the answer to too many requests: text, and no word of how long to wait.
     *
     * @return the answer
     */
    public static Answer tooMany() {
        return Answer.text(429, "text/plain", "Retry later\n");
    }

    private static Answer redirect(int status, String target) {
        return Answer.text(status, "text/html; charset=utf-8", "<html><body>You are being redirected.</body></html>")
                .with("Location", target);
    }

    /**
     * Makes a page for people.
     *
     * @param status the status
     * @param title its title
     * @return the answer
     */
    public static Answer html(int status, String title) {
        return Answer.text(
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html><html><head><title>" + title + "</title></head></html>");
    }

    /**
     * Makes what the controller answers when it breaks.
     *
     * @return the answer
     */
    public static Answer broken() {
        return Answer.json(
                500, Json.of(Map.of("errors", List.of(Map.of("message", "Internal Server error")), "data", Map.of())));
    }

    private Answer graphQl(Call call) {
        JsonNode body;
        try {
            body = Json.parse(new String(call.body(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return broken();
        }
        JsonNode variables = body.path("variables");
        if (variables.isTextual()) {
            variables = Json.parse(variables.asText());
        } else if (!variables.isObject() && !variables.isNull() && !variables.isMissingNode()) {
            return broken();
        }
        try {
            return Answer.json(200, execute(body.path("query").asText(), map(variables), signIn.user(call)));
        } catch (MutationResolvers.ServerDefect e) {
            return broken();
        }
    }

    private ObjectNode execute(String query, Map<String, Object> variables, @Nullable Map<String, Object> user) {
        GraphQL server = server();
        Document document;
        try {
            document = Parser.parse(query);
        } catch (InvalidSyntaxException e) {
            return refused(List.of(Map.of("message", "Parse error: " + e.getMessage())));
        }
        List<ValidationError> invalid = new Validator().validateDocument(schema, document, Locale.ENGLISH);
        if (!invalid.isEmpty()) {
            return refused(RubyErrors.of(new ArrayList<>(invalid), settings.release()));
        }
        List<Object> limits = limits(QueryCost.of(document, variables));
        if (!limits.isEmpty()) {
            return refused(limits);
        }
        Map<Object, Object> context = new LinkedHashMap<>();
        if (user != null) {
            context.put("user", user);
        }
        ExecutionResult result = server.execute(ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .graphQLContext(context)
                .build());
        if (defect != null) {
            RuntimeException thrown = defect;
            defect = null;
            throw thrown;
        }
        ObjectNode answer = Json.object();
        answer.set("data", Json.of(result.<Object>getData()));
        if (!result.getErrors().isEmpty()) {
            answer.set("errors", Json.of(RubyErrors.of(result.getErrors(), settings.release())));
        }
        return answer;
    }

    private List<Object> limits(QueryCost.Figures cost) {
        List<Object> errors = new ArrayList<>();
        if (cost.depth() > DEEPEST) {
            errors.add(Map.of(
                    "message", "Query has depth of " + cost.depth() + ", which exceeds max depth of " + DEEPEST));
        }
        if (cost.complexity() > settings.complexity()) {
            // The line comes twice.
            Map<String, Object> line = Map.of(
                    "message",
                    "Query has complexity of " + cost.complexity() + ", which exceeds max complexity of "
                            + settings.complexity());
            errors.add(line);
            errors.add(line);
        }
        if (settings.release() >= 32 && cost.aliases() > MOST_ALIASES) {
            errors.add(Map.of("message", "Too many aliases", "extensions", Map.of("code", "TOO_MANY_ALIASES_ERROR")));
        }
        return errors;
    }

    private static ObjectNode refused(List<Object> errors) {
        ObjectNode answer = Json.object();
        answer.set("errors", Json.of(errors));
        return answer;
    }

    private GraphQL server() {
        if (graphQl == null) {
            Resolvers resolvers = new Resolvers(platform, settings);
            MutationResolvers mutations = new MutationResolvers(platform, settings, () -> city().time(0));
            schema = Wiring.schema(settings, resolvers, mutations);
            graphQl = GraphQL.newGraphQL(schema)
                    .defaultDataFetcherExceptionHandler(parameters -> {
                        if (parameters.getException() instanceof RuntimeException thrown) {
                            defect = thrown;
                        }
                        return java.util.concurrent.CompletableFuture.completedFuture(
                                graphql.execution.DataFetcherExceptionHandlerResult.newResult()
                                        .build());
                    })
                    .build();
        }
        return graphQl;
    }

    private static Map<String, Object> map(JsonNode variables) {
        Map<String, Object> map = new LinkedHashMap<>();
        variables.fields().forEachRemaining(entry -> map.put(entry.getKey(), Values.of(entry.getValue())));
        return map;
    }
}
