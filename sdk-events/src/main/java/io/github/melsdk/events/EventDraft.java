package io.github.melsdk.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of an event. To create or replace an event, a draft is complete: title, description, timings, and a
 * location or a link. To change one, it holds what changes. Nothing is checked while a draft is made; {@link #problems} and every
 * write tell all that is wrong at once. Immutable and thread-safe.
 *
 * <pre>{@code
 * EventDraft ball = EventDraft.of(e -> e.title("fr", "Bal")
 *         .description("fr", "Bal populaire")
 *         .location(123)
 *         .on(LocalDate.of(2027, 7, 14), LocalTime.of(20, 0), LocalTime.of(23, 0), ZoneId.of("Europe/Paris")));
 * }</pre>
 */
public final class EventDraft {

    private final Map<String, Object> fields;
    private final Map<String, AdditionalValue> additional;
    private final List<Span> timings;
    private final Set<String> languages;
    private final @Nullable ImageUpload image;

    EventDraft(EventDraftBuilder builder) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
        this.additional = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additional));
        this.timings = List.copyOf(builder.timings);
        this.languages = Set.copyOf(builder.languages);
        this.image = builder.image;
    }

    /**
     * Makes a draft.
     *
     * @param content says what the event is like
     * @return the draft
     */
    public static EventDraft of(Consumer<? super EventDraftBuilder> content) {
        EventDraftBuilder builder = new EventDraftBuilder();
        content.accept(builder);
        return new EventDraft(builder);
    }

    /**
     * Returns a draft that differs in some fields. This draft does not change.
     *
     * @param changes says what differs; timings, external identifiers and ways to register are added to those that are there
     * @return the draft
     */
    public EventDraft with(Consumer<? super EventDraftBuilder> changes) {
        EventDraftBuilder builder = new EventDraftBuilder(this);
        changes.accept(builder);
        return new EventDraft(builder);
    }

    /**
     * Returns what is wrong with the draft as a complete event, as far as it can be told without the agenda.
     * {@link OpenAgendaWriter#check} knows the fields of the agenda too.
     *
     * @return an unmodifiable list, empty if nothing is wrong
     */
    public List<FieldProblem> problems() {
        Problems problems = new Problems();
        EventChecks.check(this, true, AgendaSchema.empty(), problems);
        return problems.found();
    }

    Map<String, Object> fields() {
        return fields;
    }

    Map<String, AdditionalValue> additional() {
        return additional;
    }

    List<Span> timings() {
        return timings;
    }

    Set<String> languages() {
        return languages;
    }

    @Nullable
    ImageUpload image() {
        return image;
    }

    boolean hasExternalId() {
        return fields.containsKey("extIds");
    }

    /** Returns how the event is attended: as it was said, or as place and link suggest; null if nothing suggests anything. */
    @Nullable
    Object attendance() {
        Object said = fields.get("attendanceMode");
        boolean onSite = fields.containsKey("locationUid");
        boolean online = fields.containsKey("onlineAccessLink");
        if (said != null || !onSite && !online) {
            return said;
        }
        Attendance mode = !online ? Attendance.OFFLINE : onSite ? Attendance.MIXED : Attendance.ONLINE;
        return Integer.valueOf(mode.wire());
    }

    /** Returns the fields of the provider by name, ready to be written. */
    Map<String, Object> standardFields(boolean complete) {
        Map<String, Object> written = new LinkedHashMap<>(fields);
        if (complete) {
            written.put("attendanceMode", attendance());
        }
        if (!timings.isEmpty()) {
            written.put("timings", timings.stream().map(Span::wire).toList());
        }
        return written;
    }

    /** Returns the title in all languages, and how many timings there are. */
    @Override
    public String toString() {
        return "EventDraft[title=" + fields.get("title") + ", timings=" + timings.size() + "]";
    }
}
