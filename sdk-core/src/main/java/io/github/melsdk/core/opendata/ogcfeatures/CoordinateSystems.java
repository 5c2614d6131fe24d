package io.github.melsdk.core.opendata.ogcfeatures;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the URIs of coordinate reference systems mean for the order of coordinates. */
final class CoordinateSystems {

    private static final String EPSG = "/def/crs/EPSG/";

    private CoordinateSystems() {}

    /**
     * Checks that a text names a reference system as the standard does.
     *
     * @throws IllegalArgumentException when it is no URI
     */
    static String require(String uri) {
        boolean absolute;
        try {
            absolute = URI.create(uri).isAbsolute();
        } catch (IllegalArgumentException e) {
            absolute = false;
        }
        if (!absolute) {
            throw new IllegalArgumentException("A reference system is named by its URI, such as"
                    + " http://www.opengis.net/def/crs/EPSG/0/2154, not " + uri);
        }
        return uri;
    }

    /** Longitude and latitude, the order of GeoJSON; so it is when nothing is told. */
    static boolean isLongitudeFirst(@Nullable String uri) {
        return uri == null || uri.endsWith("/CRS84") || uri.endsWith("/CRS84h");
    }

    /** WGS 84 of EPSG has latitude first where it is named by its URI. */
    static boolean isLatitudeFirst(@Nullable String uri) {
        return uri != null && "4326".equals(epsgCode(uri));
    }

    /** Returns the number in the register of EPSG, null when it is none of its systems. */
    static @Nullable String epsgCode(String uri) {
        String code = uri.substring(uri.lastIndexOf('/') + 1);
        boolean number = !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return uri.contains(EPSG) && number ? code : null;
    }

    /** Reads the header {@code Content-Crs}, which has angle brackets around the URI. */
    static @Nullable String ofHeader(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String uri = header.strip();
        boolean bracketed = uri.startsWith("<") && uri.endsWith(">");
        String inner = bracketed ? uri.substring(1, uri.length() - 1) : uri;
        return isLongitudeFirst(inner) || inner.isEmpty() ? null : inner;
    }
}
