package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.Building;
import io.github.melsdk.testing.internal.city.CarPark;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.city.Station;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The datasets of the city in the shape of its Opendatasoft years. */
public final class CityDatasets {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CityDatasets() {}

    /**
     * Makes the datasets of a city.
     *
     * @param city the city
     * @return bike stations, car parks and libraries
     */
    public static List<Dataset> of(CityState city) {
        return List.of(bikes(city), carParks(city), libraries(city));
    }

    static String dateTime(Instant instant) {
        return DATE_TIME.format(instant);
    }

    private static Dataset bikes(CityState city) {
        List<Field> fields = List.of(
                new Field("libelle", "Libellé", "int", false),
                new Field("nom", "Nom", "text", true),
                new Field("adresse", "Adresse", "text", false),
                new Field("commune", "Commune", "text", true),
                new Field("etat", "État", "text", true),
                new Field("type", "Type", "text", true),
                new Field("nbplacesdispo", "Places disponibles", "int", false),
                new Field("nbvelosdispo", "Vélos disponibles", "int", false),
                new Field("etatconnexion", "État de connexion", "text", true),
                new Field("localisation", "Localisation", "geo_point_2d", false),
                new Field("datemiseajour", "Mise à jour", "datetime", false));
        return new Dataset(
                "vlille-realtime",
                "VLille - Disponibilité en temps réel",
                "Mobilité et transport",
                "Ilévia",
                fields,
                () -> city.stations().stream()
                        .filter(station -> !station.scrapped())
                        .map(station -> bikes(station, city.updatedAt(station.id())))
                        .toList());
    }

    private static ObjectNode bikes(Station station, Instant updatedAt) {
        boolean inService = station.state().equals("EN SERVICE");
        ObjectNode row = Json.object()
                .put("libelle", station.id())
                .put("nom", station.name())
                .put("adresse", station.address())
                .put("commune", station.commune())
                .put("etat", station.state())
                .put("type", station.id() % 3 == 0 ? "AVEC TPE" : "SANS TPE")
                .put("nbplacesdispo", inService ? station.docks() - station.bikes() : 0)
                .put("nbvelosdispo", inService ? station.bikes() : 0)
                .put("etatconnexion", station.state().equals("DÉCONNECTÉ") ? "DISCONNECTED" : "CONNECTED");
        point(row, "localisation", station.latitude(), station.longitude());
        return row.put("datemiseajour", dateTime(updatedAt));
    }

    private static Dataset carParks(CityState city) {
        List<Field> fields = List.of(
                new Field("id", "Identifiant", "text", false),
                new Field("libelle", "Libellé", "text", false),
                new Field("adresse", "Adresse", "text", false),
                new Field("ville", "Ville", "text", true),
                new Field("etat", "État", "text", true),
                new Field("dispo", "Places libres", "int", false),
                new Field("max", "Places", "int", false),
                new Field("taux", "Taux d'occupation", "double", false),
                new Field("geometry", "Position", "geo_point_2d", false),
                new Field("datemaj", "Mise à jour", "datetime", false));
        return new Dataset(
                "disponibilite-parkings",
                "Disponibilité des parkings",
                "Mobilité et transport",
                "Métropole Européenne de Lille",
                fields,
                () -> {
                    List<ObjectNode> rows = new ArrayList<>();
                    city.carParks().forEach(park -> rows.add(carPark(park, city.updatedAt(rows.size() + 1))));
                    return rows;
                });
    }

    /** A counter out of order divides zero by zero, and the portal writes it as it is. */
    private static ObjectNode carPark(CarPark park, Instant updatedAt) {
        double occupied = park.places() - park.free();
        ObjectNode row = Json.object()
                .put("id", park.code())
                .put("libelle", park.name())
                .put("adresse", park.address())
                .put("ville", park.town())
                .put("etat", park.state().isEmpty() ? null : park.state())
                .put("dispo", park.free())
                .put("max", park.places())
                .put("taux", occupied / park.places());
        point(row, "geometry", park.latitude(), park.longitude());
        return row.put("datemaj", dateTime(updatedAt));
    }

    private static Dataset libraries(CityState city) {
        List<Field> fields = List.of(
                new Field("nom", "Nom", "text", false),
                new Field("adresse", "Adresse", "text", false),
                new Field("commune", "Commune", "text", true),
                new Field("type", "Type", "text", true),
                new Field("services", "Services", "text", true),
                new Field("ouverture", "Ouverture", "date", true),
                new Field("accessible", "Accessible", "boolean", false),
                new Field("site", "Site", "text", false),
                new Field("geo", "Position", "geo_point_2d", false));
        return new Dataset(
                "bibliotheques",
                "Bibliothèques et médiathèques",
                "Culture",
                "Ville de Lille",
                fields,
                () -> city.libraries().stream().map(CityDatasets::library).toList());
    }

    private static ObjectNode library(Building library) {
        ObjectNode row = Json.object()
                .put("nom", library.name())
                .put("adresse", library.address())
                .put("commune", library.commune())
                .put("type", library.detail());
        if (library.number() % 4 == 0) {
            row.putNull("services");
        } else {
            row.set("services", library.number() % 2 == 0 ? Json.array("prêt", "wifi") : Json.array("prêt"));
        }
        row.put("ouverture", library.more() + "-09-01")
                .put("accessible", library.number() % 3 != 0)
                .putNull("site");
        point(row, "geo", library.latitude(), library.longitude());
        return row;
    }

    private static void point(ObjectNode row, String name, double latitude, double longitude) {
        row.putObject(name).put("lon", longitude).put("lat", latitude);
    }
}
