package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.energy.internal.meters.Tree;
import java.util.List;

/** The operations of ADICT. */
final class Endpoints {

    private static final String LINES = "application/nd-json, application/json";

    static final Endpoint<List<Tree>> CONTRACT = get("contract", "/pce/{pce}/donnees_contractuelles");
    static final Endpoint<List<Tree>> TECHNICAL = get("technical", "/pce/{pce}/donnees_techniques");
    static final Endpoint<List<Tree>> RIGHTS = get("rights", "/droits_acces");
    static final Endpoint<List<Tree>> RIGHTS_OF = of("rights.of", HttpMethod.POST, "/droits_acces", Safety.READ);
    static final Endpoint<List<Tree>> DECLARE =
            of("rights.declare", HttpMethod.PUT, "/pce/{pce}/droit_acces", Safety.WRITE);
    static final Endpoint<List<Tree>> END = of("rights.end", HttpMethod.PATCH, "/droit_acces/{right}", Safety.WRITE);
    static final Endpoint<List<Tree>> PROOFS =
            of("rights.proofs", HttpMethod.PUT, "/droit_acces/{right}/preuves", Safety.WRITE);

    private Endpoints() {}

    /** The sandbox writes one of the paths in the singular. */
    static Endpoint<GrdfReader.Rows> readings(GasData data, boolean sandbox) {
        String path = sandbox && data == GasData.INJECTED ? "donnees_injection_publiees" : data.path();
        return Endpoint.get("grdf." + data.path(), "/pce/{pce}/" + path, GrdfReader.READINGS)
                .accepting(LINES);
    }

    private static Endpoint<List<Tree>> get(String id, String path) {
        return Endpoint.get("grdf." + id, path, GrdfReader.OBJECTS).accepting(LINES);
    }

    private static Endpoint<List<Tree>> of(String id, HttpMethod method, String path, Safety safety) {
        return Endpoint.of("grdf." + id, method, path, safety, GrdfReader.OBJECTS)
                .accepting(LINES);
    }
}
