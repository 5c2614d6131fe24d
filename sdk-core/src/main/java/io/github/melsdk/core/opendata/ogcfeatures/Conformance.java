package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Capability;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a server declares to know. Declared does not mean implemented, and much is implemented that is not declared.
 *
 * @param classes URIs of conformance classes in the order of the server
 */
public record Conformance(Set<String> classes) {

    public Conformance {
        classes = Collections.unmodifiableSet(new LinkedHashSet<>(classes));
    }

    /**
     * Tells whether a class is declared, of whatever version.
     *
     * @param conformanceClass the class
     * @return true if it is
     */
    public boolean declares(ConformanceClass conformanceClass) {
        return conformanceClass.isDeclaredBy(classes);
    }

    /**
     * Tells whether a part of CQL2 is declared, of whatever version.
     *
     * @param capability the part
     * @return true if it is
     */
    public boolean declares(Cql2Capability capability) {
        String end = "/" + capability.conformanceClass();
        return classes.stream().anyMatch(uri -> uri.contains("cql2") && uri.endsWith(end));
    }
}
