package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler found in a table.
 *
 * @param header headings in their order
 * @param types what it takes the values of each column for: a map with {@code python_type} and {@code format} by heading
 * @param rows number of rows, or null
 * @param encoding character set of the file, or null
 * @param separator separator of the file, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TabularProfile(
        @JsonProperty("header") List<String> header,
        @JsonProperty("columns") Map<String, Object> types,
        @JsonProperty("total_lines") @Nullable Long rows,
        @JsonProperty("encoding") @Nullable String encoding,
        @JsonProperty("separator") @Nullable String separator) {

    public TabularProfile {
        header = Lists.copy(header);
        types = Lists.copy(types);
    }

    /**
     * Returns the columns in the terms of any portal.
     *
     * @return in the order of the file
     */
    public List<DatasetColumn> columns() {
        return header.stream()
                .map(heading -> {
                    String type = types.get(heading) instanceof Map<?, ?> map && map.get("python_type") != null
                            ? String.valueOf(map.get("python_type"))
                            : null;
                    return new DatasetColumn(heading, null, kind(type), type);
                })
                .toList();
    }

    private static DatasetColumn.Type kind(@Nullable String type) {
        return switch (type == null ? "" : type) {
            case "string" -> DatasetColumn.Type.TEXT;
            case "int" -> DatasetColumn.Type.INTEGER;
            case "float" -> DatasetColumn.Type.NUMBER;
            case "bool" -> DatasetColumn.Type.BOOLEAN;
            case "date" -> DatasetColumn.Type.DATE;
            case "datetime", "datetime_aware" -> DatasetColumn.Type.DATE_TIME;
            default -> DatasetColumn.Type.OTHER;
        };
    }
}
