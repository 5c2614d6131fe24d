package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Capability;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A query under construction, and what it becomes on the wire. */
final class ItemsRequest implements ItemsQuery {

    private static final int LARGEST_PAGE = 10_000;

    private final Equalities equalities = new Equalities();
    private final List<Cql2Condition> conditions = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private @Nullable BoundingBox box;
    private @Nullable String foreignBox;
    private @Nullable String foreignBoxCrs;
    private @Nullable String datetime;
    private @Nullable String crs;
    private @Nullable String filterCrs;
    private @Nullable FilterLanguage language;
    private @Nullable CollectionSchema queryables;
    private @Nullable String cursor;
    private @Nullable ZoneId wallClockZone;
    private int pageSize = 1_000;

    @Override
    public ItemsQuery within(BoundingBox value) {
        box = Objects.requireNonNull(value, "box");
        return this;
    }

    @Override
    public ItemsQuery within(
            String uri, double firstMinimum, double secondMinimum, double firstMaximum, double secondMaximum) {
        double[] sides = {firstMinimum, secondMinimum, firstMaximum, secondMaximum};
        for (double side : sides) {
            if (!Double.isFinite(side)) {
                throw new IllegalArgumentException("The side of a box is a finite number, not " + side);
            }
        }
        foreignBoxCrs = CoordinateSystems.require(uri);
        foreignBox = firstMinimum + "," + secondMinimum + "," + firstMaximum + "," + secondMaximum;
        return this;
    }

    @Override
    public ItemsQuery at(Instant instant) {
        datetime = instant.toString();
        return this;
    }

    @Override
    public ItemsQuery during(@Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null || from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("A period has a beginning or an end, and the beginning is not later");
        }
        datetime = (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
        return this;
    }

    @Override
    public ItemsQuery property(String name, String value) {
        Cql2.property(name);
        if (Parameters.isReserved(name)) {
            throw new IllegalArgumentException("The parameter " + name + " means something else: use filter(…)");
        }
        properties.put(name, Objects.requireNonNull(value, "value"));
        return this;
    }

    @Override
    public ItemsQuery where(String property, Object value) {
        equalities.add(property, value);
        return this;
    }

    @Override
    public ItemsQuery filter(Cql2Condition condition) {
        conditions.add(Objects.requireNonNull(condition, "condition"));
        return this;
    }

    @Override
    public ItemsQuery filterLanguage(FilterLanguage value) {
        language = Objects.requireNonNull(value, "language");
        return this;
    }

    @Override
    public ItemsQuery filterCrs(String uri) {
        filterCrs = CoordinateSystems.require(uri);
        return this;
    }

    @Override
    public ItemsQuery crs(String uri) {
        crs = CoordinateSystems.require(uri);
        return this;
    }

    @Override
    public ItemsQuery checkedAgainst(CollectionSchema value) {
        queryables = Objects.requireNonNull(value, "queryables");
        return this;
    }

    @Override
    public ItemsQuery sortBy(String property) {
        order.add(sortable(property, "+"));
        return this;
    }

    @Override
    public ItemsQuery sortByDescending(String property) {
        order.add("-" + sortable(property, "-"));
        return this;
    }

    private static String sortable(String property, String sign) {
        Cql2.property(property);
        if (property.indexOf(',') >= 0) {
            throw new IllegalArgumentException("sortby has no words for a name with a comma: " + property);
        }
        boolean signed = property.startsWith("+") || property.startsWith("-");
        return signed && sign.equals("+") ? sign + property : property;
    }

