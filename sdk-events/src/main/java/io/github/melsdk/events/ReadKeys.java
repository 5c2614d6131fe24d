package io.github.melsdk.events;

/** Keeps secret keys out of clients that only read. */
final class ReadKeys {

    private static final String SECRET = "oa_sk_";

    private ReadKeys() {}

    static String require(String key) {
        if (key.startsWith(SECRET)) {
            throw new IllegalArgumentException(
                    "This is a secret key, which may write. A client that reads takes the public key"
                            + " of the account or the read key of an agenda");
        }
        return key;
    }
}
