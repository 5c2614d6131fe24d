package io.github.melsdk.events;

/**
 * Chooses what is read of each event. Used inside the lambda of the operation, not thread-safe. Call it, do not implement
 * it: methods will be added.
 *
 * @param <Q> the query itself, for chaining
 */
public interface EventContent<Q extends EventContent<Q>> {

    /**
     * Reads texts in one language only: two letters; another one is used where it is missing.
     *
     * @param language two letters, ISO 639-1
     * @return this
     */
    Q monolingual(String language);

    /**
     * Chooses the format of long descriptions.
     *
     * @param format the format
     * @return this
     */
    Q longDescriptionFormat(LongDescriptionFormat format);

    /**
     * Reads the labels of options beside their numbers, in {@link Event#extras()}.
     *
     * @return this
     */
    Q includeLabels();
}
