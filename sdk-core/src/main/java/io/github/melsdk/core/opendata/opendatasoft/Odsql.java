package io.github.melsdk.core.opendata.opendatasoft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes ODSQL, the query language of Opendatasoft portals: names and values are quoted here and nowhere else, so that no
 * value can change the shape of a query.
 *
 * <pre>{@code
 * Condition open = Odsql.field("etat").equalTo("EN SERVICE")
 *     .and(Odsql.field("geo").withinDistance(rihour, Distance.metres(500)));
 * }</pre>
 *
 * @see <a href="https://help.opendatasoft.com/apis/ods-explore-v2/">the language</a>
 */
public final class Odsql {

    private Odsql() {}

    /**
     * Returns a field, or an alias of the same query.
     *
     * @param name its technical name
     * @return the field
     * @throws IllegalArgumentException when the name is blank
     */
    public static Field field(String name) {
        return new Field(name);
    }

    /**
     * Returns a constant text.
     *
     * @param text any text
     * @return the constant
     */
    public static Scalar text(String text) {
        return new Scalar(OdsqlText.string(text));
    }

    /**
     * Returns a constant number.
     *
     * @param number a finite number
     * @return the constant
     * @throws IllegalArgumentException when the number is not finite
     */
    public static Scalar number(Number number) {
        String text = OdsqlText.number(number);
        return new Scalar(text, text.startsWith("-") ? Expression.SUM : Expression.ATOM);
    }

    /**
     * Returns a constant truth value.
     *
     * @param value true or false
     * @return the constant
     */
    public static Scalar bool(boolean value) {
        return new Scalar(Boolean.toString(value));
    }

    /**
     * Returns a constant day.
     *
     * @param date the day
     * @return the constant
     */
    public static Scalar date(LocalDate date) {
        return new Scalar(OdsqlText.date(date));
    }

    /**
     * Returns a constant instant.
     *
     * @param instant the instant, sent in UTC
     * @return the constant
     */
    public static Scalar date(Instant instant) {
        return new Scalar(OdsqlText.date(instant));
    }

    /**
     * Returns the time at which the portal runs the query.
     *
     * @return the function, whose parts can be changed
     */
    public static Now now() {
        return new Now();
    }

    /**
     * Returns all fields.
     *
     * @return for {@code select}
     */
    public static Selection all() {
        return new Selection("*");
    }

    /**
     * Returns all fields whose name begins so.
     *
     * @param prefix letters, digits and underscores
     * @return for {@code select}
     * @throws IllegalArgumentException when the prefix has other characters, which this form cannot quote
     */
    public static Selection include(String prefix) {
        return new Selection("include(" + prefix(prefix) + "*)");
    }

    /**
     * Returns all fields but those whose name begins so.
     *
     * @param prefix letters, digits and underscores
     * @return for {@code select}
     * @throws IllegalArgumentException when the prefix has other characters, which this form cannot quote
     */
    public static Selection exclude(String prefix) {
        return new Selection("exclude(" + prefix(prefix) + "*)");
    }

    private static String prefix(String prefix) {
        boolean plain = !prefix.isEmpty()
                && prefix.chars()
                        .allMatch(
                                c -> c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        if (!plain) {
            throw new IllegalArgumentException("A prefix of field names is made of letters, digits and underscores");
        }
        return prefix;
    }

    /**
     * Returns the number of records.
     *
     * @return an aggregate
     */
    public static Expression count() {
        return new Expression("count(*)");
    }

    /**
     * Orders at random, the same way for the same seed.
     *
     * @param seed the seed
     * @return for {@code order_by}
     */
    public static Ordering random(int seed) {
        return new Ordering("random(" + seed + ")");
    }

    /**
     * Keeps records that hold all these words somewhere.
     *
     * @param words one or more words
     * @return the condition
     */
    public static Condition fullText(String words) {
        return Condition.atom(OdsqlText.string(words));
    }

    /**
     * Keeps records that hold words like these: one or two letters may differ, the last word may be a beginning, case does not
     * count.
     *
     * @param words one or more words
     * @param fields where to look; the whole record when there is none
     * @return the condition
     */
    public static Condition search(String words, Field... fields) {
        return lookup("search", words, fields);
    }

    /**
     * Keeps records that hold a word which begins so, in any case. Very short beginnings may miss records.
     *
     * @param beginning the beginning of a word
     * @param fields where to look; the whole record when there is none
     * @return the condition
     */
    public static Condition suggest(String beginning, Field... fields) {
        return lookup("suggest", beginning, fields);
    }

    /**
     * Keeps records of which a whole value begins so; case counts.
     *
     * @param beginning the beginning of a value
     * @param fields where to look; the whole record when there is none
     * @return the condition
     */
    public static Condition startsWith(String beginning, Field... fields) {
        return lookup("startswith", beginning, fields);
    }

    private static Condition lookup(String function, String text, Field... fields) {
        List<String> arguments = new ArrayList<>();
        Arrays.stream(fields).map(Field::odsql).forEach(arguments::add);
        if (arguments.isEmpty()) {
            arguments.add("*");
        }
        arguments.add(OdsqlText.string(text));
        return Condition.atom(function + "(" + String.join(", ", arguments) + ")");
    }

    /**
     * Keeps records that satisfy all conditions.
     *
     * @param conditions at least one
     * @return the conjunction
     * @throws IllegalArgumentException when there is none
     */
    public static Condition allOf(List<Condition> conditions) {
        return first(conditions).and(rest(conditions));
    }

    /**
     * Keeps records that satisfy one of the conditions.
     *
     * @param conditions at least one
     * @return the disjunction
     * @throws IllegalArgumentException when there is none
     */
    public static Condition anyOf(List<Condition> conditions) {
        return first(conditions).or(rest(conditions));
    }

    private static Condition first(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("There is no condition to join");
        }
        return conditions.get(0);
    }

    private static Condition[] rest(List<Condition> conditions) {
        return conditions.subList(1, conditions.size()).toArray(Condition[]::new);
    }

    /**
     * Keeps the records that do not satisfy a condition.
     *
     * @param condition the condition
     * @return the negation
     */
    public static Condition not(Condition condition) {
        return condition.negated();
    }

    /**
     * Returns a condition written by the caller, for what this writer does not know. Never put a value into it by concatenation.
     *
     * @param odsql a complete condition
     * @return the condition
     * @throws IllegalArgumentException when it is blank
     */
    public static Condition raw(String odsql) {
        return Condition.raw(odsql);
    }
}
