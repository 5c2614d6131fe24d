package io.github.melsdk.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** All rules by name. */
final class Rules {
    private static final String EVENTS = "io.github.melsdk.events..";
    private static final String PARTICIPATION = "io.github.melsdk.participation..";
    private static final String ENERGY = "io.github.melsdk.energy..";

    static final Map<String, ArchRule> ALL = Map.ofEntries(
            Map.entry("packages form no cycles", Layers.PACKAGES_FORM_NO_CYCLES),
            Map.entry("core knows no domain", Layers.CORE_KNOWS_NO_DOMAIN),
            Map.entry("events stands alone", Layers.domainStandsAlone("events", PARTICIPATION, ENERGY)),
            Map.entry("participation stands alone", Layers.domainStandsAlone("participation", EVENTS, ENERGY)),
            Map.entry("energy stands alone", Layers.domainStandsAlone("energy", EVENTS, PARTICIPATION)),
            Map.entry("no module needs the fake city", Layers.NO_MODULE_NEEDS_THE_FAKE_CITY),
            Map.entry("the fake city stands alone", Layers.THE_FAKE_CITY_STANDS_ALONE),
            Map.entry("OkHttp only behind the transport", Layers.OKHTTP_ONLY_BEHIND_THE_TRANSPORT),
            Map.entry("Jackson only behind JSON", Layers.JACKSON_ONLY_BEHIND_JSON),
            Map.entry("JSON tokens only behind JSON", Layers.JSON_TOKENS_ONLY_BEHIND_JSON),
            Map.entry("time and chance come from one place", Conduct.TIME_AND_CHANCE_COME_FROM_ONE_PLACE),
            Map.entry("threads are started inside", Conduct.THREADS_ARE_STARTED_INSIDE),
            Map.entry("nothing is keyed by thread", Conduct.NOTHING_IS_KEYED_BY_THREAD),
            Map.entry("static fields are final", Conduct.STATIC_FIELDS_ARE_FINAL),
            Map.entry("static fields do not grow", Conduct.STATIC_FIELDS_DO_NOT_GROW),
            Map.entry("public exceptions are ours", Conduct.PUBLIC_EXCEPTIONS_ARE_OURS),
            Map.entry("records hold no secret", Conduct.RECORDS_HOLD_NO_SECRET),
            Map.entry("network, files and XML go through us", Conduct.NETWORK_FILES_AND_XML_GO_THROUGH_US),
            Map.entry("nothing is printed", Conduct.NOTHING_IS_PRINTED),
            Map.entry("bodies are read with a limit", Conduct.BODIES_ARE_READ_WITH_A_LIMIT),
            Map.entry("paths are encoded in one place", Conduct.PATHS_ARE_ENCODED_IN_ONE_PLACE),
            Map.entry("records name all their components", Surface.RECORDS_NAME_ALL_THEIR_COMPONENTS),
            Map.entry("clients declare no checked exception", Surface.CLIENTS_DECLARE_NO_CHECKED_EXCEPTION),
            Map.entry("signatures are ours", Surface.signaturesAreOurs(Published.exported())),
            Map.entry(
                    "public classes are exported or internal",
                    Surface.publicClassesAreExportedOrInternal(Published.exported())));

    private Rules() {}
}
