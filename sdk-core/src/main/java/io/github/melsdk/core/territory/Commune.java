package io.github.melsdk.core.territory;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commune of a territory.
 *
 * @param code the INSEE code
 * @param name the official name
 * @param siren the SIREN number of the commune as a legal person, null if unknown
 * @param postcodes all its postcodes; none of them need be its alone
 * @param population the municipal population, null if unknown
 * @param totalPopulation the total population, which counts some people in two communes, null if unknown
 * @param centroid the middle of its area, null if unknown; not the town hall
 * @param boundingBox the box round its contour, null if unknown
 * @param formerCodes the INSEE codes of communes that are now part of it
 */
public record Commune(
        @JsonProperty("code") CommuneCode code,
        @JsonProperty("name") String name,
        @JsonProperty("siren") @Nullable String siren,
        @JsonProperty("postcodes") List<String> postcodes,
        @JsonProperty("population") @Nullable Integer population,
        @JsonProperty("totalPopulation") @Nullable Integer totalPopulation,
        @JsonProperty("centroid") @Nullable GeoPoint centroid,
        @JsonProperty("boundingBox") @Nullable BoundingBox boundingBox,
        @JsonProperty("formerCodes") List<CommuneCode> formerCodes)
        implements Identified, Located {

    /** Copies the lists; null becomes an empty one. */
    public Commune {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        postcodes = postcodes == null ? List.of() : List.copyOf(postcodes);
        formerCodes = formerCodes == null ? List.of() : List.copyOf(formerCodes);
    }

    /** Returns the INSEE code as text. */
    @Override
    public String id() {
        return code.value();
    }

    /** Returns the centroid. */
    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(centroid);
    }
}
