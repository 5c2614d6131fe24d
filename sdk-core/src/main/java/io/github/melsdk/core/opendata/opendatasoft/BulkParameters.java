package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of an export. */
abstract class BulkParameters<Q extends BulkQuery<Q>> extends SelectionParameters<Q> implements BulkQuery<Q> {

    private static final String CSV = "csv";
    private static final String USUAL_DELIMITER = ";";

    /** An option and the formats it belongs to: the beginning of their names; empty for all. */
    private record Option(Object value, String formats) {}

    private final Map<String, Option> options = new LinkedHashMap<>();
    private LongConsumer progress = bytes -> {};

    Q option(String name, Object value, String formats) {
        options.put(name, new Option(Objects.requireNonNull(value, name), formats));
        return self();
    }

    /** Adds the parameters to a request for a format. */
    void writeTo(Arguments arguments, String format) {
        List<String> misplaced = new ArrayList<>();
        options.forEach((name, option) -> {
            if (!format.startsWith(option.formats())) {
                misplaced.add(name + " (for " + option.formats() + ")");
            }
        });
        if (!misplaced.isEmpty()) {
            throw new IllegalArgumentException(
                    "These options do not belong to the format " + format + ": " + String.join(", ", misplaced));
        }
        super.writeTo(arguments);
        options.forEach((name, option) -> arguments.query(name, option.value()));
    }

    LongConsumer progress() {
        return progress;
    }

    /** Refuses what makes an export unreadable record by record. */
    void requireReadable() {
        if (options.containsKey("compressed")) {
            throw new IllegalArgumentException("A compressed file is downloaded, not read record by record:"
                    + " leave compressed() out, the answer is compressed on its way anyhow");
        }
    }

    char delimiter() {
        Option option = options.get("delimiter");
        return (option == null ? USUAL_DELIMITER : option.value().toString()).charAt(0);
    }

    @Override
    public Q limit(long results) {
        if (results < -1) {
            throw new IllegalArgumentException("An export has at least 0 results, or -1 for all, not " + results);
        }
        return option("limit", results, "");
    }

    @Override
    public Q useLabels() {
        return option("use_labels", true, "");
    }

    @Override
    public Q epsg(int code) {
        if (code < 1) {
            throw new IllegalArgumentException("An EPSG code is positive, not " + code);
        }
        return option("epsg", code, "");
    }

    @Override
    public Q compressed() {
        return option("compressed", true, "");
    }

    @Override
    public Q delimiter(char value) {
        if (";,\t|".indexOf(value) < 0) {
            throw new IllegalArgumentException("Cells are separated by a semicolon, a comma, a tab or a vertical bar");
        }
        return option("delimiter", String.valueOf(value), CSV);
    }

    @Override
    public Q listSeparator(char value) {
        return option("list_separator", String.valueOf(value), CSV);
    }

    @Override
    public Q quoteAll() {
        return option("quote_all", true, CSV);
    }

    @Override
    public Q withBom(boolean value) {
        return option("with_bom", value, CSV);
    }

    @Override
    public Q onProgress(LongConsumer listener) {
        progress = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /** Of a dataset. */
    static final class OfDataset extends BulkParameters<ExportQuery> implements ExportQuery {
        @Override
        ExportQuery self() {
            return this;
        }

        @Override
        public ExportQuery parquetCompression(ParquetCompression value) {
            return option("parquet_compression", value.wire(), "parquet");
        }

        @Override
        public ExportQuery gpxName(String field) {
            return option("name_field", field, "gpx");
        }

        @Override
        public ExportQuery gpxDescription(String... fields) {
            return option("description_field_list", String.join(",", fields), "gpx");
        }

        @Override
        public ExportQuery gpxExtension(boolean value) {
            return option("use_extension", value, "gpx");
        }
    }

    /** Of the catalogue. */
    static final class OfCatalog extends BulkParameters<CatalogExportQuery> implements CatalogExportQuery {
        private @Nullable Long offset;

        @Override
        CatalogExportQuery self() {
            return this;
        }

        @Override
        void writeTo(Arguments arguments, String format) {
            super.writeTo(arguments, format);
            arguments.query("offset", offset);
        }

        @Override
        public CatalogExportQuery offset(long results) {
            offset = RecordParameters.requireOffset(results);
            return this;
        }

        @Override
        public CatalogExportQuery includeExports(ExportFormat... formats) {
            String list = Arrays.stream(formats).map(ExportFormat::wire).collect(Collectors.joining(","));
            return option("include_exports", list, "dcat");
        }

        @Override
        public CatalogExportQuery useLabelsInExports(boolean value) {
            return option("use_labels_in_exports", value, "dcat");
        }
    }
}