    @Override
    public ItemsQuery pageSize(int features) {
        if (features < 1 || features > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " features, not " + features);
        }
        pageSize = features;
        return this;
    }

    @Override
    public ItemsQuery startingAt(String value) {
        cursor = Objects.requireNonNull(value, "cursor");
        return this;
    }

    @Override
    public ItemsQuery wallClock(ZoneId zone) {
        wallClockZone = Objects.requireNonNull(zone, "zone");
        return this;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Nullable
    ZoneId wallClockZone() {
        return wallClockZone;
    }

    /** The reference system that was asked for, null when none was. */
    @Nullable
    String crs() {
        return crs;
    }

    boolean isSorted() {
        return !order.isEmpty();
    }

    int pageSize(long wanted) {
        return (int) Math.min(pageSize, wanted);
    }

    /** Tells whether it depends on what the server declares. */
    boolean negotiates() {
        return !conditions.isEmpty()
                || !equalities.conditions().isEmpty()
                || isSorted()
                || crs != null
                || foreignBox != null;
    }

    /** Checks names against the queryables of the collection, when the caller gave them. */
    void requireKnownNames() {
        CollectionSchema known = queryables;
        if (known == null) {
            return;
        }
        List<String> names = new ArrayList<>(properties.keySet());
        conditions().forEach(condition -> names.addAll(Cql2Capability.propertiesOf(condition)));
        List<String> strangers =
                names.stream().filter(name -> !known.allows(name)).distinct().toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("The collection has no queryable " + String.join(", ", strangers)
                    + ", but " + String.join(", ", known.properties().keySet()));
        }
    }

    private List<Cql2Condition> conditions() {
        List<Cql2Condition> all = new ArrayList<>(equalities.conditions());
        all.addAll(conditions);
        return all;
    }

    /**
     * Returns the parameters that every page must keep, also when a server forgets or garbles them in its links.
     *
     * @throws IllegalArgumentException when the server is known not to take one
     */
    List<Arguments.Parameter> parameters(Negotiation negotiation) {
        ServerFlavour flavour = negotiation.flavour();
        Arguments parameters = Arguments.none();
        if (flavour.asksByParameter()) {
            parameters.query("f", flavour.itemsFormat());
        }
        addBox(parameters, negotiation);
        if (datetime != null && flavour == ServerFlavour.GEORCHESTRA_DATA_API) {
            throw new IllegalArgumentException("geOrchestra data-api ignores datetime: use filter(…) on a property");
        }
        parameters.query("datetime", datetime);
        properties.forEach(parameters::query);
        addFilter(parameters, negotiation);
        if (!order.isEmpty()) {
            negotiation.require(ConformanceClass.SORTING, "sortby");
            parameters.query("sortby", String.join(",", order));
        }
        if (crs != null) {
            negotiation.require(ConformanceClass.CRS, "crs");
            parameters.query("crs", flavour == ServerFlavour.GEORCHESTRA_DATA_API ? bareEpsgCode(crs) : crs);
        }
        return parameters.query();
    }

    private void addBox(Arguments parameters, Negotiation negotiation) {
        boolean ownReferenceSystem = negotiation.flavour() == ServerFlavour.GEORCHESTRA_DATA_API;
        if (foreignBox != null) {
            negotiation.require(ConformanceClass.CRS, "bbox-crs");
            parameters.query("bbox", foreignBox).query("bbox-crs", ownReferenceSystem ? null : foreignBoxCrs);
        } else if (box != null && !ownReferenceSystem) {
            parameters.query("bbox", box.west() + "," + box.south() + "," + box.east() + "," + box.north());
        }
    }

    private void addFilter(Arguments parameters, Negotiation negotiation) {
        boolean onlyEqualities = conditions.isEmpty() && language == null;
        if (onlyEqualities && !negotiation.takesFilters()) {
            equalities.plainParameters().forEach(parameters::query);
            return;
        }
        List<Cql2Condition> all = conditions();
        if (all.isEmpty()) {
            return;
        }
        Cql2Condition condition = Cql2.allOf(all);
        FilterLanguage chosen = negotiation.languageFor(condition, language);
        parameters.query("filter", chosen.write(condition)).query("filter-lang", chosen.parameter());
        if (filterCrs != null) {
            if (negotiation.flavour() == ServerFlavour.GEORCHESTRA_DATA_API) {
                throw new IllegalArgumentException("geOrchestra data-api ignores filter-crs");
            }
            parameters.query("filter-crs", filterCrs);
        }
    }

    private static String bareEpsgCode(String uri) {
        String code = CoordinateSystems.isLongitudeFirst(uri) ? "4326" : CoordinateSystems.epsgCode(uri);
        if (code == null) {
            throw new IllegalArgumentException("geOrchestra data-api takes reference systems of EPSG only, not " + uri);
        }
        return code;
    }

    /** Checks what the server sent: servers ignore parameters that they do not know. */
    boolean accepts(Feature feature) {
        return equalities.accepts(feature) && (box == null || feature.mayTouch(box));
    }
}
