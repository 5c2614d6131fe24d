package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Makes complete documents for events and locations, to be adorned by the caller. */
public final class EventTemplate {
    private EventTemplate() {}

    /**
     * Makes an event with every standard field, most of them empty.
     *
     * @param uid its uid
     * @param title its French title
     * @return a new document
     */
    public static ObjectNode event(long uid, String title) {
        ObjectNode event = Json.object().put("uid", uid).put("slug", slug(title) + "-" + uid);
        event.putObject("title").put("fr", title);
        event.putObject("description").put("fr", title);
        event.putObject("longDescription");
        event.putObject("conditions");
        event.putObject("keywords");
        event.putArray("timings");
        event.put("timezone", "Europe/Paris")
                .putNull("image")
                .putNull("imageCredits")
                .put("attendanceMode", 1)
                .putNull("onlineAccessLink")
                .put("status", 1)
                .put("state", 2)
                .put("featured", false)
                .putNull("age")
                .putNull("location")
                .put("addMethod", "contribution")
                .put("private", 0)
                .put("draft", 0);
        event.putArray("registration");
        event.putObject("accessibility");
        event.putArray("links");
        event.putArray("extIds");
        event.putArray("sourceAgendas");
        event.set("country", Json.of(null));
        return event;
    }

    /**
     * Makes a location in the metropolis.
     *
     * @param uid its uid
     * @param name its name
     * @param address its postal address
     * @param city its commune
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     * @return a new document
     */
    public static ObjectNode location(
            long uid, String name, String address, String city, double latitude, double longitude) {
        ObjectNode location = Json.object()
                .put("uid", uid)
                .put("setUid", 59170)
                .put("slug", slug(name) + "-" + uid)
                .put("name", name)
                .put("address", address)
                .put("countryCode", "FR")
                .put("adminLevel1", "Hauts-de-France")
                .put("adminLevel2", "Nord")
                .put("adminLevel3", "Métropole Européenne de Lille")
                .put("adminLevel4", city)
                .putNull("adminLevel5")
                .putNull("adminLevel6")
                .put("region", "Hauts-de-France")
                .put("department", "Nord")
                .put("city", city)
                .putNull("district")
                .putNull("postalCode")
                .putNull("insee")
                .put("latitude", latitude)
                .put("longitude", longitude)
                .put("timezone", "Europe/Paris")
                .putNull("image")
                .putNull("website")
                .putNull("email")
                .putNull("phone")
                .put("state", 1);
        location.putObject("description");
        location.putObject("access");
        location.putArray("links");
        location.set("tags", Json.of(null));
        location.set("extIds", Json.of(List.of()));
        return location;
    }

    /**
     * Makes the image document of an event.
     *
     * @param filename the name of the main file
     * @return a new document with three variants
     */
    public static ObjectNode image(String filename) {
        ObjectNode image =
                Json.object().put("base", "https://cdn.openagenda.com/main/").put("filename", filename);
        image.putObject("size").put("width", 700).put("height", 394);
        image.putNull("credits");
        image.putArray("variants")
                .add(variant("full", "full-" + filename, 1920, 1080))
                .add(variant("thumbnail", "thumb-" + filename, 200, 200));
        return image;
    }

    private static ObjectNode variant(String type, String filename, int width, int height) {
        ObjectNode variant = Json.object().put("type", type).put("filename", filename);
        variant.putObject("size").put("width", width).put("height", height);
        return variant;
    }

    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (char c : plain.toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
