package io.github.melsdk.core.internal.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row, read by the names of the header. Immutable. */
public final class CsvRow {

    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final long line;

    CsvRow(Map<String, Integer> columns, List<String> cells, long line) {
        this.columns = columns;
        this.cells = cells;
        this.line = line;
    }

    /**
     * Returns a cell.
     *
     * @param column name in the header
     * @return null when there is no such column or the cell is empty, quoted or not
     */
    public @Nullable String get(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return null;
        }
        String cell = cells.get(index);
        return cell.isEmpty() ? null : cell;
    }

    /** Returns the line of the document where the row begins, from 1. */
    public long line() {
        return line;
    }

    /** Returns all columns in their order; empty cells are null. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        columns.forEach((name, index) -> map.put(name, cells.get(index).isEmpty() ? null : cells.get(index)));
        return map;
    }
}
