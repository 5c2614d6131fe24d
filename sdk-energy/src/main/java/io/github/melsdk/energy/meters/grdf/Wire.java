package io.github.melsdk.energy.meters.grdf;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Rows as GRDF writes them. Package-private: records print what they hold. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties({
        "pce",
        "periode",
        "releve_debut",
        "releve_fin",
        "bordereau_publication",
        "code_statut_traitement",
        "message_retour_traitement"
    })
    record Row(
            @JsonProperty("consommation") @Nullable Consumption consumption,
            @JsonProperty("injection") @Nullable Consumption injection,
            @JsonProperty("statut_restitution") @Nullable Object status) {

        @Nullable
        Consumption energy() {
            return consumption == null ? injection : consumption;
        }
    }

    @JsonIgnoreProperties({"flag_retour_zero", "sens_flux_gaz"})
    record Consumption(
            @JsonProperty("date_debut_consommation") @Nullable
            OffsetDateTime start,

            @JsonProperty("date_fin_consommation") @Nullable OffsetDateTime end,
            @JsonProperty("volume_brut") @Nullable Double volume,
            @JsonProperty("volume_converti") @Nullable Double converted,
            @JsonProperty("energie") @Nullable Double kilowattHours,
            @JsonProperty("coeff_calcul") @Nullable Coefficients coefficients,
            @JsonProperty("type_qualif_conso") @Nullable String qualification,
            @JsonProperty("statut_conso") @Nullable String status,
            @JsonProperty("journee_gaziere") @Nullable LocalDate gasDay,
            @JsonProperty("type_conso") @Nullable String type) {}

    @JsonIgnoreProperties({"coeff_pta", "valeur_pcs"})
    record Coefficients(
            @JsonProperty("coeff_conversion") @Nullable Double conversion) {}
}
