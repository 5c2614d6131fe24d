package io.github.melsdk.examples.documentation;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.city.CityData;
import io.github.melsdk.core.mobility.gbfs.GbfsClient;
import io.github.melsdk.core.mobility.gbfs.GbfsClientBuilder;
import io.github.melsdk.core.opendata.ckan.CkanClient;
import io.github.melsdk.core.opendata.ckan.CkanClientBuilder;
import io.github.melsdk.core.opendata.datafair.DataFairClient;
import io.github.melsdk.core.opendata.datafair.DataFairClientBuilder;
import io.github.melsdk.core.opendata.datagouv.DataGouvClient;
import io.github.melsdk.core.opendata.geonetwork.GeoNetworkClient;
import io.github.melsdk.core.opendata.ogcfeatures.OgcFeaturesClient;
import io.github.melsdk.core.opendata.ogcfeatures.OgcFeaturesClientBuilder;
import io.github.melsdk.core.opendata.ogcfeatures.ServerFlavour;
import io.github.melsdk.core.opendata.ogcfeatures.WfsClient;
import io.github.melsdk.core.opendata.ogcfeatures.WfsClientBuilder;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClientBuilder;
import io.github.melsdk.core.opendata.portal.Portal;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.energy.charging.IrveClient;
import io.github.melsdk.energy.charging.IrveClientBuilder;
import io.github.melsdk.energy.charging.ocpi.OcpiClient;
import io.github.melsdk.energy.charging.ocpi.OcpiClientBuilder;
import io.github.melsdk.energy.heat.HeatNetworksClient;
import io.github.melsdk.energy.solar.PvgisClient;
import io.github.melsdk.energy.weather.MeteoFranceClient;
import io.github.melsdk.energy.weather.MeteoFranceClientBuilder;
import io.github.melsdk.energy.weather.OpenMeteoClient;
import io.github.melsdk.energy.weather.OpenMeteoClientBuilder;
import io.github.melsdk.events.OpenAgendaBuilder;
import io.github.melsdk.events.OpenAgendaClient;
import io.github.melsdk.events.OpenAgendaWriter;
import io.github.melsdk.events.OpenAgendaWriterBuilder;
import io.github.melsdk.participation.decidim.DecidimClient;
import io.github.melsdk.participation.decidim.DecidimClientBuilder;
import io.github.melsdk.participation.open311.Open311Client;
import io.github.melsdk.participation.open311.Open311ClientBuilder;
import io.github.melsdk.participation.publik.PublikAgendaClient;
import io.github.melsdk.participation.publik.PublikClient;
import io.github.melsdk.participation.publik.PublikClientBuilder;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOcpi;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the text around a block has introduced: an application with a transport, clients, a zone, an agenda. */
public abstract class SnippetContext implements AutoCloseable {

    protected static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    protected static final Locale FRENCH = Locale.FRENCH;
    protected static final long AGENDA = FakeOpenAgenda.MEL;

    protected final Logger log = LoggerFactory.getLogger("application");
    protected final FakeCity city = FakeCity.start();
    protected final Transport transport = Transport.create();
    protected final OpenAgendaClient agenda = agendaOnFakeCity(ApiKey.of("documentation"));

    /** Runs the block. */
    public abstract void run() throws Exception;

