package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.WireConstant;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An open-data portal of a territory.
 *
 * @param name the name in the profile
 * @param title the title for people
 * @param software what runs it
 * @param url the base address of its API
 * @param attribution producer and usual licence of its data; the catalogue record of a data set decides
 * @param collections data sets by theme, in the order of the profile
 */
public record PortalSource(
        String name,
        String title,
        Software software,
        URI url,
        Attribution attribution,
        Map<String, CollectionSource> collections) {

    /** Copies the map. */
    public PortalSource {
        collections = Collections.unmodifiableMap(new LinkedHashMap<>(collections));
    }

    /**
     * Returns the data set that serves a theme.
     *
     * @param theme the theme, such as {@code bike-stations}
     * @return the data set; empty if the portal has none for the theme
     */
    public Optional<CollectionSource> findCollection(String theme) {
        return Optional.ofNullable(collections.get(theme));
    }

    /** The server software of a portal. */
    public enum Software implements WireConstant {
        /** OGC API Features of any server that follows the standard. */
        OGC_FEATURES("ogc-features"),
        /** OGC API Features of GeoServer. */
        GEOSERVER_OGC_FEATURES("geoserver-ogc-features"),
        /** OGC API Features of geOrchestra data-api. */
        GEORCHESTRA_DATA_API("georchestra-data-api"),
        /** Web Feature Service 2.0. */
        WFS("wfs"),
        /** Opendatasoft Explore. */
        OPENDATASOFT("opendatasoft"),
        /** data-fair. */
        DATA_FAIR("data-fair"),
        /** udata, as data.gouv.fr. */
        UDATA("udata"),
        /** CKAN. */
        CKAN("ckan"),
        /** GeoNetwork: a catalogue only. */
        GEONETWORK("geonetwork");

        private final String wire;

        Software(String wire) {
            this.wire = wire;
        }

        /** Returns the word for it in a profile. */
        @Override
        public String wire() {
            return wire;
        }
    }
}
