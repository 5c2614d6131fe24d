package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.enedis.EnedisEngine;
import io.github.melsdk.testing.internal.enedis.Errors;
import io.github.melsdk.testing.internal.enedis.Meter;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.oauth.TokenServer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * A fake of Enedis Data Connect 2026 with two invented meters: a household that consumes, and one that also produces.
 *
 * <p>Real behaviour: tokens whose life is a text, consent pages of both generations, a subscription per API, 5 calls per second
 * and 1,000 per hour and API, an exclusive end of periods, 7 days per curve, limits of the history, status 500 for anything off
 * contract, the three error bodies, curves whose labels are the wall clock of Paris at the end of each half hour, 46 and 50 of
 * them on the days when clocks change. Half the sum of a day's curve is its daily value, exactly.
 */
public final class FakeEnedis extends FakeService<FakeEnedis> {
    /** The meter of a household that consumes; its consent has the number {@link #HOUSEHOLD_AUTHORISATION}. */
    public static final String HOUSEHOLD = "01234567890123";
    /** The meter of a household with panels on its roof. */
    public static final String PRODUCER = "09876543210987";
    /** The consent of the household. */
    public static final long HOUSEHOLD_AUTHORISATION = 590_350;
    /** The consent of the household with panels. */
    public static final long PRODUCER_AUTHORISATION = 590_512;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(210);
    private static final int YEARS_OF_CONTRACT = 5;

    private final Clock clock;
    private final long seed;
    private final TokenServer tokens;
    private final EnedisEngine engine;

    FakeEnedis(Clock clock, long seed) {
        this.clock = clock;
        this.seed = seed;
        this.tokens = new TokenServer(clock, TOKEN_LIFE, true);
        this.engine = new EnedisEngine(clock, tokens);
        addMeters();
    }

    private void addMeters() {
        LocalDate activated = LocalDate.ofInstant(clock.instant(), PARIS).minusYears(YEARS_OF_CONTRACT);
        engine.add(Meter.of(HOUSEHOLD, HOUSEHOLD_AUTHORISATION, false, activated, seed));
        engine.add(Meter.of(PRODUCER, PRODUCER_AUTHORISATION, true, activated, seed));
    }

    /**
     * Accepts only this application; without it, any application gets a token.
     *
     * @param id its identifier
     * @param secret its secret
     * @return this
     */
    public FakeEnedis requireClient(String id, String secret) {
        tokens.accept(id, secret);
        return this;
    }

    /**
     * Adds a meter that consumes.
     *
     * @param prm 14 digits
     * @param authorisation number of its consent
     * @param activated when its contract began
     * @return this
     */
    public FakeEnedis withMeter(String prm, long authorisation, LocalDate activated) {
        engine.add(Meter.of(prm, authorisation, false, activated, seed));
        return this;
    }

    /**
     * Lets the contract of a meter begin on a day; before it there are no data.
     *
     * @param prm its number
     * @param day the first day
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis activatedOn(String prm, LocalDate day) {
        engine.change(prm, meter -> meter.activated(day));
        return this;
    }

    /**
     * Lets the consent of a customer begin on a day; data before it are refused.
     *
     * @param prm number of the meter
     * @param day the first day
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis consentFrom(String prm, LocalDate day) {
        engine.change(prm, meter -> meter.consentFrom(day));
        return this;
    }

    /**
     * Lets a customer revoke the consent.
     *
     * @param prm number of the meter
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis revokeConsent(String prm) {
        engine.change(prm, meter -> meter.refusal("ADAM-DC-0008"));
        return this;
    }

    /**
     * Lets a customer move out.
     *
     * @param prm number of the meter
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis moveOut(String prm) {
        engine.change(prm, meter -> meter.refusal("ADAM-DC-0007"));
        return this;
    }

    /**
     * Lets the curves of a meter stop at 23:30, half an hour before their end.
     *
     * @param prm its number
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis withoutLastPoint(String prm) {
        return withQuirk(prm, Meter.Quirk.NO_LAST_POINT);
    }

    /**
     * Lets the curves of a meter have hours until six in the morning, half hours after it.
     *
     * @param prm its number
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis withChangingStep(String prm) {
        return withQuirk(prm, Meter.Quirk.CHANGING_STEP);
    }

    /**
     * Takes the curves from a meter, as when the customer has not turned on their collection.
     *
     * @param prm its number
     * @return this
     * @throws IllegalArgumentException if there is no such meter
     */
    public FakeEnedis withoutCurve(String prm) {
        return withQuirk(prm, Meter.Quirk.NO_CURVE);
    }

    private FakeEnedis withQuirk(String prm, Meter.Quirk quirk) {
        engine.change(prm, meter -> {
            Set<Meter.Quirk> quirks = EnumSet.of(quirk);
            quirks.addAll(meter.quirks());
            return meter.quirks(quirks);
        });
        return this;
    }

    /**
     * Takes the subscription to an API from the application.
     *
     * @param api first segment of its paths, such as {@code comptage_auto}
     * @return this
     */
    public FakeEnedis unsubscribe(String api) {
        engine.unsubscribe(api);
        return this;
    }

    /**
     * Sets the quotas of each API.
     *
     * @param perSecond calls per second; 5 by default
     * @param perHour calls per hour; 1,000 by default
     * @return this
     */
    public FakeEnedis withQuotas(int perSecond, int perHour) {
        engine.quotas(perSecond, perHour);
        return this;
    }

    /**
     * Lets customers say no on the consent page.
     *
     * @return this
     */
    public FakeEnedis denyConsent() {
        engine.denying(true);
        return this;
    }

    /**
     * Ends all tokens at once, as a restart of the provider does.
     *
     * @return this
     */
    public FakeEnedis expireTokens() {
        tokens.revokeAll();
        return this;
    }

    @Override
    FakeEnedis self() {
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
        return switch (status) {
            case 404 -> Errors.documented(404, "no_data_found", "No measure found.");
            case 403 -> Errors.business(403, "ADAM-DC-0008", "No consent.");
            case 400 -> Errors.business(400, "Invalid_request", "The request is not valid.");
            default -> Errors.documented(status, "technical_error", "Internal server error");
        };
    }

    @Override
    Answer rateLimited(Duration wait) {
        return Errors.quota("Q3", clock.instant().plus(wait));
    }

    @Override
    void resetData() {
        tokens.revokeAll();
        engine.clear();
        addMeters();
    }
}
