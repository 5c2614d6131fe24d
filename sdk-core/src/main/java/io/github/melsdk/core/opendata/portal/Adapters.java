package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.PortalSource.Software;
import java.time.ZoneId;

/** The adapter of each software. */
final class Adapters {

    private Adapters() {}

    static Adapter of(PortalSource source, ZoneId zone, Transport transport) {
        return of(source.software(), Setting.of(source, zone, transport));
    }

    static Adapter of(Software software, Setting setting) {
        return switch (software) {
            case OPENDATASOFT -> new OpendatasoftAdapter(setting);
            case DATA_FAIR -> new DataFairAdapter(setting);
            case CKAN -> new CkanAdapter(setting);
            case UDATA -> new DataGouvAdapter(setting);
            case GEONETWORK -> new GeoNetworkAdapter(setting);
            case WFS -> new WfsAdapter(setting);
            case OGC_FEATURES, GEOSERVER_OGC_FEATURES, GEORCHESTRA_DATA_API ->
                new OgcFeaturesAdapter(setting, software);
        };
    }
}
