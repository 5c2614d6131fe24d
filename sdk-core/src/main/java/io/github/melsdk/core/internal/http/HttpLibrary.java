package io.github.melsdk.core.internal.http;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which HTTP library the class path really brings. OkHttp 4 and 5 are different artifacts to build tools, so an application
 * may end up with both, in an order that nobody chose.
 */
final class HttpLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(HttpLibrary.class);
    private static final String CLIENT = "okhttp3/OkHttpClient.class";
    private static final int OLDEST_MAJOR = 4;
    private static final int OLDEST_MINOR = 12;

    private HttpLibrary() {}

    /**
     * Warns of two copies.
     *
     * @throws IllegalStateException when the copy in use is too old
     */
    static void check() {
        String version = version();
        String tooOld = tooOld(version);
        if (tooOld != null) {
            throw new IllegalStateException(tooOld);
        }
        String mixed = mixed(copies(), version);
        if (mixed != null) {
            LOG.warn(mixed);
        }
    }

    private static String version() {
        try {
            return OkHttp.VERSION;
        } catch (NoClassDefFoundError e) {
            return "3 or older";
        }
    }

    private static List<URL> copies() {
        ClassLoader loader = OkHttpClient.class.getClassLoader();
        try {
            return loader == null ? List.of() : Collections.list(loader.getResources(CLIENT));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Returns what to say of a version below 4.12, null when it will do or is not written as expected. */
    static @Nullable String tooOld(String version) {
        int dot = version.indexOf('.');
        int end = version.indexOf('.', dot + 1);
        int major = number(version.substring(0, dot < 0 ? Math.min(1, version.length()) : dot));
        int minor = dot < 0 ? -1 : number(version.substring(dot + 1, end < 0 ? version.length() : end));
        boolean old =
                major >= 0 && (major < OLDEST_MAJOR || major == OLDEST_MAJOR && minor >= 0 && minor < OLDEST_MINOR);
        return old
                ? "OkHttp " + version + " is on the class path, and this SDK needs 4.12 or 5: raise the version of"
                        + " com.squareup.okhttp3:okhttp, or remove it and let com.squareup.okhttp3:okhttp-jvm come"
                        + " with the SDK."
                : null;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    /** Returns what to say of several copies, null when there is one. */
    static @Nullable String mixed(Collection<URL> copies, String version) {
        TreeSet<String> places = new TreeSet<>();
        copies.forEach(copy -> places.add(place(copy.toString())));
        return places.size() < 2
                ? null
                : "OkHttp is on the class path more than once, and version " + version
                        + " won by the order of the class"
                        + " path: " + String.join(" and ", places) + ". Exclude com.squareup.okhttp3:okhttp or"
                        + " com.squareup.okhttp3:okhttp-jvm so that one is left.";
    }

    /** Returns the name of the archive or folder. */
    private static String place(String url) {
        int end = url.length() - CLIENT.length() - 1;
        String archive = end > 0 && url.endsWith("/" + CLIENT) ? url.substring(0, end) : url;
        archive = archive.endsWith("!") ? archive.substring(0, archive.length() - 1) : archive;
        return archive.substring(archive.lastIndexOf('/') + 1);
    }
}
