package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.territory.PortalSource.Software;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A cheap request that tells whether a software answers.
 *
 * @param looksFor what it is to find, in words
 * @param base address that the adapter of the software needs, if this is it
 * @param path path below it that is asked
 * @param query parameters of the request
 * @param answers tells the software by the answer
 */
record Probe(String looksFor, URI base, String path, List<Arguments.Parameter> query, Recogniser answers) {

    /** Tells a software by an answer. */
    @FunctionalInterface
    interface Recogniser {
        /** Returns the software; empty when the answer is not of it. */
        Optional<Software> software(ProbeAnswer answer);
    }

    /** Returns what is asked at an address, the likeliest and cheapest first. */
    static List<Probe> at(URI address) {
        String given = withoutSlash(address.toString());
        String host = withoutSlash(address.resolve("/").toString());
        return List.of(
                of("OGC API Features", given, "", ProbeAnswer::featuresServer),
                of(
                        "Opendatasoft",
                        given,
                        "/api/explore/v2.1/catalog/datasets",
                        ProbeAnswer::opendatasoft,
                        "limit",
                        "1"),
                of("data-fair", given, "/data-fair/api/v1/datasets", ProbeAnswer::dataFair, "size", "1"),
                of("CKAN", given, "/api/3/action/status_show", ProbeAnswer::ckan),
                of("udata", given, "/api/1/datasets/", ProbeAnswer::udata, "page_size", "1"),
                of("GeoNetwork", given, "/srv/api/site", ProbeAnswer::geoNetwork),
                of(
                        "WFS",
                        given,
                        "",
                        ProbeAnswer::wfs,
                        "service",
                        "WFS",
                        "version",
                        "2.0.0",
                        "request",
                        "GetCapabilities"),
                of(
                        "OGC API Features of GeoServer",
                        host + "/geoserver/ogc/features/v1",
                        "",
                        ProbeAnswer::featuresServer),
                of("OGC API Features of geOrchestra", host + "/data/ogcapi", "", ProbeAnswer::featuresServer));
    }

    private static Probe of(String looksFor, String base, String path, Recogniser answers, String... query) {
        Arguments arguments = Arguments.none();
        for (int i = 0; i < query.length; i += 2) {
            arguments.query(query[i], query[i + 1]);
        }
        return new Probe(looksFor, URI.create(base), path, arguments.query(), answers);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Returns the path on the host, for messages. */
    String pathOnHost() {
        String whole = base.getPath() + path;
        return whole.isEmpty() ? "/" : whole;
    }
}
