package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.ogcfeatures.CityLayers;
import io.github.melsdk.testing.internal.ogcfeatures.DataApiEngine;
import io.github.melsdk.testing.internal.ogcfeatures.GivenLayer;
import io.github.melsdk.testing.internal.ogcfeatures.Layer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A fake of geOrchestra's data-api, which the portal ran before its GeoServer: the same layers as {@link FakeOgcFeatures} under
 * older names.
 *
 * <p>Real behaviour: ten rows by default and all for a negative {@code limit}, {@code offset}, a next link on every page that is
 * not everything (the last one and those beyond too), {@code @id} instead of {@code id}, a flat list without geometries for
 * {@code f=json}, ECQL only, an empty body for an unknown collection, errors as Spring writes them.
 */
public final class FakeDataApi extends FakeService<FakeDataApi> {
    /** The layer of the bike stations: 302 rows, 30 of them dismantled. */
    public static final String BIKES = DataApiEngine.alias(CityLayers.BIKES);

    private final CityState city;
    private final DataApiEngine engine;

    FakeDataApi(Clock clock, CityState city) {
        this.city = city;
        this.engine = new DataApiEngine(clock);
        addLayers();
    }

    private void addLayers() {
        for (Layer layer : CityLayers.of(city)) {
            engine.add(new Layer(DataApiEngine.alias(layer.id()), layer.title(), layer.rows()));
        }
    }

    /**
     * Adds a layer of points, or replaces one.
     *
     * @param id schema and table, {@code schema:table}
     * @param count how many rows
     * @param properties makes the properties of a row from its number, from 1; {@code longitude} and {@code latitude}
     *     among them also make the geometry
     * @return this
     */
    public FakeDataApi withLayer(String id, int count, IntFunction<Map<String, ?>> properties) {
        engine.add(GivenLayer.of(id, count, properties));
        return this;
    }

    @Override
    FakeDataApi self() {
        return this;
    }

    @Override
    String basePath() {
        return DataApiEngine.BASE_PATH;
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return DataApiEngine.error(status, basePath());
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
        addLayers();
    }
}
