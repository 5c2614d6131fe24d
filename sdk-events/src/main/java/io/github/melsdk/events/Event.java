package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Image;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of an agenda; null where the provider does not say. A list that is not asked for in detail brings neither
 * timings, long description, conditions nor dates of change.
 *
 * <p>The fields that an agenda adds to its events are {@link #extras()}; {@link #additionalFields} resolves their options.
 *
 * @param uid its number
 * @param slug its text identifier
 * @param title its title
 * @param description a short text
 * @param longDescription a long text, Markdown unless another format was asked for
 * @param conditions prices and conditions, free text
 * @param keywords keywords by language
 * @param timings when it takes place, in the provider's order; empty if not asked for
 * @param firstTiming the first of all timings
 * @param nextTiming the next timing; null when all are over
 * @param lastTiming the last of all timings
 * @param dateRange the dates as a ready-made text, in languages independent of the event's
 * @param timezone IANA name of the time zone; see {@link #zone()}
 * @param image the picture; see {@link #picture()}
 * @param imageCredits whom to name beside the picture
 * @param registration ways to register
 * @param accessibility needs that are taken into account
 * @param age ages that it is for
 * @param attendance how it is attended
 * @param onlineAccessLink where it takes place online
 * @param place where it takes place; null when online only
 * @param locationUid number of the location, in answers to writes
 * @param status whether it takes place as announced
 * @param state where it stands in moderation
 * @param featured whether the agenda puts it forward
 * @param links pages about it
 * @param externalIds identifiers in other systems
 * @param country the country
 * @param originAgenda the agenda that it was entered in
 * @param sourceAgendas the agendas that it came through
 * @param addMethod how it came into this agenda
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param privateEvent whether it is private
 * @param draft whether it is a draft
 * @param creatorUid number of the person who entered it
 * @param ownerUid number of the person it belongs to
 * @param agendaUid number of an agenda it belongs to
 * @param member who entered it: personal data, for privileged keys only
 * @param motive why a moderator refused it
 * @param removed whether this is what is left of a removed event; see {@link #isRemoved()}
 * @param references numbers of the agendas that refer to it
 * @param sort values by which the server ordered it, if asked for
 * @param extras the fields that the agenda adds, by code, as decoded JSON
 */
@JsonIgnoreProperties(
        value = {"type", "valid", "sourcePaths", "aggregated", "canEdit", "fileKey", "_agg", "html"},
        ignoreUnknown = true)
public record Event(
        @JsonProperty("uid") long uid,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("longDescription") LocalizedText longDescription,
        @JsonProperty("conditions") LocalizedText conditions,
        @JsonProperty("keywords") Keywords keywords,
        @JsonProperty("timings") List<Timing> timings,
        @JsonProperty("firstTiming") @Nullable Timing firstTiming,
        @JsonProperty("nextTiming") @Nullable Timing nextTiming,
        @JsonProperty("lastTiming") @Nullable Timing lastTiming,
        @JsonProperty("dateRange") LocalizedText dateRange,
        @JsonProperty("timezone") @Nullable String timezone,
        @JsonProperty("image") @Nullable EventImage image,
        @JsonProperty("imageCredits") @Nullable String imageCredits,
        @JsonProperty("registration") List<Registration> registration,
        @JsonProperty("accessibility") Accessibility accessibility,
        @JsonProperty("age") AgeRange age,
        @JsonProperty("attendanceMode") OpenEnum<Attendance> attendance,
        @JsonProperty("onlineAccessLink") @Nullable String onlineAccessLink,
        @JsonProperty("location") @Nullable Location place,
        @JsonProperty("locationUid") @Nullable Long locationUid,
        @JsonProperty("status") OpenEnum<EventStatus> status,
        @JsonProperty("state") OpenEnum<PublicationState> state,
        @JsonProperty("featured") @Nullable Boolean featured,
        @JsonProperty("links") List<EventLink> links,
        @JsonProperty("extIds") List<ExternalId> externalIds,
        @JsonProperty("country") @Nullable Country country,
        @JsonProperty("originAgenda") @Nullable AgendaReference originAgenda,
        @JsonProperty("sourceAgendas") List<AgendaReference> sourceAgendas,
        @JsonProperty("addMethod") OpenEnum<AddMethod> addMethod,
        @JsonProperty("createdAt") @Nullable Instant createdAt,
        @JsonProperty("updatedAt") @Nullable Instant updatedAt,
        @JsonProperty("private") @Nullable Boolean privateEvent,
        @JsonProperty("draft") @Nullable Boolean draft,
        @JsonProperty("creatorUid") @Nullable Long creatorUid,
        @JsonProperty("ownerUid") @Nullable Long ownerUid,
        @JsonProperty("agendaUid") @Nullable Long agendaUid,
        @JsonProperty("member") @Nullable Member member,
        @JsonProperty("motive") @Nullable String motive,
        @JsonProperty("removed") @Nullable Boolean removed,
        @JsonProperty("references") List<Long> references,
        @JsonProperty("sort") List<SortValue> sort,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> extras)
        implements Identified, Located, Scheduled, Attributed, Extras {

    /** Binds constants and copies collections; what is missing and has an empty form becomes empty. */
    public Event {
        title = orEmpty(title);
        description = orEmpty(description);
        longDescription = orEmpty(longDescription);
        conditions = orEmpty(conditions);
        dateRange = orEmpty(dateRange);
        keywords = keywords == null ? Keywords.none() : keywords;
        accessibility = accessibility == null ? Accessibility.unknown() : accessibility;
        age = age == null ? AgeRange.any() : age;
        attendance = OpenEnum.bind(Attendance.class, attendance);
        status = OpenEnum.bind(EventStatus.class, status);
        state = OpenEnum.bind(PublicationState.class, state);
        addMethod = OpenEnum.bind(AddMethod.class, addMethod);
        timings = Copies.list(timings);
        registration = Copies.list(registration);
        links = Copies.list(links);
        externalIds = Copies.list(externalIds);
        sourceAgendas = Copies.list(sourceAgendas);
        references = Copies.list(references);
        sort = Copies.list(sort);
        extras = Copies.map(extras);
    }

    private static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? LocalizedText.empty() : text;
    }

    /** Returns the number as text. */
    @Override
    public String id() {
        return Long.toString(uid);
    }

    /** Returns the position of the place. */
    @Override
    public Optional<GeoPoint> location() {
        return place == null ? Optional.empty() : place.location();
    }

    /**
     * Returns the timings. If they were not asked for, those of first, next and last timing that are known; then there may be
     * others in between.
     */
    @Override
    public List<TimeSlot> slots() {
        return EventFacts.slots(this);
    }

    /**
     * Returns the timings of which a part lies in a period. A filter chooses events, not their timings: an event found for
     * one weekend keeps all its other dates.
     *
     * @param period the period
     * @return an unmodifiable list in the provider's order; empty if the timings were not asked for
     */
    public List<Timing> timingsDuring(DateRange period) {
        return timings.stream().filter(timing -> period.overlaps(timing.slot())).toList();
    }

    /**
     * Returns the time zone in which the event is announced.
     *
     * @return the zone of the event or of its place; Europe/Paris, the provider's default, if neither is known
     */
    public ZoneId zone() {
        return EventFacts.zone(this);
    }

    /**
     * Returns the picture as the shared model.
     *
     * @return the picture with its credits; empty if there is none
     */
    public Optional<Image> picture() {
        return image == null ? Optional.empty() : image.toImage(imageCredits);
    }

    /**
     * Returns the public page of the event.
     *
     * @return its address; empty if the provider did not tell the agenda
     */
    public Optional<String> pageUrl() {
        return EventFacts.pageUrl(this);
    }

    /**
     * Returns the agenda that the event was entered in, its last change and its page. Agendas are published under Licence
     * Ouverte, which requires to name them; that it is version 2.0 is what users of the API observed.
     */
    @Override
    public Attribution attribution() {
        return EventFacts.attribution(this);
    }

    /**
     * Returns the fields that the agenda adds, read with its schema.
     *
     * @param schema the schema of the agenda that the event was read from
     * @return a view
     */
    public AdditionalFields additionalFields(AgendaSchema schema) {
        return new AdditionalFields(extras, schema);
    }

    /**
     * Tells whether this is what is left of a removed event: its number and the time of the removal.
     *
     * @return true if it is
     */
    @JsonIgnore
    public boolean isRemoved() {
        return Boolean.TRUE.equals(removed);
    }
}
