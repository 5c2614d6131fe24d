package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.ckan.CkanEngine;
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
 * A fake of a portal on CKAN with the datasets of {@link FakeOpendatasoft}, each with one resource in the DataStore.
 *
 * <p>Real behaviour: envelopes, sizes that are cut silently, links that never end, numbers as texts, date-times without zone, errors by type,
 * filters and full-text search of the DataStore, its dump as CSV. Of the search language of datasets only {@code field:("value")} is known.
 */
public final class FakeCkan extends FakeService<FakeCkan> {
    private final CityState city;
    private final CkanEngine engine;

    FakeCkan(Clock clock, CityState city) {
        this.city = city;
        this.engine = new CkanEngine(clock);
        CityDatasets.of(city).forEach(engine::add);
    }

    /**
     * Returns the identifier of the resource of a dataset.
     *
     * @param dataset the name of the dataset
     * @return the identifier
     */
    public static String resource(String dataset) {
        return "res-" + dataset;
    }

    /**
     * Adds a dataset, or replaces one. Its columns and their types are taken from the first row.
     *
     * @param name the name of the dataset
     * @param count how many rows, at least one
     * @param generator makes a row from its number, from 0
     * @return this
     * @throws IllegalArgumentException if {@code count} is not positive
     */
    public FakeCkan withDataset(String name, int count, IntFunction<Map<String, ?>> generator) {
        if (count < 1) {
            throw new IllegalArgumentException("A dataset needs at least one row; " + count + " was asked for.");
        }
        List<ObjectNode> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add((ObjectNode) Json.of(generator.apply(i)));
        }
        engine.add(Dataset.of(name, List.copyOf(rows)));
        return this;
    }

    /**
     * Makes the portal private: without this token the answer is 403.
     *
     * @param key the token, accepted in header {@code Authorization}
     * @return this
     */
    public FakeCkan requireApiKey(String key) {
        engine.requireKey(key);
        return this;
    }

    /**
     * Answers errors with status 200, as portals behind some proxies do.
     *
     * @return this
     */
    public FakeCkan withErrorsInside200() {
        engine.errorsInside();
        return this;
    }

    /**
     * Knows equality only in filters of rows, as older versions do.
     *
     * @return this
     */
    public FakeCkan withoutComparisons() {
        engine.withoutComparisons();
        return this;
    }

    /**
     * Cuts lists of organizations, groups and names silently, as portals do after an upgrade.
     *
     * @param most how many at most, whatever is asked for
     * @return this
     */
    public FakeCkan withListsCutTo(int most) {
        engine.cutLists(most);
        return this;
    }

    @Override
    FakeCkan self() {
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
        return CkanEngine.error(status, "The request cannot be answered (" + status + ").");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return CkanEngine.error(429, "Too many requests").with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        city.reset();
        engine.clear();
        CityDatasets.of(city).forEach(engine::add);
    }
}
