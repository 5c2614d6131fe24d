package io.github.melsdk.testing.internal.gbfs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.city.CityState;
import io.github.melsdk.testing.internal.gbfs.GbfsSettings.Deviation;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers requests for the files of the system. Thread-safe. */
public final class GbfsEngine {
    /** Path of the discovery file. */
    public static final String DISCOVERY = "/opendata/gbfs.json";

    private static final String FOLDER = "opendata";

    private final Clock clock;
    private final CityState city;
    private volatile GbfsSettings settings = new GbfsSettings("2.3", "en", false, Set.of());

    /**
     * Makes an engine of version 2.3 with the language level {@code en}.
     *
     * @param clock tells the present moment
     * @param city the city
     */
    public GbfsEngine(Clock clock, CityState city) {
        this.clock = clock;
        this.city = city;
    }

    /**
     * Returns how the system publishes.
     *
     * @return the settings
     */
    public GbfsSettings settings() {
        return settings;
    }

    /**
     * Changes how the system publishes.
     *
     * @param newSettings the settings
     */
    public void settings(GbfsSettings newSettings) {
        settings = newSettings;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return a file, 304 when it is the one that is known, or 404
     */
    public Answer answer(Call call) {
        GbfsSettings now = settings;
        List<String> path = call.segments();
        ObjectNode data = path.size() == 2 && path.get(0).equals(FOLDER) ? data(now, path.get(1), call.origin()) : null;
        if (data == null) {
            return notFound();
        }
        Instant written = city.updatedAt(0);
        ObjectNode file = Json.object();
        file.set("last_updated", new GbfsFiles(now).time(written));
        file.put("ttl", 0);
        if (!now.has(Deviation.NO_VERSION) && !now.first()) {
            file.put("version", now.version());
        }
        file.set("data", data);
        String etag = "\"" + Integer.toHexString(Arrays.hashCode(Json.bytes(file))) + "\"";
        if (etag.equals(call.header("If-None-Match"))) {
            return Answer.bytes(304, "application/json", new byte[0]).with("ETag", etag);
        }
        return Answer.json(200, file).with("ETag", etag);
    }

    /**
     * Makes the answer for a file that is not there.
     *
     * @return status 404
     */
    public static Answer notFound() {
        return Answer.text(404, "text/html; charset=utf-8", "<html><head><title>404 Not Found</title></head></html>");
    }

    private @Nullable ObjectNode data(GbfsSettings now, String file, String origin) {
        if (file.equals("gbfs.json")) {
            return discovery(now, origin);
        }
        GbfsFiles files = new GbfsFiles(now);
        return switch (names(now).contains(standard(now, file)) ? standard(now, file) : "") {
            case "system_information" -> files.system();
            case "vehicle_types" -> files.vehicleTypes();
            case "station_information" -> files.stationInformation(city.stations());
            case "station_status" -> files.stationStatus(city.stations(), city::updatedAt);
            case "vehicle_status", "free_bike_status" -> files.vehicles(city.stations(), city.updatedAt(1));
            case "system_regions" -> files.regions();
            case "system_pricing_plans" -> files.plans();
            case "system_alerts" -> files.alerts(clock.instant());
            case "geofencing_zones" -> files.zones();
            default -> null;
        };
    }

    private static List<String> names(GbfsSettings now) {
        List<String> names = new ArrayList<>(List.of("system_information", "station_information", "station_status"));
        if (!now.first()) {
            names.add("vehicle_types");
        }
        if (now.everything()) {
            names.add(now.third() ? "vehicle_status" : "free_bike_status");
            names.addAll(List.of("system_regions", "system_pricing_plans", "system_alerts", "geofencing_zones"));
        }
        return names;
    }

    /** The file behind {@code Station-Status.json} is {@code station_status}. */
    private static String standard(GbfsSettings now, String file) {
        String name = file.endsWith(".json") ? file.substring(0, file.length() - 5) : file;
        return now.has(Deviation.OTHER_NAMES) ? name.toLowerCase(Locale.ROOT).replace('-', '_') : name;
    }

    private static ObjectNode discovery(GbfsSettings now, String origin) {
        ArrayNode feeds = Json.array();
        for (String name : names(now)) {
            boolean other = now.has(Deviation.OTHER_NAMES);
            String written = other ? name.replace('_', '-').toUpperCase(Locale.ROOT) + ".json" : name;
            String file = other ? written : name + ".json";
            feeds.add(Json.object().put("name", written).put("url", origin + "/" + FOLDER + "/" + file));
        }
        JsonNode list = Json.object().set("feeds", feeds);
        return now.third() ? (ObjectNode) list : Json.object().set(now.language(), list);
    }
}
