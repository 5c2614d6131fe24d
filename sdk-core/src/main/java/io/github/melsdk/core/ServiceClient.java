package io.github.melsdk.core;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every client of a service offers besides its operations. Clients are immutable and thread-safe; create one and
 * share it. Call it, do not implement it: methods will be added.
 *
 * @param <C> the client itself
 */
public interface ServiceClient<C extends ServiceClient<C>> {

    /**
     * Returns a client with other limits on the same transport. This client does not change.
     *
     * @param options sets what differs
     * @return a cheap view
     * @throws IllegalArgumentException when an option is out of range
     */
    C withOptions(Consumer<CallOptions> options);

    /**
     * Runs blocking work with this client on the executor of the transport. Cancelling the future, or completing it
     * from outside as {@code orTimeout} does, ends the HTTP call.
     *
     * @param <T> type of the result
     * @param work runs on another thread; what it throws completes the future
     * @return a future of the result
     */
    <T> CompletableFuture<T> async(Function<? super C, ? extends T> work);

    /**
     * Reads an operation that this client does not know, with its credentials, limits, retries and errors.
     *
     * @param pathTemplate path under the base URL; each {@code {name}} takes one value, and a query may follow, as in
     *     {@code /v2/agendas/{uid}/events?size={size}}
     * @param values the values in order; each is encoded as one path segment or one query value
     * @return the answer as text
     * @throws IllegalArgumentException when the values do not fit the template
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    RawResponse raw(String pathTemplate, Object... values);
}
