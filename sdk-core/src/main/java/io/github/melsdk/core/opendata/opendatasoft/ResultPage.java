package io.github.melsdk.core.opendata.opendatasoft;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One answer with several results, as the portal gave it.
 *
 * @param <T> type of the results
 * @param results the results
 * @param total number of results of the whole query; null when the portal told none, as for grouped queries
 * @param links links of the answer, empty unless they were asked for
 * @param quotas what the answer told about the calls that are left
 * @param skipped results that could not be read; they were reported to the listener of the transport
 */
public record ResultPage<T>(List<T> results, @Nullable Long total, List<Link> links, Quotas quotas, int skipped) {

    public ResultPage {
        results = List.copyOf(results);
        links = List.copyOf(links);
    }

    /**
     * Returns the number of results of the whole query.
     *
     * @return empty when the portal told none
     */
    public OptionalLong claimedTotal() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }
}
