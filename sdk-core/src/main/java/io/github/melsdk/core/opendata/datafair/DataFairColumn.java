package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset.
 *
 * @param key what queries and lines call it
 * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}; null when not told
 * @param format {@code date}, {@code date-time} or {@code uri-reference}; null for none
 * @param title title for people, or null
 * @param originalName heading in the published file, or null
 * @param description description, or null
 * @param concept address of the concept that the values refer to, or null
 * @param cardinality number of distinct values, or null
 * @param values the values, when they are few and the portal tells them
 * @param separator what separates several values in one cell; null for single values
 * @param timeZone zone of date-times without one, or null
 * @param calculated whether the portal adds the column; null when not told
 * @param extras what this version of the SDK does not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataFairColumn(
        @JsonProperty("key") String key,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("format") @Nullable String format,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("x-originalName") @Nullable String originalName,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("x-refersTo") @Nullable String concept,
        @JsonProperty("x-cardinality") @Nullable Long cardinality,
        @JsonProperty("enum") List<Object> values,
        @JsonProperty("separator") @Nullable String separator,
        @JsonProperty("timeZone") @Nullable String timeZone,
        @JsonProperty("x-calculated") @Nullable Boolean calculated,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public DataFairColumn {
        key = key == null ? "" : key;
        values = Lists.copy(values);
        extras = Lists.copy(extras);
    }

    /**
     * Returns the column in the terms of any portal.
     *
     * @return its name, label and type
     */
    public DatasetColumn column() {
        String label = title == null || title.isBlank() ? originalName : title;
        String portalType = format == null ? type : type + ":" + format;
        return new DatasetColumn(key, label, kind(), portalType);
    }

    private DatasetColumn.Type kind() {
        if (separator != null && !separator.isEmpty() || type == null) {
            return DatasetColumn.Type.OTHER;
        }
        return switch (key + "/" + type + "/" + format) {
            case "_geopoint/string/null" -> DatasetColumn.Type.POINT;
            case "_geoshape/object/null" -> DatasetColumn.Type.GEOMETRY;
            default ->
                switch (type) {
                    case "integer" -> DatasetColumn.Type.INTEGER;
                    case "number" -> DatasetColumn.Type.NUMBER;
                    case "boolean" -> DatasetColumn.Type.BOOLEAN;
                    case "string" ->
                        "date".equals(format)
                                ? DatasetColumn.Type.DATE
                                : "date-time".equals(format) ? DatasetColumn.Type.DATE_TIME : DatasetColumn.Type.TEXT;
                    default -> DatasetColumn.Type.OTHER;
                };
        };
    }
}
