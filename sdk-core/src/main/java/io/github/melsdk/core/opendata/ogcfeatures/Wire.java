package io.github.melsdk.core.opendata.ogcfeatures;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents as the servers write them. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties("links")
    record Classes(@JsonProperty("conformsTo") List<String> conformsTo) {
        Classes {
            conformsTo = withoutNulls(conformsTo);
        }
    }

    @JsonIgnoreProperties({"links", "timeStamp", "numberMatched", "numberReturned"})
    record Collections(
            @JsonProperty("collections") List<FeatureCollectionInfo> collections,
            @JsonProperty("crs") List<String> crs) {
        Collections {
            collections = withoutNulls(collections);
            crs = withoutNulls(crs);
        }
    }

    /** GeoJSON, or the flat list that geOrchestra data-api gives for {@code f=json}. */
    @JsonIgnoreProperties({"type", "timeStamp", "crs", "bbox", "name"})
    record Items(
            @JsonProperty("features") List<Item> features,
            @JsonProperty("records") List<Map<String, Object>> records,
            @JsonProperty("links") List<Link> links,
            @JsonProperty("numberMatched") @Nullable Object numberMatched,
            @JsonProperty("numberReturned") @Nullable Object numberReturned,
            @JsonProperty("totalFeatures") @Nullable Object totalFeatures) {
        Items {
            features = withoutNulls(features);
            records = withoutNulls(records);
            links = withoutNulls(links);
        }

        /** Some servers write {@code "unknown"}. */
        @Nullable
        Long total() {
            Object told = numberMatched == null ? totalFeatures : numberMatched;
            return told instanceof Number number && number.longValue() >= 0 ? number.longValue() : null;
        }

        @Nullable
        String next() {
            return links.stream()
                    .filter(link -> "next".equals(link.rel()))
                    .map(Link::href)
                    .filter(href -> href != null && !href.isBlank())
                    .findFirst()
                    .orElse(null);
        }
    }

    @JsonIgnoreProperties({
        "type",
        "@typeName",
        "geometry_name",
        "bbox",
        "links",
        "timeStamp",
        "conformsTo",
        "crs",
        "coordRefSys"
    })
    record Item(
            @JsonProperty("id") @JsonAlias("@id") @Nullable Object id,
            @JsonProperty("geometry") @Nullable Map<String, Object> geometry,
            @JsonProperty("properties") Map<String, Object> properties) {
        Item {
            properties = properties == null ? Map.of() : properties;
        }
    }

    /** A page, the URL that brought it, how many of its features could not be read, and their reference system. */
    record ItemsAt(
            Items items, String url, int skipped, @Nullable String crs) {

        int rows() {
            return items.features().size() + items.records().size() + skipped;
        }

        boolean isEmpty() {
            return rows() == 0;
        }
    }

    /** The description of a layer that GeoServer gives in JSON. */
    @JsonIgnoreProperties({"elementFormDefault", "targetNamespace", "targetPrefix"})
    record LayerTypes(@JsonProperty("featureTypes") List<LayerType> featureTypes) {
        LayerTypes {
            featureTypes = withoutNulls(featureTypes);
        }

        List<DatasetColumn> columns() {
            return featureTypes.stream()
                    .flatMap(type -> type.properties().stream())
                    .map(LayerProperty::column)
                    .toList();
        }

        Optional<String> geometry() {
            return featureTypes.stream()
                    .flatMap(type -> type.properties().stream())
                    .filter(LayerProperty::isGeometry)
                    .map(LayerProperty::name)
                    .findFirst();
        }
    }

    @JsonIgnoreProperties("typeName")
    record LayerType(@JsonProperty("properties") List<LayerProperty> properties) {
        LayerType {
            properties = withoutNulls(properties);
        }
    }

    @JsonIgnoreProperties({"maxOccurs", "minOccurs", "nillable"})
    record LayerProperty(
            @JsonProperty("name") String name,
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("localType") @Nullable String localType) {
        LayerProperty {
            name = name == null ? "" : name;
        }

        boolean isGeometry() {
            return type != null && type.startsWith("gml:");
        }

        DatasetColumn column() {
            return new DatasetColumn(name, null, kind(), type);
        }

        private DatasetColumn.Type kind() {
            if (isGeometry()) {
                return "Point".equals(localType) ? DatasetColumn.Type.POINT : DatasetColumn.Type.GEOMETRY;
            }
            return switch (localType == null ? "" : localType) {
                case "string" -> DatasetColumn.Type.TEXT;
                case "int", "integer", "long", "short", "byte" -> DatasetColumn.Type.INTEGER;
                case "number", "double", "float", "decimal" -> DatasetColumn.Type.NUMBER;
                case "boolean" -> DatasetColumn.Type.BOOLEAN;
                case "date" -> DatasetColumn.Type.DATE;
                case "date-time", "dateTime" -> DatasetColumn.Type.DATE_TIME;
                default -> DatasetColumn.Type.OTHER;
            };
        }
    }

    /** A feature and its reference system. */
    record ItemAt(Item item, @Nullable String crs) {}

    private static <T> List<T> withoutNulls(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
