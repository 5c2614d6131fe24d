package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.territory.CollectionSource;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.TimePolicy;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a portal is and what is known of it beforehand.
 *
 * @param address address of its API
 * @param transport the transport to share
 * @param attribution what is known of all its data
 * @param zone zone of the wall clock that some datasets label as UTC, or null
 * @param wallClockDatasets the datasets that do
 */
record Setting(
        URI address,
        Transport transport,
        Attribution attribution,
        @Nullable ZoneId zone,
        Set<String> wallClockDatasets) {

    static Setting of(PortalSource source, ZoneId zone, Transport transport) {
        Set<String> repaired = source.collections().values().stream()
                .filter(collection -> collection.timePolicy() == TimePolicy.LOCAL_LABELLED_UTC)
                .map(CollectionSource::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Setting(source.url(), transport, source.attribution(), zone, repaired);
    }

    static Setting at(URI address, Transport transport) {
        return new Setting(address, transport, Attribution.unknown(), null, Set.of());
    }

    @Nullable
    ZoneId wallClock(String dataset, RecordRequest request) {
        return request.zoneOr(wallClockDatasets.contains(dataset) ? zone : null);
    }

    Instant now() {
        return Services.engine(transport).time().now();
    }

    /** Returns what a dataset says of its origin, or else what the portal says of all. */
    Attribution attribution(Attribution dataset) {
        return dataset.isUnknown() ? attribution : dataset;
    }
}
