package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.energy.internal.meters.Labels;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns documents of both generations into measurements. */
final class RecordedDocuments {

    private RecordedDocuments() {}

    static Measurements read(InputStream document) throws IOException {
        Object tree;
        try {
            tree = Json.standard().read(document, null, Object.class, DriftSink.none());
        } catch (JsonFailure e) {
            throw e.withoutExcerpt();
        }
        Map<?, ?> map = tree instanceof Map<?, ?> object ? object : Map.of();
        Map<?, ?> inner = map.get("meter_reading") instanceof Map<?, ?> wrapped ? wrapped : map;
        if (inner.containsKey("interval_reading")) {
            return version5(converted(inner, Wire.Reading.class));
        }
        if (map.containsKey("grandeur")) {
            Wire.Answer answer = converted(map, Wire.Answer.class);
            return version2026(answer, days(answer));
        }
        throw notMeasurements();
    }

    private static <T> T converted(Map<?, ?> tree, Type type) throws IOException {
        T value = Json.standard().convert(tree, type, DriftSink.none());
        if (value == null) {
            throw notMeasurements();
        }
        return value;
    }

    private static JsonFailure notMeasurements() {
        return JsonFailure.of(DecodingException.Reason.TYPE, "The document holds no measurements of Enedis.", null);
    }

    private static @Nullable ParisDays days(Wire.Answer answer) {
        return answer.period() == null
                ? null
                : days(answer.period().first(), answer.period().dayAfter());
    }

    private static @Nullable ParisDays days(@Nullable String first, @Nullable String dayAfter) {
        LocalDate from = Labels.date(first);
        LocalDate to = Labels.date(dayAfter);
        return from == null || to == null || !from.isBefore(to) ? null : new ParisDays(from, to);
    }

    private static Measurements version2026(Wire.Answer answer, @Nullable ParisDays days) throws IOException {
        if (answer.quantities().isEmpty()) {
            throw notMeasurements();
        }
        Wire.Quantity first = answer.quantities().get(0);
        String unit = requireSeries(first.unit());
        return version2026(answer, days, unit, direction(first.direction()));
    }

    /** Reads an answer of 2026. The days are those that were asked for, whatever the answer says of them. */
    static Measurements version2026(
            Wire.Answer answer, @Nullable ParisDays days, String unit, Measurements.@Nullable Direction direction) {
        PointReader reader = new PointReader(days);
        for (Wire.Quantity quantity : answer.quantities()) {
            if (quantity.unit() == null || unit.equals(quantity.unit())) {
                quantity.points().forEach(point -> {
                    if (unit.equals("W")) {
                        reader.step(point.value(), point.label(), point.step(), point.nature());
                    } else {
                        reader.day(point.value(), point.label(), point.nature());
                    }
                });
            }
        }
        return reader.read(direction, unit, answer.stage());
    }

    private static Measurements version5(Wire.Reading reading) {
        String unit =
                requireSeries(reading.type() == null ? null : reading.type().unit());
        PointReader reader = new PointReader(days(reading.first(), reading.dayAfter()));
        for (Wire.ReadingPoint point : reading.points()) {
            if (unit.equals("W")) {
                reader.step(point.value(), point.label(), point.step(), point.nature());
            } else {
                reader.day(point.value(), point.label(), point.nature());
            }
        }
        return reader.read(null, unit, reading.stage());
    }

    private static String requireSeries(@Nullable String unit) {
        if (unit != null && (unit.equals("W") || unit.equals("Wh"))) {
            return unit;
        }
        throw new IllegalArgumentException(
                "Measurements are in W or Wh, these are in " + ("VA".equals(unit) ? "VA" : "another unit"));
    }

    private static Measurements.@Nullable Direction direction(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return code.equals("PROD") ? Measurements.Direction.PRODUCTION : Measurements.Direction.CONSUMPTION;
    }
}
