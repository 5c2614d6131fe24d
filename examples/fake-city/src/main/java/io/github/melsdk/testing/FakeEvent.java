package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.openagenda.EventTemplate;
import io.github.melsdk.testing.internal.openagenda.EventTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Describes an event of the fake OpenAgenda. Used inside the lambda of {@link FakeOpenAgenda#withEvent}; what is not said is
 * empty or the provider's default. Not thread-safe.
 */
public final class FakeEvent {
    private static final ZoneId PARIS = EventTimes.PARIS;

    private final ObjectNode node;

    FakeEvent(ObjectNode node) {
        this.node = node;
    }

    /**
     * Sets the uid; by default a new one is given.
     *
     * @param uid a positive number
     * @return this
     */
    public FakeEvent uid(long uid) {
        node.put("uid", uid);
        return this;
    }

    /**
     * Sets the slug; by default it is made from the number of the event.
     *
     * @param slug the slug
     * @return this
     */
    public FakeEvent slug(String slug) {
        node.put("slug", slug);
        return this;
    }

    /**
     * Sets the French title.
     *
     * @param title the title
     * @return this
     */
    public FakeEvent title(String title) {
        return title("fr", title);
    }

    /**
     * Sets the title in a language.
     *
     * @param language ISO 639-1 code
     * @param title the title
     * @return this
     */
    public FakeEvent title(String language, String title) {
        node.withObject("/title").put(language, title);
        return this;
    }

    /**
     * Sets the short French description.
     *
     * @param description the description
     * @return this
     */
    public FakeEvent description(String description) {
        node.putObject("description").put("fr", description);
        return this;
    }

    /**
     * Sets the long French description.
     *
     * @param markdown the description, Markdown
     * @return this
     */
    public FakeEvent longDescription(String markdown) {
        node.putObject("longDescription").put("fr", markdown);
        return this;
    }

    /**
     * Sets the French text about prices and conditions.
     *
     * @param conditions the text
     * @return this
     */
    public FakeEvent conditions(String conditions) {
        node.putObject("conditions").put("fr", conditions);
        return this;
    }

    /**
     * Sets the French keywords.
     *
     * @param keywords the keywords
     * @return this
     */
    public FakeEvent keywords(String... keywords) {
        node.putObject("keywords").set("fr", Json.of(keywords));
        return this;
    }

    /**
     * Adds a day, from 10:00 to 18:00 in Paris.
     *
     * @param day the day
     * @return this
     */
    public FakeEvent on(LocalDate day) {
        return on(day, LocalTime.of(10, 0), LocalTime.of(18, 0));
    }

    /**
     * Adds a day with hours in Paris.
     *
     * @param day the day
     * @param begin the begin
     * @param end the end, on the next day if it is not after the begin
     * @return this
     */
    public FakeEvent on(LocalDate day, LocalTime begin, LocalTime end) {
        ZonedDateTime first = ZonedDateTime.of(day, begin, PARIS);
        return timing(first, ZonedDateTime.of(end.isAfter(begin) ? day : day.plusDays(1), end, PARIS));
    }

    /**
     * Adds a timing.
     *
     * @param begin the begin; its offset is what the server sends
     * @param end the end
     * @return this
     */
    public FakeEvent timing(ZonedDateTime begin, ZonedDateTime end) {
        node.withArray("/timings").add(EventTimes.timing(begin, end, 0));
        return this;
    }

    /**
     * Puts the event at a place.
     *
     * @param name the name of the place
     * @param city the commune
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     * @return this
     */
    public FakeEvent at(String name, String city, double latitude, double longitude) {
        long placeUid = Math.floorMod(name.hashCode(), 1_000_000) + 1_000_000L;
        node.set("location", EventTemplate.location(placeUid, name, name + ", " + city, city, latitude, longitude));
        return this;
    }

    /**
     * Puts the event online: no location, attendance mode 2.
     *
     * @param link the access link
     * @return this
     */
    public FakeEvent online(String link) {
        node.put("attendanceMode", 2).put("onlineAccessLink", link).putNull("location");
        return this;
    }

    /**
     * Sets the status.
     *
     * @param status 1 scheduled, 2 rescheduled, 3 moved online, 4 postponed, 5 full, 6 cancelled
     * @return this
     */
    public FakeEvent status(int status) {
        node.put("status", status);
        return this;
    }

    /**
     * Sets the state of publication.
     *
     * @param state 2 published, 1 ready, 0 to moderate, -1 refused
     * @return this
     */
    public FakeEvent state(int state) {
        node.put("state", state);
        return this;
    }

    /**
     * Puts the event forward: featured events come first.
     *
     * @return this
     */
    public FakeEvent featured() {
        node.put("featured", true);
        return this;
    }

    /**
     * Sets the ages it is for.
     *
     * @param min years, or null
     * @param max years, or null
     * @return this
     */
    public FakeEvent age(@Nullable Integer min, @Nullable Integer max) {
        node.putObject("age").put("min", min).put("max", max);
        return this;
    }

    /**
     * Sets what it is accessible for; all other codes become false.
     *
     * @param codes of {@code hi vi pi mi ii}
     * @return this
     */
    public FakeEvent accessibleFor(String... codes) {
        ObjectNode accessibility = node.putObject("accessibility");
        for (String code : new String[] {"hi", "vi", "pi", "mi", "ii"}) {
            accessibility.put(code, false);
        }
        for (String code : codes) {
            accessibility.put(code, true);
        }
        return this;
    }

    /**
     * Adds a way to register.
     *
     * @param type {@code link}, {@code email} or {@code phone}
     * @param value the value
     * @return this
     */
    public FakeEvent registration(String type, String value) {
        array("registration").add(Json.object().put("type", type).put("value", value));
        return this;
    }

    /**
     * Adds an external id.
     *
     * @param key who gives the id
     * @param value the id
     * @return this
     */
    public FakeEvent externalId(String key, String value) {
        array("extIds").add(Json.object().put("key", key).put("value", value));
        return this;
    }

    /**
     * Gives it an image with three sizes.
     *
     * @param filename the name of the main file
     * @return this
     */
    public FakeEvent image(String filename) {
        node.set("image", EventTemplate.image(filename));
        return this;
    }

    /**
     * Sets any field of the document to any value: additional fields, and what the provider should not send but might.
     *
     * @param field the top-level key
     * @param value text, number, boolean, map, list or null
     * @return this
     */
    public FakeEvent with(String field, @Nullable Object value) {
        node.set(field, Json.of(value));
        return this;
    }

    /**
     * Leaves a field out of the document.
     *
     * @param field the top-level key
     * @return this
     */
    public FakeEvent without(String field) {
        node.remove(field);
        return this;
    }

    ObjectNode node() {
        return node;
    }

    private ArrayNode array(String field) {
        return node.get(field) instanceof ArrayNode array ? array : node.putArray(field);
    }
}
