package io.github.melsdk.core.internal.http;

/** Refuses header text that could change the shape of a request. */
public final class HeaderText {

    private static final int LONGEST = 8 * 1024;
    private static final int LONGEST_PREFIX = 32;

    private HeaderText() {}

    /** Returns the name if it is a header name. */
    public static String requireName(String name) {
        boolean valid = !name.isEmpty()
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0);
        if (!valid) {
            throw new IllegalArgumentException("A header name is made of visible ASCII characters without separators");
        }
        return name;
    }

    /** Tells whether a header can carry a token of a server. */
    static boolean canCarry(String token) {
        return isVisible(token) && token.length() < LONGEST - LONGEST_PREFIX;
    }

    private static boolean isVisible(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** Returns the value if it is visible ASCII of at most 8 KiB; the value is never part of the message. */
    public static String requireValue(String name, String value) {
        if (!isVisible(value)) {
            throw new IllegalArgumentException(
                    "The value of " + name
                            + " contains characters other than visible ASCII; remove line breaks, accents and control characters");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("The value of " + name + " is longer than 8 KiB");
        }
        return value;
    }
}
