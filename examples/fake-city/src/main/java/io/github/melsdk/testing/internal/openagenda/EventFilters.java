package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.geo.Distances;
import io.github.melsdk.testing.internal.http.Call;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns a query into a filter over full events. Unknown keys are ignored, as the provider does. */
final class EventFilters {
    private static final Set<String> STATES = Set.of("2", "1", "0", "-1");
    private static final Set<String> STATUSES = Set.of("1", "2", "3", "4", "5", "6");

    private final Call call;
    private final Parameters parameters;
    private final Instant now;
    private final List<Predicate<ObjectNode>> filters = new ArrayList<>();

    private EventFilters(Call call, Instant now) {
        this.call = call;
        this.parameters = new Parameters(call);
        this.now = now;
    }

    static Predicate<ObjectNode> of(Call call, JsonNode schema, Instant now, boolean moderator) {
        EventFilters filters = new EventFilters(call, now);
        filters.addTimes();
        filters.addTexts();
        filters.addChoices(moderator);
        filters.addPlaces();
        AdditionalFields.filters(schema, new Parameters(call)).forEach(filters.filters::add);
        return filters.filters.stream().reduce(event -> true, Predicate::and);
    }

    private void addTimes() {
        List<String> relative = parameters.choices("relative", Set.of("passed", "current", "upcoming"));
        if (!relative.isEmpty()) {
            filters.add(event -> relative.contains(EventTimes.relative(EventTimes.timings(event), now)));
        }
        Instant from = parameters.instant("timings[gte]");
        Instant to = parameters.instant("timings[lte]");
        if (from != null || to != null) {
            filters.add(event -> EventTimes.timings(event).stream()
                    .anyMatch(t -> (from == null || !t.end().isBefore(from))
                            && (to == null || !t.begin().isAfter(to))));
        }
        addStamp("updatedAt");
        addStamp("createdAt");
        Double earliest = parameters.number("localTime[gte]");
        Double latest = parameters.number("localTime[lte]");
        if (earliest != null || latest != null) {
            filters.add(event -> EventTimes.timings(event).stream()
                    .map(t -> t.begin().atZone(EventTimes.PARIS).toLocalTime().toSecondOfDay() / 60.0)
                    .anyMatch(m -> between(m, earliest, latest)));
        }
    }

    private void addStamp(String field) {
        Instant from = parameters.instant(field + "[gte]");
        Instant to = parameters.instant(field + "[lte]");
        if (from != null || to != null) {
            filters.add(event -> {
                Instant at = EventTimes.instant(event.path(field).asText());
                return (from == null || !at.isBefore(from)) && (to == null || !at.isAfter(to));
            });
        }
    }

    private void addTexts() {
        String search = call.first("search");
        if (search != null && !search.isBlank()) {
            filters.add(event -> score(event, search) > 0);
        }
        List<String> keywords = call.all("keyword");
        filters.add(
                event -> keywords.stream().allMatch(wanted -> keywords(event).anyMatch(wanted::equalsIgnoreCase)));
        anyOf(call.all("slug"), event -> Stream.of(event.path("slug").asText()));
        List<String> languages = call.all("languages");
        anyOf(languages, event -> names(event.path("title")));
        String key = call.first("extId[key]");
        String value = call.first("extId[value]");
        if (key != null && value != null) {
            filters.add(event -> hasExternalId(event, key, value));
        }
    }

    private void addChoices(boolean moderator) {
        List<String> states = parameters.choices("state", STATES);
        List<String> visible = moderator && !states.isEmpty() ? states : List.of("2");
        filters.add(event -> visible.contains(event.path("state").asText()));
        List<String> uids =
                parameters.longs("uid").stream().map(String::valueOf).toList();
        anyOf(uids, event -> Stream.of(event.path("uid").asText()));
        anyOf(
                parameters.choices("status", STATUSES),
                event -> Stream.of(event.path("status").asText()));
        List<String> modes = parameters.choices("attendanceMode", Set.of("1", "2", "3"));
        anyOf(modes, event -> Stream.of(event.path("attendanceMode").asText()));
        List<String> needs = parameters.choices("accessibility", Set.of("hi", "vi", "pi", "mi", "ii"));
        anyOf(
                needs,
                event -> names(event.path("accessibility"))
                        .filter(need -> event.path("accessibility").path(need).asBoolean()));
        anyOf(call.all("addMethod"), event -> Stream.of(event.path("addMethod").asText()));
        if (call.first("featured") != null) {
            filters.add(event -> event.path("featured").asBoolean() == call.flag("featured"));
        }
        addRemoved();
        addAge();
    }

