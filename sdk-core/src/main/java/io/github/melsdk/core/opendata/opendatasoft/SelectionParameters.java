package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parameters of a query that shapes its results. */
abstract class SelectionParameters<Q extends SelectionQuery<Q>> extends FilterParameters<Q>
        implements SelectionQuery<Q> {

    private final List<String> select = new ArrayList<>();
    private final List<String> groupBy = new ArrayList<>();
    private final List<String> orderBy = new ArrayList<>();
    private @Nullable String lang;

    @Override
    void writeTo(Arguments arguments) {
        arguments.query("select", clause(select));
        super.writeTo(arguments);
        arguments
                .query("group_by", clause(groupBy))
                .query("order_by", clause(orderBy))
                .query("lang", lang);
    }

    static @Nullable String clause(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    static String requireClause(String odsql) {
        if (odsql.isBlank()) {
            throw new IllegalArgumentException("A raw clause is blank");
        }
        return odsql;
    }

    boolean isGrouped() {
        return !groupBy.isEmpty();
    }

    @Override
    public Q select(Selectable... parts) {
        Arrays.stream(parts).map(Selectable::odsql).forEach(select::add);
        return self();
    }

    @Override
    public Q selectFields(String... fields) {
        Arrays.stream(fields).map(OdsqlText::name).forEach(select::add);
        return self();
    }

    @Override
    public Q rawSelect(String odsql) {
        select.add(requireClause(odsql));
        return self();
    }

    @Override
    public Q groupBy(Groupable... keys) {
        Arrays.stream(keys).map(Groupable::odsql).forEach(groupBy::add);
        return self();
    }

    @Override
    public Q rawGroupBy(String odsql) {
        groupBy.add(requireClause(odsql));
        return self();
    }

    @Override
    public Q orderBy(Orderable... keys) {
        Arrays.stream(keys).map(Orderable::odsql).forEach(orderBy::add);
        return self();
    }

    @Override
    public Q rawOrderBy(String odsql) {
        orderBy.add(requireClause(odsql));
        return self();
    }

    @Override
    public Q lang(Locale language) {
        lang = language(language);
        return self();
    }
}
