package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.city.CityState;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A city on the loopback interface: servers that behave like the digital services of the Lille metropolis, with invented but
 * plausible data. Each service starts when its address is first asked for. All state belongs to one instance. Thread-safe.
 *
 * <pre>{@code
 * try (FakeCity city = FakeCity.start()) {
 *     String url = city.openAgenda().url();
 * }
 * }</pre>
 */
public final class FakeCity implements AutoCloseable {
    private final Clock clock;
    private final CityState state;
    private final long seed;
    private @Nullable FakeOpenAgenda openAgenda;
    private @Nullable FakeOgcFeatures ogcFeatures;
    private @Nullable FakeWfs wfs;
    private @Nullable FakeDataApi dataApi;
    private @Nullable FakeOpendatasoft opendatasoft;
    private @Nullable FakeGbfs gbfs;
    private @Nullable FakeDataFair dataFair;
    private @Nullable FakeOpenMeteo openMeteo;
    private @Nullable FakeDecidim decidim;
    private @Nullable FakeCkan ckan;
    private @Nullable FakeDataGouv dataGouv;
    private @Nullable FakeGeoNetwork geoNetwork;
    private @Nullable FakeMeteoFrance meteoFrance;
    private @Nullable FakeIrve irve;
    private @Nullable FakeOcpi ocpi;
    private @Nullable FakePvgis pvgis;
    private @Nullable FakeHeatNetworks heatNetworks;
    private @Nullable FakeEnedis enedis;
    private @Nullable FakeOpen311 open311;
    private @Nullable FakePublik publik;
    private @Nullable FakeGrdf grdf;

    private FakeCity(Builder builder) {
        clock = builder.clock;
        seed = builder.seed;
        state = new CityState(builder.clock, builder.seed);
    }

    /**
     * Starts a city whose data lie around the present moment.
     *
     * @return the city
     */
    public static FakeCity start() {
        return builder().start();
    }

    /**
     * Starts a city whose data lie around the moment a clock tells. The same clock gives the same data.
     *
     * @param clock asked again at every request
     * @return the city
     */
    public static FakeCity start(Clock clock) {
        return builder().clock(clock).start();
    }

    /**
     * Starts to configure a city.
     *
     * @return a builder with the system clock and a fixed seed
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the public agenda.
     *
     * @return the fake OpenAgenda of this city
     */
    public synchronized FakeOpenAgenda openAgenda() {
        if (openAgenda == null) {
            openAgenda = new FakeOpenAgenda(clock);
        }
        return openAgenda;
    }

    /**
     * Returns the portal of the metropolis as it is today.
     *
     * @return the fake OGC API Features service of this city
     */
    public synchronized FakeOgcFeatures ogcFeatures() {
        if (ogcFeatures == null) {
            ogcFeatures = new FakeOgcFeatures(clock, state);
        }
        return ogcFeatures;
    }

    /**
     * Returns the elder service of the same GeoServer.
     *
     * @return the fake WFS of this city
     */
    public synchronized FakeWfs wfs() {
        if (wfs == null) {
            wfs = new FakeWfs(clock, state);
        }
        return wfs;
    }

    /**
     * Returns the portal of the metropolis as it was before its GeoServer took over.
     *
     * @return the fake data-api of this city
     */
    public synchronized FakeDataApi dataApi() {
        if (dataApi == null) {
            dataApi = new FakeDataApi(clock, state);
        }
        return dataApi;
    }

    /**
     * Returns the portal of the metropolis as it was until 2024, and as many towns and energy operators have it today.
     *
     * @return the fake Opendatasoft portal of this city
     */
    public synchronized FakeOpendatasoft opendatasoft() {
        if (opendatasoft == null) {
            opendatasoft = new FakeOpendatasoft(clock, state);
        }
        return opendatasoft;
    }

    /**
     * Returns the feeds of the bike stations.
     *
     * @return the fake GBFS system of this city
     */
    public synchronized FakeGbfs gbfs() {
        if (gbfs == null) {
            gbfs = new FakeGbfs(clock, state);
        }
        return gbfs;
    }

    /**
     * Returns a portal as national agencies and energy operators have it.
     *
     * @return the fake data-fair portal of this city
     */
    public synchronized FakeDataFair dataFair() {
        if (dataFair == null) {
            dataFair = new FakeDataFair(clock, state);
        }
        return dataFair;
    }

    /**
     * Returns the archive of the weather.
     *
     * @return the fake Open-Meteo of this city
     */
    public synchronized FakeOpenMeteo openMeteo() {
        if (openMeteo == null) {
            openMeteo = new FakeOpenMeteo(clock);
        }
        return openMeteo;
    }

    /**
     * Returns the participation platform of the metropolis.
     *
     * @return the fake Decidim of this city
     */
    public synchronized FakeDecidim decidim() {
        if (decidim == null) {
            decidim = new FakeDecidim(clock);
        }
        return decidim;
    }

    /**
     * Returns a portal as many cities and agencies abroad, and some in France, have it.
     *
     * @return the fake CKAN portal of this city
     */
    public synchronized FakeCkan ckan() {
        if (ckan == null) {
            ckan = new FakeCkan(clock, state);
        }
        return ckan;
    }

