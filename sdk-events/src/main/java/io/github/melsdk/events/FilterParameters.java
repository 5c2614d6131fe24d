package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.WireConstant;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Collects filters in their form on the wire. */
abstract class FilterParameters<Q extends EventFilter<Q>> implements EventFilter<Q> {

    private static final int OLDEST = 120;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<OptionFilter> options = new ArrayList<>();
    private @Nullable DateRange period;
    private @Nullable Nearby nearby;

    abstract Q self();

    /** Returns the parameters of the filters, but for options that are given by their codes. */
    final List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> parameters.add(new Parameter(name, value))));
        return parameters;
    }

    final List<OptionFilter> options() {
        return List.copyOf(options);
    }

    final @Nullable DateRange period() {
        return period;
    }

    final @Nullable Nearby nearby() {
        return nearby;
    }

    final boolean has(String name) {
        return values.containsKey(name);
    }

    final Q set(String name, String value) {
        values.put(name, List.of(value));
        return self();
    }

    final Q add(String name, List<String> more) {
        if (more.isEmpty()) {
            throw new IllegalArgumentException(
                    "The filter " + name + " needs a value; leave it out to keep everything");
        }
        for (String value : more) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("A value of the filter " + name + " is blank");
            }
        }
        values.computeIfAbsent(name, key -> new ArrayList<>()).addAll(more);
        return self();
    }

    private Q constants(String name, WireConstant[] constants) {
        return add(name, Arrays.stream(constants).map(WireConstant::wire).toList());
    }

    private Q uids(String name, long[] uids) {
        return add(
                name, LongStream.of(uids).mapToObj(uid -> positive(name, uid)).toList());
    }

    private static String positive(String name, long uid) {
        if (uid <= 0) {
            throw new IllegalArgumentException("A number of the filter " + name + " is positive, not " + uid);
        }
        return Long.toString(uid);
    }

    private static String requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The filter " + name + " needs a text");
        }
        return text;
    }

    private static List<String> letters(String name, String[] codes) {
        List<String> valid = new ArrayList<>();
        for (String code : codes) {
            valid.add(requireTwoLetters(name, code));
        }
        return valid;
    }

    static String requireTwoLetters(String name, String code) {
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(name + " takes codes of two letters, such as fr, not '" + code + "'");
        }
        return code;
    }

    private static String requireField(String code) {
        boolean plain = !code.isBlank() && code.indexOf('[') < 0 && code.indexOf(']') < 0;
        if (!plain) {
            throw new IllegalArgumentException("'" + code + "' is not the code of a field");
        }
        return code;
    }

    @Override
    public Q relative(Relative... values) {
        return constants("relative[]", values);
    }

    @Override
    public Q during(DateRange range) {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("The period is empty: its end must be after its start");
        }
        period = range;
        timingsFrom(range.start().toInstant());
        // The server takes its end as part of the window, a range does not.
        return timingsUntil(range.end().toInstant().minusMillis(1));
    }

    @Override
    public Q timingsFrom(Instant instant) {
        return set("timings[gte]", instant.toString());
    }

    @Override
    public Q timingsUntil(Instant instant) {
        return set("timings[lte]", instant.toString());
    }

    @Override
    public Q localTime(LocalTime from, LocalTime to) {
        set("localTime[gte]", minutes(from));
        return set("localTime[lte]", minutes(to));
    }

    private static String minutes(LocalTime time) {
        return Integer.toString(time.getHour() * 60 + time.getMinute());
    }

    @Override
    public Q createdSince(Instant instant) {
        return set("createdAt[gte]", instant.toString());
    }

    @Override
    public Q createdUntil(Instant instant) {
        return set("createdAt[lte]", instant.toString());
    }

    @Override
    public Q updatedSince(Instant instant) {
        return set("updatedAt[gte]", instant.toString());
    }

    @Override
    public Q updatedUntil(Instant instant) {
        return set("updatedAt[lte]", instant.toString());
    }

    @Override
    public Q search(String text) {
        return set("search", requireText("search", text));
    }

    @Override
    public Q relevanceThreshold(double score) {
        if (!(score >= 0) || Double.isInfinite(score)) {
            throw new IllegalArgumentException("A relevance threshold is 0 or more, not " + score);
        }
        return set("threshold", Numbers.plain(score));
    }

    @Override
    public Q automaticRelevanceThreshold() {
        return set("threshold", "auto");
    }

    @Override
    public Q keyword(String... values) {
        return add("keyword[]", List.of(values));
    }

    @Override
    public Q uid(long... values) {
        return uids("uid[]", values);
    }

    @Override
    public Q slug(String... values) {
        return add("slug[]", List.of(values));
    }

    @Override
    public Q externalId(String key, String value) {
        set("extId[key]", requireText("extId[key]", key));
        return set("extId[value]", requireText("extId[value]", value));
    }

    @Override
    public Q featured(boolean value) {
        return set("featured", value ? "1" : "0");
    }

    @Override
    public Q state(PublicationState... values) {
        return constants("state[]", values);
    }

    @Override
    public Q status(EventStatus... values) {
        return constants("status[]", values);
    }

    @Override
    public Q attendance(Attendance... values) {
        return constants("attendanceMode[]", values);
    }

    @Override
    public Q accessibleTo(AccessibilityNeed... values) {
        return constants("accessibility[]", values);
    }

    @Override
    public Q languages(String... values) {
        return add("languages[]", letters("languages", values));
    }

    @Override
    public Q ageFrom(int years) {
        return set("age[gte]", age(years));
    }

    @Override
    public Q ageTo(int years) {
        return set("age[lte]", age(years));
    }

    private static String age(int years) {
        if (years < 0 || years > OLDEST) {
            throw new IllegalArgumentException("An age is between 0 and 120 years, not " + years);
        }
        return Integer.toString(years);
    }

    @Override
    public Q locationUid(long... values) {
        return uids("locationUid[]", values);
    }

    @Override
    public Q locationExternalId(String key, String value) {
        set("locationExtId[key]", requireText("locationExtId[key]", key));
        return set("locationExtId[value]", requireText("locationExtId[value]", value));
    }

    @Override
    public Q adminLevel(int level, String... names) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("An administrative level is between 1 and 6, not " + level);
        }
        return add("adminLevel" + level + "[]", List.of(names));
    }

    @Override
    public Q district(String... names) {
        return add("district[]", List.of(names));
    }

    @Override
    public Q countryCode(String... values) {
        return add(
                "countryCode[]",
                letters("countryCode", values).stream()
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .toList());
    }

    @Override
    public Q within(BoundingBox box) {
        if (box.west() > box.east()) {
            throw new IllegalArgumentException("The box crosses the 180th meridian: ask for its two halves");
        }
        nearby = null;
        return box(box);
    }

    private Q box(BoundingBox box) {
        set("geo[northEast][lat]", Numbers.plain(box.north()));
        set("geo[northEast][lng]", Numbers.plain(box.east()));
        set("geo[southWest][lat]", Numbers.plain(box.south()));
        return set("geo[southWest][lng]", Numbers.plain(box.west()));
    }

    @Override
    public Q near(GeoPoint point, Distance distance) {
        Nearby wanted = new Nearby(point, requirePositive(distance));
        box(wanted.box());
        nearby = wanted;
        return self();
    }

    @Override
    public Q geoDistance(GeoPoint point, Distance distance) {
        set("geoDistance[center][lat]", Numbers.plain(point.latitude()));
        set("geoDistance[center][lng]", Numbers.plain(point.longitude()));
        return set(
                "geoDistance[distance]", Numbers.plain(requirePositive(distance).metres()));
    }

    private static Distance requirePositive(Distance distance) {
        if (distance.metres() <= 0) {
            throw new IllegalArgumentException("The distance must be more than zero");
        }
        return distance;
    }

    @Override
    public Q originAgenda(long... values) {
        return uids("originAgendaUid[]", values);
    }

    @Override
    public Q sourceAgenda(long... values) {
        return uids("sourceAgendaUid[]", values);
    }

    @Override
    public Q addMethod(AddMethod... values) {
        return constants("addMethod[]", values);
    }

    @Override
    public Q removed(Removed value) {
        return set("removed", value.wire());
    }

    @Override
    public Q option(String field, String... values) {
        options.add(OptionFilter.byValue(requireField(field), List.of(values)));
        return self();
    }

    @Override
    public Q optionId(String field, long... ids) {
        options.add(OptionFilter.byId(
                requireField(field), LongStream.of(ids).boxed().toList()));
        return self();
    }

    @Override
    public Q flag(String field, boolean value) {
        options.add(OptionFilter.fieldOnly(requireField(field)));
        return set(field + "[]", Boolean.toString(value));
    }

    @Override
    public Q numberFrom(String field, double least) {
        options.add(OptionFilter.fieldOnly(requireField(field)));
        return set(field + "[gte]", Numbers.plain(least));
    }

    @Override
    public Q numberTo(String field, double most) {
        options.add(OptionFilter.fieldOnly(requireField(field)));
        return set(field + "[lte]", Numbers.plain(most));
    }

    @Override
    public Q parameter(String name, String value) {
        values.computeIfAbsent(requireText("parameter", name), key -> new ArrayList<>())
                .add(Objects.requireNonNull(value, name));
        return self();
    }
}
