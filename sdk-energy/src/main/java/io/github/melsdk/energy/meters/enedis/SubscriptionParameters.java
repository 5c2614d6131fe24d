package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.energy.meters.MeterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a request for subscribed services. Names that are not in it would be answered with status 500. */
final class SubscriptionParameters implements SubscriptionQuery {

    private static final int MOST = 1_000;

    private final Map<String, Object> body = new LinkedHashMap<>();
    private List<MeterId> meters = List.of();

    /** Returns the request for a page, from 1; the first one names none. */
    Arguments arguments(boolean countOnly, int page) {
        Map<String, Object> complete = new LinkedHashMap<>(body);
        complete.put("comptage", countOnly);
        if (page > 1) {
            complete.put("page", page);
        }
        Arguments arguments = Arguments.none().content(Content.json(complete));
        meters.forEach(meter -> arguments.secret(meter.reveal()));
        return arguments;
    }

    @Override
    public SubscriptionQuery authorisation(long authorisationId) {
        body.put("autorisationId", authorisationId);
        return this;
    }

    @Override
    public SubscriptionQuery states(String... codes) {
        body.put("etatCode", List.of(codes));
        return this;
    }

    @Override
    public SubscriptionQuery serviceType(String code) {
        body.put("serviceType", code);
        return this;
    }

    @Override
    public SubscriptionQuery measureTypes(String... codes) {
        body.put("mesureTypeCode", List.of(codes));
        return this;
    }

    @Override
    public SubscriptionQuery consumption(boolean value) {
        body.put("soutirage", value);
        return this;
    }

    @Override
    public SubscriptionQuery production(boolean value) {
        body.put("injection", value);
        return this;
    }

    @Override
    public SubscriptionQuery meters(Collection<MeterId> values) {
        requireFew(values);
        meters = List.copyOf(values);
        body.put("pointId", meters.stream().map(MeterId::reveal).toList());
        return this;
    }

    @Override
    public SubscriptionQuery companies(Collection<String> sirens) {
        requireFew(sirens);
        body.put("siren", List.copyOf(sirens));
        return this;
    }

    @Override
    public SubscriptionQuery days(LocalDate first, LocalDate last) {
        body.put("dateDebut", first.toString());
        body.put("dateFin", last.toString());
        return this;
    }

    private static void requireFew(Collection<?> values) {
        if (values.size() > MOST) {
            throw new IllegalArgumentException(
                    "A request for subscribed services names at most 1,000, not " + values.size());
        }
    }
}
