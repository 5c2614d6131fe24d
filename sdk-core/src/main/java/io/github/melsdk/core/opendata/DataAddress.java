package io.github.melsdk.core.opendata;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a link of a catalogue leads to, and with which client it is read.
 *
 * @param kind the kind of service or file
 * @param base what the client is created with: landing page, portal or address of the service; the link itself for files
 * @param dataset what the client is asked for: collection, layer, dataset or resource; null when the link does not tell
 */
public record DataAddress(Kind kind, URI base, @Nullable String dataset) {

    public DataAddress {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(base, "base");
    }

    /** What a link leads to. */
    public enum Kind {
        /** A collection of OGC API Features: {@code OgcFeaturesClient}. */
        OGC_API_FEATURES,
        /** A layer of a WFS. */
        WFS,
        /** Maps drawn by a WMS or WMTS; no data. */
        MAP,
        /** A dataset of Opendatasoft: {@code OpendatasoftClient}. */
        OPENDATASOFT,
        /** A dataset of data-fair: {@code DataFairClient}. */
        DATA_FAIR,
        /** A resource of data.gouv.fr: {@code DataGouvClient}. */
        DATA_GOUV,
        /** A resource in the DataStore of CKAN: {@code CkanClient}. */
        CKAN,
        /** A feed of GBFS. */
        GBFS,
        /** A file to download. */
        FILE
    }

    private record Pattern(String before, Kind kind) {}

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern("/api/explore/v2.1/catalog/datasets/", Kind.OPENDATASOFT),
            new Pattern("/explore/dataset/", Kind.OPENDATASOFT),
            new Pattern("/data-fair/api/v1/datasets/", Kind.DATA_FAIR),
            new Pattern("/api/1/datasets/r/", Kind.DATA_GOUV),
            new Pattern("/datastore/dump/", Kind.CKAN),
            new Pattern("/collections/", Kind.OGC_API_FEATURES));

    /**
     * Recognises a link.
     *
     * @param url the link
     * @param protocol what the catalogue says of it, such as {@code OGC:WFS} or {@code OGC API - Features}; null when it says nothing
     * @param name name of the layer, when the catalogue gives one; or null
     * @return empty when it is no http(s) address, or a page for people
     */
    public static Optional<DataAddress> of(@Nullable String url, @Nullable String protocol, @Nullable String name) {
        URI address = parse(url);
        if (address == null) {
            return Optional.empty();
        }
        String told = letters(protocol);
        String text = address.toString();
        for (Pattern pattern : PATTERNS) {
            int at = text.indexOf(pattern.before());
            if (at > 0) {
                String rest = text.substring(at + pattern.before().length());
                return Optional.of(
                        new DataAddress(pattern.kind(), URI.create(text.substring(0, at)), firstSegment(rest)));
            }
        }
        if (told.contains("ogcapifeatures")) {
            return Optional.of(new DataAddress(Kind.OGC_API_FEATURES, withoutQuery(address), name));
        }
        if (told.contains("wfs")) {
            return Optional.of(new DataAddress(Kind.WFS, withoutQuery(address), name));
        }
        if (told.contains("wms") || told.contains("wmts")) {
            return Optional.of(new DataAddress(Kind.MAP, withoutQuery(address), name));
        }
        if (text.toLowerCase(Locale.ROOT).endsWith("/gbfs.json") || told.equals("gbfs")) {
            return Optional.of(new DataAddress(Kind.GBFS, address, null));
        }
        boolean page = told.startsWith("wwwlink");
        return page ? Optional.empty() : Optional.of(new DataAddress(Kind.FILE, address, null));
    }

    private static String letters(@Nullable String protocol) {
        StringBuilder letters = new StringBuilder();
        if (protocol != null) {
            protocol.toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> letters.append((char) c));
        }
        return letters.toString();
    }

    /** Catalogues hold links with raw blanks, accents and pipes: what no address may hold is encoded. */
    private static @Nullable URI parse(@Nullable String url) {
        if (url == null) {
            return null;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : url.strip().getBytes(StandardCharsets.UTF_8)) {
            boolean raw = b <= ' ' || "\"<>\\^`{|}".indexOf(b) >= 0;
            encoded.append(raw ? String.format(Locale.ROOT, "%%%02X", b & 0xff) : String.valueOf((char) b));
        }
        try {
            URI address = URI.create(encoded.toString());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String firstSegment(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String segment = URLDecoder.decode(rest.substring(0, end).replace("+", "%2B"), StandardCharsets.UTF_8);
        return segment.isEmpty() ? null : segment;
    }

    private static URI withoutQuery(URI address) {
        String text = address.toString();
        int end = text.indexOf('?');
        return end < 0 ? address : URI.create(text.substring(0, end));
    }
}
