package io.github.melsdk.core.city;

import io.github.melsdk.core.model.Address;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.opendata.portal.DataRecord;
import io.github.melsdk.core.territory.CollectionSource;
import io.github.melsdk.core.territory.Commune;
import io.github.melsdk.core.territory.CommuneCode;
import io.github.melsdk.core.territory.Communes;
import io.github.melsdk.core.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the records of a data set by the SDK's words for what their columns hold. */
final class Columns {

    /** The words for what a place shows elsewhere. */
    private static final Set<String> SHOWN =
            Set.of("id", "name", "category", "address", "postcode", "email", "phone", "website");

    private final CollectionSource collection;
    private final BoundingBox box;
    private final Communes communes;

    Columns(CollectionSource collection, Territory territory) {
        this.collection = collection;
        this.box = territory.boundingBox();
        this.communes = territory.communes();
    }

    /** Returns the column that the profile names for a word, or else the one called like the word itself. */
    private Optional<String> column(DataRecord record, String word) {
        return collection.field(word).or(() -> record.nameOf(word));
    }

    Optional<String> text(DataRecord record, String word) {
        return column(record, word).flatMap(record::text).map(String::strip);
    }

    @Nullable
    Integer count(DataRecord record, String word) {
        return column(record, word)
                .flatMap(record::integer)
                .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(null);
    }

    @Nullable
    Instant moment(DataRecord record, String word) {
        return column(record, word)
                .flatMap(record::dateTime)
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    @Nullable
    LocalDate day(DataRecord record, String word) {
        return column(record, word)
                .flatMap(
                        name -> record.date(name).or(() -> record.dateTime(name).map(OffsetDateTime::toLocalDate)))
                .orElse(null);
    }

    /** Returns all columns with a value that no other part of a place shows. */
    Map<String, Object> extras(DataRecord record) {
        Map<String, Object> extras = new LinkedHashMap<>(record.fields());
        extras.values().removeIf(Objects::isNull);
        collection.fields().entrySet().stream()
                .filter(field -> SHOWN.contains(field.getKey()))
                .forEach(field -> extras.remove(field.getValue()));
        return extras;
    }

    /**
     * Returns what stays the same when another portal serves the data: the column that the profile names, or else what the
     * server puts behind the name of its layer.
     */
    String id(DataRecord record) {
        return collection
                .field("id")
                .flatMap(record::identifier)
                .orElseGet(() -> record.id().substring(record.id().lastIndexOf('.') + 1));
    }

    /** Tells whether the state is one of those that mean open; null when the profile names none or the record has no state. */
    @Nullable
    Boolean open(DataRecord record) {
        return collection.openStates().isEmpty()
                ? null
                : text(record, "state").map(collection.openStates()::contains).orElse(null);
    }

    boolean isRetired(DataRecord record) {
        return text(record, "state")
                .filter(collection.retiredStates()::contains)
                .isPresent();
    }

    @Nullable
    GeoPoint position(DataRecord record) {
        return record.location()
                .or(() -> column(record, "latitude")
                        .flatMap(latitude -> column(record, "longitude")
                                .flatMap(longitude -> record.point(latitude, longitude, box))))
                .orElse(null);
    }

    @Nullable
    Address address(DataRecord record) {
        String street = text(record, "address").orElse(null);
        String postcode = column(record, "postcode").flatMap(record::identifier).orElse(null);
        String city = text(record, "commune").orElse(null);
        String code = column(record, "communeCode")
                .flatMap(record::raw)
                .flatMap(CommuneCode::find)
                .map(CommuneCode::value)
                .or(() -> codeOf(city))
                .orElse(null);
        boolean nothing = street == null && postcode == null && city == null && code == null;
        return nothing ? null : new Address(street, postcode, city, code, null);
    }

    /** Returns the code of a commune by its name, unless two communes have it. */
    private Optional<String> codeOf(@Nullable String city) {
        List<Commune> named = city == null ? List.of() : communes.byName(city);
        return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
    }
}
