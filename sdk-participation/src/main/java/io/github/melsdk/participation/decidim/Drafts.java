package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.GeoPoint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What drafts check and write alike. */
final class Drafts {

    private Drafts() {}

    static String requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + name + " is not blank");
        }
        return text;
    }

    static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    static void put(Map<String, Object> attributes, @Nullable GeoPoint position) {
        if (position != null) {
            attributes.put("latitude", position.latitude());
            attributes.put("longitude", position.longitude());
        }
    }
}
