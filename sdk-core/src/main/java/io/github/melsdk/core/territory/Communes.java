package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.PlaceNames;
import io.github.melsdk.core.territory.PointMatch.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The communes of a territory, in ascending order of their codes, and the ways to find one. Immutable.
 *
 * <p>The bundled data have centroids and boxes but no contours, so {@link #at} can only presume; an application that
 * needs to know gives contours to {@link #withContours}.
 */
public final class Communes implements Iterable<Commune> {

    private final Map<CommuneCode, Commune> byCode;
    private final Map<CommuneCode, FormerCommune> former;
    private final Map<String, List<Commune>> byName;
    private final Map<String, List<Commune>> byKey;
    private final Map<String, List<Commune>> byPostcode;
    private final Map<CommuneCode, Contour> contours;

    Communes(Collection<Commune> communes, Collection<FormerCommune> formerCommunes) {
        Map<CommuneCode, Commune> codes = new LinkedHashMap<>();
        communes.stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .forEach(commune -> codes.put(commune.code(), commune));
        byCode = Collections.unmodifiableMap(codes);
        former = new LinkedHashMap<>();
        formerCommunes.forEach(old -> former.put(old.code(), old));
        byName = new HashMap<>();
        byKey = new HashMap<>();
        byPostcode = new HashMap<>();
        contours = Map.of();
        for (Commune commune : codes.values()) {
            addName(commune.name(), commune);
            commune.postcodes().forEach(postcode -> add(byPostcode, postcode, commune));
        }
        for (FormerCommune old : formerCommunes) {
            Commune today = codes.get(old.commune());
            old.names().forEach(name -> addName(name, Objects.requireNonNull(today, "checked by the reader")));
        }
    }

    private Communes(Communes without, Map<CommuneCode, Contour> contours) {
        byCode = without.byCode;
        former = without.former;
        byName = without.byName;
        byKey = without.byKey;
        byPostcode = without.byPostcode;
        this.contours = contours;
    }

    private void addName(String name, Commune commune) {
        add(byName, PlaceNames.normalise(name), commune);
        add(byKey, PlaceNames.matchingKey(name), commune);
    }

    private static void add(Map<String, List<Commune>> index, String key, Commune commune) {
        List<Commune> communes = index.computeIfAbsent(key, absent -> new ArrayList<>());
        if (!communes.contains(commune)) {
            communes.add(commune);
        }
    }

    /**
     * Returns the same communes with contours, which {@link #at} then uses.
     *
     * @param rings for each commune the rings of its contour in any order: outer rings of all its parts, and holes; the
     *     last point of a ring may repeat the first
     * @return a copy with these contours only
     * @throws IllegalArgumentException if a code is not one of the territory's communes, a contour has no ring, or a
     *     ring has fewer than three points
     */
    public Communes withContours(Map<CommuneCode, List<List<GeoPoint>>> rings) {
        Map<CommuneCode, Contour> checked = new HashMap<>();
        rings.forEach((code, contour) -> {
            if (!byCode.containsKey(code)) {
                throw new IllegalArgumentException(
                        "A contour was given for " + code + ", which is not the code of a commune of this territory");
            }
            checked.put(code, new Contour(contour));
        });
        return new Communes(this, checked);
    }

    /**
     * Finds a commune by its INSEE code, or by that of an associated or former commune that is part of it.
     *
     * @param code the code
     * @return the commune, with the word whether the code was mapped; empty if it is not of this territory
     */
    public Optional<CommuneMatch> find(CommuneCode code) {
        FormerCommune old = former.get(code);
        Commune commune = byCode.get(old == null ? code : old.commune());
        return Optional.ofNullable(commune).map(found -> new CommuneMatch(found, code));
    }

    /**
     * Finds a commune by its INSEE code as sources write it; see {@link CommuneCode#find}.
     *
     * @param code the code, null if unknown
     * @return the commune, with the word whether the code was mapped; empty if it is not of this territory
     */
    public Optional<CommuneMatch> find(@Nullable String code) {
        return CommuneCode.find(code).flatMap(this::find);
    }

    /**
     * Finds communes by name, whatever the case, accents, ligatures, apostrophes, hyphens, "St" for "Saint" and a
     * missing leading article. The names of associated communes find the commune that they are part of.
     *
     * @param name the name
     * @return the communes of that name; if one bears it with its article, only that one; empty if there is none
     */
    public List<Commune> byName(String name) {
        List<Commune> exact = lookUp(byName, PlaceNames.normalise(name));
        return exact.isEmpty() ? lookUp(byKey, PlaceNames.matchingKey(name)) : exact;
    }

    /**
     * Finds communes by postcode. A postcode never identifies a commune: it may serve several, and some outside the
     * territory.
     *
     * @param postcode the postcode
     * @return all communes of this territory that it serves, empty if there is none
     */
    public List<Commune> byPostcode(String postcode) {
        return lookUp(byPostcode, postcode.strip());
    }

    private static List<Commune> lookUp(Map<String, List<Commune>> index, String key) {
        return List.copyOf(index.getOrDefault(key, List.of()));
    }

    /**
     * Finds the commune in which a point lies: by contour where there is one, otherwise among the communes whose box
     * holds the point the one with the nearest centroid. Without contours, points beyond the border of the territory
     * but within such a box find a commune too.
     *
     * @param point the point
     * @return the commune and how it was found
     */
    public PointMatch at(GeoPoint point) {
        List<Commune> candidates = new ArrayList<>();
        for (Commune commune : byCode.values()) {
            Contour contour = contours.get(commune.code());
            if (contour == null) {
                BoundingBox box = commune.boundingBox();
                if (box != null && box.contains(point)) {
                    candidates.add(commune);
                }
            } else if (contour.contains(point)) {
                return new PointMatch(commune, Method.CONTOUR);
            }
        }
        if (candidates.isEmpty()) {
            return new PointMatch(null, Method.OUTSIDE);
        }
        Commune nearest = Collections.min(candidates, Located.byDistanceFrom(point));
        return new PointMatch(nearest, candidates.size() == 1 ? Method.ONLY_BOX : Method.NEAREST_CENTROID);
    }

    /**
     * Returns how many communes there are.
     *
     * @return the number of communes of today
     */
    public int size() {
        return byCode.size();
    }

    /**
     * Returns the codes of the communes of today, for instance to filter national data.
     *
     * @return an unmodifiable set in ascending order
     */
    public Set<CommuneCode> codes() {
        return byCode.keySet();
    }

    /**
     * Returns the associated and former communes that the territory knows.
     *
     * @return an unmodifiable list
     */
    public List<FormerCommune> former() {
        return List.copyOf(former.values());
    }

    /**
     * Returns the communes one after the other.
     *
     * @return a stream in ascending order of the codes
     */
    public Stream<Commune> stream() {
        return byCode.values().stream();
    }

    @Override
    public Iterator<Commune> iterator() {
        return byCode.values().iterator();
    }

    /**
     * Returns the sum of the municipal populations.
     *
     * @return inhabitants, without those communes whose population is unknown
     */
    public long population() {
        return sum(commune -> commune.population() == null ? 0 : commune.population());
    }

    /**
     * Returns the sum of the total populations, which counts some people twice.
     *
     * @return inhabitants, without those communes whose population is unknown
     */
    public long totalPopulation() {
        return sum(commune -> commune.totalPopulation() == null ? 0 : commune.totalPopulation());
    }

    private long sum(ToIntFunction<Commune> value) {
        return byCode.values().stream().mapToLong(value::applyAsInt).sum();
    }
}
