package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Arguments;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for one thing. */
final class ItemParameters implements ItemQuery {

    private final List<String> select = new ArrayList<>();
    private @Nullable String lang;
    private @Nullable String timezone;
    private boolean links;
    private boolean appMetas;

    Arguments writeTo(Arguments arguments) {
        return arguments
                .query("select", SelectionParameters.clause(select))
                .query("timezone", timezone)
                .query("lang", lang)
                .query("include_links", links ? true : null)
                .query("include_app_metas", appMetas ? true : null);
    }

    @Override
    public ItemQuery select(Selectable... parts) {
        Arrays.stream(parts).map(Selectable::odsql).forEach(select::add);
        return this;
    }

    @Override
    public ItemQuery rawSelect(String odsql) {
        select.add(SelectionParameters.requireClause(odsql));
        return this;
    }

    @Override
    public ItemQuery lang(Locale language) {
        lang = FilterParameters.language(language);
        return this;
    }

    @Override
    public ItemQuery timezone(ZoneId zone) {
        timezone = zone.getId();
        return this;
    }

    @Override
    public ItemQuery includeLinks() {
        links = true;
        return this;
    }

    @Override
    public ItemQuery includeAppMetas() {
        appMetas = true;
        return this;
    }
}
