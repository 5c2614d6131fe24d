package io.github.melsdk.core.opendata.ogcfeatures;

/** Versions of WFS that the client speaks. */
public enum WfsVersion {
    /** The present one. */
    V2_0_0("2.0.0", "typeNames", "count"),
    /** The one before, on servers that were never brought up to date. */
    V1_1_0("1.1.0", "typeName", "maxFeatures");

    private final String text;
    private final String typeParameter;
    private final String countParameter;

    WfsVersion(String text, String typeParameter, String countParameter) {
        this.text = text;
        this.typeParameter = typeParameter;
        this.countParameter = countParameter;
    }

    /**
     * Returns the version as it is on the wire.
     *
     * @return such as {@code 2.0.0}
     */
    public String text() {
        return text;
    }

    String typeParameter() {
        return typeParameter;
    }

    String countParameter() {
        return countParameter;
    }
}
