package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.gbfs.GbfsEngine;
import io.github.melsdk.testing.internal.gbfs.GbfsSettings;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A fake of the GBFS feeds of the bike stations: the same stations with the same bikes as in the other services of the city. Of
 * 302 stations the 30 dismantled ones are not published; those without connection have information and no status.
 *
 * <p>By default the feeds are like those of the metropolis: version 2.3, language level {@code en} although all texts are
 * French, {@code ttl} 0. Files have an {@code ETag} and answer conditional requests.
 */
public final class FakeGbfs extends FakeService<FakeGbfs> {

    /** What real feeds do wrong. */
    public enum Deviation {
        /** Identifiers of stations are numbers. */
        NUMERIC_IDS,
        /** Booleans are 0 and 1. */
        NUMERIC_BOOLEANS,
        /** Every third station has −1 free docks. */
        NEGATIVE_COUNTS,
        /** {@code last_reported} is 0, in milliseconds or in the future, in turns. */
        STRANGE_TIMES,
        /** Feeds have names such as {@code STATION-STATUS.json}. */
        OTHER_NAMES,
        /** Files do not say their version. */
        NO_VERSION,
        /** Capacities are 0 or absent, in turns. */
        NO_CAPACITY,
        /** Names and texts hold HTML. */
        HTML
    }

    private final CityState city;
    private final GbfsEngine engine;

    FakeGbfs(Clock clock, CityState city) {
        this.city = city;
        this.engine = new GbfsEngine(clock, city);
    }

    /**
     * Sets the version of the feeds.
     *
     * @param version {@code 1.0}, {@code 2.3} or {@code 3.0}
     * @return this
     * @throws IllegalArgumentException if it is none of these
     */
    public FakeGbfs version(String version) {
        if (!Set.of("1.0", "2.3", "3.0").contains(version)) {
            throw new IllegalArgumentException("This fake speaks GBFS 1.0, 2.3 and 3.0, not " + version + ".");
        }
        GbfsSettings now = engine.settings();
        engine.settings(new GbfsSettings(version, now.language(), now.everything(), now.deviations()));
        return this;
    }

    /**
     * Sets the language level of the discovery file, which version 3 does not have.
     *
     * @param language a key such as {@code fr-FR}
     * @return this
     */
    public FakeGbfs language(String language) {
        GbfsSettings now = engine.settings();
        engine.settings(new GbfsSettings(now.version(), language, now.everything(), now.deviations()));
        return this;
    }

    /**
     * Publishes the optional feeds too: free vehicles, regions, prices, messages and zones.
     *
     * @return this
     */
    public FakeGbfs withEverything() {
        GbfsSettings now = engine.settings();
        engine.settings(new GbfsSettings(now.version(), now.language(), true, now.deviations()));
        return this;
    }

    /**
     * Lets the feeds do wrong what real ones do.
     *
     * @param deviations what; they add up
     * @return this
     */
    public FakeGbfs withDeviations(Deviation... deviations) {
        GbfsSettings now = engine.settings();
        Set<GbfsSettings.Deviation> all = new HashSet<>(now.deviations());
        Arrays.stream(deviations)
                .map(Enum::name)
                .map(GbfsSettings.Deviation::valueOf)
                .forEach(all::add);
        engine.settings(new GbfsSettings(now.version(), now.language(), now.everything(), all));
        return this;
    }

    /**
     * Sets how many bikes stand at a station, in all services of the city.
     *
     * @param station the number of the station
     * @param bikes how many
     * @return this
     * @throws IllegalArgumentException if there is no such station or it has not so many docks
     */
    public FakeGbfs setBikes(int station, int bikes) {
        city.setBikes(station, bikes);
        return this;
    }

    /**
     * Freezes the real-time feeds of the city: answers stay well-formed with status 200, but their content grows old.
     *
     * @param age how old the newest row is at this moment
     * @return this
     */
    public FakeGbfs freeze(Duration age) {
        city.freeze(age);
        return this;
    }

    /**
     * Lets the real-time feeds of the city go on.
     *
     * @return this
     */
    public FakeGbfs thaw() {
        city.thaw();
        return this;
    }

    @Override
    FakeGbfs self() {
        return this;
    }

    @Override
    String basePath() {
        return GbfsEngine.DISCOVERY;
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return Answer.text(
                status, "text/html; charset=utf-8", "<html><head><title>" + status + "</title></head></html>");
    }

    /** No quota of the real feeds is known: a plain answer with {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        city.reset();
        engine.settings(new GbfsSettings("2.3", "en", false, Set.of()));
    }
}
