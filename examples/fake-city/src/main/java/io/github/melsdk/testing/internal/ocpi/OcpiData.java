package io.github.melsdk.testing.internal.ocpi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The objects of the operator. */
final class OcpiData {
    static final Instant FIRST_CHANGE = Instant.parse("2026-11-01T08:00:00Z");

    private OcpiData() {}

    /** Locations around the Grand-Place, changed one hour after the other. */
    static List<ObjectNode> locations(int count) {
        List<ObjectNode> locations = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            locations.add(location(i));
        }
        return locations;
    }

    private static ObjectNode location(int number) {
        String changed = changed(number);
        ObjectNode location = party("LOC" + number)
                .put("publish", number % 10 != 0)
                .put("name", "Réseau Lumière, place " + number)
                .put("address", number + " place de la Mairie")
                .put("city", "Lille")
                .put("postal_code", "59000")
                .put("country", "FRA")
                .put("time_zone", "Europe/Paris")
                .put("parking_type", "ON_STREET")
                .put("charging_when_closed", true)
                .put("last_updated", changed);
        location.set("coordinates", coordinates(number));
        location.set("operator", Json.object().put("name", "Lumière Recharge"));
        location.set("opening_times", Json.object().put("twentyfourseven", true));
        location.set("energy_mix", Json.object().put("is_green_energy", true));
        location.set("evses", Json.array(evse(number, 1), evse(number, 2)));
        return location;
    }

    private static ObjectNode coordinates(int number) {
        return Json.object()
                .put("latitude", String.format(Locale.ROOT, "%.5f", 50.6369 + number * 0.001))
                .put("longitude", String.format(Locale.ROOT, "%.5f", 3.0633 + number * 0.001));
    }

    private static ObjectNode evse(int location, int number) {
        boolean fast = number == 2;
        ObjectNode connector = Json.object()
                .put("id", "1")
                .put("standard", fast ? "IEC_62196_T2_COMBO" : "IEC_62196_T2")
                .put("format", fast ? "CABLE" : "SOCKET")
                .put("power_type", fast ? "DC" : "AC_3_PHASE")
                .put("max_voltage", fast ? 500 : 230)
                .put("max_amperage", fast ? 125 : 32)
                .put("last_updated", changed(location));
        if (fast) {
            connector.put("max_electric_power", 50_000);
        }
        connector.set("tariff_ids", Json.array(fast ? "FAST" : "STREET"));
        ObjectNode evse = Json.object()
                .put("uid", "E" + location + "-" + number)
                .put("evse_id", String.format(Locale.ROOT, "FR*MEL*E59350%02d%d", location, number))
                .put("status", location % 3 == 0 ? "CHARGING" : "AVAILABLE")
                .put("last_updated", changed(location));
        evse.set("capabilities", Json.array("RFID_READER"));
        evse.set("connectors", Json.array(connector));
        return evse;
    }

    static List<ObjectNode> tariffs() {
        ObjectNode street = party("STREET").put("currency", "EUR").put("last_updated", changed(1));
        street.set("elements", Json.array(element("ENERGY", 0.25, 1), element("PARKING_TIME", 2, 900)));
        street.set(
                "tariff_alt_text",
                Json.array(Json.object().put("language", "fr").put("text", "0,25 €/kWh hors taxe")));
        ObjectNode fast = party("FAST").put("currency", "EUR").put("last_updated", changed(2));
        fast.set("elements", Json.array(element("FLAT", 0.5, 1), element("ENERGY", 0.4, 1)));
        fast.set("max_price", Json.object().put("excl_vat", 40).put("incl_vat", 48));
        return List.of(street, fast);
    }

    private static ObjectNode element(String type, double price, int step) {
        ObjectNode component = Json.object()
                .put("type", type)
                .put("price", price)
                .put("vat", 20.0)
                .put("step_size", step);
        return Json.object().set("price_components", Json.array(component));
    }

    static List<ObjectNode> sessions(int count) {
        List<ObjectNode> sessions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Instant start = FIRST_CHANGE.plusSeconds(i * 3_600L);
            ObjectNode session = party("S" + i)
                    .put("start_date_time", start.toString())
                    .put("end_date_time", start.plusSeconds(6_000).toString())
                    .put("kwh", 20)
                    .put("auth_method", "WHITELIST")
                    .put("location_id", "LOC1")
                    .put("evse_uid", "E1-1")
                    .put("connector_id", "1")
                    .put("currency", "EUR")
                    .put("status", "COMPLETED")
                    .put("last_updated", changed(i));
            session.set("cdr_token", Json.object().put("uid", "BADGE-" + i).put("type", "RFID"));
            session.set("charging_periods", Json.array(charging(start), parking(start.plusSeconds(3_600))));
            session.set("total_cost", Json.object().put("excl_vat", 6.5).put("incl_vat", 7.8));
            sessions.add(session);
        }
        return sessions;
    }

    private static ObjectNode charging(Instant start) {
        return period(start, Json.object().put("type", "ENERGY").put("volume", 20));
    }

    private static ObjectNode parking(Instant start) {
        return period(start, Json.object().put("type", "PARKING_TIME").put("volume", 0.6667));
    }

    private static ObjectNode period(Instant start, ObjectNode volume) {
        ObjectNode period =
                Json.object().put("start_date_time", start.toString()).put("tariff_id", "STREET");
        period.set("dimensions", Json.array(volume));
        return period;
    }

    private static ObjectNode party(String id) {
        return Json.object().put("country_code", "FR").put("party_id", "MEL").put("id", id);
    }

    /** Every second object writes its time without Z, as peers may. */
    private static String changed(int number) {
        String time = FIRST_CHANGE.plusSeconds(number * 3_600L).toString();
        return number % 2 == 0 ? time.substring(0, time.length() - 1) : time;
    }
}
