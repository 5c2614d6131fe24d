package io.github.melsdk.core.internal.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Builds and compares URLs. Values never change the shape of one. */
final class Urls {

    private static final int LONGEST = 8 * 1024;

    private Urls() {}

    /** Parses the base URL of a service. */
    static HttpUrl base(URI uri) {
        HttpUrl url = HttpUrl.parse(uri.toString());
        if (url == null) {
            throw new IllegalArgumentException("A base URL starts with https:// (or http://) and names a host");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException(
                    "A base URL has no user information, query or fragment; give credentials to the builder instead");
        }
        return url;
    }

    /** Fills the template under the base URL; an empty template is the base URL itself. */
    static HttpUrl build(HttpUrl base, String template, Map<String, String> values, List<Arguments.Parameter> query) {
        HttpUrl.Builder url = base.newBuilder();
        if (!template.isEmpty()) {
            for (String segment : template.substring(1).split("/", -1)) {
                url.addPathSegment(fill(template, segment, values));
            }
        }
        for (Arguments.Parameter parameter : query) {
            url.addQueryParameter(parameter.name(), parameter.value());
        }
        return requireLength(url.build());
    }

    /** Returns the URL with the parameters whose names it lacks. */
    static HttpUrl withMissing(HttpUrl url, List<Arguments.Parameter> parameters) {
        HttpUrl.Builder complete = url.newBuilder();
        for (Arguments.Parameter parameter : parameters) {
            if (url.queryParameter(parameter.name()) == null) {
                complete.addQueryParameter(parameter.name(), parameter.value());
            }
        }
        return complete.build();
    }

    /** Returns the URL, without fragment, with these values of these parameters whatever it said of them. */
    static HttpUrl withOwn(HttpUrl url, List<Arguments.Parameter> parameters) {
        HttpUrl.Builder complete = url.newBuilder().fragment(null);
        for (Arguments.Parameter parameter : parameters) {
            complete.setQueryParameter(parameter.name(), parameter.value());
        }
        return complete.build();
    }

    static HttpUrl requireLength(HttpUrl url) {
        if (url.toString().length() > LONGEST) {
            throw new IllegalArgumentException("The URL of this request is longer than 8 KiB:"
                    + " narrow the filter, select fewer fields, or use an export");
        }
        return url;
    }

    private static String fill(String template, String segment, Map<String, String> values) {
        int open = segment.indexOf('{');
        if (open < 0) {
            return segment;
        }
        int close = segment.indexOf('}', open);
        String name = segment.substring(open + 1, close);
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("The value of {" + name + "} in " + template + " is missing or empty");
        }
        String filled = segment.substring(0, open) + value + segment.substring(close + 1);
        if (filled.equals(".") || filled.equals("..")) {
            throw new IllegalArgumentException("The value of {" + name + "} cannot be '.' or '..'");
        }
        return filled;
    }

    static String origin(HttpUrl url) {
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }

    static boolean sameOrigin(HttpUrl a, HttpUrl b) {
        return a.port() == b.port() && a.host().equals(b.host()) && a.scheme().equals(b.scheme());
    }

    /**
     * Resolves a link of an answer against the request that brought it.
     *
     * @return a URL on the origin of the base, or null when the link leads elsewhere
     */
    static @Nullable HttpUrl resolveLink(HttpUrl base, HttpUrl request, String link) {
        HttpUrl target = resolve(request, link.strip());
        if (target == null || !target.username().isEmpty() || !target.password().isEmpty()) {
            return null;
        }
        if (sameOrigin(target, base)) {
            return target;
        }
        boolean sameHostWithoutTls = base.isHttps()
                && target.scheme().equals("http")
                && target.host().equals(base.host())
                && (target.port() == 80 || target.port() == base.port());
        boolean internalNameOfPublicServer = isPrivate(target.host()) && !isPrivate(base.host());
        return sameHostWithoutTls || internalNameOfPublicServer ? onOriginOf(base, target) : null;
    }

    /** Resolves a reference; null when it is none, or longer than any URL we send. */
    static @Nullable HttpUrl resolve(HttpUrl from, String reference) {
        return reference.length() > LONGEST ? null : from.resolve(reference);
    }

    private static HttpUrl onOriginOf(HttpUrl base, HttpUrl target) {
        return target.newBuilder()
                .scheme(base.scheme())
                .host(base.host())
                .port(base.port())
                .build();
    }

    /** Tells whether a host means this machine. */
    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || isIpv4(host) && host.startsWith("127.");
    }

    static boolean isPrivate(String host) {
        if (isLoopback(host)) {
            return true;
        }
        if (!isIpv4(host)) {
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.endsWith(".local")
                    || lower.endsWith(".internal")
                    || lower.indexOf('.') < 0 && !lower.contains(":")
                    || lower.startsWith("fc") && lower.contains(":")
                    || lower.startsWith("fd") && lower.contains(":");
        }
        boolean from172 = host.startsWith("172.");
        int second = from172 ? Integer.parseInt(host.substring(4, host.indexOf('.', 4))) : 0;
        return host.startsWith("10.")
                || host.startsWith("192.168.")
                || host.startsWith("169.254.")
                || from172 && second >= 16 && second <= 31;
    }

    private static boolean isIpv4(String host) {
        int parts = 0;
        int digits = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.' && digits > 0) {
                parts++;
                digits = 0;
            } else if (c < '0' || c > '9' || ++digits > 3) {
                return false;
            }
        }
        return parts == 3 && digits > 0;
    }
}
