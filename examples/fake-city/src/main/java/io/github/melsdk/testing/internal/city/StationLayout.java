package io.github.melsdk.testing.internal.city;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Lays out the bike stations: first those of the table, then one at each usual kind of place of each commune. */
final class StationLayout {
    private StationLayout() {}

    static List<Station> lay(int count, int scrappedEvery, SplittableRandom random) {
        List<Station> stations = new ArrayList<>();
        for (List<String> row : CityState.rows("stations.txt")) {
            stations.add(station(
                    stations.size() + 1,
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    CityState.number(row, 3),
                    CityState.number(row, 4),
                    Integer.parseInt(row.get(5)),
                    "EN SERVICE",
                    random));
        }
        List<List<String>> communes = CityState.rows("communes.txt");
        List<List<String>> places = CityState.rows("places.txt");
        for (int i = 0; stations.size() < count; i++) {
            List<String> commune = communes.get(i % communes.size());
            List<String> place = places.get(i / communes.size());
            int id = stations.size() + 1;
            stations.add(station(
                    id,
                    commune.get(0) + " " + place.get(0),
                    place.get(1),
                    commune.get(0),
                    CityState.number(commune, 1) + random.nextInt(-90, 90) / 10_000.0,
                    CityState.number(commune, 2) + random.nextInt(-120, 120) / 10_000.0,
                    16 + 2 * random.nextInt(8),
                    state(id, count / scrappedEvery, count),
                    random));
        }
        return List.copyOf(stations);
    }

    /** The last stations are the scrapped ones; a few others are out of service in different ways. */
    private static String state(int id, int scrapped, int count) {
        if (id > count - scrapped) {
            return Station.SCRAPPED;
        }
        return switch (id % 40) {
            case 5 -> "IN_MAINTENANCE";
            case 15 -> "DÉCONNECTÉ";
            case 25 -> "HORS SERVICE";
            default -> "EN SERVICE";
        };
    }

    private static Station station(
            int id,
            String name,
            String address,
            String commune,
            double latitude,
            double longitude,
            int docks,
            String state,
            SplittableRandom random) {
        int bikes = state.equals("EN SERVICE") ? random.nextInt(docks + 1) : 0;
        double roundLatitude = Math.round(latitude * 1e6) / 1e6;
        double roundLongitude = Math.round(longitude * 1e6) / 1e6;
        return new Station(id, name, address, commune, roundLatitude, roundLongitude, docks, bikes, state);
    }
}
