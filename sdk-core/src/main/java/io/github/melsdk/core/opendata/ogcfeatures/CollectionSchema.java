package io.github.melsdk.core.opendata.ogcfeatures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What properties the features of a collection have, or by which of them a server filters or sorts: a JSON Schema.
 *
 * @param title name for people, or null
 * @param description text for people, or null
 * @param properties by name, in the order of the server
 * @param additionalProperties false when the server refuses all other names; null when it does not tell
 */
@JsonIgnoreProperties({"$schema", "$id", "type", "required", "links", "$defs", "definitions"})
public record CollectionSchema(
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("properties") Map<String, Property> properties,
        @JsonProperty("additionalProperties") @Nullable Boolean additionalProperties) {

    public CollectionSchema {
        Map<String, Property> copy = new LinkedHashMap<>();
        if (properties != null) {
            properties.forEach((name, property) -> copy.put(name, property == null ? Property.UNKNOWN : property));
        }
        properties = Collections.unmodifiableMap(copy);
    }

    /**
     * Tells whether a property is listed, or may be there although it is not.
     *
     * @param name its name
     * @return true if it is
     */
    public boolean allows(String name) {
        return properties.containsKey(name) || Boolean.TRUE.equals(additionalProperties);
    }

    /**
     * Returns the first property that holds a geometry.
     *
     * @return empty when none is marked as one
     */
    public Optional<String> geometryProperty() {
        return properties.entrySet().stream()
                .filter(entry -> entry.getValue().isGeometry())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Returns the properties as columns of a dataset.
     *
     * @return in the order of the server
     */
    public List<DatasetColumn> columns() {
        return properties.entrySet().stream()
                .map(entry -> entry.getValue().column(entry.getKey()))
                .toList();
    }

    /**
     * One property.
     *
     * @param title name for people, or null
     * @param description text for people, or null
     * @param type {@code string}, {@code number}, {@code integer}, {@code boolean}, {@code array} or {@code object}, a list of
     *     these, or null
     * @param format such as {@code date-time} or {@code geometry-point}, or null
     * @param role its part in the feature, such as {@code id} or {@code primary-geometry}, or null
     * @param reference address of a schema of its own, as some servers give it for geometries, or null
     * @param allowed the values it may have; empty when the server does not tell
     */
    @JsonIgnoreProperties({
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "pattern",
        "items",
        "readOnly",
        "x-ogc-propertySeq",
        "x-ogc-unit",
        "x-ogc-unitLang",
        "x-ogc-collectionId",
        "properties",
        "nullable",
        "default"
    })
    public record Property(
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("type") @Nullable Object type,
            @JsonProperty("format") @Nullable String format,
            @JsonProperty("x-ogc-role") @Nullable String role,
            @JsonProperty("$ref") @Nullable String reference,
            @JsonProperty("enum") List<Object> allowed) {

        static final Property UNKNOWN = new Property(null, null, null, null, null, null, List.of());

        public Property {
            allowed = allowed == null
                    ? List.of()
                    : allowed.stream().filter(Objects::nonNull).toList();
        }

        /**
         * Tells whether it holds a geometry.
         *
         * @return true if the server says so in one of the ways that servers have
         */
        public boolean isGeometry() {
            return format != null && format.startsWith("geometry-")
                    || "primary-geometry".equals(role)
                    || reference != null && reference.toLowerCase(Locale.ROOT).contains("geojson.org");
        }

        private DatasetColumn column(String name) {
            return new DatasetColumn(name, title, kind(), text());
        }

        private @Nullable String text() {
            if (type == null) {
                return format;
            }
            return format == null ? type.toString() : type + " " + format;
        }

        private DatasetColumn.Type kind() {
            if (isGeometry()) {
                return "geometry-point".equals(format) ? DatasetColumn.Type.POINT : DatasetColumn.Type.GEOMETRY;
            }
            Object first = type instanceof List<?> types
                    ? types.stream().filter(t -> !"null".equals(t)).findFirst().orElse(null)
                    : type;
            if (!(first instanceof String name)) {
                return DatasetColumn.Type.OTHER;
            }
            return switch (name) {
                case "integer" -> DatasetColumn.Type.INTEGER;
                case "number" -> DatasetColumn.Type.NUMBER;
                case "boolean" -> DatasetColumn.Type.BOOLEAN;
                case "string" ->
                    "date".equals(format)
                            ? DatasetColumn.Type.DATE
                            : "date-time".equals(format) ? DatasetColumn.Type.DATE_TIME : DatasetColumn.Type.TEXT;
                default -> DatasetColumn.Type.OTHER;
            };
        }
    }
}
