package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.internal.graphql.GraphQlOperation;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a server is, once an hour: by the version it tells or, where it hides it, by the fields it knows. Thread-safe;
 * threads that come at once may ask twice.
 */
final class ServerProbe {

    private static final long LIFE = Duration.ofHours(1).toNanos();
    private static final int OLDEST = 24;
    private static final int NEWEST_KNOWN_BY_FIELDS = 31;
    private static final String VERSION = "{ decidim { version applicationName } }";

    /** What each version added that a later one did not take away again, newest first. */
    private static final Map<String, Integer> MARKS = Map.of(
            "Proposal.likesCount", 31,
            "Proposal.taxonomies", 30,
            "Proposal.withdrawn", 29,
            "ParticipatorySpace.manifest", 28,
            "Query.participatoryProcessTypes", 27);

    private static final String LADDER =
            "{ participatoryProcessTypes { id } component(id: \"0\") { participatorySpace { manifest { name } } ... on"
                    + " Proposals { proposal(id: \"0\") { likesCount withdrawn taxonomies { id } } } } }";

    private static final String MUTATIONS = "{ __type(name: \"MeetingMutation\") { name } }";

    private final AtomicReference<@Nullable ServerProfile> known = new AtomicReference<>();

    ServerProfile profile(Service service, Target target) {
        ServerProfile profile = known.get();
        long now = service.engine().time().nanoTime();
        if (profile == null || now - profile.probedAt() > LIFE) {
            profile = probe(service, target, now);
            known.set(profile);
        }
        return profile;
    }

    private static ServerProfile probe(Service service, Target target, long now) {
        Map<?, ?> about = about(service, target);
        String version = about.get("version") instanceof String text && !text.isBlank() ? text : null;
        String name = about.get("applicationName") instanceof String text ? text : null;
        int release = version == null ? -1 : release(version);
        return new ServerProfile(release < 0 ? byFields(service, target) : release, version, name, now);
    }

    private static Map<?, ?> about(Service service, Target target) {
        Object data = ask("decidim.server.version", VERSION, service, target);
        return data instanceof Map<?, ?> map && map.get("decidim") instanceof Map<?, ?> about ? about : Map.of();
    }

    /** One query names all missing fields at once, as the server checks the whole query before it runs any of it. */
    private static int byFields(Service service, Target target) {
        ServerProfile all = new ServerProfile(0, null, null, 0);
        try {
            ask("decidim.server.fields", LADDER, service, target);
            return byMutations(service, target);
        } catch (GraphQlException e) {
            if (!all.learn(e)) {
                throw e;
            }
        }
        int release = OLDEST + 2;
        for (Map.Entry<String, Integer> mark : MARKS.entrySet()) {
            int dot = mark.getKey().indexOf('.');
            String type = mark.getKey().substring(0, dot);
            boolean has = all.has(type, mark.getKey().substring(dot + 1)) && all.hasType(type + "s");
            release = has ? Math.max(release, mark.getValue()) : release;
        }
        return release;
    }

    /** From 0.32 on meetings can be written, or the schema is no longer told to everybody. */
    private static int byMutations(Service service, Target target) {
        try {
            Object data = ask("decidim.server.mutations", MUTATIONS, service, target);
            boolean writesMeetings = data instanceof Map<?, ?> map && map.get("__type") != null;
            return writesMeetings ? NEWEST_KNOWN_BY_FIELDS + 1 : NEWEST_KNOWN_BY_FIELDS;
        } catch (GraphQlException hidden) {
            return NEWEST_KNOWN_BY_FIELDS + 1;
        }
    }

    private static Object ask(String id, String text, Service service, Target target) {
        Arguments arguments = Arguments.none();
        String audience = target.audience();
        if (audience != null) {
            arguments.header("X-Jwt-Aud", audience);
        }
        return GraphQlOperation.of(id, target.apiPath(), text, Safety.READ, (data, errors, drift) -> data)
                .call(service, Map.of(), arguments)
                .data();
    }

    /** Returns the second number of a version such as {@code 0.29.5} or {@code 0.31.0.rc2}, -1 if there is none. */
    static int release(String version) {
        int first = version.indexOf('.');
        if (first < 0 || !version.startsWith("0.")) {
            return -1;
        }
        int release = 0;
        int end = first + 1;
        while (end < version.length() && end < first + 4 && Character.isDigit(version.charAt(end))) {
            release = release * 10 + Character.digit(version.charAt(end), 10);
            end++;
        }
        return end == first + 1 ? -1 : release;
    }
}
