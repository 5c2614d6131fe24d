package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.grdf.GasPoint;
import io.github.melsdk.testing.internal.grdf.GrdfEngine;
import io.github.melsdk.testing.internal.grdf.Lines;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.oauth.TokenServer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A fake of GRDF ADICT with two invented gas meters: one that may be read, and one on which no right was declared yet.
 *
 * <p>Real behaviour: tokens whose life is a number, one JSON object per line, errors with status 200, gas days from 6 o'clock to
 * 6 o'clock, provisional and definitive days, volumes rounded down beside energies that are not, periods that include their last
 * day, rights with states and proofs, a name that ends with a colon.
 */
public final class FakeGrdf extends FakeService<FakeGrdf> {
    /** The meter that may be read; its right has the identifier {@link #RIGHT}. */
    public static final String METER = "GI012345";
    /** The meter on which no right was declared yet; its postcode is 59000. */
    public static final String UNDECLARED = "01234567890128";
    /** The right on {@link #METER}: daily, published, contractual and technical data. */
    public static final String RIGHT = "0d3c5f00-0000-4000-8000-000000000001";

    private static final Duration TOKEN_LIFE = Duration.ofHours(4);

    private final long seed;
    private final TokenServer tokens;
    private final GrdfEngine engine;

    FakeGrdf(Clock clock, long seed) {
        this.seed = seed;
        this.tokens = new TokenServer(clock, TOKEN_LIFE, false);
        this.engine = new GrdfEngine(clock, tokens);
        addMeters();
    }

    private void addMeters() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        engine.add(new GasPoint(METER, RIGHT, "Active", "", first, seed));
        engine.add(new GasPoint(UNDECLARED, "", "", "1000002", first, seed + 1));
    }

    /**
     * Returns the address that gives tokens.
     *
     * @return an absolute URL
     */
    public String tokenUrl() {
        return origin() + "/oauth2/v1/token";
    }

    /**
     * Accepts only this application; without it, any application gets a token.
     *
     * @param id its identifier
     * @param secret its secret
     * @return this
     */
    public FakeGrdf requireClient(String id, String secret) {
        tokens.accept(id, secret);
        return this;
    }

    /**
     * Makes a code, as the consent page of Client Connect hands it out, that can be exchanged once.
     *
     * @param idToken what the exchange gives as the proof of the consent
     * @return the code
     */
    public String clientConnectCode(String idToken) {
        return tokens.code(idToken);
    }

    /**
     * Lets every read of the meter be answered with a code, in an answer whose HTTP status is 200.
     *
     * @param code for instance 1000000 moved out, 1000001 expired, 1000011 proof missing, 1000014 revoked
     * @return this
     */
    public FakeGrdf refuseReads(String code) {
        engine.change(METER, point -> point.with(point.state(), code));
        return this;
    }

    /**
     * Sets how many calls per second are allowed; without it, any number.
     *
     * @param perSecond how many; the next one is answered with status 429
     * @return this
     */
    public FakeGrdf withQuota(int perSecond) {
        engine.quota(perSecond);
        return this;
    }

    /**
     * Spreads each object over several lines, as the sandbox does.
     *
     * @return this
     */
    public FakeGrdf withSpreadObjects() {
        engine.quirks(true, false, false);
        return this;
    }

    /**
     * Ends answers with the status of a partial one.
     *
     * @return this
     */
    public FakeGrdf withPartialAnswers() {
        engine.quirks(false, true, false);
        return this;
    }

    /**
     * Gives definitive gas days twice: as they were provisionally, and as they are.
     *
     * @return this
     */
    public FakeGrdf withDuplicates() {
        engine.quirks(false, false, true);
        return this;
    }

    @Override
    FakeGrdf self() {
        return this;
    }

    @Override
    String basePath() {
        return GrdfEngine.BASE_PATH;
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return Lines.restitution(status, Integer.toString(status), "Erreur technique");
    }

    /** Whether GRDF says how long to wait is not known: a plain answer with {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return Answer.json(429, Json.object().put("code", "429").put("message", "Too Many Requests"))
                .with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        tokens.revokeAll();
        engine.clear();
        addMeters();
    }
}
