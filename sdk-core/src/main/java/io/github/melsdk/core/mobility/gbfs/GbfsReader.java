package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Money;
import io.github.melsdk.core.model.OpenEnum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the neutral records out of the objects of all versions. */
final class GbfsReader {

    private static final Licence CC0 =
            new Licence("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/", false);

    private GbfsReader() {}

    static @Nullable StationInformation information(GbfsFields fields, Attribution origin) {
        String id = fields.text("station_id");
        if (id == null) {
            return null;
        }
        Integer capacity = fields.count("capacity");
        LocalizedText shortName = fields.localized("short_name");
        String stationCode = fields.text("stationCode");
        Map<String, Object> area = fields.object("station_area");
        return new StationInformation(
                id,
                fields.localized("name"),
                shortName.isEmpty() && stationCode != null ? LocalizedText.undetermined(stationCode) : shortName,
                position(fields),
                fields.text("address"),
                fields.text("cross_street"),
                fields.text("region_id"),
                fields.text("post_code"),
                capacity == null || capacity == 0 ? null : capacity,
                fields.texts("rental_methods"),
                fields.flag("is_virtual_station"),
                area.isEmpty() ? null : area,
                OpenEnum.ofRaw(ParkingType.class, fields.text("parking_type")),
                fields.flag("parking_hoop"),
                fields.text("contact_phone"),
                fields.flag("is_valet_station"),
                fields.flag("is_charging_station"),
                fields.text("station_opening_hours"),
                uris(fields),
                counts(fields, "vehicle_types_capacity", "vehicle_capacity"),
                counts(fields, "vehicle_docks_capacity", "vehicle_type_capacity"),
                fields.extras(),
                origin);
    }

    static @Nullable StationStatus status(GbfsFields fields, Attribution origin) {
        String id = fields.text("station_id");
        if (id == null) {
            return null;
        }
        fields.text("stationCode");
        return new StationStatus(
                id,
                fields.count("num_vehicles_available", "num_bikes_available"),
                fields.count("num_vehicles_disabled", "num_bikes_disabled"),
                fields.count("num_docks_available"),
                fields.count("num_docks_disabled"),
                fields.flag("is_installed"),
                fields.flag("is_renting"),
                fields.flag("is_returning"),
                fields.past("last_reported"),
                counts(fields, "vehicle_types_available", "num_bikes_available_types"),
                counts(fields, "vehicle_docks_available", ""),
                fields.extras(),
                origin);
    }

    static @Nullable Vehicle vehicle(GbfsFields fields, Attribution origin) {
        String id = fields.text("vehicle_id", "bike_id");
        if (id == null) {
            return null;
        }
        return new Vehicle(
                id,
                position(fields),
                fields.text("station_id"),
                fields.flag("is_reserved"),
                fields.flag("is_disabled"),
                fields.text("vehicle_type_id"),
                fields.past("last_reported"),
                distance(fields.number("current_range_meters")),
                fields.number("current_fuel_percent"),
                fields.text("home_station_id"),
                fields.text("pricing_plan_id"),
                fields.time("available_until"),
                uris(fields),
                fields.extras(),
                origin);
    }

    static @Nullable VehicleType vehicleType(GbfsFields fields) {
        String id = fields.text("vehicle_type_id");
        if (id == null) {
            return null;
        }
        return new VehicleType(
                id,
                fields.localized("name"),
                OpenEnum.ofRaw(FormFactor.class, fields.text("form_factor")),
                OpenEnum.ofRaw(PropulsionType.class, fields.text("propulsion_type")),
                distance(fields.number("max_range_meters")),
                fields.extras());
    }

    static @Nullable Region region(GbfsFields fields) {
        String id = fields.text("region_id");
        return id == null ? null : new Region(id, fields.localized("name"));
    }

    static @Nullable PricingPlan pricingPlan(GbfsFields fields) {
        String id = fields.text("plan_id");
        if (id == null) {
            return null;
        }
        return new PricingPlan(
                id,
                fields.localized("name"),
                fields.localized("description"),
                money(fields.number("price"), fields.text("currency")),
                fields.flag("is_taxable"),
                fields.text("url"),
                fields.extras());
    }

    static @Nullable SystemAlert alert(GbfsFields fields) {
        String id = fields.text("alert_id");
        if (id == null) {
            return null;
        }
        List<SystemAlert.Period> periods = fields.objects("times").stream()
                .map(time -> new SystemAlert.Period(time.time("start"), time.time("end")))
                .toList();
        LocalizedText url = fields.localized("url");
        return new SystemAlert(
                id,
                fields.text("type"),
                periods,
                fields.texts("station_ids"),
                fields.texts("region_ids"),
                fields.localized("summary"),
                fields.localized("description"),
                url.isEmpty() ? null : url.in(Locale.FRENCH),
                fields.past("last_updated"));
    }

