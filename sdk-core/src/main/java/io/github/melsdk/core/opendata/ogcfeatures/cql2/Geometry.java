package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.List;
import java.util.Objects;

/** A geometry: one of GeoJSON, or a box. */
public sealed interface Geometry extends Operand {

    /**
     * A geometry of GeoJSON.
     *
     * @param type which one
     * @param coordinates nested lists of {@code Double} as GeoJSON nests them, in the axis order of the reference system of
     *     the filter: longitude, latitude unless one is set
     */
    record Shape(ShapeType type, List<?> coordinates) implements Geometry {
        /**
         * Checks the nesting.
         *
         * @throws IllegalArgumentException when it is not that of the type, or a coordinate is no finite number
         */
        public Shape {
            Objects.requireNonNull(type, "type");
            coordinates = Operands.nested(coordinates, type.depth());
        }
    }

    /**
     * A box, in the axis order of the reference system of the filter.
     *
     * @param minimumX west
     * @param minimumY south
     * @param maximumX east
     * @param maximumY north
     */
    record Box(double minimumX, double minimumY, double maximumX, double maximumY) implements Geometry {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException when one is not finite
         */
        public Box {
            Operands.requireFinite(minimumX, minimumY, maximumX, maximumY);
        }
    }
}
