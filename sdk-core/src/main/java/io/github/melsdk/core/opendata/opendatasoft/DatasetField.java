package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a dataset.
 *
 * @param name technical name, for queries; empty when not told
 * @param label name for people, or null
 * @param type its type
 * @param description explanation, or null
 * @param annotations what the portal tells about its use; see {@link #has} and {@link #annotation}
 * @param extras what this version of the SDK does not know
 */
public record DatasetField(
        @JsonProperty("name") String name,
        @JsonProperty("label") @Nullable String label,
        @JsonProperty("type") OpenEnum<FieldType> type,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("annotations") Map<String, Object> annotations,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public DatasetField {
        name = name == null ? "" : name;
        type = OpenEnum.bind(FieldType.class, type);
        annotations = Lists.copy(annotations);
        extras = Lists.copy(extras);
    }

    /**
     * Tells whether the field has an annotation, such as {@code facet}, {@code sortable}, {@code disjunctive} or {@code
     * hierarchical}. Portals write true or a list, even an empty one.
     *
     * @param annotation its name
     * @return false when it is absent, null or false
     */
    public boolean has(String annotation) {
        Object value = annotations.get(annotation);
        return value != null && !Boolean.FALSE.equals(value);
    }

    /**
     * Returns the values of an annotation, such as {@code unit} or {@code decimals}.
     *
     * @param annotation its name
     * @return empty when it is absent or has no value
     */
    public List<String> annotation(String annotation) {
        Object value = annotations.get(annotation);
        if (value instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).map(Object::toString).toList();
        }
        return value == null || value instanceof Boolean || value instanceof Map
                ? List.of()
                : List.of(value.toString());
    }

    /**
     * Returns the field for queries.
     *
     * @return the field
     * @throws IllegalArgumentException when the portal told no name
     */
    public Field field() {
        return Odsql.field(name);
    }

    DatasetColumn toColumn() {
        return new DatasetColumn(name, label, columnType(), type.raw());
    }

    private DatasetColumn.Type columnType() {
        if (has("multivalued")) {
            return DatasetColumn.Type.OTHER;
        }
        return type.known()
                .map(known -> switch (known) {
                    case TEXT -> DatasetColumn.Type.TEXT;
                    case INT -> DatasetColumn.Type.INTEGER;
                    case DOUBLE -> DatasetColumn.Type.NUMBER;
                    case DATE -> DatasetColumn.Type.DATE;
                    case DATETIME -> DatasetColumn.Type.DATE_TIME;
                    case BOOLEAN -> DatasetColumn.Type.BOOLEAN;
                    case GEO_POINT -> DatasetColumn.Type.POINT;
                    case GEO_SHAPE -> DatasetColumn.Type.GEOMETRY;
                    case FILE -> DatasetColumn.Type.OTHER;
                })
                .orElse(DatasetColumn.Type.OTHER);
    }
}
