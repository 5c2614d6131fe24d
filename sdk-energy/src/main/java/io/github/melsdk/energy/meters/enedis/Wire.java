package io.github.melsdk.energy.meters.enedis;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Documents as Enedis writes them. Package-private: records print what they hold. */
final class Wire {

    private Wire() {}

    /** An answer of 2026 with energies, curves or peaks; or indexes, which are in the context. */
    @JsonIgnoreProperties({"idPrm", "modeCalcul", "typeValeur", "pas"})
    record Answer(
            @JsonProperty("etapeMetier") @Nullable String stage,
            @JsonProperty("periode") @Nullable Period period,
            @JsonProperty("grandeur") List<Quantity> quantities,
            @JsonProperty("contexte") List<IndexContext> contexts) {
        Answer {
            quantities = withoutNulls(quantities);
            contexts = withoutNulls(contexts);
        }
    }

    record Period(
            @JsonProperty("dateDebut") @Nullable String first,
            @JsonProperty("dateFin") @Nullable String dayAfter) {}

    @JsonIgnoreProperties({"calendrier"})
    record Quantity(
            @JsonProperty("grandeurMetier") @Nullable String direction,
            @JsonProperty("grandeurPhysique") @Nullable String kind,
            @JsonProperty("unite") @Nullable String unit,
            @JsonProperty("points") List<Point> points) {
        Quantity {
            points = withoutNulls(points);
        }
    }

    @JsonIgnoreProperties({"iv", "ec"})
    record Point(
            @JsonProperty("v") @Nullable String value,
            @JsonProperty("d") @Nullable String label,
            @JsonProperty("p") @Nullable String step,
            @JsonProperty("n") @Nullable String nature) {}

    record IndexContext(
            @JsonProperty("etapeMetier") @Nullable String stage,
            @JsonProperty("contexteReleve") @Nullable String context,
            @JsonProperty("typeReleve") @Nullable String type,
            @JsonProperty("grandeur") List<IndexQuantity> quantities) {
        IndexContext {
            quantities = withoutNulls(quantities);
        }
    }

    @JsonIgnoreProperties({"grandeurMetier", "grandeurPhysique", "unite"})
    record IndexQuantity(
            @JsonProperty("calendrier") List<Calendar> calendars,
            @JsonProperty("cadranTotalisateur") @Nullable Object total) {
        IndexQuantity {
            calendars = withoutNulls(calendars);
        }
    }

    record Calendar(
            @JsonProperty("idCalendrier") @Nullable String id,
            @JsonProperty("libelleCalendrier") @Nullable String label,
            @JsonProperty("classeTemporelle") List<TimeClass> classes) {
        Calendar {
            classes = withoutNulls(classes);
        }
    }

    record TimeClass(
            @JsonProperty("idClasseTemporelle") @Nullable String id,
            @JsonProperty("libelle") @Nullable String label,
            @JsonProperty("codeCadran") @Nullable String dial,
            @JsonProperty("valeur") List<IndexValue> values) {
        TimeClass {
            values = withoutNulls(values);
        }
    }

    @JsonIgnoreProperties({"iv"})
    record IndexValue(
            @JsonProperty("d") @Nullable String label,
            @JsonProperty("v") @Nullable Long value) {}

    /** A document of version 5, inside {@code meter_reading} or bare. */
    @JsonIgnoreProperties({"usage_point_id"})
    record Reading(
            @JsonProperty("start") @Nullable String first,
            @JsonProperty("end") @Nullable String dayAfter,
            @JsonProperty("quality") @Nullable String stage,
            @JsonProperty("reading_type") @Nullable ReadingType type,
            @JsonProperty("interval_reading") List<ReadingPoint> points) {
        Reading {
            points = withoutNulls(points);
        }
    }

    @JsonIgnoreProperties({"measurement_kind", "aggregate", "measuring_period"})
    record ReadingType(@JsonProperty("unit") @Nullable String unit) {}

    record ReadingPoint(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("date") @Nullable String label,
            @JsonProperty("interval_length") @Nullable String step,
            @JsonProperty("measure_type") @Nullable String nature) {}

    record Services(
            @JsonProperty("nbTotalServices") @Nullable Integer total,
            @JsonProperty("serviceSouscrit") List<Map<String, Object>> services) {
        Services {
            services = withoutNulls(services);
        }
    }

    static <T> List<T> withoutNulls(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
