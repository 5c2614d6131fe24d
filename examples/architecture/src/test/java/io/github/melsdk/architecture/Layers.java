package io.github.melsdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom. */
final class Layers {
    static final String CORE = "io.github.melsdk.core..";
    static final String TESTING = "io.github.melsdk.testing..";

    static final ArchRule PACKAGES_FORM_NO_CYCLES =
            slices().matching("io.github.melsdk.(**)").should().beFreeOfCycles();

    static final ArchRule CORE_KNOWS_NO_DOMAIN = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.melsdk.events..", "io.github.melsdk.participation..", "io.github.melsdk.energy..")
            .allowEmptyShould(true);

    static final ArchRule NO_MODULE_NEEDS_THE_FAKE_CITY = noClasses()
            .that(not(resideInAPackage(TESTING)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TESTING);

    static final ArchRule THE_FAKE_CITY_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(TESTING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    CORE, "io.github.melsdk.events..", "io.github.melsdk.participation..", "io.github.melsdk.energy..")
            .allowEmptyShould(true);

    static final ArchRule OKHTTP_ONLY_BEHIND_THE_TRANSPORT = noClasses()
            .that(not(resideInAnyPackage("io.github.melsdk.core.internal.http.."))
                    .and(not(simpleName("TransportBuilder"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..", "kotlin..");

    static final ArchRule JACKSON_ONLY_BEHIND_JSON = noClasses()
            .that(not(resideInAnyPackage("io.github.melsdk.core.internal.json..", TESTING)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.datatype..");

    /** A profile is a file that people write, so its reader needs Jackson's lines and columns. */
    static final ArchRule JSON_TOKENS_ONLY_BEHIND_JSON = noClasses()
            .that(not(resideInAnyPackage(
                    "io.github.melsdk.core.internal.json..", "io.github.melsdk.core.territory", TESTING)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.core..");

    private Layers() {}

    /** A domain module uses core and itself. */
    static ArchRule domainStandsAlone(String domain, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("io.github.melsdk." + domain + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as(domain + " should not depend on another domain")
                .allowEmptyShould(true);
    }
}
