package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.internal.graphql.GraphQlErrors;
import io.github.melsdk.core.internal.graphql.GraphQlOperation;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.participation.internal.decidim.Node;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import io.github.melsdk.participation.internal.decidim.Tree;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends queries that the server understands. What it says it lacks is left out and not asked for again. */
final class Calls {

    private static final String SILENT =
            "the server did nothing and gave no reason: nobody is signed in, or whoever is may not do this";

    private final Service service;
    private final Target target;
    private final ServerProbe probe;
    private final Tree tree;

    Calls(Service service, Target target, ServerProbe probe) {
        this.service = service;
        this.target = target;
        this.probe = probe;
        this.tree = new Tree(target.site());
    }

    /** Reads the data of an answer. */
    @FunctionalInterface
    interface Reader<T extends @Nullable Object> {
        T read(Map<?, ?> data, DriftSink drift);
    }

    /** Makes a query for a server. */
    @FunctionalInterface
    interface Query {
        Node of(ServerProfile server);
    }

    Service service() {
        return service;
    }

    Target target() {
        return target;
    }

    ServerProbe probe() {
        return probe;
    }

    ServerProfile server() {
        return probe.profile(service, target);
    }

    /** Runs a read, again without what the server says it lacks. */
    <T> T read(
            String id, String head, Query query, Function<ServerProfile, Map<String, ?>> variables, Reader<T> reader) {
        ServerProfile server = server();
        while (true) {
            String text = head + "{ " + query.of(server).text() + " }";
            try {
                return send(id, Safety.READ, text, variables.apply(server), reader);
            } catch (GraphQlException e) {
                if (!server.learn(e)) {
                    throw e;
                }
            }
        }
    }

    /** Runs an operation once. */
    <T> T send(String id, Safety safety, String text, Map<String, ?> variables, Reader<T> reader) {
        return GraphQlOperation.<T>of(id, target.apiPath(), text, safety, (data, errors, drift) -> {
                    tree.normalize(data, errors);
                    return reader.read(data instanceof Map<?, ?> map ? map : Map.of(), drift);
                })
                .call(service, variables, arguments())
                .data();
    }

    /**
     * Runs a write once. A write that brings nothing back was refused: with errors they are the reason, without any the server
     * says nothing of who may do it.
     */
    <T> T write(String id, String text, Map<String, ?> variables, Reader<@Nullable T> reader) {
        return GraphQlOperation.<T>of(id, target.apiPath(), text, Safety.WRITE, (data, errors, drift) -> {
                    tree.normalize(data, errors);
                    T value = reader.read(data instanceof Map<?, ?> map ? map : Map.of(), drift);
                    if (value != null) {
                        return value;
                    }
                    throw errors.isEmpty() ? new RefusedAnswer(403, null, SILENT) : GraphQlErrors.refused(200, errors);
                })
                .call(service, variables, arguments())
                .data();
    }

    private Arguments arguments() {
        Arguments arguments = Arguments.none();
        String audience = target.audience();
        return audience == null ? arguments : arguments.header("X-Jwt-Aud", audience);
    }

    /** Reads one thing, null if the server gave none. */
    static <T> @Nullable T one(@Nullable Object tree, Type type, DriftSink drift) {
        return Json.standard().convert(tree, type, drift);
    }

    /** What was read of a list. */
    record Items<T>(List<T> items, int skipped) {}

    /** Reads a list; nulls in it are things that the server hides. */
    static <T> Items<T> list(@Nullable Object tree, Class<T> type, DriftSink drift) {
        SkipCounter counter = new SkipCounter(drift, "$");
        List<T> items = Json.standard().convert(tree, new ListOf(type), counter);
        return new Items<>(Values.list(items), counter.skipped());
    }
}
