package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for counted values. */
abstract class CountParameters<Q extends CountQuery<Q>> extends FilterParameters<Q> implements CountQuery<Q> {

    private final List<FacetOption> facets = new ArrayList<>();

    @Override
    void writeTo(Arguments arguments) {
        super.writeTo(arguments);
        facets.forEach(facet -> arguments.query("facet", facet.parameter()));
    }

    @Override
    public Q facet(String... fields) {
        Arrays.stream(fields).map(FacetOption::of).forEach(facets::add);
        return self();
    }

    @Override
    public Q facet(FacetOption... newFacets) {
        facets.addAll(Arrays.asList(newFacets));
        return self();
    }

    /** Of the catalogue. */
    static final class OfCatalog extends CountParameters<CatalogFacetQuery> implements CatalogFacetQuery {
        @Override
        CatalogFacetQuery self() {
            return this;
        }
    }

    /** Of a dataset. */
    static final class OfDataset extends CountParameters<FacetQuery> implements FacetQuery {
        private @Nullable String lang;

        @Override
        FacetQuery self() {
            return this;
        }

        @Override
        void writeTo(Arguments arguments) {
            super.writeTo(arguments);
            arguments.query("lang", lang);
        }

        @Override
        public FacetQuery lang(Locale language) {
            lang = language(language);
            return this;
        }
    }
}
