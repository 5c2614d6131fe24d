package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Money;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a trip costs.
 *
 * @param id identifier
 * @param name name
 * @param description description for people, which says what the price alone does not
 * @param price price of a trip before what is charged by minute and by kilometre, null if unknown
 * @param taxable whether taxes come on top, null if unknown
 * @param url page of the plan, null if unknown
 * @param extras fields that the model does not list, among them {@code per_min_pricing} and {@code per_km_pricing}
 */
public record PricingPlan(
        String id,
        LocalizedText name,
        LocalizedText description,
        @Nullable Money price,
        @Nullable Boolean taxable,
        @Nullable String url,
        Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies the map. */
    public PricingPlan {
        Objects.requireNonNull(id, "id");
        extras = Map.copyOf(extras);
    }
}
