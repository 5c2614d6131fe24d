package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters that restrict lines. */
abstract class RestrictionParameters<Q extends LineRestriction<Q>> implements LineRestriction<Q> {

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private @Nullable String words;
    private @Nullable TextMode mode;
    private @Nullable String textColumns;
    private @Nullable String box;
    private @Nullable String distance;
    private @Nullable String days;

    abstract Q self();

    void writeTo(Arguments arguments) {
        arguments
                .query("q", words)
                .query("q_mode", mode == null ? null : mode.wire())
                .query("q_fields", textColumns)
                .query("qs", conditions.isEmpty() ? null : String.join(" AND ", conditions));
        columns.forEach(arguments::query);
        arguments.query("bbox", box).query("geo_distance", distance).query("date_match", days);
    }

    @Override
    public Q text(String value) {
        words = requireText("The words of a search are", value);
        return self();
    }

    @Override
    public Q textMode(TextMode value) {
        mode = Objects.requireNonNull(value, "mode");
        return self();
    }

    @Override
    public Q textIn(String... keys) {
        textColumns = list(keys);
        return self();
    }

    @Override
    public Q where(QsCondition condition) {
        conditions.add(condition.qs());
        return self();
    }

    @Override
    public Q rawWhere(String qs) {
        conditions.add("(" + requireText("A condition is", qs) + ")");
        return self();
    }

    @Override
    public Q filter(String column, ColumnFilter operator, Object... values) {
        String name = requireColumn(column) + "_" + operator.wire();
        int needed = operator.takesNothing() ? 0 : 1;
        if (values.length < needed || values.length > needed && !operator.takesList()) {
            throw new IllegalArgumentException(operator + " takes "
                    + (operator.takesNothing() ? "no value" : operator.takesList() ? "at least one value" : "one value")
                    + ", not " + values.length);
        }
        if (columns.putIfAbsent(name, value(operator, values)) != null) {
            throw new IllegalArgumentException("A column is compared once with each operator: " + column + ", "
                    + operator + ". Use where(…) for more");
        }
        return self();
    }

    private static String value(ColumnFilter operator, Object... values) {
        List<String> texts = Arrays.stream(values).map(Qs::text).toList();
        if (texts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("An empty text cannot be compared; use ABSENT or PRESENT");
        }
        return switch (operator) {
            case PRESENT, ABSENT -> "true";
            case ONE_OF, NONE_OF ->
                texts.stream().map(Json.standard()::writeText).collect(Collectors.joining(","));
            // The portal puts the text into a wildcard pattern as it is.
            case CONTAINS ->
                texts.get(0).replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
            default -> texts.get(0);
        };
    }

    @Override
    public Q within(BoundingBox value) {
        if (value.west() > value.east()) {
            throw new IllegalArgumentException("The portal knows no box across the 180th meridian; ask for both parts");
        }
        box = plain(value.west()) + "," + plain(value.south()) + "," + plain(value.east()) + "," + plain(value.north());
        return self();
    }

    @Override
    public Q near(GeoPoint centre, Distance radius) {
        if (radius.metres() == 0) {
            throw new IllegalArgumentException("A radius is above 0; containing(…) asks for geometries around a point");
        }
        distance = place(centre) + ":" + plain(radius.metres());
        return self();
    }

    @Override
    public Q containing(GeoPoint point) {
        distance = place(point) + ":0";
        return self();
    }

    @Override
    public Q during(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day " + last + " is before the first, " + first);
        }
        days = first.equals(last) ? first.toString() : first + "," + last;
        return self();
    }

    static String place(GeoPoint point) {
        return plain(point.longitude()) + ":" + plain(point.latitude());
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " not blank");
        }
        return text;
    }

    /** Refuses what would end a list: commas and semicolons separate keys. */
    static String requireColumn(String column) {
        if (requireText("The key of a column is", column).indexOf(',') >= 0 || column.indexOf(';') >= 0) {
            throw new IllegalArgumentException("The key of a column holds neither a comma nor a semicolon: " + column);
        }
        return column;
    }

    static String list(String... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("A list of columns names at least one");
        }
        return Arrays.stream(columns).map(RestrictionParameters::requireColumn).collect(Collectors.joining(","));
    }

    /** Of what is counted or measured. */
    static final class OfFilter extends RestrictionParameters<LineFilter> implements LineFilter {
        @Override
        LineFilter self() {
            return this;
        }
    }
}
