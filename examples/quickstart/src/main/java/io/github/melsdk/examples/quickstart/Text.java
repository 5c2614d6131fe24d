package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.model.Distance;
import java.time.Duration;
import java.util.Locale;

/** Words and columns of the page. */
final class Text {

    private Text() {}

    /** Returns text of exactly this width, cut with an ellipsis or filled with blanks. */
    static String fit(String text, int width) {
        int length = text.codePointCount(0, text.length());
        if (length > width) {
            return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
        }
        return text + " ".repeat(width - length);
    }

    /** Returns a distance for people: metres up to a kilometre, then kilometres. */
    static String distance(Distance distance) {
        return distance.metres() < 995
                ? Math.round(distance.metres() / 10) * 10 + " m"
                : String.format(Locale.ROOT, "%.1f km", distance.kilometres());
    }

    /** Returns the age of a figure for people. */
    static String age(Duration age) {
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return "now";
        }
        if (age.compareTo(Duration.ofHours(2)) < 0) {
            return age.toMinutes() + " min ago";
        }
        return age.compareTo(Duration.ofDays(2)) < 0 ? age.toHours() + " h ago" : age.toDays() + " days ago";
    }

    /** Returns a number of bytes for people. */
    static String bytes(long count) {
        return count < 10_000 ? count + " B" : count / 1_000 + " kB";
    }
}
