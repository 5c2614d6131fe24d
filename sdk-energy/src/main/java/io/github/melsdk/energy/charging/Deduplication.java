package io.github.melsdk.energy.charging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row for each charge point, by the rules of the national consolidation. The published file holds many points several times
 * all the same.
 *
 * <p>Rows without a roaming identifier ({@code Non concerné}) are dropped. Of several rows of one point, those of QualiCharge win
 * over those of Gireve, these over those of Eco-movement, and these over all others; then those with the latest
 * {@code date_maj}; then those of the file changed last. Rows that say the same count once. When several rows are left after
 * that, nothing tells which is right and the point is removed.
 *
 * @param points one row for each point, in the order in which its first row came
 * @param rows rows that were given
 * @param withoutId rows dropped for want of a roaming identifier
 * @param duplicates rows that gave way to another one of their point
 * @param undecided identifiers of points that were removed, in the spelling to join by
 * @see <a href="https://github.com/etalab/transport-site">The consolidation</a>
 */
public record Deduplication(
        List<ChargePoint> points, long rows, long withoutId, long duplicates, List<String> undecided) {

    /** Data sets of QualiCharge, Gireve and Eco-movement, the most trusted first. */
    private static final List<String> TRUSTED =
            List.of("6818bce2d9af175f6e01a1b2", "63dccb1307e9b2f213a5130c", "64060c2ac773dcf3fabbe5d2");

    private static final String NONE = "NONCONCERNÉ";

    /** Copies the lists. */
    public Deduplication {
        points = List.copyOf(points);
        undecided = List.copyOf(undecided);
    }

    /**
     * Chooses the rows.
     *
     * @param rows rows in any order
     * @return one row for each point
     */
    public static Deduplication of(Iterable<ChargePoint> rows) {
        Map<String, List<ChargePoint>> byPoint = new LinkedHashMap<>();
        long count = 0;
        long withoutId = 0;
        for (ChargePoint row : rows) {
            count++;
            if (row.key().equals(NONE)) {
                withoutId++;
            } else {
                byPoint.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(row);
            }
        }
        List<ChargePoint> points = new ArrayList<>(byPoint.size());
        List<String> undecided = new ArrayList<>();
        long duplicates = 0;
        for (Map.Entry<String, List<ChargePoint>> point : byPoint.entrySet()) {
            List<ChargePoint> best = best(point.getValue());
            if (best.size() == 1) {
                points.add(best.get(0));
                duplicates += point.getValue().size() - 1L;
            } else {
                undecided.add(point.getKey());
            }
        }
        return new Deduplication(points, count, withoutId, duplicates, undecided);
    }

    private static List<ChargePoint> best(List<ChargePoint> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        List<ChargePoint> trusted = highest(rows, row -> -trust(row.provenance().datasetId()));
        List<ChargePoint> latest = highest(trusted, row -> Objects.requireNonNullElse(row.updatedOn(), LocalDate.MIN));
        List<ChargePoint> last = highest(
                latest, row -> Objects.requireNonNullElse(row.provenance().modifiedAt(), Instant.MIN));
        Map<Object, ChargePoint> contents = new LinkedHashMap<>();
        last.forEach(row -> contents.putIfAbsent(content(row), row));
        return List.copyOf(contents.values());
    }

    private static int trust(@Nullable String datasetId) {
        int index = datasetId == null ? -1 : TRUSTED.indexOf(datasetId);
        return index < 0 ? TRUSTED.size() : index;
    }

    private static <V extends Comparable<? super V>> List<ChargePoint> highest(
            List<ChargePoint> rows, Function<ChargePoint, V> value) {
        V best = rows.stream().map(value).max(Comparator.naturalOrder()).orElseThrow();
        return rows.stream()
                .filter(row -> value.apply(row).compareTo(best) == 0)
                .toList();
    }

    /** What a row says of its point, wherever it comes from. */
    private static Object content(ChargePoint row) {
        return List.of(
                row.station(),
                row.developer(),
                row.operator(),
                row.connectors(),
                row.payment(),
                row.access(),
                String.valueOf(row.ratedPower()),
                String.valueOf(row.point()));
    }
}