    /** Replaces where clients are created, and nothing else. */
    static String onFakeCity(String code) {
        return code.replace("Path.of(\"", "Path.of(\"target/")
                .replace("OpenAgendaClient.create(", "agendaOnFakeCity(")
                .replace("OpenAgendaClient.builder(", "agendaBuilderOnFakeCity(")
                .replace("OpenAgendaWriter.create(", "writerOnFakeCity(")
                .replace("OpenAgendaWriter.builder(", "writerBuilderOnFakeCity(")
                .replace("OpendatasoftClient.create(", "portalOnFakeCity(")
                .replace("OpendatasoftClient.builder(", "portalBuilderOnFakeCity(")
                .replace("IrveClient.create()", "irveBuilderOnFakeCity().build()")
                .replace("IrveClient.builder()", "irveBuilderOnFakeCity()")
                .replace("OcpiClient.create(", "operatorOnFakeCity(")
                .replace("PvgisClient.create()", "solarOnFakeCity()")
                .replace("HeatNetworksClient.create()", "heatOnFakeCity()")
                .replace("GbfsClient.builder(", "bikesBuilderOnFakeCity(")
                .replace("CkanClient.create(", "ckanOnFakeCity(")
                .replace("CkanClient.builder(", "ckanBuilderOnFakeCity(")
                .replace("GeoNetworkClient.create(", "catalogueOnFakeCity(")
                .replace("DataGouvClient.create(", "dataGouvOnFakeCity(")
                .replace("DataFairClient.create(", "dataFairOnFakeCity(")
                .replace("DataFairClient.builder(", "dataFairBuilderOnFakeCity(")
                .replace("OpenMeteoClient.builder(", "weatherBuilderOnFakeCity(")
                .replace("MeteoFranceClient.builder(", "stationsBuilderOnFakeCity(")
                .replace("DecidimClient.create(", "decidimOnFakeCity(")
                .replace("DecidimClient.builder(", "decidimBuilderOnFakeCity(")
                .replace("Portal.open(URI.create(\"https://opendata.example.fr\"), transport)", "anyPortalOnFakeCity()")
                .replace("CityData.of(Territory.lille(), transport)", "themesOnFakeCity()")
                .replace("Open311Client.create(", "open311OnFakeCity(")
                .replace("Open311Client.builder(", "open311BuilderOnFakeCity(")
                .replace("PublikClient.builder(", "publikBuilderOnFakeCity(")
                .replace("PublikAgendaClient.builder(", "publikAgendaBuilderOnFakeCity(")
                .replace("OgcFeaturesClient.create(", "featuresOnFakeCity(")
                .replace("OgcFeaturesClient.builder(", "featuresBuilderOnFakeCity(")
                .replace("WfsClient.builder(", "wfsBuilderOnFakeCity(");
    }

    protected OpenAgendaClient agendaOnFakeCity(ApiKey key) {
        return agendaBuilderOnFakeCity(key).build();
    }

    protected OpenAgendaBuilder agendaBuilderOnFakeCity(ApiKey key) {
        return OpenAgendaClient.builder(key)
                .baseUrl(URI.create(city.openAgenda().url()));
    }

    protected OpenAgendaWriter writerOnFakeCity(ApiKey secretKey) {
        return writerBuilderOnFakeCity(secretKey).build();
    }

    protected OpenAgendaWriterBuilder writerBuilderOnFakeCity(ApiKey secretKey) {
        return OpenAgendaWriter.builder(secretKey)
                .baseUrl(URI.create(city.openAgenda().url()));
    }

    protected OgcFeaturesClient featuresOnFakeCity(URI address) {
        return featuresBuilderOnFakeCity(address).build();
    }

    protected WfsClientBuilder wfsBuilderOnFakeCity(URI address) {
        return WfsClient.builder(URI.create(city.wfs().url()));
    }

    protected OgcFeaturesClientBuilder featuresBuilderOnFakeCity(URI address) {
        return OgcFeaturesClient.builder(URI.create(city.ogcFeatures().url())).flavour(ServerFlavour.GEOSERVER);
    }

    protected GbfsClientBuilder bikesBuilderOnFakeCity(URI address) {
        return GbfsClient.builder(URI.create(city.gbfs().url()));
    }

    protected CkanClient ckanOnFakeCity(URI address) {
        return ckanBuilderOnFakeCity(address).build();
    }

    protected CkanClientBuilder ckanBuilderOnFakeCity(URI address) {
        return CkanClient.builder(URI.create(city.ckan().url()));
    }

    protected GeoNetworkClient catalogueOnFakeCity(URI address) {
        return GeoNetworkClient.create(URI.create(city.geoNetwork().url()), transport);
    }

    protected DataGouvClient dataGouvOnFakeCity() {
        URI address = URI.create(city.dataGouv().url());
        return DataGouvClient.builder().portal(address).tabular(address).build();
    }

    protected DataFairClient dataFairOnFakeCity(URI address) {
        return dataFairBuilderOnFakeCity(address).build();
    }

