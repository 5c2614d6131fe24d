package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.TableRow;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes neutral records from the rows of tables. */
final class TableRows {

    private final DatasetDescription dataset;
    private final Setting setting;
    private final @Nullable ZoneId wallClock;

    TableRows(Setting setting, DatasetDescription dataset, Split split) {
        this.setting = setting;
        this.dataset = dataset;
        this.wallClock = setting.wallClock(dataset.id(), split.request());
    }

    DataRecord record(TableRow row) {
        Map<String, Object> fields = new LinkedHashMap<>(row.fields());
        // What begins with an underscore is the portal's own unless it is a column of the dataset.
        fields.keySet()
                .removeIf(name -> name.startsWith("_") && dataset.column(name).isEmpty());
        return new DataRecord(
                row.id(),
                row.point(),
                null,
                fields,
                wallClock,
                setting.attribution(dataset.attribution()).withRetrievedAt(row.retrievedAt()));
    }
}
