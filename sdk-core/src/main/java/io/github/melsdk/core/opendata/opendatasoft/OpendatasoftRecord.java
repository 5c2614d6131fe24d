package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.opendata.FieldValues;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record, a group or a selection of a dataset: the fields by their technical names, as the portal sent them, with lenient
 * access by type. Nothing of the answer is lost: what does not read as asked is still in {@link #fields()}. Immutable.
 *
 * <p>Records of an export as CSV hold texts only. Keys that begin with an underscore ({@code _id}, {@code _links}…) are the
 * portal's own and come with {@code includeLinks}.
 */
public final class OpendatasoftRecord implements FieldValues {

    private final Map<String, Object> fields;

    private OpendatasoftRecord(Map<String, Object> fields) {
        this.fields = Lists.copy(fields);
    }

    /**
     * Returns a record with these fields.
     *
     * @param fields values by technical name
     * @return the record
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OpendatasoftRecord of(Map<String, Object> fields) {
        return new OpendatasoftRecord(fields);
    }

    @Override
    @JsonValue
    public Map<String, Object> fields() {
        return fields;
    }

    /**
     * Returns the identifier that the portal gives to the record.
     *
     * @return empty unless links were asked for
     */
    public Optional<String> id() {
        return text("_id");
    }

    /**
     * Returns when the portal processed the record.
     *
     * @return empty unless links were asked for
     */
    public Optional<OffsetDateTime> timestamp() {
        return dateTime("_timestamp");
    }

    /**
     * Reads a field of type {@code geo_point_2d}: an object with {@code lon} and {@code lat}, or the text {@code "lat, lon"}.
     *
     * @param name name of the field
     * @return empty when the field is no place on earth; (0, 0) counts as none
     */
    public Optional<GeoPoint> point(String name) {
        return raw(name)
                .flatMap(value -> Optional.ofNullable(OpendatasoftPoint.ofWire(value)))
                .flatMap(OpendatasoftPoint::toGeoPoint);
    }

    /**
     * Reads a field of type {@code geo_shape}.
     *
     * @param name name of the field
     * @return a GeoJSON feature as maps and lists; empty when the field is absent, or a text as in CSV
     */
    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    public Optional<Map<String, Object>> shape(String name) {
        return raw(name).filter(Map.class::isInstance).map(value -> (Map<String, Object>) value);
    }

    /**
     * Reads a field of type {@code file}.
     *
     * @param name name of the field
     * @return empty when the field is absent or no object
     */
    public Optional<OpendatasoftFile> file(String name) {
        return shape(name)
                .map(value ->
                        Json.standard().<OpendatasoftFile>convert(value, OpendatasoftFile.class, DriftSink.none()));
    }

    /**
     * Reads a multivalued field; a single text is a list of one. In CSV the values are joined in one text.
     *
     * @param name name of the field
     * @return empty when the field is absent; values that are no scalars are left out
     */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        Object value = fields.get(name);
        for (Object element : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (element instanceof String || element instanceof Number || element instanceof Boolean) {
                texts.add(element.toString());
            }
        }
        return List.copyOf(texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpendatasoftRecord that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Returns the fields. */
    @Override
    public String toString() {
        return fields.toString();
    }
}
