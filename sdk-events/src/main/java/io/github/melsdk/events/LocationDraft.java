package io.github.melsdk.events;

import io.github.melsdk.core.model.GeoPoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of a location. To create or replace one, a draft is complete: name, address, country. To change one, it
 * holds what changes. Nothing is checked while a draft is made; {@link #problems} and every write tell all that is wrong at once.
 * Immutable and thread-safe.
 */
public final class LocationDraft {

    private final Map<String, Object> fields;
    private final @Nullable ImageUpload image;

    LocationDraft(LocationDraftBuilder builder) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
        this.image = builder.image;
    }

    /**
     * Makes a draft.
     *
     * @param content says what the location is like
     * @return the draft
     */
    public static LocationDraft of(Consumer<? super LocationDraftBuilder> content) {
        LocationDraftBuilder builder = new LocationDraftBuilder();
        content.accept(builder);
        return new LocationDraft(builder);
    }

    /**
     * Returns a draft that differs in some fields. This draft does not change.
     *
     * @param changes says what differs; links and external identifiers are added to those that are there
     * @return the draft
     */
    public LocationDraft with(Consumer<? super LocationDraftBuilder> changes) {
        LocationDraftBuilder builder = new LocationDraftBuilder(this);
        changes.accept(builder);
        return new LocationDraft(builder);
    }

    /**
     * Returns what is wrong with the draft as a complete location.
     *
     * @return an unmodifiable list, empty if nothing is wrong
     */
    public List<FieldProblem> problems() {
        Problems problems = new Problems();
        LocationChecks.check(this, true, problems);
        return problems.found();
    }

    Map<String, Object> fields() {
        return fields;
    }

    @Nullable
    ImageUpload image() {
        return image;
    }

    Optional<String> name() {
        return Optional.ofNullable(fields.get("name")).map(Object::toString);
    }

    Optional<GeoPoint> position() {
        return fields.get("latitude") instanceof Double latitude && fields.get("longitude") instanceof Double longitude
                ? Optional.of(GeoPoint.of(latitude, longitude))
                : Optional.empty();
    }

    /** Returns the identifiers in other systems whose key and value are not blank. */
    List<LocationKey.External> externalIds() {
        if (!(fields.get("extIds") instanceof List<?> ids)) {
            return List.of();
        }
        return ids.stream()
                .map(id -> (Map<?, ?>) id)
                .map(id -> new LocationKey.External(String.valueOf(id.get("key")), String.valueOf(id.get("value"))))
                .toList();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return "LocationDraft[name=" + name().orElse("") + "]";
    }
}
