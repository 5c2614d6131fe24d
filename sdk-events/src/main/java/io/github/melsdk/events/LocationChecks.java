package io.github.melsdk.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the provider documents of the fields of a location. */
final class LocationChecks {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", 100,
            "address", 255,
            "adminLevel4", 100,
            "postalCode", 20,
            "insee", 10,
            "description", 5000,
            "access", 1000,
            "imageCredits", 255);

    private LocationChecks() {}

    static void check(LocationDraft draft, boolean complete, Problems problems) {
        Map<String, Object> fields = draft.fields();
        for (String field : List.of("name", "address", "countryCode")) {
            if (complete || fields.containsKey(field)) {
                problems.require(fields, field);
            }
        }
        new TreeMap<>(LONGEST).forEach((field, most) -> problems.limit(fields, field, most));
        Object country = fields.get("countryCode");
        String code = country == null ? "" : country.toString();
        if (!code.isBlank() && !COUNTRIES.contains(code.toUpperCase(Locale.ROOT))) {
            problems.add("countryCode", "country.unknown", "is no code of two letters of ISO 3166-1");
        }
        problems.link(fields, "website");
        if (fields.get("links") instanceof List<?> links
                && links.stream().anyMatch(link -> !Problems.isLink(link.toString()))) {
            problems.add("links", Problems.BAD_LINK, "has an address that does not start with https:// or http://");
        }
        problems.externalIds(fields);
        ImageUpload image = draft.image();
        if (image != null) {
            image.check(problems);
        }
    }
}
