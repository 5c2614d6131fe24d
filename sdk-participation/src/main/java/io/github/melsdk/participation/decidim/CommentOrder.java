package io.github.melsdk.participation.decidim;

/** In which order comments come. */
public enum CommentOrder {
    /** The oldest first, as the server does by default. */
    OLDER("older"),
    /** The newest first. */
    RECENT("recent"),
    /** The ones with the best votes first. */
    BEST_RATED("best_rated"),
    /** The ones with most replies first. */
    MOST_DISCUSSED("most_discussed");

    private final String wire;

    CommentOrder(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
