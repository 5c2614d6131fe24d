package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a resource in the DataStore.
 *
 * @param id its name; empty when not told
 * @param type type of PostgreSQL, such as {@code int4}, {@code numeric}, {@code text}, {@code timestamp}; or null
 * @param info what a data dictionary adds, such as {@code label} and {@code notes}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanField(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("info") Map<String, Object> info) {

    public CkanField {
        id = id == null ? "" : id;
        info = Lists.copy(info);
    }

    /**
     * Returns the column in the terms of any portal.
     *
     * @return its name, label and type
     */
    public DatasetColumn column() {
        String label = info.get("label") instanceof String text && !text.isBlank() ? text : null;
        return new DatasetColumn(id, label, kind(), type);
    }

    private DatasetColumn.Type kind() {
        return switch (type == null ? "" : type) {
            case "text", "varchar", "bpchar", "name" -> DatasetColumn.Type.TEXT;
            case "int", "int2", "int4", "int8", "integer", "bigint" -> DatasetColumn.Type.INTEGER;
            case "numeric", "float", "float4", "float8", "double precision" -> DatasetColumn.Type.NUMBER;
            case "bool", "boolean" -> DatasetColumn.Type.BOOLEAN;
            case "date" -> DatasetColumn.Type.DATE;
            case "timestamp", "timestamptz" -> DatasetColumn.Type.DATE_TIME;
            default -> DatasetColumn.Type.OTHER;
        };
    }
}