    private void addRemoved() {
        String removed = call.first("removed", "0");
        if (!removed.equals("null")) {
            boolean wanted = removed.equals("1");
            filters.add(event -> event.path("removed").asBoolean() == wanted);
        }
    }

    private void addAge() {
        Double least = parameters.number("age[gte]");
        Double most = parameters.number("age[lte]");
        if (least != null || most != null) {
            filters.add(event -> {
                JsonNode age = event.path("age");
                return age.hasNonNull("min")
                        && (least == null || age.path("max").asDouble(120) >= least)
                        && (most == null || age.path("min").asDouble() <= most);
            });
        }
    }

    private void addPlaces() {
        List<String> locations =
                parameters.longs("locationUid").stream().map(String::valueOf).toList();
        anyOf(locations, event -> place(event, "uid"));
        anyOf(
                call.all("originAgendaUid"),
                event -> Stream.of(event.path("originAgenda").path("uid").asText()));
        for (int level = 1; level <= 6; level++) {
            String name = "adminLevel" + level;
            anyOf(call.all(name), event -> place(event, name));
        }
        for (String name : List.of("region", "department", "city", "district", "countryCode")) {
            anyOf(call.all(name), event -> place(event, name));
        }
        addBox();
        Double distance = parameters.number("geoDistance[distance]");
        Double lat = parameters.number("geoDistance[center][lat]");
        Double lng = parameters.number("geoDistance[center][lng]");
        if (distance != null && lat != null && lng != null) {
            filters.add(event -> located(event)
                    && Distances.metres(
                                    lat,
                                    lng,
                                    event.path("location").path("latitude").asDouble(),
                                    event.path("location").path("longitude").asDouble())
                            <= distance);
        }
    }

    private void addBox() {
        Double north = parameters.number("geo[northEast][lat]");
        Double east = parameters.number("geo[northEast][lng]");
        Double south = parameters.number("geo[southWest][lat]");
        Double west = parameters.number("geo[southWest][lng]");
        if (north != null && east != null && south != null && west != null) {
            filters.add(event -> located(event)
                    && between(event.path("location").path("latitude").asDouble(), south, north)
                    && between(event.path("location").path("longitude").asDouble(), west, east));
        }
    }

    private void anyOf(List<String> wanted, Function<ObjectNode, Stream<String>> actual) {
        if (!wanted.isEmpty()) {
            filters.add(event -> actual.apply(event).anyMatch(wanted::contains));
        }
    }

    /** Returns how many words of the search an event contains, zero unless it contains all of them. */
    static int score(JsonNode event, String search) {
        StringBuilder text = new StringBuilder();
        for (String field : List.of("title", "description", "longDescription", "keywords")) {
            text.append(' ').append(event.path(field));
        }
        JsonNode location = event.path("location");
        text.append(location.path("name").asText()).append(' ').append(location.path("city"));
        String haystack = text.toString().toLowerCase(Locale.ROOT);
        int score = 0;
        for (String word : search.toLowerCase(Locale.ROOT).strip().split(" ")) {
            if (!haystack.contains(word)) {
                return 0;
            }
            score += event.path("title").toString().toLowerCase(Locale.ROOT).contains(word) ? 3 : 1;
        }
        return score;
    }

    static boolean hasExternalId(JsonNode event, String key, String value) {
        return StreamSupport.stream(event.path("extIds").spliterator(), false)
                .anyMatch(id -> id.path("key").asText().equals(key)
                        && id.path("value").asText().equals(value));
    }

    private static Stream<String> keywords(JsonNode event) {
        return StreamSupport.stream(event.path("keywords").spliterator(), false)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(JsonNode::asText);
    }

    private static Stream<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    private static Stream<String> place(JsonNode event, String field) {
        JsonNode value = event.path("location").path(field);
        return value.isValueNode() && !value.isNull() ? Stream.of(value.asText()) : Stream.empty();
    }

    private static boolean located(JsonNode event) {
        return event.path("location").path("latitude").isNumber();
    }

    private static boolean between(double value, @Nullable Double least, @Nullable Double most) {
        return (least == null || value >= least) && (most == null || value <= most);
    }
}
