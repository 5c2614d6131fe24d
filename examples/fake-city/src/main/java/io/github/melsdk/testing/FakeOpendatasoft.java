package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.CityDatasets;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.opendatasoft.OdsEngine;
import io.github.melsdk.testing.internal.opendatasoft.Quota;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A fake of an Opendatasoft portal, Explore API v2.1, with three datasets of the metropolis as they were published before 2024.
 *
 * <p>Real behaviour: the caps on {@code limit} and {@code offset}, the common part of ODSQL, facets, exports as JSON, JSON
 * lines, CSV and GeoJSON, daily quota with its headers and its own body. A clause that this fake does not understand is answered
 * with status 400, never guessed. The body for a missing key is our guess: the provider does not document it.
 */
public final class FakeOpendatasoft extends FakeService<FakeOpendatasoft> {
    /** The dataset of the bike stations: 272 records. */
    public static final String BIKES = "vlille-realtime";
    /** The dataset of the car parks: 29 records, one with a value that is not a number. */
    public static final String CAR_PARKS = "disponibilite-parkings";
    /** The dataset of the libraries: 15 records. */
    public static final String LIBRARIES = "bibliotheques";

    private final Clock clock;
    private final CityState city;
    private final Quota quota;
    private final OdsEngine engine;

    FakeOpendatasoft(Clock clock, CityState city) {
        this.clock = clock;
        this.city = city;
        this.quota = new Quota(clock);
        this.engine = new OdsEngine(clock, quota);
        CityDatasets.of(city).forEach(engine::add);
    }

    /**
     * Adds a dataset, or replaces one. Its columns and their types are taken from the first record.
     *
     * @param id the id of the dataset
     * @param count how many records, at least one
     * @param generator makes a record from its number, from 0: texts, numbers, booleans, lists, ISO dates, and maps with
     *     {@code lat} and {@code lon} for points
     * @return this
     * @throws IllegalArgumentException if {@code count} is not positive
     */
    public FakeOpendatasoft withDataset(String id, int count, IntFunction<Map<String, ?>> generator) {
        if (count < 1) {
            throw new IllegalArgumentException("A dataset needs at least one record; " + count + " was asked for.");
        }
        List<ObjectNode> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add((ObjectNode) Json.of(generator.apply(i)));
        }
        engine.add(Dataset.of(id, List.copyOf(rows)));
        return this;
    }

    /**
     * Sets how many calls a day are allowed, counted from now; 10,000 by default.
     *
     * @param calls how many; the call after the last one is answered with status 429
     * @return this
     */
    public FakeOpendatasoft withQuota(int calls) {
        quota.limit(calls);
        return this;
    }

    /**
     * Makes the portal private: without this key the answer is 401.
     *
     * @param key the key, accepted in header {@code Authorization: Apikey …} and in the query
     * @return this
     */
    public FakeOpendatasoft requireApiKey(String key) {
        engine.requireKey(key);
        return this;
    }

    /**
     * Starts a server that streams an export of any length in constant memory, which the fake portal, buffering its answers,
     * cannot. It answers every path: {@code …/json} with one array, {@code …/csv} with CSV, all others with one JSON object
     * per line. Each record has {@code id nom commune nbvelosdispo maj geo}.
     *
     * @param records how many records
     * @return the running server; to be closed by the caller
     */
    public static FaultServer exportServer(int records) {
        return FaultServer.start(new ExportStream(records));
    }

    @Override
    FakeOpendatasoft self() {
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
        String code = status == 404 ? "NotFoundResource" : status == 403 ? "ForbiddenAccess" : "InternalError";
        return OdsEngine.error(status, code, "The request cannot be answered (" + status + ").");
    }

    /** The provider says when the quota is renewed in its own body and sends no {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return Quota.exceeded(10_000, clock.instant().plus(wait));
    }

    @Override
    void resetData() {
        city.reset();
        quota.reset();
        engine.clear();
        CityDatasets.of(city).forEach(engine::add);
    }
}
