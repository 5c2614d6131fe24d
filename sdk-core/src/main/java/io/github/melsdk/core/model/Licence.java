package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which data may be used again.
 *
 * @param spdxId the SPDX identifier, null if the licence is not one that the SDK knows
 * @param name the name for people; for an unknown licence what the provider wrote, empty if nothing
 * @param url the text of the licence, null if unknown
 * @param shareAlike whether a derived database must be published under the same licence; null if unknown
 */
public record Licence(
        @JsonProperty("spdxId") @Nullable String spdxId,
        @JsonProperty("name") String name,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("shareAlike") @Nullable Boolean shareAlike) {

    /** Licence Ouverte 2.0 of Etalab: name the source and the date of its last update. */
    public static final Licence LICENCE_OUVERTE_2_0 =
            new Licence("etalab-2.0", "Licence Ouverte 2.0", "https://spdx.org/licenses/etalab-2.0.html", false);

    /** Open Database License 1.0: attribution, and share-alike on derived databases. */
    public static final Licence ODBL_1_0 =
            new Licence("ODbL-1.0", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/", true);

    /** Creative Commons Attribution 4.0. */
    public static final Licence CC_BY_4_0 =
            new Licence("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", false);

    private static final Licence UNKNOWN = new Licence(null, "", null, null);

    /**
     * What portals write, reduced to letters and digits. Collected from several portals and not verified against a
     * published list; a spelling that does not say which version it means is here only if the portals' own lists have
     * a single version under it.
     */
    private static final Map<String, Licence> ALIASES = Map.ofEntries(
            Map.entry("etalab20", LICENCE_OUVERTE_2_0),
            Map.entry("lov2", LICENCE_OUVERTE_2_0),
            Map.entry("lov20", LICENCE_OUVERTE_2_0),
            Map.entry("frlo", LICENCE_OUVERTE_2_0),
            Map.entry("frlov2", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouverte20", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouvertev2", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouvertev20", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouvertev20etalab", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouverte20etalab", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouverteetalab20", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouverteopenlicenceversion20", LICENCE_OUVERTE_2_0),
            Map.entry("licenceouverteopenlicencev20", LICENCE_OUVERTE_2_0),
            Map.entry("spdxorglicensesetalab20html", LICENCE_OUVERTE_2_0),
            Map.entry("odbl", ODBL_1_0),
            Map.entry("odbl10", ODBL_1_0),
            Map.entry("odcodbl", ODBL_1_0),
            Map.entry("odcodbl10", ODBL_1_0),
            Map.entry("opendatabaselicenseodbl", ODBL_1_0),
            Map.entry("opendatacommonsopendatabaselicenseodbl", ODBL_1_0),
            Map.entry("opendatacommonsorglicensesodbl10", ODBL_1_0),
            Map.entry("ccby40", CC_BY_4_0),
            Map.entry("creativecommonsattribution40", CC_BY_4_0),
            Map.entry("creativecommonsattribution40international", CC_BY_4_0),
            Map.entry("creativecommonsorglicensesby40", CC_BY_4_0));

    /** Turns a missing name into an empty one. */
    public Licence {
        name = name == null ? "" : name;
    }

    /**
     * Returns the licence that a provider means.
     *
     * @param text an SPDX identifier, a portal's own code, a name or an address; null if the provider says nothing
     * @return the licence; an unknown one that keeps the text if the SDK does not recognise it
     */
    public static Licence parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return UNKNOWN;
        }
        Licence known = ALIASES.get(key(text));
        return known == null ? new Licence(null, text.strip(), null, null) : known;
    }

    /**
     * Returns the licence that a provider means by a name and an address.
     *
     * @param text a name or code, null if the provider says none
     * @param address the address of the licence, null if the provider says none
     * @return the licence that either means; an unknown one that keeps the name, or else the address, if neither is recognised
     */
    public static Licence parse(@Nullable String text, @Nullable String address) {
        Licence named = parse(text);
        Licence addressed = parse(address);
        if (named.isKnown() || !addressed.isKnown()) {
            return named.name().isEmpty() ? addressed : named;
        }
        return addressed;
    }

    /**
     * Returns the licence of data whose provider says nothing about it.
     *
     * @return an unknown licence without name
     */
    public static Licence unknown() {
        return UNKNOWN;
    }

    private static String key(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        for (String prefix : new String[] {"https://", "http://", "www."}) {
            lower = lower.startsWith(prefix) ? lower.substring(prefix.length()) : lower;
        }
        StringBuilder key = new StringBuilder(lower.length());
        lower.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }

    /**
     * Tells whether the SDK recognised the licence.
     *
     * @return true if it has an SPDX identifier
     */
    @JsonIgnore
    public boolean isKnown() {
        return spdxId != null;
    }

    /**
     * Tells whether the source must be named. All licences that the SDK knows ask for it, so an unknown one is
     * presumed to ask for it too.
     *
     * @return true
     */
    public boolean attributionRequired() {
        return true;
    }
}
