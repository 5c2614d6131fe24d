package io.github.melsdk.core.opendata.opendatasoft;

import java.util.List;
import java.util.Optional;

/**
 * The counted values of fields.
 *
 * @param facets one per field
 * @param links links of the answer
 * @param quotas what the answer told about the calls that are left
 */
public record Facets(List<Facet> facets, List<Link> links, Quotas quotas) {

    public Facets {
        facets = List.copyOf(facets);
        links = List.copyOf(links);
    }

    /**
     * Returns the counted values of a field.
     *
     * @param field technical name
     * @return empty when the portal did not count it
     */
    public Optional<Facet> facet(String field) {
        return facets.stream().filter(facet -> facet.name().equals(field)).findFirst();
    }
}