    /**
     * Returns the national catalogue and the rows of its tables.
     *
     * @return the fake data.gouv.fr of this city
     */
    public synchronized FakeDataGouv dataGouv() {
        if (dataGouv == null) {
            dataGouv = new FakeDataGouv(clock, state);
        }
        return dataGouv;
    }

    /**
     * Returns the catalogue of geographic data of the metropolis.
     *
     * @return the fake GeoNetwork of this city
     */
    public synchronized FakeGeoNetwork geoNetwork() {
        if (geoNetwork == null) {
            geoNetwork = new FakeGeoNetwork(clock, () -> ogcFeatures().url().replace("/geoserver/ogc/features/v1", ""));
        }
        return geoNetwork;
    }

    /**
     * Returns the stations of the weather service.
     *
     * @return the fake climate data of Météo-France in this city
     */
    public synchronized FakeMeteoFrance meteoFrance() {
        if (meteoFrance == null) {
            meteoFrance = new FakeMeteoFrance(clock);
        }
        return meteoFrance;
    }

    /**
     * Returns the charge points of electric vehicles.
     *
     * @return the fake national services of this city
     */
    public synchronized FakeIrve irve() {
        if (irve == null) {
            irve = new FakeIrve(clock);
        }
        return irve;
    }

    /**
     * Returns an operator of charge points that has roaming partners.
     *
     * @return the fake OCPI peer of this city
     */
    public synchronized FakeOcpi ocpi() {
        if (ocpi == null) {
            ocpi = new FakeOcpi(clock);
        }
        return ocpi;
    }

    /**
     * Returns the calculator of solar energy.
     *
     * @return the fake PVGIS of this city
     */
    public synchronized FakePvgis pvgis() {
        if (pvgis == null) {
            pvgis = new FakePvgis(clock);
        }
        return pvgis;
    }

    /**
     * Returns the map of the heat networks.
     *
     * @return the fake France Chaleur Urbaine of this city
     */
    public synchronized FakeHeatNetworks heatNetworks() {
        if (heatNetworks == null) {
            heatNetworks = new FakeHeatNetworks(clock);
        }
        return heatNetworks;
    }

    /**
     * Returns the electricity meters.
     *
     * @return the fake Enedis Data Connect of this city
     */
    public synchronized FakeEnedis enedis() {
        if (enedis == null) {
            enedis = new FakeEnedis(clock, seed);
        }
        return enedis;
    }

    /**
     * Returns the reports of citizens about the street.
     *
     * @return the fake Open311 server of this city
     */
    public synchronized FakeOpen311 open311() {
        if (open311 == null) {
            open311 = new FakeOpen311(clock);
        }
        return open311;
    }

    /**
     * Returns the forms of the town hall.
     *
     * @return the fake Publik site of this city
     */
    public synchronized FakePublik publik() {
        if (publik == null) {
            publik = new FakePublik(clock);
        }
        return publik;
    }

    /**
     * Returns the gas meters.
     *
     * @return the fake GRDF ADICT of this city
     */
    public synchronized FakeGrdf grdf() {
        if (grdf == null) {
            grdf = new FakeGrdf(clock, seed);
        }
        return grdf;
    }

    /** Stops all servers. Idempotent. */
    @Override
    public synchronized void close() {
        if (meteoFrance != null) {
            meteoFrance.close();
        }
        if (grdf != null) {
            grdf.close();
        }
        if (enedis != null) {
            enedis.close();
        }
        if (openMeteo != null) {
            openMeteo.close();
        }
        if (publik != null) {
            publik.close();
        }
        if (open311 != null) {
            open311.close();
        }
        if (openAgenda != null) {
            openAgenda.close();
        }
        if (ogcFeatures != null) {
            ogcFeatures.close();
        }
        if (wfs != null) {
            wfs.close();
        }
        if (dataApi != null) {
            dataApi.close();
        }
        if (opendatasoft != null) {
            opendatasoft.close();
        }
        if (gbfs != null) {
            gbfs.close();
        }
        if (dataFair != null) {
            dataFair.close();
        }
        if (decidim != null) {
            decidim.close();
        }
        if (ckan != null) {
            ckan.close();
        }
        if (dataGouv != null) {
            dataGouv.close();
        }
        if (geoNetwork != null) {
            geoNetwork.close();
        }
        if (irve != null) {
            irve.close();
        }
        if (ocpi != null) {
            ocpi.close();
        }
        if (pvgis != null) {
            pvgis.close();
        }
        if (heatNetworks != null) {
            heatNetworks.close();
        }
    }

    /** Settings of a city. Not thread-safe. */
    public static final class Builder {
        private Clock clock = Clock.systemUTC();
        private long seed = 59_350;

        private Builder() {}

        /**
         * Sets the clock around whose moment the data lie.
         *
         * @param newClock asked again at every request
         * @return this
         */
        public Builder clock(Clock newClock) {
            this.clock = newClock;
            return this;
        }

        /**
         * Sets the seed that decides how many bikes and cars stand where.
         *
         * @param newSeed any number
         * @return this
         */
        public Builder seed(long newSeed) {
            this.seed = newSeed;
            return this;
        }

        /**
         * Starts the city.
         *
         * @return the city
         */
        public FakeCity start() {
            return new FakeCity(this);
        }
    }
}
