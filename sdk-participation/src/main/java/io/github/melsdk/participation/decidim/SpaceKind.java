package io.github.melsdk.participation.decidim;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of spaces. */
public enum SpaceKind {
    /** Processes. */
    PROCESS("Decidim::ParticipatoryProcess", "participatoryProcess", "processes"),
    /** Assemblies. */
    ASSEMBLY("Decidim::Assembly", "assembly", "assemblies"),
    /** Conferences. */
    CONFERENCE("Decidim::Conference", "conference", "conferences"),
    /** Petitions. */
    INITIATIVE("Decidim::Initiative", "initiative", "initiatives"),
    /** Consultations, before 0.28. */
    CONSULTATION("Decidim::Consultation", "consultation", "consultations"),
    /** Votings, before 0.29. */
    VOTING("Decidim::Votings::Voting", "voting", "votings");

    private final String type;
    private final String field;
    private final String path;

    SpaceKind(String type, String field, String path) {
        this.type = type;
        this.field = field;
        this.path = path;
    }

    /** Returns the kind of a class of the server. */
    static Optional<SpaceKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** Returns the field of the query root that finds one. */
    String field() {
        return field;
    }

    /** Returns the first step of addresses of pages. */
    String path() {
        return path;
    }
}
