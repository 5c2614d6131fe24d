package io.github.melsdk.energy.charging.ocpi;

/** How a token is written in the {@code Authorization} header. Peers differ. */
public enum TokenEncoding {
    /** Base64 of the token, as versions 2.2 and later require. */
    BASE64,
    /** The token itself, as version 2.1.1 and many later peers do. */
    PLAIN
}
