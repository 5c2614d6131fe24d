package io.github.melsdk.participation.publik;

import io.github.melsdk.core.model.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A form to be sent in. The site checks nothing: read the schema and call {@link PublikSchema#check} with {@link #data()}. Call
 * it, do not implement it: methods will be added.
 */
public interface FormSubmission {

    /**
     * Sets a text, or the value of a list as it is shown.
     *
     * @param field name of the field
     * @param value its value
     * @return this
     */
    FormSubmission text(String field, String value);

    /**
     * Chooses a value of a list by what is shown and what is stored.
     *
     * @param field name of the field
     * @param shown what people see
     * @param raw what is stored
     * @return this
     */
    FormSubmission choice(String field, String shown, String raw);

    /**
     * Sets a date.
     *
     * @param field name of the field
     * @param value the day
     * @return this
     */
    FormSubmission date(String field, LocalDate value);

    /**
     * Ticks a box, or not.
     *
     * @param field name of the field
     * @param value whether it is ticked
     * @return this
     */
    FormSubmission flag(String field, boolean value);

    /**
     * Sets a place on the map.
     *
     * @param field name of the field
     * @param value the place
     * @return this
     */
    FormSubmission point(String field, GeoPoint value);

    /**
     * Attaches a file. It travels as base64, so keep it small.
     *
     * @param field name of the field
     * @param fileName its name
     * @param content its bytes
     * @return this
     */
    FormSubmission file(String field, String fileName, byte[] content);

    /**
     * Fills in a block that repeats.
     *
     * @param field name of the block
     * @param rows values by name, one map for each row
     * @return this
     */
    FormSubmission block(String field, List<Map<String, String>> rows);

    /**
     * Keeps the form as a draft instead of sending it in.
     *
     * @return this
     */
    FormSubmission draft();

    /**
     * Says that an agent enters the form for a citizen.
     *
     * @return this
     */
    FormSubmission byAgent();

    /**
     * Says how the citizen came, and what the agent remarks.
     *
     * @param channel such as {@code web}, {@code phone} or {@code counter}
     * @param comments the remark, may be empty
     * @return this
     */
    FormSubmission context(String channel, String comments);

    /**
     * Sends it in the name of a citizen.
     *
     * @param citizen the citizen
     * @return this
     */
    FormSubmission as(PublikUser citizen);

    /**
     * Returns the values so far.
     *
     * @return a copy, by name of the field
     */
    Map<String, Object> data();
}
