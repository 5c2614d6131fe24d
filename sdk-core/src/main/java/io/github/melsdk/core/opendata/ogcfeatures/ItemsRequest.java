package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.BoundingBox;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query under construction, and what it becomes on the wire. */
final class ItemsRequest implements ItemsQuery {

    private static final int LARGEST_PAGE = 10_000;

    private final Map<String, Object> conditions = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private @Nullable BoundingBox box;
    private @Nullable String cursor;
    private @Nullable ZoneId wallClockZone;
    private int pageSize = 1_000;

    @Override
    public ItemsQuery within(BoundingBox value) {
        box = Objects.requireNonNull(value, "box");
        return this;
    }

    @Override
    public ItemsQuery where(String property, Object value) {
        boolean finite = !(value instanceof Double number) || Double.isFinite(number);
        boolean known = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (!known || !finite) {
            throw new IllegalArgumentException(
                    "The value for " + property + " is a text, a finite number or a boolean");
        }
        conditions.put(requireName(property), value);
        return this;
    }

    @Override
    public ItemsQuery sortBy(String property) {
        order.add(requireName(property));
        return this;
    }

    @Override
    public ItemsQuery sortByDescending(String property) {
        order.add("-" + requireName(property));
        return this;
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

    private static String requireName(String property) {
        if (property.isBlank()) {
            throw new IllegalArgumentException("The name of a property is not blank");
        }
        return property;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Nullable
    ZoneId wallClockZone() {
        return wallClockZone;
    }

    /** Returns the first request; the following ones are links of the server. */
    Arguments arguments(String collection, ServerFlavour flavour, long wanted) {
        Arguments arguments = Arguments.of("collection", collection);
        filters(flavour).forEach(parameter -> arguments.query(parameter.name(), parameter.value()));
        return arguments.query("limit", Math.min(pageSize, wanted));
    }

    /** Returns the parameters that every page must keep, also when a server forgets them in its links. */
    List<Arguments.Parameter> filters(ServerFlavour flavour) {
        Arguments parameters = Arguments.none();
        if (flavour.asksByParameter()) {
            parameters.query("f", flavour.itemsFormat());
        }
        if (box != null) {
            parameters.query("bbox", box.west() + "," + box.south() + "," + box.east() + "," + box.north());
        }
        if (!conditions.isEmpty()) {
            String filter = conditions.entrySet().stream()
                    .map(condition -> name(condition.getKey()) + "=" + literal(condition.getValue()))
                    .collect(Collectors.joining(" AND "));
            parameters.query("filter", filter).query("filter-lang", flavour.filterLanguage());
        }
        if (!order.isEmpty()) {
            parameters.query("sortby", String.join(",", order));
        }
        return parameters.query();
    }

    /** Quotes a name as CQL2 and ECQL both do. */
    static String name(String property) {
        return '"' + property.replace("\"", "\"\"") + '"';
    }

    /** Writes a value as CQL2 and ECQL both do. */
    static String literal(Object value) {
        if (value instanceof String text) {
            return '\'' + text.replace("'", "''") + '\'';
        }
        return value instanceof Double || value instanceof Float
                ? new BigDecimal(value.toString()).toPlainString()
                : value.toString();
    }

    /** Checks the conditions on what the server sent: servers ignore filters that they do not know. */
    boolean accepts(Feature feature) {
        return conditions.entrySet().stream().allMatch(condition -> {
            Object expected = condition.getValue();
            String property = condition.getKey();
            if (expected instanceof Number number) {
                BigDecimal decimal = new BigDecimal(number.toString());
                return feature.decimal(property)
                        .filter(found -> found.compareTo(decimal) == 0)
                        .isPresent();
            }
            return expected instanceof Boolean
                    ? feature.bool(property).filter(expected::equals).isPresent()
                    : feature.raw(property)
                            .map(Object::toString)
                            .filter(expected::equals)
                            .isPresent();
        });
    }
}
