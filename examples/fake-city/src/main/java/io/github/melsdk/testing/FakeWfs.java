package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.ogcfeatures.CityLayers;
import io.github.melsdk.testing.internal.ogcfeatures.GivenLayer;
import io.github.melsdk.testing.internal.ogcfeatures.WfsEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A fake of the WFS of the same GeoServer as {@link FakeOgcFeatures}, with the same layers.
 *
 * <p>Real behaviour: {@code GetCapabilities}, {@code DescribeFeatureType}, {@code GetFeature} as GeoJSON with {@code startIndex},
 * {@code cql_filter}, {@code bbox} in the axis order of its reference system, and reports of exceptions in XML with status 200.
 */
public final class FakeWfs extends FakeService<FakeWfs> {
    /** The layer of the bike stations: 302 rows, 30 of them dismantled. */
    public static final String BIKES = CityLayers.BIKES;

    private final CityState city;
    private final WfsEngine engine;

    FakeWfs(Clock clock, CityState city) {
        this.city = city;
        this.engine = new WfsEngine(clock);
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
    public FakeWfs withLayer(String id, int count, IntFunction<Map<String, ?>> properties) {
        engine.add(GivenLayer.of(id, count, properties));
        return this;
    }

    /**
     * Takes the primary key from a layer: {@code startIndex} above zero is refused unless a sort is asked for.
     *
     * @param id the id of the layer
     * @return this
     */
    public FakeWfs withoutPrimaryKey(String id) {
        engine.withoutPrimaryKey(id);
        return this;
    }

    /**
     * Sends reports of exceptions with status 400, as newer servers do.
     *
     * @return this
     */
    public FakeWfs withErrorStatus() {
        engine.errorStatus(400);
        return this;
    }

    /**
     * Speaks one version only.
     *
     * @param version such as {@code 1.1.0}
     * @return this
     */
    public FakeWfs speakingOnly(String version) {
        engine.version(version);
        return this;
    }

    @Override
    FakeWfs self() {
        return this;
    }

    @Override
    String basePath() {
        return WfsEngine.BASE_PATH;
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return WfsEngine.report(status, "NoApplicableCode", "", "The server could not answer");
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
