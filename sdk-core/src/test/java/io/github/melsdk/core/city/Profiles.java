package io.github.melsdk.core.city;

import io.github.melsdk.core.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Profiles whose services are on the fake city. */
final class Profiles {

    private Profiles() {}

    /** The profile of Lille, with addresses replaced: first what stands there, then what shall. */
    static Territory lille(String... replacements) {
        String profile = bundled();
        for (int i = 0; i < replacements.length; i += 2) {
            if (!profile.contains(replacements[i])) {
                throw new IllegalArgumentException("The profile does not contain " + replacements[i]);
            }
            profile = profile.replace(replacements[i], replacements[i + 1]);
        }
        return Territory.load(new StringReader(profile), "lille-on-fake-city.json");
    }

    private static String bundled() {
        try (InputStream stream =
                Objects.requireNonNull(Territory.class.getResourceAsStream("/territories/lille.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A metropolis with one portal and what else stands in the profile. */
    static Territory withPortal(String software, String url, String collections, String more) {
        return Territory.load(new StringReader("""
                        {
                          "format": 1,
                          "name": "Essai",
                          "country": "FR",
                          "epci": {"code": "200093201"},
                          "timezone": "Europe/Paris",
                          "boundingBox": {"south": 50.499, "west": 2.789, "north": 50.795, "east": 3.273},
                          "communes": {"file": "lille-communes.csv"},
                          "portals": [{
                            "name": "portal",
                            "title": "Portail",
                            "software": "%s",
                            "url": "%s",
                            "collections": {%s}
                          }]%s
                        }
                        """.formatted(software, url, collections, more)), "essai.json");
    }
}
