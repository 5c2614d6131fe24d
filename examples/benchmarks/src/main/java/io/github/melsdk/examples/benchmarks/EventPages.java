package io.github.melsdk.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes answers of OpenAgenda as the provider gives them with {@code detailed=1}: every field, most texts in two languages. */
final class EventPages {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter WITH_MILLIS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);
    private static final List<String> COMMUNES = List.of("Lille", "Roubaix", "Tourcoing", "Villeneuve-d'Ascq", "Hem");
    private static final List<String> PLACES =
            List.of("Médiathèque Jean-Lévy", "La Condition Publique", "MUba", "LaM", "Le Zeppelin");
    private static final String ABOUT = "Visite commentée du quartier, de ses ateliers et de ses façades Art déco. "
            + "Départ à l'heure ; prévoir des chaussures confortables.\n\n";
    private static final String ABOUT_IN_ENGLISH =
            "A guided walk through the quarter, its workshops and its Art Deco façades. ";

    /** The number of an event with few times and a short description. */
    private static final int SMALL = 15;

    static final long SMALL_EVENT = uid(SMALL);

    private EventPages() {}

    /** Returns the last page of a list, with so many events. */
    static byte[] page(int events) {
        ObjectNode page = MAPPER.createObjectNode().put("total", events);
        ArrayNode list = page.putArray("events");
        for (int i = 0; i < events; i++) {
            list.add(event(i));
        }
        page.put("success", true).putNull("after");
        return bytes(page);
    }

    /** Returns the answer that holds one event, about 2 kB. */
    static byte[] one() {
        ObjectNode answer = MAPPER.createObjectNode().put("success", true);
        answer.set("event", event(SMALL).remove(List.of("longDescription", "image", "imageCredits")));
        return bytes(answer);
    }

    private static long uid(int number) {
        return 41_000_000L + number;
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode event(int number) {
        ObjectNode event =
                MAPPER.createObjectNode().put("uid", uid(number)).put("slug", "balade-architecture-" + number);
        texts(event, number);
        timings(event, number);
        event.set("image", image(number));
        event.put("imageCredits", "Ville de " + COMMUNES.get(number % COMMUNES.size()))
                .put("attendanceMode", 1 + number % 3)
                .putNull("onlineAccessLink")
                .put("status", 1)
                .put("state", 2)
                .put("featured", number % 20 == 0)
                .put("addMethod", "contribution")
                .put("private", 0)
                .put("draft", 0)
                .put("createdAt", "2026-03-0" + (1 + number % 9) + "T09:12:31.000Z")
                .put("updatedAt", "2026-05-1" + number % 10 + "T16:40:02.000Z");
        event.set("location", location(number));
        event.put("locationUid", 5_900 + number % 40);
        event.putObject("age").put("min", number % 12).put("max", 99);
        event.putObject("accessibility")
                .put("hi", number % 2 == 0)
                .put("vi", false)
                .put("mi", true);
        event.putArray("registration").addObject().put("type", "email").put("value", "reservation@example.org");
        event.putArray("links");
        event.putArray("extIds").addObject().put("key", "ville").put("value", "2026-" + number);
        event.putArray("sourceAgendas");
        event.putObject("originAgenda")
                .put("uid", 89_904_399)
                .put("title", "Métropole en fête")
                .put("slug", "metropole-en-fete");
        event.putObject("country").put("code", "FR").put("fr", "France").put("en", "France");
        event.putArray("categories-metropolitaines").add(10 + number % 12);
        return event;
    }

    private static void texts(ObjectNode event, int number) {
        event.putObject("title")
                .put("fr", "Balade d'architecture n° " + number)
                .put("en", "Architecture walk no. " + number);
        event.putObject("description").put("fr", ABOUT.strip()).put("en", ABOUT_IN_ENGLISH.strip());
        event.putObject("longDescription").put("fr", ABOUT.repeat(2 + number % 3));
        event.putObject("conditions").put("fr", "Gratuit, sur réservation");
        event.putObject("keywords")
                .putArray("fr")
                .add("architecture")
                .add("balade")
                .add("patrimoine");
        event.putObject("dateRange").put("fr", "1 - 12 juin").put("en", "1 - 12 June");
    }

    private static void timings(ObjectNode event, int number) {
        ArrayNode timings = event.putArray("timings");
        int count = 2 + number % 5;
        for (int i = 0; i < count; i++) {
            timings.add(timing(number, 2 * i));
        }
        event.set("firstTiming", timing(number, 0));
        event.set("nextTiming", timing(number, 0));
        event.set("lastTiming", timing(number, 2 * (count - 1)));
        event.put("timezone", "Europe/Paris");
    }

    private static ObjectNode timing(int number, int day) {
        OffsetDateTime begin =
                OffsetDateTime.of(FIRST_DAY.plusDays(number % 20 + day), LocalTime.of(9 + number % 10, 30), SUMMER);
        return MAPPER.createObjectNode()
                .put("begin", WITH_MILLIS.format(begin))
                .put("end", WITH_MILLIS.format(begin.plusHours(2)));
    }

    private static ObjectNode image(int number) {
        ObjectNode image = MAPPER.createObjectNode()
                .put("base", "https://cdn.example.org/main/")
                .put("filename", "e" + number + ".base.image.jpg");
        image.putObject("size").put("width", 700).put("height", 394);
        image.putNull("credits");
        ArrayNode variants = image.putArray("variants");
        variants.add(variant("full", number, 1920, 1080));
        variants.add(variant("thumbnail", number, 200, 200));
        return image;
    }

    private static ObjectNode variant(String type, int number, int width, int height) {
        ObjectNode variant =
                MAPPER.createObjectNode().put("type", type).put("filename", "e" + number + "." + type + ".image.jpg");
        variant.putObject("size").put("width", width).put("height", height);
        return variant;
    }

    private static ObjectNode location(int number) {
        String commune = COMMUNES.get(number % COMMUNES.size());
        ObjectNode location = MAPPER.createObjectNode()
                .put("uid", 5_900 + number % 40)
                .put("slug", "lieu-" + number % 40)
                .put("name", PLACES.get(number % PLACES.size()))
                .put("address", (1 + number % 90) + " rue des Arts, " + commune)
                .put("countryCode", "FR")
                .put("adminLevel1", "Hauts-de-France")
                .put("adminLevel2", "Nord")
                .put("adminLevel3", "Métropole Européenne de Lille")
                .put("adminLevel4", commune)
                .put("region", "Hauts-de-France")
                .put("department", "Nord")
                .put("city", commune)
                .put("postalCode", "59" + (100 + number % 800))
                .put("insee", "59350")
                .put("latitude", 50.6 + number % 97 * 0.001)
                .put("longitude", 3.0 + number % 89 * 0.001)
                .put("timezone", "Europe/Paris")
                .put("website", "https://example.org/lieux/" + number % 40)
                .putNull("email")
                .put("phone", "+33 3 20 00 00 00")
                .put("state", 1)
                .put("updatedAt", "2026-02-11T08:00:00.000Z");
        location.putObject("access").put("fr", "Métro ligne 1, arrêt Rihour");
        location.putArray("links");
        return location;
    }
}
