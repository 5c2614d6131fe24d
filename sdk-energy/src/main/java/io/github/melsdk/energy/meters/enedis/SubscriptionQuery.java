package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.meters.MeterId;
import java.time.LocalDate;
import java.util.Collection;

/** Narrows a list of subscribed services. Call it, do not implement it: methods will be added. */
public interface SubscriptionQuery {

    /**
     * Keeps the services of one consent.
     *
     * @param authorisationId the number that the consent page gave
     * @return this
     */
    SubscriptionQuery authorisation(long authorisationId);

    /**
     * Keeps the services in these states. Enedis gives {@code ACTIF} and {@code DEMANDE} otherwise.
     *
     * @param codes {@code DEMANDE}, {@code ACTIF}, {@code TERMINE}, {@code SUPPRIME}
     * @return this
     */
    SubscriptionQuery states(String... codes);

    /**
     * Keeps the services of a type. Enedis gives {@code ACCES} otherwise.
     *
     * @param code {@code ACCES}, {@code TRANSREC}, {@code CCDC}, {@code OPPENR}
     * @return this
     */
    SubscriptionQuery serviceType(String code);

    /**
     * Keeps the services with these measures.
     *
     * @param codes {@code CDC}, {@code IDX}, {@code PMAX}, {@code ENERGIE}, {@code ITC}
     * @return this
     */
    SubscriptionQuery measureTypes(String... codes);

    /**
     * Keeps the services that cover, or do not cover, energy taken from the network.
     *
     * @param value whether
     * @return this
     */
    SubscriptionQuery consumption(boolean value);

    /**
     * Keeps the services that cover, or do not cover, energy given to the network.
     *
     * @param value whether
     * @return this
     */
    SubscriptionQuery production(boolean value);

    /**
     * Keeps the services of these meters.
     *
     * @param meters at most 1,000
     * @return this
     * @throws IllegalArgumentException when there are more
     */
    SubscriptionQuery meters(Collection<MeterId> meters);

    /**
     * Keeps the services of these companies.
     *
     * @param sirens at most 1,000 SIREN of 9 digits
     * @return this
     * @throws IllegalArgumentException when there are more
     */
    SubscriptionQuery companies(Collection<String> sirens);

    /**
     * Keeps the services of a period.
     *
     * @param first first day
     * @param last last day
     * @return this
     */
    SubscriptionQuery days(LocalDate first, LocalDate last);
}
