package io.github.melsdk.core.territory;

import java.util.List;

/**
 * An associated or former commune, whose code and name sources still use.
 *
 * @param code its INSEE code
 * @param commune the INSEE code of the commune that it is part of
 * @param names names under which sources write it, empty if none is known
 */
public record FormerCommune(CommuneCode code, CommuneCode commune, List<String> names) {

    /** Copies the list. */
    public FormerCommune {
        names = List.copyOf(names);
    }
}
