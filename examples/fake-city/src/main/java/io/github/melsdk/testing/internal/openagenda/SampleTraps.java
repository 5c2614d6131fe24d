package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;

/** Spreads over the sample events all inconsistencies of type that the provider's answers are known for. */
final class SampleTraps {
    private SampleTraps() {}

    static void set(ObjectNode event, int index) {
        flags(event, index);
        empties(event, index);
        people(event, index);
        image(event, index);
        singular(event, index);
        fields(event, index);
    }

    /** Flags are numbers in one event and booleans in the next. */
    private static void flags(ObjectNode event, int index) {
        if (index % 2 == 1) {
            event.put("private", false).put("draft", false);
        }
        event.put("featured", index == 0 || index == 21);
    }

    /** Nothing is written as an empty object, an empty array, null, or not at all. */
    private static void empties(ObjectNode event, int index) {
        switch (index % 5) {
            case 1 -> {
                event.putNull("longDescription").putNull("extIds").putNull("registration");
                event.putObject("age").putNull("min").putNull("max");
            }
            case 2 -> {
                event.putObject("conditions");
                event.putArray("keywords");
                event.putObject("age");
            }
            case 3 -> {
                event.remove("longDescription");
                event.putObject("keywords");
                event.putNull("links").putNull("accessibility");
            }
            default -> event.putObject("age").put("min", index % 10).put("max", 99);
        }
    }

    private static void people(ObjectNode event, int index) {
        if (index % 4 == 0) {
            event.putArray("registration")
                    .add(Json.object().put("type", "link").put("value", "https://reservation.example.org/" + index))
                    .add(Json.object().put("type", "email").put("value", "accueil@example.org"))
                    .add(Json.object().put("type", "phone").putNull("value"));
        }
        if (index % 3 == 0) {
            event.putObject("accessibility").put("mi", true).put("hi", index % 2 == 0);
        } else if (index % 3 == 1 && event.path("accessibility").isObject()) {
            event.putObject("accessibility")
                    .put("hi", false)
                    .put("vi", false)
                    .put("pi", true)
                    .put("mi", true)
                    .put("ii", false);
        }
    }

    private static void image(ObjectNode event, int index) {
        switch (index % 7) {
            case 1 -> event.putNull("image");
            case 2 -> event.put("image", "https://cdn.openagenda.com/main/legacy" + index + ".jpg");
            case 3 ->
                event.withObject("/image")
                        .put("base", "//cdn.openagenda.com/main/")
                        .putNull("size");
            case 4 -> event.withObject("/image").remove("variants");
            case 5 -> event.withObject("/image").putNull("filename");
            case 6 -> event.withObject("/image").put("base", "https://img.openagenda.com/main/");
            default -> event.put("imageCredits", "Photothèque de la fausse ville");
        }
    }

    /** What is seen once in a while. */
    private static void singular(ObjectNode event, int index) {
        switch (index) {
            case 1 -> event.withObject("/description").put("fr", "Première ligne\u2028seconde ligne");
            case 4 ->
                event.withObject("/title")
                        .put("nl", "Boerenmarkt aan de Citadel")
                        .put("en", "Farmers' market");
            case 5 ->
                event.putArray("extIds").add(Json.object().put("key", "musee").put("value", "expo/2026 été"));
            case 6 -> event.withArray("/timings").forEach(timing -> ((ObjectNode) timing).put("id", "a1b2c3"));
            case 7 -> {
                ObjectNode timing = (ObjectNode) event.withArray("/timings").get(0);
                String begin = timing.remove("begin").asText();
                timing.put("begin", begin);
            }
            case 8 -> event.withObject("/location").put("latitude", 0).put("longitude", 0);
            case 9 -> event.withObject("/location").putNull("city");
            case 10 -> event.withObject("/location").put("uid", "31004");
            case 16 -> event.putNull("timezone");
            case 18 -> event.put("state", 0);
            case 32 -> event.put("status", 4);
            case 33 -> event.put("status", 6);
            case 34 -> event.put("status", 5);
            default -> event.put("addMethod", index % 2 == 0 ? "contribution" : "aggregation");
        }
    }

    private static void fields(ObjectNode event, int index) {
        if (index == 3) {
            int first = event.withArray("/categories-metropolitaines").get(0).asInt();
            event.withArray("/categories-metropolitaines").add(first);
        }
        event.putArray("recurringevent");
        if (index % 6 == 0) {
            event.withArray("/recurringevent").add(2);
        }
        if (index % 2 == 0) {
            event.put("plein-air", index % 4 == 0).put("jauge", 20 + index);
        } else {
            event.putNull("plein-air");
        }
        event.put("arret-tram", index % 3 == 0 ? "Gare Lille Flandres" : null);
    }
}
