package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.decidim.DecidimEngine;
import io.github.melsdk.testing.internal.decidim.DecidimSettings;
import io.github.melsdk.testing.internal.decidim.SampleComponents;
import io.github.melsdk.testing.internal.decidim.SampleNodes;
import io.github.melsdk.testing.internal.decidim.SchemaText;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * A fake of a Decidim platform. Its GraphQL is executed for real, over the schema of the version that is set, with some
 * invented consultations around the present day.
 *
 * <p>Real behaviour: one endpoint that answers 200 with errors, fields that a version does not have, limits of complexity,
 * depth and aliases, pages of 50 at most with offsets as cursors, hidden nodes as null inside lists, an error for each node
 * without a position, status 500 as JSON for defects and refused writes before 0.32, redirects to the sign-in page, plain text
 * for too many requests. Chosen by us because the provider does not document it: the texts of refused writes.
 */
public final class FakeDecidim extends FakeService<FakeDecidim> {
    /** The text identifier of the process that has a component of every kind. */
    public static final String PROCESS = "budget-participatif";
    /** The key of API credentials that are accepted from 0.31 on. */
    public static final String API_KEY = "cle-de-demonstration";
    /** The secret of API credentials that are accepted from 0.31 on. */
    public static final String API_SECRET = "secret-de-demonstration";
    /** The e-mail address that signs in before 0.31. */
    public static final String EMAIL = "agente@example.org";
    /** The password that signs in before 0.31. */
    public static final String PASSWORD = "mot-de-passe-de-demonstration";
    /** The identifier of the application that people can sign in to; it has no secret. */
    public static final String OAUTH_CLIENT = "application-de-demonstration";

    private final DecidimEngine engine;

    FakeDecidim(Clock clock) {
        engine = new DecidimEngine(clock);
    }

    /**
     * Returns the schema of a version, to check queries without a server.
     *
     * @param version 0.26, 0.27, 0.29, 0.31 or 0.32
     * @return the text in the schema language, with all modules
     * @throws IllegalArgumentException if it is another one
     */
    public static String schema(String version) {
        DecidimSettings settings = new DecidimSettings();
        settings.version(version);
        return SchemaText.of(settings.release(), Set.of());
    }

    /**
     * Sets the version, with its schema and its limits.
     *
     * @param version 0.26, 0.27, 0.29, 0.31 or 0.32, with or without a third number; 0.31.2 at the start
     * @return this
     * @throws IllegalArgumentException if it is another one
     */
    public FakeDecidim version(String version) {
        engine.change((platform, settings) -> settings.version(version));
        return this;
    }

    /**
     * Tells nobody the version.
     *
     * @return this
     */
    public FakeDecidim hideVersion() {
        engine.change((platform, settings) -> settings.hideVersion());
        return this;
    }

    /**
     * Sets the limit of complexity, as operators may from 0.27 on.
     *
     * @param fields the limit; 300 before 0.27 and 5000 since unless set
     * @return this
     */
    public FakeDecidim maxComplexity(int fields) {
        engine.change((platform, settings) -> settings.complexity(fields));
        return this;
    }

    /**
     * Takes a module away.
     *
     * @param rootField its field in the query root, such as {@code conferences}
     * @return this
     */
    public FakeDecidim withoutModule(String rootField) {
        engine.change((platform, settings) -> settings.without(rootField));
        return this;
    }

    /**
     * Lets the pages of lists without an order overlap, until they were asked for a few times.
     *
     * @return this
     */
    public FakeDecidim restlessOrder() {
        engine.change((platform, settings) -> settings.restless());
        return this;
    }

    /**
     * Shows nothing to whom is not signed in.
     *
     * @return this
     */
    public FakeDecidim forceSignIn() {
        engine.change((platform, settings) -> settings.forceSignIn());
        return this;
    }

    /**
     * Makes this address a secondary one.
     *
     * @param mainOrigin scheme and host that all requests are redirected to
     * @return this
     */
    public FakeDecidim secondaryHostOf(String mainOrigin) {
        engine.change((platform, settings) -> settings.mainHost(mainOrigin));
        return this;
    }

    /**
     * Limits requests; more are refused with status 429.
     *
     * @param requests per minute
     * @return this
     */
    public FakeDecidim requestsPerMinute(int requests) {
        engine.requestsPerMinute(requests);
        return this;
    }

    /**
     * Adds a process with proposals, entered one after the other.
     *
     * @param slug its text identifier
     * @param proposals how many
     * @param commentsEach comments of each, in trees four levels deep
     * @return this
     */
    public FakeDecidim withProposals(String slug, int proposals, int commentsEach) {
        engine.change((platform, settings) -> {
            SampleComponents components = new SampleComponents(platform, engine.city());
            Map<String, Object> process = engine.city().process(slug, "Démarche " + slug, -10, 30);
            components.many(components.component(process, "Proposals", "proposals", "Idées"), proposals, commentsEach);
        });
        return this;
    }

    /**
     * Adds a process with meetings, one per hour from now.
     *
     * @param slug its text identifier
     * @param meetings how many
     * @return this
     */
    public FakeDecidim withMeetings(String slug, int meetings) {
        engine.change((platform, settings) -> {
            SampleComponents components = new SampleComponents(platform, engine.city());
            Map<String, Object> process = engine.city().process(slug, "Démarche " + slug, -10, 30);
            Map<String, Object> component = components.component(process, "Meetings", "meetings", "Rencontres");
            for (int i = 0; i < meetings; i++) {
                components.meeting(component, "Rencontre n° " + (i + 1), i + 1);
            }
        });
        return this;
    }

    /**
     * Hides a process from everybody, as if it were not published.
     *
     * @param slug its text identifier
     * @return this
     */
    public FakeDecidim hideProcess(String slug) {
        engine.change((platform, settings) -> platform.spaces("participatoryProcesses").stream()
                .filter(process -> slug.equals(process.get("slug")))
                .forEach(SampleNodes::hide));
        return this;
    }

    /**
     * Adds a process without components.
     *
     * @param slug its text identifier
     * @param title its title
     * @param firstDay first day, counted from today
     * @param lastDay last day, counted from today
     * @return this
     */
    public FakeDecidim withProcess(String slug, String title, int firstDay, int lastDay) {
        engine.change((platform, settings) -> engine.city().process(slug, title, firstDay, lastDay));
        return this;
    }

    /**
     * Ends all tokens before their time.
     *
     * @return this
     */
    public FakeDecidim revokeTokens() {
        engine.revokeTokens();
        return this;
    }

    /**
     * Sets how long tokens live.
     *
     * @param life two hours at the start
     * @return this
     */
    public FakeDecidim tokenLife(Duration life) {
        engine.tokenLife(life);
        return this;
    }

    @Override
    FakeDecidim self() {
        return this;
    }

    @Override
    String basePath() {
        return "";
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return status == 500 ? DecidimEngine.broken() : DecidimEngine.html(status, "Service indisponible");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return DecidimEngine.tooMany().with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