    static List<GeofencingZone> zones(GbfsFields collection) {
        List<GeofencingZone> zones = new ArrayList<>();
        for (GbfsFields feature : collection.objects("features")) {
            GbfsFields properties = feature.child("properties");
            zones.add(new GeofencingZone(
                    properties.localized("name"),
                    feature.object("geometry"),
                    properties.time("start"),
                    properties.time("end"),
                    properties.objects("rules").stream()
                            .map(GbfsFields::extras)
                            .map(Map::copyOf)
                            .toList()));
        }
        return zones;
    }

    static @Nullable SystemInformation system(GbfsEnvelope file, Attribution given) {
        GbfsFields fields = file.data();
        String id = fields.text("system_id");
        if (id == null) {
            return null;
        }
        LocalizedText name = fields.localized("name");
        LocalizedText operator = fields.localized("operator");
        String language = fields.text("language");
        List<String> languages = fields.texts("languages");
        return new SystemInformation(
                id,
                name,
                fields.localized("short_name"),
                operator,
                languages.isEmpty() && language != null ? List.of(language) : languages,
                zone(fields.text("timezone")),
                fields.text("url"),
                fields.text("phone_number"),
                fields.text("email"),
                fields.text("feed_contact_email"),
                fields.text("opening_hours"),
                fields.date("start_date"),
                fields.date("termination_date"),
                localizedOrText(fields, "terms_url"),
                file.version(),
                fields.extras(),
                attribution(file, fields, given, operator.isEmpty() ? name : operator));
    }

    private static Attribution attribution(
            GbfsEnvelope file, GbfsFields fields, Attribution given, LocalizedText operator) {
        String named = fields.localized("attribution_organization_name").in(Locale.FRENCH);
        String licenceId = fields.text("license_id");
        String licenceUrl = fields.text("license_url");
        Licence licence = Licence.parse(licenceId == null ? licenceUrl : licenceId);
        if (licenceId == null && licenceUrl == null) {
            licence = file.version().startsWith("3") ? CC0 : given.licence();
        }
        String producer = Stream.of(named, operator.in(Locale.FRENCH))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(given.producer());
        return new Attribution(
                producer, licence, file.lastUpdated(), given.sourceUrl(), given.retrievedAt(), given.datasetTitle());
    }

    private static @Nullable String localizedOrText(GbfsFields fields, String name) {
        LocalizedText text = fields.localized(name);
        return text.isEmpty() ? null : text.in(Locale.FRENCH);
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable GeoPoint position(GbfsFields fields) {
        return GeoPoint.ofNullable(fields.number("lat"), fields.number("lon")).orElse(null);
    }

    private static @Nullable Distance distance(@Nullable Double metres) {
        return metres == null || metres < 0 ? null : Distance.metres(metres);
    }

    private static @Nullable Money money(@Nullable Double price, @Nullable String currency) {
        try {
            return price == null || currency == null
                    ? null
                    : new Money(BigDecimal.valueOf(price), Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<String, String> uris(GbfsFields fields) {
        Map<String, String> uris = new LinkedHashMap<>();
        fields.object("rental_uris").forEach((system, uri) -> {
            if (uri instanceof String text && !text.isBlank()) {
                uris.put(system, text);
            }
        });
        return uris;
    }

    /**
     * Reads a number by type in any of its shapes: {@code [{vehicle_type_id, count}]}, {@code [{vehicle_type_ids, count}]},
     * {@code {type: count}} and the {@code [{"mechanical": 3}, {"ebike": 4}]} of Vélib'.
     */
    private static List<VehicleCount> counts(GbfsFields fields, String name, String older) {
        String present = fields.raw(name) == null && !older.isEmpty() ? older : name;
        if (fields.raw(present) instanceof Map<?, ?>) {
            return plain(fields.child(present));
        }
        return fields.objects(present).stream()
                .map(GbfsReader::count)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<VehicleCount> count(GbfsFields entry) {
        List<String> types = new ArrayList<>(entry.texts("vehicle_type_ids"));
        String type = entry.text("vehicle_type_id");
        if (type != null) {
            types.add(type);
        }
        if (types.isEmpty()) {
            return plain(entry);
        }
        Integer count = entry.count("count");
        return count == null ? List.of() : List.of(new VehicleCount(types, count));
    }

    private static List<VehicleCount> plain(GbfsFields byType) {
        List<VehicleCount> counts = new ArrayList<>();
        for (String type : List.copyOf(byType.extras().keySet())) {
            Integer count = byType.count(type);
            if (count != null) {
                counts.add(new VehicleCount(List.of(type), count));
            }
        }
        return counts;
    }
}
