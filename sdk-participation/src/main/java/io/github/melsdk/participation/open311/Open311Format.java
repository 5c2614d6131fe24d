package io.github.melsdk.participation.open311;

/** The two formats of the standard. */
public enum Open311Format {
    /** Optional in the standard, offered by nearly all servers. */
    JSON("json"),
    /** Required by the standard. */
    XML("xml");

    private final String suffix;

    Open311Format(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
