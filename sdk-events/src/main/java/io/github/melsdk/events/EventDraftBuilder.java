package io.github.melsdk.events;

import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.WireConstant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what an event is like, inside the lambda of {@link EventDraft#of}. What is not said stays as it is, or gets the provider's
 * default. Languages are ISO 639-1 codes such as {@code fr}. Not thread-safe.
 *
 * @see <a href="https://developers.openagenda.com/10-events-structure/">Provider's page</a>
 */
public final class EventDraftBuilder {

    final Map<String, Object> fields = new LinkedHashMap<>();
    final Map<String, AdditionalValue> additional = new LinkedHashMap<>();
    final List<Span> timings = new ArrayList<>();
    final Set<String> languages = new LinkedHashSet<>();

    @Nullable
    ImageUpload image;

    EventDraftBuilder() {}

    EventDraftBuilder(EventDraft draft) {
        fields.putAll(draft.fields());
        additional.putAll(draft.additional());
        timings.addAll(draft.timings());
        languages.addAll(draft.languages());
        image = draft.image();
    }

    /**
     * Requires title and description in each of these languages; in at least one otherwise.
     *
     * @param codes the languages
     * @return this
     */
    public EventDraftBuilder requireLanguages(String... codes) {
        languages.addAll(Arrays.asList(codes));
        return this;
    }

    /**
     * Sets the title in a language.
     *
     * @param language the language
     * @param text at most 140 characters, unless the agenda says otherwise
     * @return this
     */
    public EventDraftBuilder title(String language, String text) {
        return text("title", language, text);
    }

    /**
     * Sets the short text in a language.
     *
     * @param language the language
     * @param text at most 200 characters, unless the agenda says otherwise
     * @return this
     */
    public EventDraftBuilder description(String language, String text) {
        return text("description", language, text);
    }

    /**
     * Sets the long text in a language.
     *
     * @param language the language
     * @param markdown Markdown, at most 10,000 characters; the provider turns HTML into Markdown
     * @return this
     */
    public EventDraftBuilder longDescription(String language, String markdown) {
        return text("longDescription", language, markdown);
    }

    /**
     * Sets the text about prices and conditions in a language.
     *
     * @param language the language
     * @param text at most 255 characters
     * @return this
     */
    public EventDraftBuilder conditions(String language, String text) {
        return text("conditions", language, text);
    }

    private EventDraftBuilder text(String field, String language, String text) {
        Texts.put(fields, field, language, text);
        return this;
    }

    /**
     * Sets the keywords in a language.
     *
     * @param language the language
     * @param words at most 255 characters together
     * @return this
     */
    public EventDraftBuilder keywords(String language, String... words) {
        Texts.put(fields, "keywords", language, List.of(words));
        return this;
    }

    /**
     * Adds a timing. Its offset is sent as it is given here.
     *
     * @param begin the begin
     * @param end the end, after the begin and at most 24 hours later
     * @return this
     */
    public EventDraftBuilder timing(OffsetDateTime begin, OffsetDateTime end) {
        timings.add(new Span(Objects.requireNonNull(begin, "begin"), Objects.requireNonNull(end, "end")));
        return this;
    }

    /**
     * Adds a timing.
     *
     * @param begin the begin
     * @param end the end, after the begin and at most 24 hours later
     * @return this
     */
    public EventDraftBuilder timing(ZonedDateTime begin, ZonedDateTime end) {
        return timing(begin.toOffsetDateTime(), end.toOffsetDateTime());
    }

    /**
     * Adds a timing by the clock on the wall.
     *
     * @param day the day on which it begins
     * @param begin the begin
     * @param end the end, on the next day if it is not after the begin
     * @param zone the zone of the place
     * @return this
     */
    public EventDraftBuilder on(LocalDate day, LocalTime begin, LocalTime end, ZoneId zone) {
        LocalDate lastDay = end.isAfter(begin) ? day : day.plusDays(1);
        return timing(ZonedDateTime.of(day, begin, zone), ZonedDateTime.of(lastDay, end, zone));
    }

    /**
     * Sets the time zone in which the event is announced.
     *
     * @param zone a region such as Europe/Paris, which is the provider's default
     * @return this
     */
    public EventDraftBuilder timezone(ZoneId zone) {
        return set("timezone", zone.getId());
    }

    /**
     * Puts the event at a location. Unless {@link #attendance} says something else, a new event is attended there; online too if
     * there is a link as well.
     *
     * @param uid number of the location
     * @return this
     */
    public EventDraftBuilder location(long uid) {
        return set("locationUid", uid);
    }

    /**
     * Says how the event is attended: on site and mixed need a location, online and mixed need a link.
     *
     * @param mode the mode
     * @return this
     */
    public EventDraftBuilder attendance(Attendance mode) {
        return set("attendanceMode", wire(mode));
    }

    /**
     * Says where the event takes place online. Unless {@link #attendance} says something else, a new event is attended there; on
     * site too if there is a location as well.
     *
     * @param link an address that starts with https:// or http://
     * @return this
     */
    public EventDraftBuilder onlineAccessLink(String link) {
        return set("onlineAccessLink", Objects.requireNonNull(link, "link"));
    }

    /**
     * Says whether the event takes place as announced. Agendas ignore it unless {@link AgendaSettings.Lab#status} is on.
     *
     * @param status the status
     * @return this
     */
    public EventDraftBuilder status(EventStatus status) {
        return set("status", wire(status));
    }

    /**
     * Sets the state of publication. The provider accepts it within the rights of the account.
     *
     * @param state anything but {@link PublicationState#REMOVED}
     * @return this
     */
    public EventDraftBuilder state(PublicationState state) {
        return set("state", wire(state));
    }

    /**
     * Puts the event forward, or no longer.
     *
     * @param value whether it comes first in the agenda
     * @return this
     */
    public EventDraftBuilder featured(boolean value) {
        return set("featured", value);
    }

    /**
     * Says for which ages the event is.
     *
     * @param range years, 0 to 120
     * @return this
     */
    public EventDraftBuilder age(AgeRange range) {
        Map<String, Object> ages = new LinkedHashMap<>();
        ages.put("min", range.min());
        ages.put("max", range.max());
        return set("age", ages);
    }

    /**
     * Says which needs the event takes into account; all others are not.
     *
     * @param needs the needs
     * @return this
     */
    public EventDraftBuilder accessibleFor(AccessibilityNeed... needs) {
        Map<String, Object> codes = new LinkedHashMap<>();
        for (AccessibilityNeed need : AccessibilityNeed.values()) {
            codes.put(need.wire(), Arrays.asList(needs).contains(need));
        }
        return set("accessibility", codes);
    }

    /**
     * Adds a way to register.
     *
     * @param type what the value is
     * @param value a web address that starts with https:// or http://, a mail address or a telephone number
     * @return this
     */
    public EventDraftBuilder registration(RegistrationType type, String value) {
        Texts.add(fields, "registration", Map.of("type", type.wire(), "value", value));
        return this;
    }

    /**
     * Adds a way to register; the provider finds out what the text is.
     *
     * @param value a web address, a mail address or a telephone number
     * @return this
     */
    public EventDraftBuilder registration(String value) {
        Texts.add(fields, "registration", Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds the identifier of the event in another system. An event that has one can be looked for after a failure.
     *
     * @param key the system
     * @param value the identifier there, at most 100 characters
     * @return this
     */
    public EventDraftBuilder externalId(String key, String value) {
        Texts.add(fields, "extIds", Map.of("key", key, "value", value));
        return this;
    }

    /**
     * Sets the picture.
     *
     * @param picture the picture
     * @return this
     */
    public EventDraftBuilder image(ImageUpload picture) {
        fields.remove("image");
        image = Objects.requireNonNull(picture, "picture");
        return this;
    }

    /**
     * Takes the picture away. [unverified] Seen in other clients, not documented by the provider.
     *
     * @return this
     */
    public EventDraftBuilder withoutImage() {
        image = null;
        return set("image", null);
    }

    /**
     * Says whom to name beside the picture.
     *
     * @param credits at most 255 characters
     * @return this
     */
    public EventDraftBuilder imageCredits(String credits) {
        return set("imageCredits", Objects.requireNonNull(credits, "credits"));
    }

    /**
     * Chooses options of a field that the agenda adds, by their codes; their numbers are looked up in its schema.
     *
     * @param code the code of the field
     * @param values the codes of the options; one for a field that takes one, none to clear the field
     * @return this
     */
    public EventDraftBuilder option(String code, String... values) {
        return add(code, AdditionalValue.Kind.OPTIONS, List.of(values));
    }

    /**
     * Sets a yes-or-no field that the agenda adds.
     *
     * @param code the code of the field
     * @param value the value
     * @return this
     */
    public EventDraftBuilder flag(String code, boolean value) {
        return add(code, AdditionalValue.Kind.FLAG, value);
    }

    /**
     * Sets a field for numbers that the agenda adds.
     *
     * @param code the code of the field
     * @param value a finite number
     * @return this
     */
    public EventDraftBuilder number(String code, Number value) {
        return add(code, AdditionalValue.Kind.NUMBER, value);
    }

    /**
     * Sets a field for text that the agenda adds.
     *
     * @param code the code of the field
     * @param value the text
     * @return this
     */
    public EventDraftBuilder text(String code, String value) {
        return add(code, AdditionalValue.Kind.TEXT, value);
    }

    /**
     * Sets a field for text in several languages that the agenda adds.
     *
     * @param code the code of the field
     * @param value the text
     * @return this
     */
    public EventDraftBuilder text(String code, LocalizedText value) {
        return add(code, AdditionalValue.Kind.TEXTS, value.asMap());
    }

    private EventDraftBuilder add(String code, AdditionalValue.Kind kind, Object value) {
        additional.put(Objects.requireNonNull(code, "code"), new AdditionalValue(kind, value));
        return this;
    }

    private EventDraftBuilder set(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    private static Integer wire(WireConstant constant) {
        return Integer.valueOf(constant.wire());
    }
}
