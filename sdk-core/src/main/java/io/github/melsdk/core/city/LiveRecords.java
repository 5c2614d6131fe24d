package io.github.melsdk.core.city;

import io.github.melsdk.core.internal.text.PlainText;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.opendata.portal.DataRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the records of live themes from those of portals. */
final class LiveRecords {

    private static final int WORST_AIR = 6;

    private LiveRecords() {}

    static Optional<BikeStation> bikeStation(Columns columns, DataRecord record) {
        return Optional.of(new BikeStation(
                columns.id(record),
                columns.text(record, "name").orElse(""),
                columns.position(record),
                columns.address(record),
                columns.count(record, "bikes"),
                columns.count(record, "docks"),
                columns.open(record),
                columns.moment(record, "updated"),
                record.attribution()));
    }

    static Optional<CarPark> carPark(Columns columns, DataRecord record) {
        return Optional.of(new CarPark(
                columns.id(record),
                columns.text(record, "name").orElse(""),
                columns.position(record),
                columns.address(record),
                columns.count(record, "free"),
                columns.count(record, "total"),
                columns.open(record),
                columns.moment(record, "updated"),
                record.attribution()));
    }

    static Optional<Disruption> disruption(Columns columns, DataRecord record) {
        return Optional.of(new Disruption(
                columns.id(record),
                plain(columns.text(record, "title")),
                plain(columns.text(record, "message")),
                columns.text(record, "line").map(List::of).orElse(List.of()),
                List.of(),
                columns.moment(record, "start"),
                columns.moment(record, "end"),
                columns.moment(record, "updated"),
                record.attribution()));
    }

    private static LocalizedText plain(Optional<String> html) {
        // Some sources escape their markup once more.
        return html.map(PlainText::of)
                .map(PlainText::of)
                .map(LocalizedText::undetermined)
                .orElse(LocalizedText.empty());
    }

    /** Zones without a code cannot be told apart and are left out. */
    static Optional<AirQuality> airQuality(Columns columns, DataRecord record) {
        return columns.text(record, "zone").map(zone -> {
            LocalDate day = columns.day(record, "day");
            Integer index = columns.count(record, "index");
            return new AirQuality(
                    day == null ? zone : zone + " " + day,
                    zone,
                    columns.text(record, "name").orElse(""),
                    day,
                    isIndex(index) ? index : null,
                    columns.text(record, "label").orElse(null),
                    columns.text(record, "colour").orElse(null),
                    columns.position(record),
                    columns.moment(record, "updated"),
                    record.attribution());
        });
    }

    /** 0 and 7 stand for days without an index and for events. */
    private static boolean isIndex(@Nullable Integer index) {
        return index != null && index >= 1 && index <= WORST_AIR;
    }
}
