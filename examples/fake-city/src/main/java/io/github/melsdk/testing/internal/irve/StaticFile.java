package io.github.melsdk.testing.internal.irve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the rows of the static file: one network of the metropolis, its neighbours, and what a consolidation adds. */
final class StaticFile {
    static final String QUALICHARGE = "6818bce2d9af175f6e01a1b2";
    private static final String GIREVE = "63dccb1307e9b2f213a5130c";
    private static final String ECO_MOVEMENT = "64060c2ac773dcf3fabbe5d2";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    StaticFile() {
        List<Place> communes = Place.ofTheMetropolis();
        for (int i = 0; i < communes.size(); i++) {
            for (int station = 0; station < 3 + i % 4; station++) {
                addStation(communes.get(i), i, station);
            }
        }
        for (Place neighbour : Place.neighbours()) {
            for (int point = 1; point <= 4; point++) {
                rows.add(row(neighbour, 90, 1, point));
            }
        }
        addOddities();
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** The points of the metropolis, each once, in their order. */
    List<String> ids() {
        return ids;
    }

    private void addStation(Place commune, int number, int station) {
        for (int point = 1; point <= 3; point++) {
            Map<String, String> row = row(commune, number, station, point);
            String id = row.getOrDefault("id_pdc_itinerance", "");
            int rank = ids.size();
            ids.add(id);
            rows.add(row);
            if (rank % 10 == 0) {
                rows.add(copy(row, GIREVE, "2024-01-10", "Lille Hôtel de Ville (copie)"));
            }
            if (rank % 15 == 0) {
                rows.add(copy(row, ECO_MOVEMENT, "2026-11-20", "ECO-" + rank));
            }
            if (rank % 40 == 1) {
                rows.add(new LinkedHashMap<>(row));
            }
        }
    }

    private static Map<String, String> copy(Map<String, String> row, String dataset, String date, String name) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.put("datagouv_dataset_id", dataset);
        copy.put("date_maj", date);
        copy.put("nom_station", name);
        copy.put("id_station_itinerance", "FRXXXP" + date.substring(0, 4));
        return copy;
    }

    private static Map<String, String> row(Place commune, int number, int station, int point) {
        String area =
                commune.code().isEmpty() ? commune.name().substring(0, 5).toUpperCase(Locale.ROOT) : commune.code();
        String stationId = String.format(Locale.ROOT, "FRMELP%s%02d", area, station);
        boolean fast = station == 2;
        double latitude = commune.latitude() + 0.004 * (station - 2);
        double longitude = commune.longitude() + 0.005 * (station % 3 - 1);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("nom_amenageur", "Métropole Européenne de Lille");
        row.put("siren_amenageur", "200093201");
        row.put("contact_amenageur", "bornes@exemple.test");
        row.put("nom_operateur", "Lumière Recharge");
        row.put("contact_operateur", "aide@exemple.test");
        row.put("telephone_operateur", "03 20 00 00 00");
        row.put("nom_enseigne", "Réseau Lumière");
        row.put("id_station_itinerance", stationId);
        row.put("id_station_local", "L" + number + "-" + station);
        row.put("nom_station", commune.name() + ", station " + (station + 1));
        row.put("implantation_station", fast ? "Station dédiée à la recharge rapide" : "Voirie");
        row.put("adresse_station", (station + 1) + " place de la Mairie, " + commune.name());
        row.put("code_insee_commune", commune.code());
        row.put("coordonneesXY", String.format(Locale.ROOT, "[%.5f, %.5f]", longitude, latitude));
        row.put("nbre_pdc", "3");
        row.put("id_pdc_itinerance", stationId.replace('P', 'E') + point);
        row.put("id_pdc_local", "L" + number + "-" + station + "-" + point);
        row.put("puissance_nominale", fast ? "150" : station == 1 ? "7.4" : "22.0");
        addConnectors(row, fast, number);
        addUse(row, number, point);
        addOrigin(row, longitude, latitude);
        return row;
    }

