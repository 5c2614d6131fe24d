package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the provider documents of the fields of an event. An agenda may allow longer texts; its schema says so. */
final class EventChecks {

    private static final Duration LONGEST_TIMING = Duration.ofHours(24);
    private static final int MOST_TIMINGS = 800;
    private static final int OLDEST = 120;
    private static final int MOST_KEYWORDS = 255;
    private static final int MOST_REGISTRATION = 2000;
    private static final Map<String, Integer> LONGEST = Map.of(
            "title", 140,
            "description", 200,
            "longDescription", 10_000,
            "conditions", 255,
            "imageCredits", 255);

    private final EventDraft draft;
    private final Map<String, Object> fields;
    private final Problems problems;

    private EventChecks(EventDraft draft, Problems problems) {
        this.draft = draft;
        this.fields = draft.fields();
        this.problems = problems;
    }

    /** Checks everything but the fields that the agenda adds. */
    static void check(EventDraft draft, boolean complete, AgendaSchema schema, Problems problems) {
        EventChecks checks = new EventChecks(draft, problems);
        if (complete) {
            checks.complete();
            checks.place();
        }
        checks.texts(schema);
        checks.languages(complete);
        checks.timings();
        checks.links();
        checks.people();
        problems.externalIds(draft.fields());
        ImageUpload image = draft.image();
        if (image != null) {
            image.check(problems);
        }
    }

    private void complete() {
        problems.require(fields, "title");
        problems.require(fields, "description");
        if (draft.timings().isEmpty()) {
            problems.missing("timings");
        }
    }

    private void texts(AgendaSchema schema) {
        for (String field : List.of("title", "description", "longDescription", "conditions", "imageCredits")) {
            problems.limit(fields, field, longest(field, schema));
        }
        if (fields.get("keywords") instanceof Map<?, ?> byLanguage) {
            byLanguage.forEach((language, words) -> {
                int length = ((List<?>) words)
                        .stream().mapToInt(word -> word.toString().length()).sum();
                if (length > MOST_KEYWORDS) {
                    problems.add(
                            "keywords",
                            language.toString(),
                            Problems.TOO_LONG,
                            "has " + length + " characters, at most " + MOST_KEYWORDS + " are allowed");
                }
            });
        }
        if (fields.get("imageCredits") != null && fields.containsKey("image") && draft.image() == null) {
            problems.add("imageCredits", "image.required", "is only kept with an image");
        }
    }

    private static int longest(String field, AgendaSchema schema) {
        int usual = LONGEST.getOrDefault(field, Integer.MAX_VALUE);
        return schema.findField(field)
                .flatMap(known -> known.extra("max", Integer.class))
                .filter(most -> most > usual)
                .orElse(usual);
    }

    private void languages(boolean complete) {
        for (String language : draft.languages().stream().sorted().toList()) {
            for (String field : List.of("title", "description")) {
                Object text = fields.get(field) instanceof Map<?, ?> texts ? texts.get(language) : null;
                boolean missing = text == null || text.toString().isBlank();
                if (missing && (complete || fields.containsKey(field))) {
                    problems.add(field, language, Problems.REQUIRED, "is required");
                }
            }
        }
    }

    private void timings() {
        if (draft.timings().size() > MOST_TIMINGS) {
            problems.add(
                    "timings",
                    "timings.toomany",
                    "are " + draft.timings().size() + ", at most " + MOST_TIMINGS
                            + " are allowed: make several events");
        }
        List<Span> sorted = new ArrayList<>(draft.timings());
        sorted.sort(Comparator.comparing(Span::begin, OffsetDateTime.timeLineOrder()));
        OffsetDateTime busyUntil = null;
        for (Span timing : sorted) {
            timing(timing, busyUntil);
            busyUntil = busyUntil == null || timing.end().isAfter(busyUntil) ? timing.end() : busyUntil;
        }
    }

    private void timing(Span timing, @Nullable OffsetDateTime busyUntil) {
        String which = "has a timing that begins at " + timing.begin() + " and ";
        Duration length = Duration.between(timing.begin(), timing.end());
        if (length.isZero() || length.isNegative()) {
            problems.add("timings", "timings.order", which + "does not end after it");
        } else if (length.compareTo(LONGEST_TIMING) > 0) {
            // Real time: on the day the clocks go back, from 00:00 to 23:59 is nearly 25 hours.
            problems.add("timings", "diffExceeded", which + "lasts more than 24 hours");
        }
        if (busyUntil != null && timing.begin().isBefore(busyUntil)) {
            problems.add("timings", "timings.overlap", which + "overlaps the one before");
        }
    }

    private void place() {
        Object mode = draft.attendance();
        boolean online = isOneOf(mode, Attendance.ONLINE, Attendance.MIXED);
        boolean onSite = mode == null || isOneOf(mode, Attendance.OFFLINE, Attendance.MIXED);
        if (onSite && !fields.containsKey("locationUid")) {
            problems.add("locationUid", "location.required", "is required, unless the event takes place online only");
        }
        if (online && !fields.containsKey("onlineAccessLink")) {
            problems.add("onlineAccessLink", Problems.REQUIRED, "is required for an event online");
        }
    }

    private void links() {
        if (fields.get("locationUid") instanceof Long uid && uid <= 0) {
            problems.add("locationUid", "location.required", "is a positive number");
        }
        problems.link(fields, "onlineAccessLink");
        if (isOneOf(fields.get("state"), PublicationState.REMOVED)) {
            problems.add("state", "state.invalid", "cannot be set to removed: delete the event");
        }
    }

    private static boolean isOneOf(@Nullable Object value, WireConstant... constants) {
        return value != null
                && List.of(constants).stream()
                        .anyMatch(constant -> constant.wire().equals(value.toString()));
    }

    private void people() {
        if (fields.get("age") instanceof Map<?, ?> age) {
            Object min = age.get("min");
            Object max = age.get("max");
            if (isNoAge(min) || isNoAge(max)) {
                problems.add("age", "age.range", "is between 0 and " + OLDEST);
            } else if (min instanceof Integer from && max instanceof Integer to && from > to) {
                problems.add("age", "age.order", "begins after it ends");
            }
        }
        if (fields.get("registration") instanceof List<?> ways) {
            registration(ways);
        }
    }

    private static boolean isNoAge(@Nullable Object years) {
        return years instanceof Integer number && (number < 0 || number > OLDEST);
    }

    private void registration(List<?> ways) {
        int length = 0;
        for (Object way : ways) {
            Map<?, ?> typed = way instanceof Map<?, ?> map ? map : Map.of("value", way);
            String value = String.valueOf(typed.get("value"));
            length += value.length();
            if (value.isBlank()) {
                problems.missing("registration");
            } else if (RegistrationType.LINK.wire().equals(typed.get("type")) && !Problems.isLink(value)) {
                problems.add(
                        "registration", Problems.BAD_LINK, "has a link that does not start with https:// or http://");
            }
        }
        if (length > MOST_REGISTRATION) {
            problems.add(
                    "registration",
                    Problems.TOO_LONG,
                    "has " + length + " characters, at most " + MOST_REGISTRATION + " are allowed");
        }
    }
}
