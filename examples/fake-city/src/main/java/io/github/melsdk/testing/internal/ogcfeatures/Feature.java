package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A row of a layer.
 *
 * @param number its number in the layer, part of its id
 * @param longitude degrees, WGS 84; null for a row without geometry
 * @param latitude degrees, WGS 84; null for a row without geometry
 * @param properties its other columns
 */
public record Feature(
        int number, @Nullable Double longitude, @Nullable Double latitude, ObjectNode properties) {}
