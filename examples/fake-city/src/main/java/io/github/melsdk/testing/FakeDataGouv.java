package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.datagouv.DataGouvEngine;
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
 * A fake of data.gouv.fr with the datasets of {@link FakeOpendatasoft}: its catalogue and, at the same address, its tabular API.
 *
 * <p>Real behaviour: pages beyond the last one do not exist, deleted datasets are gone, permanent addresses lead elsewhere; pages of at most 50
 * rows, none at all for pages of one, queries taken apart after they are decoded.
 */
public final class FakeDataGouv extends FakeService<FakeDataGouv> {
    private final CityState city;
    private final DataGouvEngine engine;

    FakeDataGouv(Clock clock, CityState city) {
        this.city = city;
        this.engine = new DataGouvEngine(clock);
        CityDatasets.of(city).forEach(engine::add);
    }

    /**
     * Returns the identifier of the resource of a dataset.
     *
     * @param slug the slug of the dataset
     * @return the identifier
     */
    public static String resource(String slug) {
        return DataGouvEngine.resourceOf(slug);
    }

    /**
     * Adds a dataset, or replaces one. Its columns and their types are taken from the first row.
     *
     * @param slug the slug of the dataset
     * @param count how many rows, at least one
     * @param generator makes a row from its number, from 0
     * @return this
     * @throws IllegalArgumentException if {@code count} is not positive
     */
    public FakeDataGouv withDataset(String slug, int count, IntFunction<Map<String, ?>> generator) {
        if (count < 1) {
            throw new IllegalArgumentException("A dataset needs at least one row; " + count + " was asked for.");
        }
        List<ObjectNode> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add((ObjectNode) Json.of(generator.apply(i)));
        }
        engine.add(Dataset.of(slug, List.copyOf(rows)));
        return this;
    }

    /**
     * Deletes a dataset: from then on the answer is 410.
     *
     * @param slug the slug of the dataset
     * @return this
     */
    public FakeDataGouv withoutDataset(String slug) {
        engine.delete(slug);
        return this;
    }

    /**
     * Makes the catalogue private: without this key the answer is 401.
     *
     * @param key the key, accepted in header {@code X-API-KEY}
     * @return this
     */
    public FakeDataGouv requireApiKey(String key) {
        engine.requireKey(key);
        return this;
    }

    @Override
    FakeDataGouv self() {
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
        return DataGouvEngine.message(status, "The request cannot be answered (" + status + ").");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        city.reset();
        engine.clear();
        CityDatasets.of(city).forEach(engine::add);
    }
}
