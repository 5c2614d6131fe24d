package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param exclVat without VAT
 * @param inclVat with VAT, null when it is not told
 */
public record Price(
        @JsonProperty("excl_vat") @Nullable BigDecimal exclVat,
        @JsonProperty("incl_vat") @Nullable BigDecimal inclVat) {}
