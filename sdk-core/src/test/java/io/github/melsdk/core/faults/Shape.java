package io.github.melsdk.core.faults;

/** The shapes of a call in the fault matrix. */
enum Shape {
    /** GET of a JSON page. */
    READ("r"),
    /** POST that changes something. */
    WRITE("w"),
    /** GraphQL query: a POST that changes nothing. */
    QUERY("g"),
    /** Export, read as a stream. */
    EXPORT("e"),
    /** Token request in the middle of a read. */
    TOKEN("t");

    private final String letter;

    Shape(String letter) {
        this.letter = letter;
    }

    boolean mayBeRepeated() {
        return this != WRITE;
    }

    @Override
    public String toString() {
        return letter;
    }
}
