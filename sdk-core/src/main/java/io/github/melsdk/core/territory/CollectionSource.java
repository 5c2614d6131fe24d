package io.github.melsdk.core.territory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A data set of a portal that serves a theme, and how its columns are to be read. Two portals that publish the same data name
 * its columns differently; the profile tells how, so that an application need not know.
 *
 * @param theme the theme, such as {@code bike-stations}
 * @param id the portal's identifier, opaque
 * @param timePolicy what its date-times mean
 * @param fields columns by the SDK's words for what they hold, such as {@code bikes} for {@code nb_velos_dispo}
 * @param openStates values of the column of the word {@code state} that mean open or in service; empty when all do
 * @param retiredStates values of the column of the word {@code state} of records that no longer exist and are left out
 * @param where values that a column must have for a record to belong to the theme
 * @param communeField column with the INSEE code of the commune, for data sets that reach beyond the territory; or null
 */
public record CollectionSource(
        String theme,
        String id,
        TimePolicy timePolicy,
        Map<String, String> fields,
        List<String> openStates,
        List<String> retiredStates,
        Map<String, List<String>> where,
        @Nullable String communeField) {

    /** Copies maps and lists. */
    public CollectionSource {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        openStates = List.copyOf(openStates);
        retiredStates = List.copyOf(retiredStates);
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /**
     * Returns a data set whose columns are read under their usual names.
     *
     * @param theme the theme
     * @param id the portal's identifier
     * @param timePolicy what its date-times mean
     * @return the data set
     */
    public static CollectionSource of(String theme, String id, TimePolicy timePolicy) {
        return new CollectionSource(theme, id, timePolicy, Map.of(), List.of(), List.of(), Map.of(), null);
    }

    /**
     * Returns the column that holds something.
     *
     * @param word the SDK's word for it
     * @return empty when the profile names none
     */
    public Optional<String> field(String word) {
        return Optional.ofNullable(fields.get(word));
    }
}
