package io.github.melsdk.events;

import java.util.Objects;

/** What names one event within an agenda. */
public sealed interface EventKey {

    /**
     * Names an event by its number.
     *
     * @param uid a positive number
     * @return the key
     * @throws IllegalArgumentException when the number is not positive
     */
    static EventKey uid(long uid) {
        return new Uid(uid);
    }

    /**
     * Names an event by its text identifier.
     *
     * @param slug not blank
     * @return the key
     * @throws IllegalArgumentException when the text is blank
     */
    static EventKey slug(String slug) {
        return new Slug(slug);
    }

    /**
     * Names an event by an identifier that another system gave.
     *
     * @param key the system, not blank
     * @param value the identifier there, not blank
     * @return the key
     * @throws IllegalArgumentException when a text is blank
     */
    static EventKey external(String key, String value) {
        return new External(key, value);
    }

    private static String requireText(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException("The " + what + " of an event is blank");
        }
        return text;
    }

    /**
     * A number.
     *
     * @param uid positive
     */
    record Uid(long uid) implements EventKey {
        /** Refuses numbers that no event has. */
        public Uid {
            if (uid <= 0) {
                throw new IllegalArgumentException("The number of an event is positive, not " + uid);
            }
        }
    }

    /**
     * A text identifier.
     *
     * @param slug not blank
     */
    record Slug(String slug) implements EventKey {
        /** Refuses a blank text. */
        public Slug {
            requireText(slug, "slug");
        }
    }

    /**
     * An identifier that another system gave.
     *
     * @param key the system
     * @param value the identifier there
     */
    record External(String key, String value) implements EventKey {
        /** Refuses blank texts. */
        public External {
            requireText(key, "external key");
            requireText(value, "external identifier");
        }
    }
}
