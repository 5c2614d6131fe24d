package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** What events can be counted by. */
public enum Facet implements WireConstant {
    /** Commune. */
    CITIES("cities"),
    /** Region. */
    REGIONS("regions"),
    /** Département. */
    DEPARTMENTS("departments"),
    /** Quarter. */
    DISTRICTS("districts"),
    /** Intercommunal body. */
    EPCIS("adminLevels3"),
    /** Country. */
    COUNTRIES("countryCodes"),
    /** Keyword. */
    KEYWORDS("keywords"),
    /** Language of the texts. */
    LANGUAGES("languages"),
    /** Need that is taken into account: see {@link AccessibilityNeed}. */
    ACCESSIBILITIES("accessibilities"),
    /** Status: see {@link EventStatus}. */
    STATUSES("status"),
    /** How they are attended: see {@link Attendance}. */
    ATTENDANCES("attendanceModes"),
    /** State of publication, for privileged keys. */
    STATES("states"),
    /** How they came into the agenda. */
    ADD_METHODS("addMethods"),
    /** How their timings lie relative to now: see {@link Relative}. */
    RELATIVE("relative"),
    /** Location, which comes with the count. */
    LOCATIONS("locations"),
    /** Agenda that they were entered in, which comes with the count. */
    ORIGIN_AGENDAS("originAgendas"),
    /** Agenda that they came through, which comes with the count. */
    SOURCE_AGENDAS("sourceAgendas");

    private final String wire;

    Facet(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
