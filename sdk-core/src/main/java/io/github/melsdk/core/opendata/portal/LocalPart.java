package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.internal.geo.GeometryBounds;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.PlaceNames;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does here what the portal does not, and checks again what it does. */
final class LocalPart {

    private final RecordRequest request;
    private final List<String> words;

    LocalPart(Split split) {
        this.request = split.request();
        String text = split.textHere();
        this.words =
                text == null ? List.of() : List.of(PlaceNames.normalise(text).split(" "));
    }

    /** Returns the record as the query wants it; empty when it is not wanted. */
    Optional<DataRecord> view(DataRecord record) {
        return accepts(record) ? Optional.of(selected(record)) : Optional.empty();
    }

    boolean accepts(DataRecord record) {
        return request.filters().stream().allMatch(filter -> LocalFilter.accepts(filter, record))
                && holdsWords(record)
                && isInBox(record)
                && isInCircle(record);
    }

    private boolean holdsWords(DataRecord record) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder texts = new StringBuilder();
        record.fields()
                .values()
                .forEach(value ->
                        texts.append(value instanceof String text ? text : "").append(' '));
        String normalised = PlaceNames.normalise(texts.toString());
        return words.stream().allMatch(normalised::contains);
    }

    private boolean isInBox(DataRecord record) {
        BoundingBox box = request.box();
        if (box == null) {
            return true;
        }
        Map<String, Object> geometry = record.geometry();
        return geometry == null
                ? record.location().filter(box::contains).isPresent()
                : GeometryBounds.box(geometry).filter(box::intersects).isPresent();
    }

    private boolean isInCircle(DataRecord record) {
        RecordRequest.Circle circle = request.circle();
        return circle == null
                || record.location()
                        .filter(point -> point.distanceTo(circle.centre()).compareTo(circle.radius()) <= 0)
                        .isPresent();
    }

    DataRecord selected(DataRecord record) {
        Set<String> names = request.selected();
        if (names.isEmpty()) {
            return record;
        }
        Map<String, Object> kept = new LinkedHashMap<>(record.fields());
        kept.keySet().retainAll(names);
        return record.with(kept);
    }

    /** Returns the order of the query: as numbers where both values are numbers, else as texts; without a value last. */
    Comparator<DataRecord> order() {
        Comparator<DataRecord> order = Comparator.comparingDouble(this::metres);
        for (RecordRequest.Order key : request.orders()) {
            order = order.thenComparing((one, other) -> compare(one, other, key));
        }
        return order;
    }

    /** Returns how far a record is, which is the same for all when that is not asked for. */
    private double metres(DataRecord record) {
        RecordRequest.Circle circle = request.circle();
        if (!request.isNearestFirst() || circle == null) {
            return 0;
        }
        return record.location()
                .map(point -> point.distanceTo(circle.centre()).metres())
                .orElse(Double.MAX_VALUE);
    }

    private static int compare(DataRecord one, DataRecord other, RecordRequest.Order key) {
        String text = one.text(key.field()).orElse(null);
        String otherText = other.text(key.field()).orElse(null);
        if (text == null || otherText == null) {
            return Boolean.compare(text == null, otherText == null);
        }
        int order = compare(
                one.decimal(key.field()).orElse(null),
                other.decimal(key.field()).orElse(null),
                text,
                otherText);
        return key.descending() ? -order : order;
    }

    private static int compare(
            @Nullable BigDecimal number, @Nullable BigDecimal otherNumber, String text, String otherText) {
        return number != null && otherNumber != null ? number.compareTo(otherNumber) : text.compareTo(otherText);
    }
}
