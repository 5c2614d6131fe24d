package io.github.melsdk.testing.internal.gbfs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.Station;
import io.github.melsdk.testing.internal.gbfs.GbfsSettings.Deviation;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;

/** The content of the files in one version. */
final class GbfsFiles {
    private static final String DISCONNECTED = "DÉCONNECTÉ";

    private final GbfsSettings settings;

    GbfsFiles(GbfsSettings settings) {
        this.settings = settings;
    }

    /** A time as the version writes it. */
    JsonNode time(Instant time) {
        return settings.third()
                ? Json.of(time.truncatedTo(ChronoUnit.SECONDS).toString())
                : Json.of(time.getEpochSecond());
    }

    private JsonNode text(String text) {
        String written = settings.has(Deviation.HTML) ? "<b>" + text.replace("&", "&amp;") + "</b><br>" : text;
        return settings.third()
                ? Json.array(Json.object().put("text", written).put("language", "fr"))
                : Json.of(written);
    }

    private JsonNode flag(boolean value) {
        boolean asNumber = settings.first() || settings.has(Deviation.NUMERIC_BOOLEANS);
        return asNumber ? Json.of(value ? 1 : 0) : Json.of(value);
    }

    private JsonNode id(int number) {
        return settings.has(Deviation.NUMERIC_IDS) ? Json.of(number) : Json.of(Integer.toString(number));
    }

    ObjectNode system() {
        ObjectNode data = Json.object().put("system_id", "vlille").put("timezone", "Europe/Paris");
        data.set("name", text("V'Lille"));
        data.set("operator", text("Ilévia"));
        if (settings.third()) {
            data.set("languages", Json.array("fr"));
            data.put("opening_hours", "24/7").put("feed_contact_email", "donnees@exemple.test");
        } else {
            data.put("language", settings.language());
        }
        return data;
    }

    ObjectNode vehicleTypes() {
        ObjectNode bike = Json.object()
                .put("vehicle_type_id", "bike")
                .put("form_factor", "bicycle")
                .put("propulsion_type", "human");
        return Json.object().set("vehicle_types", Json.array(bike));
    }

    ObjectNode stationInformation(List<Station> stations) {
        ArrayNode list = Json.array();
        for (Station station : stations) {
            if (!station.scrapped()) {
                list.add(information(station));
            }
        }
        return Json.object().set("stations", list);
    }

    private ObjectNode information(Station station) {
        ObjectNode item = Json.object();
        item.set("station_id", id(station.id()));
        item.set("name", text(station.name()));
        item.put("lat", station.latitude()).put("lon", station.longitude()).put("address", station.address());
        if (!settings.has(Deviation.NO_CAPACITY)) {
            item.put("capacity", station.docks());
        } else if (station.id() % 2 == 0) {
            item.put("capacity", 0);
        }
        if (!settings.first()) {
            item.put("post_code", "59000").put("parking_type", "street_parking");
            item.set("parking_hoop", flag(true));
            item.set("is_virtual_station", flag(false));
        }
        return item;
    }

    /** Stations without connection are missing here, as in the feed of the metropolis. */
    ObjectNode stationStatus(List<Station> stations, IntFunction<Instant> reported) {
        ArrayNode list = Json.array();
        for (Station station : stations) {
            if (!station.scrapped() && !station.state().equals(DISCONNECTED)) {
                list.add(status(station, reported.apply(station.id())));
            }
        }
        return Json.object().set("stations", list);
    }

    private ObjectNode status(Station station, Instant reported) {
        boolean inService = station.state().equals("EN SERVICE");
        int bikes = inService ? station.bikes() : 0;
        ObjectNode item = Json.object();
        item.set("station_id", id(station.id()));
        item.put(settings.third() ? "num_vehicles_available" : "num_bikes_available", bikes);
        item.put("num_docks_available", inService ? station.docks() - station.bikes() : 0);
        item.set("is_installed", flag(true));
        item.set("is_renting", flag(inService));
        item.set("is_returning", flag(inService));
        item.set("last_reported", time(reported));
        if (!settings.first()) {
            item.set(
                    "vehicle_types_available",
                    Json.array(Json.object().put("vehicle_type_id", "bike").put("count", bikes)));
        }
        return deviate(item, station.id(), reported);
    }

    private ObjectNode deviate(ObjectNode item, int number, Instant reported) {
        if (settings.has(Deviation.NEGATIVE_COUNTS) && number % 3 == 0) {
            item.put("num_docks_available", -1);
        }
        if (settings.has(Deviation.STRANGE_TIMES)) {
            switch (number % 3) {
                case 0 -> item.put("last_reported", 0);
                case 1 -> item.put("last_reported", reported.toEpochMilli());
                default ->
                    item.put("last_reported", reported.plusSeconds(86_400 * 30L).getEpochSecond());
            }
        }
        return item;
    }

    /** Three bikes that stand beside the first stations. */
    ObjectNode vehicles(List<Station> stations, Instant reported) {
        ArrayNode list = Json.array();
        for (Station station : stations.subList(0, 3)) {
            ObjectNode item = Json.object();
            item.put(settings.third() ? "vehicle_id" : "bike_id", "velo-" + Integer.toHexString(station.id() * 7919));
            item.put("lat", station.latitude()).put("lon", station.longitude()).put("vehicle_type_id", "bike");
            item.set("is_reserved", flag(false));
            item.set("is_disabled", flag(station.id() % 2 == 0));
            item.set("last_reported", time(reported));
            list.add(item);
        }
        return Json.object().set(settings.third() ? "vehicles" : "bikes", list);
    }

    ObjectNode regions() {
        ObjectNode region = Json.object().put("region_id", "59350");
        region.set("name", text("Lille"));
        return Json.object().set("regions", Json.array(region));
    }

    ObjectNode plans() {
        ObjectNode plan =
                Json.object().put("plan_id", "v24").put("currency", "EUR").put("price", 1.7);
        plan.set("name", text("Pass 24 h"));
        plan.set("description", text("24 heures, la première demi-heure de chaque trajet est comprise"));
        plan.set("is_taxable", flag(false));
        return Json.object().set("plans", Json.array(plan));
    }

    ObjectNode alerts(Instant now) {
        ObjectNode alert = Json.object().put("alert_id", "travaux-rihour").put("type", "station_closure");
        ObjectNode period = Json.object();
        period.set("start", time(now.minusSeconds(3_600)));
        alert.set("times", Json.array(period));
        alert.set("station_ids", Json.array("1"));
        alert.set("summary", text("Station fermée pendant les travaux"));
        return Json.object().set("alerts", Json.array(alert));
    }

    ObjectNode zones() {
        JsonNode ring = Json.of(List.of(
                List.of(3.05, 50.63),
                List.of(3.06, 50.63),
                List.of(3.06, 50.64),
                List.of(3.05, 50.64),
                List.of(3.05, 50.63)));
        ObjectNode geometry = Json.object().put("type", "MultiPolygon");
        geometry.set("coordinates", Json.array(Json.array(ring)));
        ObjectNode properties = Json.object();
        properties.set("name", text("Grand-Place"));
        properties.set(
                "rules",
                Json.array(Json.object().put("ride_through_allowed", true).put("maximum_speed_kph", 8)));
        ObjectNode feature = Json.object().put("type", "Feature");
        feature.set("geometry", geometry);
        feature.set("properties", properties);
        ObjectNode collection = Json.object().put("type", "FeatureCollection");
        collection.set("features", Json.array(feature));
        return Json.object().set("geofencing_zones", collection);
    }
}
