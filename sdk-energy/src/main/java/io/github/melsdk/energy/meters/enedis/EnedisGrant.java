package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.internal.meters.ParisDays;
import io.github.melsdk.energy.meters.AuthorisationAnswer;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.MeterId;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What a customer granted on the consent page of Enedis. It prints masked. */
public final class EnedisGrant {

    private final AuthorisationAnswer answer;
    private final @Nullable Long authorisationId;
    private final List<MeterId> meters;
    private final Period duration;

    EnedisGrant(AuthorisationAnswer answer, @Nullable Long authorisationId, List<MeterId> meters, Period duration) {
        this.answer = answer;
        this.authorisationId = authorisationId;
        this.meters = List.copyOf(meters);
        this.duration = duration;
    }

    /**
     * Returns the number of the consent, {@code autorisation_id}, as the page of 2026 gives it.
     *
     * @return empty on the earlier page
     */
    public OptionalLong authorisationId() {
        return authorisationId == null ? OptionalLong.empty() : OptionalLong.of(authorisationId);
    }

    /**
     * Returns the meters, as the earlier page gives them.
     *
     * @return empty on the page of 2026
     */
    public List<MeterId> meters() {
        return meters;
    }

    /**
     * Returns how long the customer was asked for.
     *
     * @return at most three years
     */
    public Period duration() {
        return duration;
    }

    /**
     * Returns all that the page answered.
     *
     * @return with the code of the earlier page
     */
    public AuthorisationAnswer answer() {
        return answer;
    }

    List<Consent> consents(
            Instant now, LongFunction<List<SubscribedService>> services, Consumer<Consent.Builder> details) {
        List<MeterId> named = authorisationId == null
                ? meters
                : services.apply(authorisationId).stream()
                        .map(SubscribedService::meterId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return named.stream().map(meter -> consent(meter, now, details)).toList();
    }

    private Consent consent(MeterId meter, Instant now, Consumer<Consent.Builder> details) {
        Instant end = now.atZone(ParisDays.PARIS).plus(duration).toInstant();
        Consent.Builder builder = Consent.of(meter).valid(now, end);
        if (authorisationId != null) {
            builder.reference(authorisationId.toString());
        }
        details.accept(builder);
        return builder.build();
    }

    @Override
    public String toString() {
        return "EnedisGrant[" + (authorisationId == null ? meters.size() + " meters" : "one authorisation")
                + ", masked]";
    }
}
