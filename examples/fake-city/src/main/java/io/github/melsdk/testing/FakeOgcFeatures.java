package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.ogcfeatures.CityLayers;
import io.github.melsdk.testing.internal.ogcfeatures.GivenLayer;
import io.github.melsdk.testing.internal.ogcfeatures.Links;
import io.github.melsdk.testing.internal.ogcfeatures.OgcEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A fake of the OGC API Features service of a GeoServer, with three layers of the metropolis: bike stations, car parks and
 * recycling centres.
 *
 * <p>Real behaviour: {@code startIndex} and next links, {@code bbox}, property filters, a subset of CQL2 text and ECQL, sorting,
 * errors, silent ignoring of unknown parameters. The mistakes of the real layers are kept: wall-clock time of Paris marked as
 * UTC, dismantled stations, swapped columns {@code x} and {@code y} of the recycling centres.
 */
public final class FakeOgcFeatures extends FakeService<FakeOgcFeatures> {
    /** The layer of the bike stations: 302 rows, 30 of them dismantled. */
    public static final String BIKES = CityLayers.BIKES;
    /** The layer of the car parks: 29 rows. */
    public static final String CAR_PARKS = CityLayers.CAR_PARKS;
    /** The layer of the recycling centres: 13 rows. */
    public static final String RECYCLING_CENTRES = CityLayers.RECYCLING;

    private final CityState city;
    private final Links links = new Links();
    private final OgcEngine engine;

    FakeOgcFeatures(Clock clock, CityState city) {
        this.city = city;
        this.engine = new OgcEngine(clock, links);
        CityLayers.of(city).forEach(engine::add);
    }

    /**
     * Adds a layer of points, or replaces one.
     *
     * @param id workspace and name, {@code workspace:name}
     * @param count how many rows
     * @param properties makes the properties of a row from its number, from 1; {@code longitude} and {@code latitude}
     *     among them also make the geometry
     * @return this
     */
    public FakeOgcFeatures withLayer(String id, int count, IntFunction<Map<String, ?>> properties) {
        engine.add(GivenLayer.of(id, count, properties));
        return this;
    }

    /**
     * Takes the primary key from a layer: {@code startIndex} above zero is refused unless a sort is asked for.
     *
     * @param id the id of the layer
     * @return this
     */
    public FakeOgcFeatures withoutPrimaryKey(String id) {
        engine.withoutPrimaryKey(id);
        return this;
    }

    /**
     * Leaves {@code numberMatched} out of all answers.
     *
     * @return this
     */
    public FakeOgcFeatures withoutCount() {
        engine.counting(false);
        return this;
    }

    /**
     * Lets all links point to another origin, for instance the public name behind which a portal hides, or a stranger.
     *
     * @param origin scheme, host and port, without trailing slash
     * @return this
     */
    public FakeOgcFeatures withLinksTo(String origin) {
        links.origin(origin);
        return this;
    }

    /**
     * Leaves blanks and accents raw in next links, as some servers do.
     *
     * @return this
     */
    public FakeOgcFeatures withRawLinks() {
        links.raw(true);
        return this;
    }

    /**
     * Gives every page a next link, the last one too, as geOrchestra's data-api does.
     *
     * @return this
     */
    public FakeOgcFeatures withEndlessLinks() {
        links.endless(true);
        return this;
    }

    /**
     * Sets how many bikes stand at a station.
     *
     * @param station the number of the station: {@code vlille_temps_reel.7} has 7
     * @param bikes how many
     * @return this
     * @throws IllegalArgumentException if there is no such station or it has not so many docks
     */
    public FakeOgcFeatures setBikes(int station, int bikes) {
        city.setBikes(station, bikes);
        return this;
    }

    /**
     * Freezes the real-time layers: answers stay well-formed with status 200, but the newest row is 19 hours old.
     *
     * @return this
     */
    public FakeOgcFeatures freeze() {
        return freeze(Duration.ofHours(19));
    }

    /**
     * Freezes the real-time layers.
     *
     * @param age how old the newest row is at this moment
     * @return this
     */
    public FakeOgcFeatures freeze(Duration age) {
        city.freeze(age);
        return this;
    }

    /**
     * Lets the real-time layers go on.
     *
     * @return this
     */
    public FakeOgcFeatures thaw() {
        city.thaw();
        return this;
    }

    @Override
    FakeOgcFeatures self() {
        return this;
    }

    @Override
    String basePath() {
        return OgcEngine.BASE_PATH;
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return OgcEngine.problem(status, "NoApplicableCode", "The server could not answer");
    }

    /** No quota of the real service is known: a plain answer with {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return Answer.text(429, "text/html; charset=utf-8", "<html><body><h1>429 Too Many Requests</h1></body></html>")
                .with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        city.reset();
        engine.clear();
        CityLayers.of(city).forEach(engine::add);
    }
}
