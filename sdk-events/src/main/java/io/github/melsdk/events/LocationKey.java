package io.github.melsdk.events;

/** What names one location of an agenda. */
public sealed interface LocationKey {

    /**
     * Names a location by its number.
     *
     * @param uid a positive number
     * @return the key
     * @throws IllegalArgumentException when the number is not positive
     */
    static LocationKey uid(long uid) {
        return new Uid(uid);
    }

    /**
     * Names a location by an identifier that another system gave.
     *
     * @param key the system, {@code default} if none was named
     * @param value the identifier there
     * @return the key
     * @throws IllegalArgumentException when a text is blank
     */
    static LocationKey external(String key, String value) {
        return new External(key, value);
    }

    /**
     * A number.
     *
     * @param uid positive
     */
    record Uid(long uid) implements LocationKey {
        /** Refuses numbers that no location has. */
        public Uid {
            if (uid <= 0) {
                throw new IllegalArgumentException("The number of a location is positive, not " + uid);
            }
        }
    }

    /**
     * An identifier that another system gave.
     *
     * @param key the system
     * @param value the identifier there
     */
    record External(String key, String value) implements LocationKey {
        /** Refuses blank texts. */
        public External {
            if (key.isBlank() || value.isBlank()) {
                throw new IllegalArgumentException("Key and value of an external identifier are not blank");
            }
        }
    }
}
