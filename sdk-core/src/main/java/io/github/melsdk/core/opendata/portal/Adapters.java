package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.PortalSource.Software;
import java.time.ZoneId;

/** The adapter of each software. */
final class Adapters {

    private Adapters() {}

    static boolean knows(Software software) {
        return switch (software) {
            case OPENDATASOFT, DATA_FAIR, WFS, OGC_FEATURES, GEOSERVER_OGC_FEATURES, GEORCHESTRA_DATA_API -> true;
            default -> false;
        };
    }

    static Adapter of(PortalSource source, ZoneId zone, Transport transport) {
        return of(source.software(), Setting.of(source, zone, transport));
    }

    static Adapter of(Software software, Setting setting) {
        return switch (software) {
            case OPENDATASOFT -> new OpendatasoftAdapter(setting);
            case DATA_FAIR -> new DataFairAdapter(setting);
            case WFS -> new WfsAdapter(setting);
            case OGC_FEATURES, GEOSERVER_OGC_FEATURES, GEORCHESTRA_DATA_API ->
                new OgcFeaturesAdapter(setting, software);
            default -> throw new IllegalArgumentException("Portals of " + software.wire() + " are not supported yet");
        };
    }
}
