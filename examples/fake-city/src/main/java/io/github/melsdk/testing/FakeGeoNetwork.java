package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.geonetwork.GeoNetworkEngine;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A fake of the GeoNetwork 4 catalogue of the metropolis: two published records and one that is not.
 *
 * <p>Real behaviour: the search as Elasticsearch answers it, its window of 10,000 records, fields that are a value in one record and a list in
 * the next, links with raw blanks and accents.
 */
public final class FakeGeoNetwork extends FakeService<FakeGeoNetwork> {
    /** The record of the bike stations: four links, a licence that is known. */
    public static final String BIKES = "11111111-aaaa-4000-8000-000000059350";
    /** The record of the recycling centres: one link, a commitment to sign instead of a licence. */
    public static final String RECYCLING = "22222222-bbbb-4000-8000-000000059350";
    /** The record that is not published. */
    public static final String UNPUBLISHED = "33333333-cccc-4000-8000-000000059350";

    private final GeoNetworkEngine engine;

    FakeGeoNetwork(Clock clock, Supplier<String> portal) {
        engine = new GeoNetworkEngine(clock, portal);
    }

    /**
     * Adds records that are alike.
     *
     * @param count how many
     * @return this
     */
    public FakeGeoNetwork withMoreRecords(int count) {
        engine.fill(count);
        return this;
    }

    @Override
    FakeGeoNetwork self() {
        return this;
    }

    @Override
    String basePath() {
        return "/geonetwork";
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return GeoNetworkEngine.error(status, "error", "The request cannot be answered (" + status + ").");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.fill(0);
    }
}
