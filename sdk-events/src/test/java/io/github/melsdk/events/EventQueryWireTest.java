package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.testing.RecordedRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventQueryWireTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.6366, 3.0635);
    private static final DateRange SATURDAY = DateRange.ofDay(LocalDate.of(2026, 11, 21), PARIS);

    private static Arguments wire(Consumer<EventQuery> query, String... parameters) {
        return Arguments.of(String.join(" & ", parameters), query);
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                wire(q -> q.upcoming(), "relative[]=current", "relative[]=upcoming"),
                wire(q -> q.relative(Relative.PASSED), "relative[]=passed"),
                wire(
                        q -> q.during(SATURDAY),
                        "timings[gte]=2026-11-20T23:00:00Z",
                        "timings[lte]=2026-11-21T22:59:59.999Z"),
                wire(q -> q.timingsFrom(NOON), "timings[gte]=2026-11-21T12:00:00Z"),
                wire(q -> q.timingsUntil(NOON), "timings[lte]=2026-11-21T12:00:00Z"),
                wire(
                        q -> q.localTime(LocalTime.of(18, 30), LocalTime.of(23, 59)),
                        "localTime[gte]=1110",
                        "localTime[lte]=1439"),
                wire(q -> q.createdSince(NOON), "createdAt[gte]=2026-11-21T12:00:00Z"),
                wire(q -> q.createdUntil(NOON), "createdAt[lte]=2026-11-21T12:00:00Z"),
                wire(q -> q.updatedSince(NOON), "updatedAt[gte]=2026-11-21T12:00:00Z"),
                wire(q -> q.updatedUntil(NOON), "updatedAt[lte]=2026-11-21T12:00:00Z"),
                wire(q -> q.search("fête & l'été #1"), "search=fête & l'été #1"),
                wire(q -> q.search("jazz").relevanceThreshold(1.5), "search=jazz", "threshold=1.5"),
                wire(q -> q.search("jazz").automaticRelevanceThreshold(), "search=jazz", "threshold=auto"),
                wire(q -> q.keyword("danse", "bal"), "keyword[]=danse", "keyword[]=bal"),
                wire(q -> q.uid(1).uid(20_000_000_000L), "uid[]=1", "uid[]=20000000000"),
                wire(q -> q.slug("bal-populaire"), "slug[]=bal-populaire"),
                wire(q -> q.externalId("musee", "expo/2026"), "extId[key]=musee", "extId[value]=expo/2026"),
                wire(q -> q.featured(true), "featured=1"),
                wire(q -> q.featured(false), "featured=0"),
                wire(q -> q.state(PublicationState.TO_MODERATE, PublicationState.REFUSED), "state[]=0", "state[]=-1"),
                wire(q -> q.status(EventStatus.CANCELLED, EventStatus.FULL), "status[]=6", "status[]=5"),
                wire(q -> q.attendance(Attendance.ONLINE), "attendanceMode[]=2"),
                wire(
                        q -> q.accessibleTo(AccessibilityNeed.values()),
                        "accessibility[]=hi",
                        "accessibility[]=vi",
                        "accessibility[]=pi",
                        "accessibility[]=mi",
                        "accessibility[]=ii"),
                wire(q -> q.languages("nl", "en"), "languages[]=nl", "languages[]=en"),
                wire(q -> q.ageFrom(6).ageTo(12), "age[gte]=6", "age[lte]=12"),
                wire(q -> q.locationUid(31004), "locationUid[]=31004"),
                wire(
                        q -> q.locationExternalId("default", "FIL"),
                        "locationExtId[key]=default",
                        "locationExtId[value]=FIL"),
                wire(q -> q.region("Hauts-de-France"), "adminLevel1[]=Hauts-de-France"),
                wire(q -> q.department("Nord"), "adminLevel2[]=Nord"),
                wire(q -> q.epci("Métropole Européenne de Lille"), "adminLevel3[]=Métropole Européenne de Lille"),
                wire(q -> q.commune("Lille", "Lomme"), "adminLevel4[]=Lille", "adminLevel4[]=Lomme"),
                wire(q -> q.adminLevel(6, "Wazemmes"), "adminLevel6[]=Wazemmes"),
                wire(q -> q.district("Wazemmes"), "district[]=Wazemmes"),
                wire(q -> q.countryCode("be"), "countryCode[]=BE"),
                wire(
                        q -> q.within(BoundingBox.of(50.5, 2.9, 50.8, 3.3)),
                        "geo[northEast][lat]=50.8",
                        "geo[northEast][lng]=3.3",
                        "geo[southWest][lat]=50.5",
                        "geo[southWest][lng]=2.9"),
                wire(
                        q -> q.geoDistance(GRAND_PLACE, Distance.kilometres(2)),
                        "geoDistance[center][lat]=50.6366",
                        "geoDistance[center][lng]=3.0635",
                        "geoDistance[distance]=2000"),
                wire(q -> q.originAgenda(57621068), "originAgendaUid[]=57621068"),
                wire(q -> q.sourceAgenda(57621068), "sourceAgendaUid[]=57621068"),
                wire(
                        q -> q.addMethod(AddMethod.AGGREGATION, AddMethod.SHARE),
                        "addMethod[]=aggregation",
                        "addMethod[]=share"),
                wire(q -> q.removed(Removed.INCLUDED), "removed=null"),
                wire(q -> q.removed(Removed.ONLY), "removed=1"),
                wire(
                        q -> q.optionId("categories-metropolitaines", 3, 17),
                        "categories-metropolitaines[]=3",
                        "categories-metropolitaines[]=17"),
                wire(q -> q.flag("plein-air", true), "plein-air[]=true"),
                wire(q -> q.numberFrom("jauge", 20).numberTo("jauge", 99.5), "jauge[gte]=20", "jauge[lte]=99.5"),
                wire(q -> q.parameter("mood[]", "gai"), "mood[]=gai"),
                wire(q -> q.detailed(), "detailed=1"),
                wire(
                        q -> q.includeFields("title", "location.city"),
                        "includeFields[]=title",
                        "includeFields[]=location.city",
                        "includeFields[]=uid"),
                wire(q -> q.monolingual("fr"), "monolingual=fr"),
                wire(
                        q -> q.longDescriptionFormat(LongDescriptionFormat.HTML_WITH_EMBEDS),
                        "longDescriptionFormat=HTMLWithEmbeds"),
                wire(q -> q.includeLabels(), "includeLabels=1"),
                wire(q -> q.includeSort(), "includeSort=1"),
                wire(q -> q.sort(EventSort.MOST_RECENTLY_UPDATED), "sort=updatedAt.desc"),
                wire(
                        q -> q.sort(EventSort.TIMINGS, EventSort.LOCATION_NAME),
                        "sort[]=timings.asc",
                        "sort[]=location.name.asc"));
    }

    private static List<String> sent(Consumer<EventQuery> query) {
        try (Agendas agendas = Agendas.answering(Agendas.pageOf("0", "null"))) {
            agendas.client.events(89904399, query).toList();
            RecordedRequest request = agendas.lastRequest();
            assertThat(request.path()).isEqualTo("/v2/agendas/89904399/events");
            assertThat(request.header("key")).contains("test");
            List<String> pairs = new ArrayList<>();
            request.queryParameters().forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + value)));
            return pairs;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void a_filter_is_sent_as_the_provider_writes_it(String parameters, Consumer<EventQuery> query) {
        assertThat(sent(query)).containsExactly((parameters + " & size=300").split(" & (?=[a-zA-Z\\-]+\\d?[\\[=])"));
    }

    @Test
    void every_filter_of_the_interface_has_a_case() {
        List<String> elsewhere = List.of("startingAt", "pageSize", "near", "option");
        assertThat(filters().count() + elsewhere.size()).isGreaterThanOrEqualTo(methods(EventQuery.class));
    }

    private static long methods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .count();
    }

    @Test
    void nothing_but_the_size_is_sent_for_an_empty_query() {
        assertThat(sent(q -> {})).containsExactly("size=300");
    }

    @Test
    void a_circle_is_sent_as_the_box_around_it() {
        List<String> sent = sent(q -> q.near(GRAND_PLACE, Distance.kilometres(2)));

        assertThat(sent).hasSize(5);
        assertThat(number(sent, "geo[northEast][lat]")).isBetween(50.6545, 50.6547);
        assertThat(number(sent, "geo[southWest][lat]")).isBetween(50.6185, 50.6187);
        assertThat(number(sent, "geo[northEast][lng]")).isBetween(3.0917, 3.0921);
        assertThat(number(sent, "geo[southWest][lng]")).isBetween(3.0349, 3.0353);
    }

    private static double number(List<String> sent, String name) {
        return sent.stream()
                .filter(pair -> pair.startsWith(name + "="))
                .mapToDouble(pair -> Double.parseDouble(pair.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fields_that_filters_here_need_are_read_too() {
        assertThat(sent(q -> q.includeFields("title")
                        .near(GRAND_PLACE, Distance.metres(500))
                        .during(SATURDAY)))
                .contains(
                        "includeFields[]=uid",
                        "includeFields[]=timings",
                        "includeFields[]=location.latitude",
                        "includeFields[]=location.longitude");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wire(q -> q.keyword(), "keyword[] needs a value"),
                wire(q -> q.keyword(" "), "blank"),
                wire(q -> q.search(""), "needs a text"),
                wire(q -> q.uid(0), "positive"),
                wire(q -> q.languages("français"), "two letters"),
                wire(q -> q.countryCode("FRA"), "two letters"),
                wire(q -> q.monolingual("f1"), "two letters"),
                wire(q -> q.adminLevel(7, "x"), "between 1 and 6"),
                wire(q -> q.ageFrom(-1), "between 0 and 120"),
                wire(q -> q.relevanceThreshold(Double.NaN), "0 or more"),
                wire(q -> q.within(BoundingBox.of(-10, 170, 10, -170)), "180th meridian"),
                wire(q -> q.near(GRAND_PLACE, Distance.metres(0)), "more than zero"),
                wire(q -> q.during(DateRange.of(SATURDAY.start(), SATURDAY.start())), "empty"),
                wire(q -> q.option("categories-metropolitaines"), "needs an option"),
                wire(q -> q.optionId("a[b]", 1), "not the code of a field"),
                wire(q -> q.numberFrom("jauge", Double.POSITIVE_INFINITY), "finite"),
                wire(q -> q.sort(), "Name an order"),
                wire(q -> q.includeFields(""), "named as on the wire"),
                wire(q -> q.pageSize(301), "between 1 and 300"),
                wire(q -> q.pageSize(0), "between 1 and 300"),
                wire(q -> q.startingAt("page 2"), "does not come from a list"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_refused_before_any_request(String message, Consumer<EventQuery> query) {
        try (Agendas agendas = Agendas.answering(Agendas.pageOf("0", "null"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.events(89904399, query))
                    .withMessageContaining(message);
            assertThatIllegalArgumentException().isThrownBy(() -> EventQuery.of(query));
            assertThat(agendas.requests()).isEmpty();
        }
    }

    @Test
    void a_query_is_used_again_and_refined() {
        Consumer<EventQuery> coming = EventQuery.of(q -> q.upcoming());

        assertThat(sent(coming.andThen(q -> q.commune("Roubaix"))))
                .containsExactly("relative[]=current", "relative[]=upcoming", "adminLevel4[]=Roubaix", "size=300");
        assertThat(sent(coming)).containsExactly("relative[]=current", "relative[]=upcoming", "size=300");
    }

    @Test
    void events_of_all_agendas_are_coming_ones_unless_asked_otherwise() {
        try (Agendas agendas = Agendas.answering(Agendas.pageOf("0", "null"))) {
            agendas.client.events(q -> q.commune("Lille")).toList();
            RecordedRequest request = agendas.lastRequest();
            assertThat(request.path()).isEqualTo("/v2/events");
            assertThat(request.queryParameters())
                    .containsEntry("relative[]", List.of("current", "upcoming"))
                    .containsEntry("adminLevel4[]", List.of("Lille"));

            agendas.client.events(q -> q.relative(Relative.UPCOMING)).toList();
            assertThat(agendas.lastRequest().queryParameters()).containsEntry("relative[]", List.of("upcoming"));
        }
    }

    @Test
    void filters_within_one_agenda_are_refused_for_all_agendas() {
        try (Agendas agendas = Agendas.answering(Agendas.pageOf("0", "null"))) {
            for (Consumer<EventQuery> query : List.<Consumer<EventQuery>>of(
                    q -> q.featured(true), q -> q.state(PublicationState.READY), q -> q.option("label", "design"))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> agendas.client.events(query))
                        .withMessageContaining("one agenda");
            }
        }
    }
}
