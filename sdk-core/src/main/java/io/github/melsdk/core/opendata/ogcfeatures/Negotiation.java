package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Capability;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a server, from its software and from what it declares. Servers of a known software declare too much and
 * too little, so what they declare only chooses among the languages; of others, what is not declared is refused.
 *
 * @param flavour software of the server
 * @param declared what it declares, null when that is not known
 */
record Negotiation(ServerFlavour flavour, @Nullable Conformance declared) {

    private boolean isStandard() {
        return flavour == ServerFlavour.STANDARD;
    }

    boolean takesFilters() {
        return !isStandard()
                || declared == null
                || declared.declares(ConformanceClass.FILTER)
                || !languages().isEmpty();
    }

    /**
     * Chooses a language for a condition.
     *
     * @throws IllegalArgumentException when the server takes none that has words for it
     */
    FilterLanguage languageFor(Cql2Condition condition, @Nullable FilterLanguage asked) {
        if (!takesFilters()) {
            throw new IllegalArgumentException("This server declares no filters (OGC API Features, part 3), and ignores"
                    + " those it gets: use where(…) or property(…)");
        }
        requireCapabilities(condition);
        if (asked != null) {
            if (!flavour.filterLanguages().contains(asked)) {
                throw new IllegalArgumentException(
                        "This server does not take the filter language " + asked.parameter());
            }
            if (isStandard()
                    && declared != null
                    && !languages().isEmpty()
                    && !languages().contains(asked)) {
                throw new IllegalArgumentException("This server does not declare the filter language "
                        + asked.parameter() + ", but " + names(languages()));
            }
            asked.write(condition);
            return asked;
        }
        List<FilterLanguage> candidates = candidates();
        return candidates.stream()
                .filter(language -> language.canWrite(condition))
                .findFirst()
                .orElseGet(() -> {
                    // Writing it again says what the first language has no words for.
                    candidates.get(0).write(condition);
                    throw new IllegalArgumentException("No language of this server can write the condition");
                });
    }

    private List<FilterLanguage> candidates() {
        List<FilterLanguage> usual = flavour.filterLanguages();
        List<FilterLanguage> known =
                usual.stream().filter(languages()::contains).toList();
        return known.isEmpty() ? usual : known;
    }

    private List<FilterLanguage> languages() {
        List<FilterLanguage> languages = new ArrayList<>();
        if (declared != null) {
            if (declared.declares(ConformanceClass.CQL2_TEXT)) {
                languages.add(FilterLanguage.CQL2_TEXT);
            }
            if (declared.declares(ConformanceClass.CQL2_JSON)) {
                languages.add(FilterLanguage.CQL2_JSON);
            }
            if (declared.declares(ConformanceClass.ECQL_TEXT)) {
                languages.add(FilterLanguage.ECQL_TEXT);
            }
        }
        return languages;
    }

    /** Servers that declare parts of CQL2 at all are believed about the parts. */
    private void requireCapabilities(Cql2Condition condition) {
        if (!isStandard() || declared == null || !declared.declares(Cql2Capability.BASIC)) {
            return;
        }
        Set<Cql2Capability> needed = Cql2Capability.neededBy(condition);
        List<String> missing = needed.stream()
                .filter(capability -> !declared.declares(capability) && !isCovered(capability))
                .map(Cql2Capability::conformanceClass)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "This server does not declare what the filter needs of CQL2: " + String.join(", ", missing));
        }
    }

    /** The larger classes of geometry hold the smaller ones. */
    private boolean isCovered(Cql2Capability capability) {
        boolean basic = capability == Cql2Capability.BASIC_SPATIAL || capability == Cql2Capability.BASIC_SPATIAL_PLUS;
        return basic
                && declared != null
                && (declared.declares(Cql2Capability.SPATIAL) || declared.declares(Cql2Capability.BASIC_SPATIAL_PLUS));
    }

    /**
     * Checks a parameter of another part of the standard.
     *
     * @throws IllegalArgumentException when the server is known not to take it
     */
    void require(ConformanceClass needed, String parameter) {
        if (isStandard() && declared != null && !declared.declares(needed)) {
            throw new IllegalArgumentException(
                    "This server does not declare " + needed + ", so it would ignore the parameter " + parameter);
        }
    }

    private static String names(List<FilterLanguage> languages) {
        return String.join(
                ", ", languages.stream().map(FilterLanguage::parameter).toList());
    }
}