    private static void addConnectors(Map<String, String> row, boolean fast, int number) {
        String yes = List.of("true", "True", "1", "oui").get(number % 4);
        String no = List.of("false", "False", "0", "non").get(number % 4);
        row.put("prise_type_ef", fast ? no : yes);
        row.put("prise_type_2", fast ? no : yes);
        row.put("prise_type_combo_ccs", fast ? yes : no);
        row.put("prise_type_chademo", fast && number % 3 == 0 ? yes : no);
        row.put("prise_type_autre", no);
    }

    private static void addUse(Map<String, String> row, int number, int point) {
        row.put("gratuit", number % 20 == 0 ? "false" : "");
        row.put("paiement_acte", "true");
        row.put("paiement_cb", point == 1 ? "true" : "");
        row.put("paiement_autre", "");
        row.put("tarification", "0,25 €/kWh; voir \"tarifs\"");
        row.put("condition_acces", point == 3 && number % 8 == 0 ? "Accès réservé" : "Accès libre");
        row.put("reservation", "false");
        row.put("horaires", point == 2 ? "Mo-Sa 07:00-21:00" : "24/7");
        row.put("accessibilite_pmr", point == 1 ? "Réservé PMR" : "Accessibilité inconnue");
        row.put("restriction_gabarit", "hauteur maximale 2,3 m");
        row.put("station_deux_roues", "false");
        row.put("raccordement", "Direct");
        row.put("num_pdl", "");
        row.put("date_mise_en_service", "2023-05-02");
        row.put("observations", "");
        row.put("date_maj", number % 9 == 0 ? "2024-06-30" : "2026-10-05");
        row.put("cable_t2_attache", "false");
    }

    private static void addOrigin(Map<String, String> row, double longitude, double latitude) {
        row.put("datagouv_dataset_id", QUALICHARGE);
        row.put("datagouv_resource_id", "0b5cf1a4-8f6c-4e2b-9c53-1d1f6a1d2e01");
        row.put("dataset_title", "Points de recharge déclarés");
        row.put("datagouv_organization_or_owner", "qualicharge");
        row.put("datagouv_last_modified", "2026-11-20T04:45:00.000000");
        row.put("consolidated_longitude", String.format(Locale.ROOT, "%.5f", longitude));
        row.put("consolidated_latitude", String.format(Locale.ROOT, "%.5f", latitude));
        row.put("consolidated_is_lon_lat_correct", "False");
        row.put("deduplication_status", "unique");
    }

    /** One row of each kind that real files hold, all in Lambersart or in a former commune. */
    private void addOddities() {
        Place lambersart = new Place("59328", "Lambersart", 50.6519, 3.0255);
        Map<String, String> none = row(lambersart, 80, 0, 1);
        none.put("id_pdc_itinerance", "Non concerné");
        rows.add(none);
        Map<String, String> nameless = row(lambersart, 80, 0, 2);
        nameless.put("id_pdc_itinerance", "");
        rows.add(nameless);
        addOdd("FRODDEWATT", lambersart, Map.of("puissance_nominale", "22000"));
        addOdd(
                "FRODDESWAP",
                lambersart,
                Map.of("coordonneesXY", "[50.6519,3.0255]", "consolidated_longitude", "", "consolidated_latitude", ""));
        addOdd(
                "FRODDENOXY",
                lambersart,
                Map.of("coordonneesXY", "inconnues", "consolidated_longitude", "", "consolidated_latitude", ""));
        addOdd("FRODDEMOTO", lambersart, Map.of("station_deux_roues", "1"));
        addOdd("FRODDEOLD", new Place("59355", "Lomme", 50.6460, 2.9870), Map.of());
        addOdd("FRODDETWIN", lambersart, Map.of("datagouv_dataset_id", "x", "puissance_nominale", "7"));
        addOdd("FRODDETWIN", lambersart, Map.of("datagouv_dataset_id", "x", "puissance_nominale", "11"));
    }

    private void addOdd(String id, Place place, Map<String, String> cells) {
        Map<String, String> row = row(place, 81, 0, 1);
        row.put("id_pdc_itinerance", id);
        row.putAll(cells);
        rows.add(row);
    }
}
