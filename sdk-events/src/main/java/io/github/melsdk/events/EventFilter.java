package io.github.melsdk.events;

import io.github.melsdk.core.model.DateRange;
import java.time.Instant;
import java.time.LocalTime;

/**
 * Chooses events. Different filters all have to hold. Values of one filter are alternatives unless it says otherwise; they
 * accumulate over several calls. Bad values are refused at once with {@link IllegalArgumentException}, because the server
 * drops what it does not know and then answers with more events than were meant.
 *
 * <p>Used inside the lambda of the operation, not thread-safe. Call it, do not implement it: methods will be added.
 *
 * @param <Q> the query itself, for chaining
 * @see <a href="https://developers.openagenda.com/10-lecture/">Provider's page</a>
 */
public interface EventFilter<Q extends EventFilter<Q>> extends PlaceFilter<Q> {

    /**
     * Keeps events that are not over: {@link Relative#CURRENT} and {@link Relative#UPCOMING}.
     *
     * @return this
     */
    default Q upcoming() {
        return relative(Relative.CURRENT, Relative.UPCOMING);
    }

    /**
     * Keeps events by how their timings lie relative to now; without this filter all are kept.
     *
     * @param values one or more
     * @return this
     */
    Q relative(Relative... values);

    /**
     * Keeps events that take place in a period. The server chooses; where timings were asked for, events that only touch an
     * edge of the period are then left out here. An event keeps its timings outside the period: see
     * {@link Event#timingsDuring} and {@link OpenAgendaClient#occurrences}.
     *
     * @param period the period
     * @return this
     */
    Q during(DateRange period);

    /**
     * Keeps events with a timing at or after an instant.
     *
     * @param instant the instant
     * @return this
     */
    Q timingsFrom(Instant instant);

    /**
     * Keeps events with a timing at or before an instant.
     *
     * @param instant the instant
     * @return this
     */
    Q timingsUntil(Instant instant);

    /**
     * Keeps events that begin at some time of the day. Not on the provider's site, but part of its API.
     *
     * @param from earliest time of the day, to the minute
     * @param to latest time of the day, to the minute
     * @return this
     */
    Q localTime(LocalTime from, LocalTime to);

    /**
     * Keeps events entered at or after an instant.
     *
     * @param instant the instant
     * @return this
     */
    Q createdSince(Instant instant);

    /**
     * Keeps events entered at or before an instant.
     *
     * @param instant the instant
     * @return this
     */
    Q createdUntil(Instant instant);

    /**
     * Keeps events changed at or after an instant.
     *
     * @param instant the instant
     * @return this
     */
    Q updatedSince(Instant instant);

    /**
     * Keeps events changed at or before an instant.
     *
     * @param instant the instant
     * @return this
     */
    Q updatedUntil(Instant instant);

    /**
     * Keeps events whose texts match; they are then ordered by relevance unless another order is asked for.
     *
     * @param text the text
     * @return this
     */
    Q search(String text);

    /**
     * Leaves out what matches the search text badly: a score of 0 or more. Not on the provider's site.
     *
     * @param score 0 or more
     * @return this
     */
    Q relevanceThreshold(double score);

    /**
     * Leaves out what matches the search text badly, as the server sees fit. Not on the provider's site.
     *
     * @return this
     */
    Q automaticRelevanceThreshold();

    /**
     * Keeps events that have <b>all</b> of the keywords.
     *
     * @param values one or more
     * @return this
     */
    Q keyword(String... values);

    /**
     * Keeps events by number.
     *
     * @param values one or more
     * @return this
     */
    Q uid(long... values);

    /**
     * Keeps events by text identifier.
     *
     * @param values one or more
     * @return this
     */
    Q slug(String... values);

    /**
     * Keeps the event that another system knows under an identifier. Not on the provider's site for lists.
     *
     * @param key the other system
     * @param value the value
     * @return this
     */
    Q externalId(String key, String value);

    /**
     * Keeps events that the agenda puts forward, or those that it does not.
     *
     * @param value the value
     * @return this
     */
    Q featured(boolean value);

    /**
     * Keeps events by state of publication; others than published are for moderators and administrators.
     *
     * @param values one or more
     * @return this
     */
    Q state(PublicationState... values);

    /**
     * Keeps events by status.
     *
     * @param values one or more
     * @return this
     */
    Q status(EventStatus... values);

    /**
     * Keeps events by how they are attended.
     *
     * @param values one or more
     * @return this
     */
    Q attendance(Attendance... values);

    /**
     * Keeps events that take needs into account; whether all or one of several is not documented.
     *
     * @param values one or more
     * @return this
     */
    Q accessibleTo(AccessibilityNeed... values);

    /**
     * Keeps events with texts in a language: two letters, ISO 639-1.
     *
     * @param values one or more
     * @return this
     */
    Q languages(String... values);

    /**
     * Keeps events for people of at least some age, in years.
     *
     * @param years 0 to 120
     * @return this
     */
    Q ageFrom(int years);

    /**
     * Keeps events for people of at most some age, in years.
     *
     * @param years 0 to 120
     * @return this
     */
    Q ageTo(int years);

    /**
     * Keeps events by the agenda that they were entered in.
     *
     * @param values one or more
     * @return this
     */
    Q originAgenda(long... values);

    /**
     * Keeps events by an agenda that they came through.
     *
     * @param values one or more
     * @return this
     */
    Q sourceAgenda(long... values);

    /**
     * Keeps events by how they came into the agenda.
     *
     * @param values one or more
     * @return this
     */
    Q addMethod(AddMethod... values);

    /**
     * Chooses between present and removed events.
     *
     * @param value the value
     * @return this
     */
    Q removed(Removed value);

    /**
     * Keeps events by options of a field that the agenda adds, given by their codes. The agenda's schema tells their numbers;
     * it is read once and kept for an hour.
     *
     * @param field code of the field, such as {@code categories-metropolitaines}
     * @param values codes of the options, such as {@code musique}
     * @return this
     * @throws IllegalArgumentException when the agenda has no such field or option: at once if its schema is at hand, otherwise
     *     when the first page is read
     */
    Q option(String field, String... values);

    /**
     * Keeps events by options of a field that the agenda adds, given by their numbers, which differ between agendas. They are
     * checked if the schema of the agenda is at hand.
     *
     * @param field code of the field
     * @param ids numbers of the options
     * @return this
     */
    Q optionId(String field, long... ids);

    /**
     * Keeps events by a yes-or-no field that the agenda adds.
     *
     * @param field code of the field
     * @param value the value
     * @return this
     */
    Q flag(String field, boolean value);

    /**
     * Keeps events by a field for numbers that the agenda adds: at least this much.
     *
     * @param field code of the field
     * @param least the least number
     * @return this
     */
    Q numberFrom(String field, double least);

    /**
     * Keeps events by a field for numbers that the agenda adds: at most this much.
     *
     * @param field code of the field
     * @param most the greatest number
     * @return this
     */
    Q numberTo(String field, double most);

    /**
     * Adds a parameter that this SDK does not know, as it is.
     *
     * @param name full name on the wire, such as {@code mood[]}
     * @param value its value
     * @return this
     */
    Q parameter(String name, String value);
}
