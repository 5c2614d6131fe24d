package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of communes: lines of cells between commas, the first line the names of the columns, lists between
 * vertical bars. No cell may hold a comma, so the format has no quoting. Columns with other names are passed over.
 */
final class CommuneTable {

    private static final List<String> REQUIRED = List.of("code_insee", "nom", "codes_postaux");

    private final String file;
    private final List<String> columns;
    private int line;

    private CommuneTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a whole table.
     *
     * @throws IllegalArgumentException if a line is not of the format, with its number
     * @throws IOException if it cannot be read
     */
    static List<Commune> read(Reader reader, String file) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        String header = new CommuneTable(file, List.of()).next(lines);
        List<String> columns = header == null ? List.of() : cells(withoutByteOrderMark(header));
        CommuneTable table = new CommuneTable(file, columns);
        table.line = 1;
        for (String required : REQUIRED) {
            if (!columns.contains(required)) {
                throw table.error("lacks the column " + required);
            }
        }
        List<Commune> communes = new ArrayList<>();
        Map<CommuneCode, Integer> seen = new HashMap<>();
        for (String text = table.next(lines); text != null; text = table.next(lines)) {
            if (!text.isBlank()) {
                Commune commune = table.commune(cells(text));
                Integer earlier = seen.putIfAbsent(commune.code(), table.line);
                if (earlier != null) {
                    throw table.error("the commune " + commune.code() + " stands in line " + earlier + " already");
                }
                communes.add(commune);
            }
        }
        return communes;
    }

    private @Nullable String next(BufferedReader lines) throws IOException {
        line++;
        try {
            return lines.readLine();
        } catch (CharacterCodingException notUtf8) {
            throw error("or a later one is not valid UTF-8; save the table as UTF-8");
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<String> cells(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toList();
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException("Table of communes " + file + ", line " + line + ": " + what);
    }

    private Commune commune(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw error("has " + cells.size() + " cells, but there are " + columns.size() + " columns");
        }
        GeoPoint centroid = centroid(cells);
        Commune commune = new Commune(
                value(cells, "code_insee", CommuneCode::of),
                value(cells, "nom", Function.identity()),
                cell(cells, "siren"),
                list(cells, "codes_postaux"),
                whole(cells, "population_municipale_epci"),
                whole(cells, "population_totale_epci"),
                centroid,
                box(cells),
                list(cells, "anciens_codes").stream()
                        .map(code -> value(code, "anciens_codes", CommuneCode::of))
                        .toList());
        if (centroid != null
                && commune.boundingBox() != null
                && !commune.boundingBox().contains(centroid)) {
            throw error("the centroid of " + commune.code() + " is not in its box");
        }
        return commune;
    }

    private @Nullable GeoPoint centroid(List<String> cells) {
        if (allEmpty(cells, "centroide_lat", "centroide_lon")) {
            return null;
        }
        double latitude = degrees(cells, "centroide_lat");
        double longitude = degrees(cells, "centroide_lon");
        return value("", "centroide", unused -> GeoPoint.of(latitude, longitude));
    }

    private @Nullable BoundingBox box(List<String> cells) {
        if (allEmpty(cells, "bbox_min_lat", "bbox_min_lon", "bbox_max_lat", "bbox_max_lon")) {
            return null;
        }
        double south = degrees(cells, "bbox_min_lat");
        double west = degrees(cells, "bbox_min_lon");
        double north = degrees(cells, "bbox_max_lat");
        double east = degrees(cells, "bbox_max_lon");
        return value("", "bbox", unused -> BoundingBox.of(south, west, north, east));
    }

    private boolean allEmpty(List<String> cells, String... names) {
        return Stream.of(names).allMatch(name -> cell(cells, name) == null);
    }

    private @Nullable String cell(List<String> cells, String column) {
        int index = columns.indexOf(column);
        return index < 0 || cells.get(index).isEmpty() ? null : cells.get(index);
    }

    private List<String> list(List<String> cells, String column) {
        String cell = cell(cells, column);
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }

    private @Nullable Integer whole(List<String> cells, String column) {
        return cell(cells, column) == null ? null : value(cells, column, Integer::valueOf);
    }

    private double degrees(List<String> cells, String column) {
        return value(cells, column, Double::valueOf);
    }

    private <T> T value(List<String> cells, String column, Function<String, T> conversion) {
        String cell = cell(cells, column);
        if (cell == null) {
            throw error("the cell " + column + " is empty");
        }
        return value(cell, column, conversion);
    }

    private <T> T value(String cell, String column, Function<String, T> conversion) {
        try {
            return conversion.apply(cell);
        } catch (IllegalArgumentException refused) {
            throw error("the cell " + column + " cannot be read: " + refused.getMessage());
        }
    }
}
