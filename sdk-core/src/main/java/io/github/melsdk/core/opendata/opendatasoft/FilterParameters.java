package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Arguments;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a query that restricts records. */
abstract class FilterParameters<Q extends FilterQuery<Q>> implements FilterQuery<Q> {

    private final List<Condition> conditions = new ArrayList<>();
    private final List<Arguments.Parameter> refinements = new ArrayList<>();
    private @Nullable ZoneId timezone;

    abstract Q self();

    /** Adds the parameters to a request. */
    void writeTo(Arguments arguments) {
        if (!conditions.isEmpty()) {
            arguments.query("where", Odsql.allOf(conditions).odsql());
        }
        arguments.queries(refinements);
        arguments.query("timezone", timezone == null ? null : timezone.getId());
    }

    @Override
    public Q where(Condition... newConditions) {
        conditions.addAll(Arrays.asList(newConditions));
        return self();
    }

    @Override
    public Q rawWhere(String odsql) {
        conditions.add(Odsql.raw(odsql));
        return self();
    }

    @Override
    public Q refine(String field, String value) {
        refinements.add(new Arguments.Parameter("refine", refinement(field, value)));
        return self();
    }

    @Override
    public Q exclude(String field, String value) {
        refinements.add(new Arguments.Parameter("exclude", refinement(field, value)));
        return self();
    }

    /** A name has no quotes here, so a colon in it could not be told from the separator; a value is quoted where it must be. */
    private static String refinement(String field, String value) {
        OdsqlText.name(field);
        if (field.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The name of a facet holds no colon; give the value as second argument");
        }
        String text = OdsqlText.requireText("value", value);
        boolean special = text.isEmpty()
                || !text.strip().equals(text)
                || text.chars().anyMatch(c -> ":\"'\\,`".indexOf(c) >= 0 || Character.isISOControl(c));
        return field + ":" + (special ? OdsqlText.string(text) : text);
    }

    @Override
    public Q timezone(ZoneId zone) {
        timezone = Objects.requireNonNull(zone, "zone");
        return self();
    }

    static String language(Locale language) {
        String code = language.getLanguage();
        if (code.isEmpty()) {
            throw new IllegalArgumentException("The locale names no language; give Locale.FRENCH, for example");
        }
        return code;
    }
}
