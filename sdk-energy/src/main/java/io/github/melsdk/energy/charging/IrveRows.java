package io.github.melsdk.energy.charging;

import io.github.melsdk.core.internal.csv.CsvRow;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.territory.CommuneCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of the national schemas of charge points. */
final class IrveRows {

    private static final Set<String> LISTED = Set.of(
            "nom_amenageur",
            "siren_amenageur",
            "contact_amenageur",
            "nom_operateur",
            "contact_operateur",
            "telephone_operateur",
            "nom_enseigne",
            "id_station_itinerance",
            "id_station_local",
            "nom_station",
            "implantation_station",
            "adresse_station",
            "code_insee_commune",
            "coordonneesXY",
            "nbre_pdc",
            "id_pdc_itinerance",
            "id_pdc_local",
            "puissance_nominale",
            "prise_type_ef",
            "prise_type_2",
            "prise_type_combo_ccs",
            "prise_type_chademo",
            "prise_type_autre",
            "gratuit",
            "paiement_acte",
            "paiement_cb",
            "paiement_autre",
            "tarification",
            "condition_acces",
            "reservation",
            "horaires",
            "accessibilite_pmr",
            "restriction_gabarit",
            "station_deux_roues",
            "raccordement",
            "num_pdl",
            "date_mise_en_service",
            "observations",
            "date_maj",
            "cable_t2_attache",
            "consolidated_longitude",
            "consolidated_latitude",
            "consolidated_is_lon_lat_correct",
            "datagouv_dataset_id",
            "datagouv_resource_id",
            "dataset_title",
            "datagouv_organization_or_owner",
            "datagouv_last_modified",
            "deduplication_status");

    /** Number that the table API gives to each row; it says nothing of the point. */
    private static final String ROW_NUMBER = "__id";

    private final Attribution attribution;

    IrveRows(Attribution attribution) {
        this.attribution = attribution;
    }

    /** Reads a row of the static schema; null when it names no point. */
    @Nullable
    ChargePoint point(CsvRow row) {
        String id = Cells.text(row.get("id_pdc_itinerance"));
        if (id == null) {
            return null;
        }
        Provenance provenance = provenance(row);
        LocalDate updated = Cells.date(row.get("date_maj"));
        return new ChargePoint(
                id,
                Cells.text(row.get("id_pdc_local")),
                station(row),
                new Company(
                        Cells.text(row.get("nom_amenageur")),
                        Cells.text(row.get("siren_amenageur")),
                        Cells.text(row.get("contact_amenageur")),
                        null),
                new Company(
                        Cells.text(row.get("nom_operateur")),
                        null,
                        Cells.text(row.get("contact_operateur")),
                        Cells.text(row.get("telephone_operateur"))),
                Cells.power(row.get("puissance_nominale")),
                connectors(row),
                Cells.bool(row.get("cable_t2_attache")),
                payment(row),
                access(row),
                Cells.constant(GridConnection.class, row.get("raccordement")),
                Cells.text(row.get("num_pdl")),
                Cells.date(row.get("date_mise_en_service")),
                updated,
                Cells.text(row.get("observations")),
                position(row),
                provenance,
                updated == null
                        ? attribution
                        : attribution.withLastUpdate(
                                updated.atStartOfDay(ZoneOffset.UTC).toInstant()),
                extras(row));
    }

    private static StationSheet station(CsvRow row) {
        return new StationSheet(
                Cells.text(row.get("id_station_itinerance")),
                Cells.text(row.get("id_station_local")),
                Cells.text(row.get("nom_station")),
                Cells.text(row.get("nom_enseigne")),
                Cells.constant(Siting.class, row.get("implantation_station")),
                Cells.text(row.get("adresse_station")),
                CommuneCode.find(Cells.text(row.get("code_insee_commune"))).orElse(null),
                Cells.count(row.get("nbre_pdc")));
    }

    private static Set<ConnectorType> connectors(CsvRow row) {
        Set<ConnectorType> connectors = EnumSet.noneOf(ConnectorType.class);
        for (ConnectorType type : ConnectorType.values()) {
            if (Boolean.TRUE.equals(Cells.bool(row.get(type.column())))) {
                connectors.add(type);
            }
        }
        return connectors;
    }

    private static Payment payment(CsvRow row) {
        return new Payment(
                Cells.bool(row.get("gratuit")),
                Cells.bool(row.get("paiement_acte")),
                Cells.bool(row.get("paiement_cb")),
                Cells.bool(row.get("paiement_autre")),
                Cells.text(row.get("tarification")));
    }

    private static Access access(CsvRow row) {
        return new Access(
                Cells.constant(AccessCondition.class, row.get("condition_acces")),
                Cells.bool(row.get("reservation")),
                Cells.text(row.get("horaires")),
                Cells.constant(ReducedMobilityAccess.class, row.get("accessibilite_pmr")),
                Cells.text(row.get("restriction_gabarit")),
                Cells.bool(row.get("station_deux_roues")));
    }

    /** The consolidation has read the pair before us; a file of a single operator has only the pair. */
    private static @Nullable GeoPoint position(CsvRow row) {
        GeoPoint consolidated = Cells.position(
                Cells.number(row.get("consolidated_longitude")), Cells.number(row.get("consolidated_latitude")));
        return consolidated != null ? consolidated : Cells.position(row.get("coordonneesXY"));
    }

    private static Provenance provenance(CsvRow row) {
        return new Provenance(
                Cells.text(row.get("datagouv_dataset_id")),
                Cells.text(row.get("datagouv_resource_id")),
                Cells.text(row.get("dataset_title")),
                Cells.text(row.get("datagouv_organization_or_owner")),
                lastModified(row.get("datagouv_last_modified")),
                Cells.bool(row.get("consolidated_is_lon_lat_correct")),
                Cells.text(row.get("deduplication_status")));
    }

    /** Times of data.gouv.fr without an offset are in UTC. */
    private static @Nullable Instant lastModified(@Nullable String cell) {
        Instant instant = Cells.instant(cell);
        return instant != null || cell == null ? instant : Cells.instant(cell.strip() + "Z");
    }

    private static Map<String, Object> extras(CsvRow row) {
        Map<String, Object> extras = new LinkedHashMap<>();
        row.toMap().forEach((column, cell) -> {
            if (cell != null && !LISTED.contains(column) && !column.equals(ROW_NUMBER)) {
                extras.put(column, cell);
            }
        });
        return extras;
    }

    /** Reads a row of the dynamic schema; null when it names no point. */
    static @Nullable ChargePointStatus status(CsvRow row) {
        String id = Cells.text(row.get("id_pdc_itinerance"));
        if (id == null) {
            return null;
        }
        Map<ConnectorType, OpenEnum<ConnectorState>> connectors = new EnumMap<>(ConnectorType.class);
        for (ConnectorType type : ConnectorType.values()) {
            String state = type.stateColumn().isEmpty() ? null : Cells.text(row.get(type.stateColumn()));
            if (state != null) {
                connectors.put(type, Cells.constant(ConnectorState.class, state));
            }
        }
        String timestamp = Cells.text(row.get("horodatage"));
        String source = Cells.text(row.get("origin"));
        return new ChargePointStatus(
                id,
                Cells.constant(OperatingState.class, row.get("etat_pdc")),
                Cells.constant(Occupancy.class, row.get("occupation_pdc")),
                Cells.instant(timestamp),
                timestamp == null ? "" : timestamp,
                connectors,
                source);
    }
}
