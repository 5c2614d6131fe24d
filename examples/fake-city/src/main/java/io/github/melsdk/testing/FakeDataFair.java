package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.datafair.DataFairEngine;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.CityDatasets;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A fake of a portal on data-fair, as ADEME and Enedis have it, with the datasets of {@link FakeOpendatasoft}.
 *
 * <p>Real behaviour: pages of at most 10,000 lines and {@code after} beyond, unknown parameters that are ignored, unknown columns that are
 * not, the check of {@code qs}, words that are dropped from a search because they are too frequent, aggregates, CSV and GeoJSON, the layer
 * that imitates Opendatasoft, 600 requests a minute, errors as French sentences. Conditions are the common part of Lucene's language.
 */
public final class FakeDataFair extends FakeService<FakeDataFair> {
    private final CityState city;
    private final DataFairEngine engine;

    FakeDataFair(Clock clock, CityState city) {
        this.city = city;
        this.engine = new DataFairEngine(clock);
        CityDatasets.of(city).forEach(engine::add);
    }

    /**
     * Adds a dataset, or replaces one. Its columns and their types are taken from the first line.
     *
     * @param id the id of the dataset
     * @param count how many lines, at least one
     * @param generator makes a line from its number, from 0: texts, numbers, booleans, ISO dates, and a map with {@code lat} and
     *     {@code lon} for the place
     * @return this
     * @throws IllegalArgumentException if {@code count} is not positive
     */
    public FakeDataFair withDataset(String id, int count, IntFunction<Map<String, ?>> generator) {
        if (count < 1) {
            throw new IllegalArgumentException("A dataset needs at least one line; " + count + " was asked for.");
        }
        List<ObjectNode> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add((ObjectNode) Json.of(generator.apply(i)));
        }
        engine.add(Dataset.of(id, List.copyOf(rows)));
        return this;
    }

    /**
     * Makes the portal private: without this key the answer is 401.
     *
     * @param key the key, accepted in header {@code x-apiKey}
     * @return this
     */
    public FakeDataFair requireApiKey(String key) {
        engine.requireKey(key);
        return this;
    }

    /**
     * Lets links point to another origin, as portals behind a proxy do.
     *
     * @param origin scheme, host and port, without trailing slash
     * @return this
     */
    public FakeDataFair withLinksTo(String origin) {
        engine.publicOrigin(origin);
        return this;
    }

    /**
     * Sets how many requests a minute are allowed; 600 by default.
     *
     * @param requests how many; the request after the last one is answered with status 429
     * @return this
     */
    public FakeDataFair withRateLimit(int requests) {
        engine.limit(requests);
        return this;
    }

    @Override
    FakeDataFair self() {
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
        return DataFairEngine.sentence(status, "La requête n'a pas pu aboutir (" + status + ").");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return DataFairEngine.tooMany().with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        city.reset();
        engine.clear();
        CityDatasets.of(city).forEach(engine::add);
    }
}
