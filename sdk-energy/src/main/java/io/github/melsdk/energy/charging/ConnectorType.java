package io.github.melsdk.energy.charging;

import java.util.Optional;

/** The plugs that the national schema distinguishes. */
public enum ConnectorType {
    /** Household socket of type E or F, up to 3.7 kW. */
    EF("prise_type_ef", "etat_prise_type_ef", "DOMESTIC_E"),
    /** Type 2 (IEC 62196-2), alternating current. */
    TYPE_2("prise_type_2", "etat_prise_type_2", "IEC_62196_T2"),
    /** Combo 2, also called CCS, direct current. */
    COMBO_CCS("prise_type_combo_ccs", "etat_prise_type_combo_ccs", "IEC_62196_T2_COMBO"),
    /** CHAdeMO, direct current. */
    CHADEMO("prise_type_chademo", "etat_prise_type_chademo", "CHADEMO"),
    /** Some other plug. */
    OTHER("prise_type_autre", "", "");

    private final String column;
    private final String stateColumn;
    private final String ocpi;

    ConnectorType(String column, String stateColumn, String ocpi) {
        this.column = column;
        this.stateColumn = stateColumn;
        this.ocpi = ocpi;
    }

    String column() {
        return column;
    }

    String stateColumn() {
        return stateColumn;
    }

    /**
     * Returns the name of this plug in OCPI.
     *
     * @return a constant of OCPI's {@code ConnectorType}; empty for {@link #OTHER}
     */
    public Optional<String> ocpiStandard() {
        return ocpi.isEmpty() ? Optional.empty() : Optional.of(ocpi);
    }

    /**
     * Finds the plug of an OCPI standard.
     *
     * @param standard a constant such as {@code IEC_62196_T2}
     * @return {@link #OTHER} for standards that the national schema does not distinguish
     */
    public static ConnectorType ofOcpi(String standard) {
        for (ConnectorType type : values()) {
            if (!type.ocpi.isEmpty() && type.ocpi.equals(standard)) {
                return type;
            }
        }
        return OTHER;
    }
}
