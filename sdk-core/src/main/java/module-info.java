/** What every client shares: transport, errors, shared models, territories. */
@SuppressWarnings({"module", "requires-automatic"}) // our other modules come later in the build; okio has no descriptor
module io.github.melsdk.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires okio;
    requires org.slf4j;
    requires transitive okhttp3;
    requires static transitive org.jspecify;

    exports io.github.melsdk.core;
    exports io.github.melsdk.core.city;
    exports io.github.melsdk.core.error;
    exports io.github.melsdk.core.interop;
    exports io.github.melsdk.core.mobility;
    exports io.github.melsdk.core.mobility.departures;
    exports io.github.melsdk.core.mobility.gbfs;
    exports io.github.melsdk.core.mobility.gtfs;
    exports io.github.melsdk.core.mobility.gtfsrealtime;
    exports io.github.melsdk.core.model;
    exports io.github.melsdk.core.opendata;
    exports io.github.melsdk.core.opendata.ckan;
    exports io.github.melsdk.core.opendata.datafair;
    exports io.github.melsdk.core.opendata.datagouv;
    exports io.github.melsdk.core.opendata.geonetwork;
    exports io.github.melsdk.core.opendata.ogcfeatures;
    exports io.github.melsdk.core.opendata.ogcfeatures.cql2;
    exports io.github.melsdk.core.opendata.opendatasoft;
    exports io.github.melsdk.core.opendata.portal;
    exports io.github.melsdk.core.spi;
    exports io.github.melsdk.core.territory;
    exports io.github.melsdk.core.internal.client to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.csv to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.geo to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.graphql to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.http to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.json to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.retry to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.time to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;
    exports io.github.melsdk.core.internal.xml to
            io.github.melsdk.events,
            io.github.melsdk.participation,
            io.github.melsdk.energy;

    opens io.github.melsdk.core.error to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.internal.graphql to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.model to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.opendata.ckan to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.opendata.geonetwork to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.opendata.datagouv to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.opendata.datafair to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.opendata.opendatasoft to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.opendata.ogcfeatures to
            com.fasterxml.jackson.databind;
    opens io.github.melsdk.core.territory to
            com.fasterxml.jackson.databind;
}
