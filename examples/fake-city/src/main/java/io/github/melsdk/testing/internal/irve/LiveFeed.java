package io.github.melsdk.testing.internal.irve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The state of the points: two feeds, of which the aggregator repeats older states. Thread-safe. */
final class LiveFeed {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxx", Locale.ROOT);

    private final Clock clock;
    private final List<String> ids;
    private final Map<String, String> occupancy = new ConcurrentHashMap<>();
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private volatile Duration age = Duration.ZERO;

    LiveFeed(Clock clock, List<String> ids) {
        this.clock = clock;
        this.ids = List.copyOf(ids);
    }

    void occupancy(String id, String value) {
        occupancy.put(id, value);
    }

    void state(String id, String value) {
        states.put(id, value);
    }

    void age(Duration value) {
        age = value;
    }

    void reset() {
        occupancy.clear();
        states.clear();
        age = Duration.ZERO;
    }

    List<Map<String, String>> rows(@Nullable Integer limit, boolean withOrigin) {
        Instant written = clock.instant().minus(age).minusSeconds(30);
        List<Map<String, String>> operator = new ArrayList<>();
        List<Map<String, String>> aggregator = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            boolean told = occupancy.containsKey(id) || states.containsKey(id);
            if (i % 11 != 10 || told) {
                operator.add(row(id, i, told, written));
            }
            if (i % 5 == 0) {
                Map<String, String> older = row(id, i, false, written.minusSeconds(1_800));
                older.put("occupation_pdc", "occupe");
                aggregator.add(older);
            }
        }
        for (int i = 0; i < 5; i++) {
            aggregator.add(row("FRAILE" + i, 1, false, written));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        addSource(rows, operator, "lumiere-recharge", limit, withOrigin);
        addSource(rows, aggregator, "agregateur", limit, withOrigin);
        return rows;
    }

    private static void addSource(
            List<Map<String, String>> rows,
            List<Map<String, String>> source,
            String name,
            @Nullable Integer limit,
            boolean withOrigin) {
        for (Map<String, String> row :
                source.subList(0, limit == null ? source.size() : Math.min(limit, source.size()))) {
            if (withOrigin) {
                row.put("origin", name);
            }
            rows.add(row);
        }
    }

    private Map<String, String> row(String id, int number, boolean told, Instant written) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id_pdc_itinerance", id);
        row.put("etat_pdc", states.getOrDefault(id, number % 7 == 6 ? "hors_service" : "en_service"));
        row.put("occupation_pdc", occupancy.getOrDefault(id, number % 4 == 3 ? "occupe" : "libre"));
        row.put("horodatage", timestamp(told ? 0 : number, written));
        row.put("etat_prise_type_2", number % 13 == 12 ? "hors_service" : "fonctionnel");
        row.put("etat_prise_type_combo_ccs", "");
        row.put("etat_prise_type_chademo", "");
        row.put("etat_prise_type_ef", "inconnu");
        return row;
    }

    /** Each publisher writes times in its own way; some leave out the offset. */
    private static String timestamp(int number, Instant time) {
        if (number % 29 == 28) {
            return LOCAL.format(time.atZone(PARIS));
        }
        return switch (number % 3) {
            case 0 -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(PARIS));
            case 1 -> time.toString();
            default -> MICROS.format(time.atOffset(ZoneOffset.UTC));
        };
    }
}