    protected DataFairClientBuilder dataFairBuilderOnFakeCity(URI address) {
        city.dataFair()
                .withDataset(
                        "consommation-electrique-par-secteur-dactivite-commune",
                        40,
                        i -> Map.of(
                                "annee",
                                2020 + i % 5,
                                "nom_commune",
                                i % 2 == 0 ? "Lille" : "Villeneuve-d'Ascq",
                                "code_grand_secteur",
                                "RESIDENTIEL",
                                "conso_totale_mwh",
                                i == 7 ? "S" : 1000 + i));
        return DataFairClient.builder(URI.create(city.dataFair().url()));
    }

    protected MeteoFranceClientBuilder stationsBuilderOnFakeCity(ApiKey key) {
        return MeteoFranceClient.builder(key)
                .baseUrl(URI.create(city.meteoFrance().url()));
    }

    protected OpenMeteoClientBuilder weatherBuilderOnFakeCity() {
        return OpenMeteoClient.builder().baseUrl(URI.create(city.openMeteo().url()));
    }

    protected DecidimClient decidimOnFakeCity(URI address) {
        return decidimBuilderOnFakeCity(address).build();
    }

    protected DecidimClientBuilder decidimBuilderOnFakeCity(URI address) {
        return DecidimClient.builder(URI.create(city.decidim().url()));
    }

    protected Portal anyPortalOnFakeCity() {
        portalBuilderOnFakeCity(URI.create("https://opendata.example.fr"));
        return Portal.open(URI.create(city.opendatasoft().url()), transport);
    }

    protected CityData themesOnFakeCity() {
        try (InputStream profile = Territory.class.getResourceAsStream("/territories/lille.json")) {
            String moved = new String(profile.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "https://media.ilevia.fr/opendata/gbfs.json",
                            city.gbfs().url());
            return CityData.of(Territory.load(new StringReader(moved), "lille.json"), transport);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected IrveClientBuilder irveBuilderOnFakeCity() {
        return IrveClient.builder()
                .proxyUrl(URI.create(city.irve().url()))
                .tablesUrl(URI.create(city.irve().tablesUrl()));
    }

    protected OcpiClient operatorOnFakeCity(URI versions, ApiKey token) {
        OcpiClientBuilder builder = OcpiClient.builder(URI.create(city.ocpi().url()), ApiKey.of(FakeOcpi.TOKEN));
        return builder.build();
    }

    protected PvgisClient solarOnFakeCity() {
        return PvgisClient.builder().baseUrl(URI.create(city.pvgis().url())).build();
    }

    protected HeatNetworksClient heatOnFakeCity() {
        return HeatNetworksClient.builder()
                .baseUrl(URI.create(city.heatNetworks().url()))
                .build();
    }

    protected OpendatasoftClient portalOnFakeCity(URI address) {
        return portalBuilderOnFakeCity(address).build();
    }

    protected OpendatasoftClientBuilder portalBuilderOnFakeCity(URI address) {
        city.opendatasoft()
                .withDataset(
                        "bike-stations",
                        40,
                        i -> Map.of(
                                "nom",
                                "Station " + i,
                                "commune",
                                i % 2 == 0 ? "Lille" : "Roubaix",
                                "velos",
                                i % 20,
                                "capacity",
                                i,
                                "geo",
                                Map.of("lat", 50.63, "lon", 3.06)));
        return OpendatasoftClient.builder(URI.create(city.opendatasoft().url()));
    }

    protected Open311Client open311OnFakeCity(URI address) {
        return open311BuilderOnFakeCity(address).build();
    }

    protected Open311ClientBuilder open311BuilderOnFakeCity(URI address) {
        return Open311Client.builder(URI.create(city.open311().url()));
    }

    protected PublikClientBuilder publikBuilderOnFakeCity(URI address) {
        return PublikClient.builder(URI.create(city.publik().url()));
    }

    protected PublikClientBuilder publikAgendaBuilderOnFakeCity(URI address) {
        return PublikAgendaClient.builder(URI.create(city.publik().url()));
    }

    @Override
    public void close() {
        transport.close();
        city.close();
    }
}
