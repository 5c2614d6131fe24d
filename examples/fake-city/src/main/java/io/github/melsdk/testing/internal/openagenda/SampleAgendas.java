package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.http.Tables;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invented events of two real agendas, laid around the present day. */
public final class SampleAgendas {
    /** The agenda of the metropolis. */
    public static final long MEL = 89904399L;
    /** The agenda of the city. */
    public static final long LILLE = 57621068L;

    private static final long FIRST_EVENT = 50_000_001L;
    private static final List<String> CATEGORIES = List.of(
            "atelier",
            "braderie-brocante",
            "ceremonie",
            "cinema",
            "conference-rencontre",
            "conseil-municipal",
            "danse",
            "developpement-durable",
            "emploi",
            "exposition",
            "fete-festival",
            "formation",
            "lecture",
            "mode",
            "musique",
            "reunion-publique",
            "sante",
            "spectacle",
            "sport",
            "theatre",
            "visite-balade");

    private SampleAgendas() {}

    /**
     * Fills a store.
     *
     * @param store the store
     */
    public static void fill(AgendaStore store) {
        describeAgendas(store);
        Map<String, ObjectNode> places = places();
        LocalDate today = LocalDate.ofInstant(store.clock().instant(), EventTimes.PARIS);
        Instant created = store.clock().instant().minusSeconds(30L * 86_400);
        int index = 0;
        for (List<String> row : Tables.read(SampleAgendas.class.getResourceAsStream("events.txt"))) {
            Agenda agenda = store.agenda(row.get(0).equals("mel") ? MEL : LILLE);
            ObjectNode event = event(row, index, places, today);
            event.putArray("categories-metropolitaines").add(agenda.option("categories-metropolitaines", row.get(3)));
            event.put("createdAt", EventTimes.stamp(created.plusSeconds(index * 3_600L)));
            event.put("updatedAt", EventTimes.stamp(created.plusSeconds(index * 7_200L)));
            SampleTraps.set(event, index);
            agenda.put(event);
            index++;
        }
    }

    private static ObjectNode event(List<String> row, int index, Map<String, ObjectNode> places, LocalDate today) {
        ObjectNode event = EventTemplate.event(FIRST_EVENT + index, row.get(1));
        event.withObject("/description").put("fr", row.get(2));
        event.withObject("/longDescription").put("fr", row.get(2) + ".\n\nEntrée par l'accueil, **sans réservation**.");
        event.withObject("/conditions").put("fr", index % 3 == 0 ? "Gratuit" : "5 € / 3 €");
        event.withObject("/keywords").set("fr", Json.of(row.get(9).split(",")));
        LocalDate first = day(row.get(5), today);
        ArrayNode timings = event.putArray("timings");
        for (int i = 0; i < Integer.parseInt(row.get(6)); i++) {
            ZonedDateTime begin = ZonedDateTime.of(first.plusDays(i), LocalTime.parse(row.get(7)), EventTimes.PARIS);
            ZonedDateTime end = ZonedDateTime.of(first.plusDays(i), LocalTime.parse(row.get(8)), EventTimes.PARIS);
            timings.add(EventTimes.timing(begin, end, index));
        }
        ObjectNode place = places.get(row.get(4));
        if (place == null) {
            event.put("attendanceMode", 2).put("onlineAccessLink", "https://visio.example.org/energie");
        } else {
            event.set("location", place.deepCopy());
        }
        event.set("image", EventTemplate.image("fake-city-" + (FIRST_EVENT + index) + ".base.image.jpg"));
        event.set("country", Json.object().put("code", "FR").put("fr", "France").put("en", "France"));
        return event;
    }

    private static LocalDate day(String text, LocalDate today) {
        return switch (text) {
            case "sat" -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            case "sun" -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            default -> today.plusDays(Integer.parseInt(text));
        };
    }

    private static Map<String, ObjectNode> places() {
        Map<String, ObjectNode> places = new HashMap<>();
        for (List<String> row : Tables.read(SampleAgendas.class.getResourceAsStream("places.txt"))) {
            ObjectNode place = EventTemplate.location(
                    Long.parseLong(row.get(0)),
                    row.get(1),
                    row.get(2),
                    row.get(4),
                    Double.parseDouble(row.get(6)),
                    Double.parseDouble(row.get(7)));
            places.put(row.get(0), place.put("postalCode", row.get(3)).put("insee", row.get(5)));
        }
        return places;
    }

    private static void describeAgendas(AgendaStore store) {
        store.describe(MEL, info -> {
            info.put("title", "Métropole Européenne de Lille")
                    .put("slug", "metropole-europeenne-de-lille")
                    .put("description", "L'agenda des 95 communes")
                    .put("official", 1)
                    .put("networkUid", 245900410L)
                    .put("locationSetUid", 59170)
                    .put("image", "https://cdn.openagenda.com/main/agenda89904399.jpg?__ts=1");
            info.set(
                    "network",
                    Json.object().put("uid", 245900410L).put("title", "MEL").put("formSchemaId", 41));
            info.set("locationSet", Json.object().put("uid", 59170).put("title", "Lieux de la métropole"));
            addFields(info, 3);
        });
        store.describe(LILLE, info -> {
            info.put("title", "Ville de Lille")
                    .put("slug", "ville-de-lille")
                    .put("description", "Sorties et rendez-vous à Lille")
                    .put("official", 1)
                    .put("locationSetUid", 59170)
                    .put("image", "agenda57621068.jpg");
            // Other ids for the same notions: ids belong to one schema.
            addFields(info, 101);
        });
    }

    private static void addFields(ObjectNode info, int firstId) {
        ArrayNode fields = info.withObject("/schema").withArray("/fields");
        fields.addObject().put("type", "section").put("slug", "thematiques");
        ObjectNode categories =
                AgendaInfo.field("categories-metropolitaines", "checkbox", "network", "Catégories métropolitaines");
        ArrayNode options = categories.put("optional", false).putArray("options");
        for (int i = 0; i < CATEGORIES.size(); i++) {
            options.add(AgendaInfo.option(firstId + i, CATEGORIES.get(i)));
        }
        fields.add(categories);
        ObjectNode recurring = AgendaInfo.field("recurringevent", "checkbox", "network", "Récurrent");
        recurring.putArray("options").add(AgendaInfo.option(2, "recurrent"));
        fields.add(recurring);
        fields.add(AgendaInfo.field("plein-air", "boolean", "agenda", "En plein air"));
        fields.add(AgendaInfo.field("jauge", "integer", "agenda", "Jauge"));
        fields.add(AgendaInfo.field("arret-tram", "text", "agenda", "Arrêt le plus proche"));
    }
}
