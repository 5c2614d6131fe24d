package io.github.melsdk.energy.charging;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.territory.Communes;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the public charging points of France (IRVE): the static file, which says what there is, and the live feed, which says what
 * is free. Needs no key. Thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}.
 *
 * @see <a href="https://transport.data.gouv.fr/datasets?type=charging-stations">The data on transport.data.gouv.fr</a>
 * @see <a href="https://schema.data.gouv.fr/etalab/schema-irve-statique/">The static schema</a>
 * @see <a href="https://schema.data.gouv.fr/etalab/schema-irve-dynamique/">The dynamic schema</a>
 */
public interface IrveClient extends ServiceClient<IrveClient> {

    /**
     * Returns a client of the national services on a transport of its own.
     *
     * @return a client
     */
    static IrveClient create() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder, not thread-safe
     */
    static IrveClientBuilder builder() {
        return new IrveClientBuilder();
    }

    /**
     * Reads the points of some communes, each once, with their state now: two requests.
     *
     * @param communes the communes of a territory
     * @return the points with the state that the live feed tells
     */
    ChargingNetwork network(Communes communes);

    /**
     * Opens the rows of the national static file whose INSEE code is that of one of some communes, or of one that became part of
     * them. Never selects by position, which takes in what lies beyond a border. The same point may come several times:
     * {@link Deduplication} chooses. Close it.
     *
     * @param communes the communes of a territory
     * @return the rows, a few hundred kilobytes for a metropolis; those without an INSEE code are not among them
     */
    RecordStream<ChargePoint> chargePoints(Communes communes);

    /**
     * Opens a whole static file, more than 150 MB for the national one. Close it.
     *
     * @param source which file
     * @return all rows
     */
    RecordStream<ChargePoint> export(StaticSource source);

    /**
     * Opens a static file of one operator. Close it.
     *
     * @param file its address; commas or semicolons separate its cells
     * @return all rows
     * @throws IllegalArgumentException when it is no http(s) address
     */
    RecordStream<ChargePoint> exportFile(URI file);

    /**
     * Opens the national live feed, more than 100,000 rows. The same point may come from several sources, with times that differ.
     * Close it.
     *
     * @return all rows
     * @throws io.github.melsdk.core.error.ServerException when no feed has been read yet (status 503)
     */
    default RecordStream<ChargePointStatus> statuses() {
        return statuses(q -> {});
    }

    /**
     * Opens a live feed. Close it.
     *
     * @param query which one, and with what
     * @return all rows
     * @throws io.github.melsdk.core.error.ServerException when no feed has been read yet (status 503)
     */
    RecordStream<ChargePointStatus> statuses(Consumer<StatusQuery> query);

    /**
     * Reads how the feeds do of which the national live feed is made.
     *
     * @return one line for each feed
     */
    List<FeedHealth> feeds();
}
