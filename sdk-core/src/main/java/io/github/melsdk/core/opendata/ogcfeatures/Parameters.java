package io.github.melsdk.core.opendata.ogcfeatures;

import java.util.Locale;
import java.util.Set;

/** Names of query parameters that mean something of their own on at least one server. */
final class Parameters {

    private static final Set<String> RESERVED = Set.of(
            "f",
            "limit",
            "offset",
            "startindex",
            "page",
            "cursor",
            "token",
            "bbox",
            "bbox-crs",
            "datetime",
            "crs",
            "filter",
            "filter-lang",
            "filter-crs",
            "sortby",
            "ids",
            "properties",
            "exclude-properties",
            "skipgeometry",
            "profile",
            "q",
            "map",
            "service",
            "request",
            "access_token",
            "apikey",
            "api_key",
            "key");

    private Parameters() {}

    static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }
}
