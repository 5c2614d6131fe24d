package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.Building;
import io.github.melsdk.testing.internal.city.CarPark;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.city.Station;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The layers of the city as its portal publishes them, mistakes included. */
public final class CityLayers {
    /** Bike stations in real time. */
    public static final String BIKES = "dsp_ilevia:vlille_temps_reel";
    /** Car parks in real time. */
    public static final String CAR_PARKS = "mel_mobilite_et_transport:parking";
    /** Recycling centres. */
    public static final String RECYCLING = "mel_environnement_energie:decheterie_fixe";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private CityLayers() {}

    /**
     * Makes the layers of a city.
     *
     * @param city the city
     * @return three layers
     */
    public static List<Layer> of(CityState city) {
        return List.of(
                new Layer(
                        BIKES,
                        "V'Lille - Disponibilité en temps réel",
                        () -> city.stations().stream()
                                .map(station -> bikes(station, city.updatedAt(station.id())))
                                .toList()),
                new Layer(CAR_PARKS, "Disponibilité des parkings", () -> carParks(city)),
                new Layer(
                        RECYCLING,
                        "Déchèteries fixes",
                        () -> city.recyclingCentres().stream()
                                .map(CityLayers::recycling)
                                .toList()));
    }

    private static Feature bikes(Station station, Instant updatedAt) {
        boolean connected = !station.scrapped() && !station.state().equals("DÉCONNECTÉ");
        boolean inService = station.state().equals("EN SERVICE");
        ObjectNode row = Json.object()
                .put("nom", station.name())
                .put("adresse", station.address())
                .putNull("code_insee")
                .put("commune", station.id() % 2 == 0 ? station.commune().toUpperCase(Locale.ROOT) : station.commune())
                .put("etat", station.state())
                .put("type", station.id() % 3 == 0 ? "AVEC TPE" : "SANS TPE")
                .put("nb_places_dispo", inService ? station.docks() - station.bikes() : 0)
                .put("nb_velos_dispo", inService ? station.bikes() : 0)
                .put("etat_connexion", connected ? "CONNECTÉ" : "DÉCONNECTÉ")
                .put("x", station.longitude())
                .put("y", station.latitude())
                .put("date_modification", station.scrapped() ? "2022-11-21T10:15:30Z" : wallClock(updatedAt));
        return new Feature(station.id(), station.longitude(), station.latitude(), row);
    }

    private static List<Feature> carParks(CityState city) {
        List<CarPark> parks = city.carParks();
        return IntStream.range(0, parks.size())
                .mapToObj(i -> carPark(i + 1, parks.get(i), city.updatedAt(i + 1)))
                .toList();
    }

    private static Feature carPark(int number, CarPark park, Instant updatedAt) {
        ObjectNode row = Json.object()
                .put("id", park.code())
                .put("nom", park.name())
                .put("adresse", park.address())
                .put("ville", park.town())
                .put("etat", park.state())
                .put("nbr_libre", park.free())
                .put("nbr_total", park.places())
                .put("txt_aff", park.state().equals("COMPLET") ? "COMPLET" : Integer.toString(park.free()))
                .put("dtdate", wallClock(updatedAt))
                .put("longitude", park.longitude())
                .put("latitude", park.latitude());
        return new Feature(number, park.longitude(), park.latitude(), row);
    }

    /** The columns x and y are swapped, the geometry is right. */
    private static Feature recycling(Building centre) {
        ObjectNode row = Json.object()
                .put("nom", centre.name())
                .put("adresse_ban", centre.address() + ", " + centre.commune())
                .putNull("adresse_precision")
                .put("information", "Fermé les 1er janvier, 1er mai et 25 décembre")
                .put("is_ouvert", centre.detail())
                .put("x", centre.latitude())
                .put("y", centre.longitude());
        return new Feature(centre.number(), centre.longitude(), centre.latitude(), row);
    }

    /** The wall clock of Paris with the mark of UTC: the provider's mistake. */
    private static String wallClock(Instant instant) {
        return WALL.format(LocalDateTime.ofInstant(instant, PARIS));
    }
}
