package io.github.melsdk.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Names this SDK, the Java runtime and the application. */
final class UserAgent {

    private UserAgent() {}

    static String of(String application) {
        String sdk = "mel-sdk/" + version() + " (java/" + Runtime.version().feature() + ")";
        return application.isBlank() ? sdk : sdk + " " + application.strip();
    }

    /** The manifest would be null in an IDE and wrong in a shaded jar: the build writes the version into a resource. */
    private static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
