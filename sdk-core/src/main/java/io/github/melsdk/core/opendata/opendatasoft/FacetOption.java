package io.github.melsdk.core.opendata.opendatasoft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values are counted, with the options of the count. Only fields with the annotation {@code facet} can be counted.
 * What is not set is as the portal configured it. Immutable.
 */
public final class FacetOption {

    private final String name;
    private final @Nullable Boolean disjunctive;
    private final @Nullable Boolean hierarchical;
    private final @Nullable String separator;
    private final @Nullable Sort sort;
    private final @Nullable Integer limit;

    /** Order of the values. */
    public enum Sort {
        /** By count, the rarest first. */
        COUNT("count"),
        /** By count, the most frequent first. */
        COUNT_DESCENDING("-count"),
        /** As text. */
        ALPHANUMERIC("alphanum"),
        /** As text, from the end. */
        ALPHANUMERIC_DESCENDING("-alphanum"),
        /** As numbers. */
        NUMERIC("num"),
        /** As numbers, the greatest first. */
        NUMERIC_DESCENDING("-num");

        private final String wire;

        Sort(String wire) {
            this.wire = wire;
        }
    }

    private FacetOption(
            String name,
            @Nullable Boolean disjunctive,
            @Nullable Boolean hierarchical,
            @Nullable String separator,
            @Nullable Sort sort,
            @Nullable Integer limit) {
        this.name = name;
        this.disjunctive = disjunctive;
        this.hierarchical = hierarchical;
        this.separator = separator;
        this.sort = sort;
        this.limit = limit;
    }

    /**
     * Returns a facet without options.
     *
     * @param field technical name of the field
     * @return the facet
     * @throws IllegalArgumentException when the name is blank
     */
    public static FacetOption of(String field) {
        OdsqlText.name(field);
        return new FacetOption(field, null, null, null, null, null);
    }

    /**
     * Tells whether the values of this field are alternatives, so that refining by one keeps the others in the list.
     *
     * @param value true for alternatives
     * @return the changed facet
     */
    public FacetOption disjunctive(boolean value) {
        return new FacetOption(name, value, hierarchical, separator, sort, limit);
    }

    /**
     * Tells whether the values are paths.
     *
     * @param value true for paths
     * @return the changed facet
     */
    public FacetOption hierarchical(boolean value) {
        return new FacetOption(name, disjunctive, value, separator, sort, limit);
    }

    /**
     * Sets what separates the levels of paths.
     *
     * @param value for example {@code /}
     * @return the changed facet
     */
    public FacetOption separator(String value) {
        return new FacetOption(name, disjunctive, hierarchical, Objects.requireNonNull(value, "value"), sort, limit);
    }

    /**
     * Sets the order of the values.
     *
     * @param value the order
     * @return the changed facet
     */
    public FacetOption sort(Sort value) {
        return new FacetOption(
                name, disjunctive, hierarchical, separator, Objects.requireNonNull(value, "value"), limit);
    }

    /**
     * Sets how many values are returned.
     *
     * @param value at least 1
     * @return the changed facet
     * @throws IllegalArgumentException when the value is less than 1
     */
    public FacetOption limit(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("A facet has at least one value, not " + value);
        }
        return new FacetOption(name, disjunctive, hierarchical, separator, sort, value);
    }

    /** Returns the value of the parameter: the bare name, or the function when there are options. */
    String parameter() {
        List<String> options = new ArrayList<>();
        add(options, "disjunctive", disjunctive);
        add(options, "hierarchical", hierarchical);
        add(options, "separator", separator == null ? null : OdsqlText.string(separator));
        add(options, "sort", sort == null ? null : OdsqlText.string(sort.wire));
        add(options, "limit", limit);
        return options.isEmpty()
                ? name
                : "facet(name=" + OdsqlText.string(name) + ", " + String.join(", ", options) + ")";
    }

    private static void add(List<String> options, String name, @Nullable Object value) {
        if (value != null) {
            options.add(name + "=" + value);
        }
    }

    /** Returns the value of the parameter. */
    @Override
    public String toString() {
        return parameter();
    }
}
