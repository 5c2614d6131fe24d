package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Makes layers of the rows that a test gives. */
public final class GivenLayer {
    private GivenLayer() {}

    /**
     * Makes a layer of points.
     *
     * @param id workspace and name, {@code workspace:name}
     * @param count how many rows
     * @param properties makes the properties of a row from its number, from 1; {@code longitude} and {@code latitude}
     *     among them also make the geometry
     * @return the layer
     */
    public static Layer of(String id, int count, IntFunction<Map<String, ?>> properties) {
        List<Feature> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ObjectNode row = (ObjectNode) Json.of(properties.apply(i));
            boolean placed =
                    row.path("longitude").isNumber() && row.path("latitude").isNumber();
            rows.add(new Feature(
                    i,
                    placed ? row.path("longitude").doubleValue() : null,
                    placed ? row.path("latitude").doubleValue() : null,
                    row));
        }
        List<Feature> copy = List.copyOf(rows);
        return new Layer(id, id, () -> copy);
    }
}
