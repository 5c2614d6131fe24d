package io.github.melsdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail proves nothing: each is violated by a class in a package named broken. */
class RulesCanFailTest {
    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importPackages(
                    "io.github.melsdk.core.broken",
                    "io.github.melsdk.events.broken",
                    "io.github.melsdk.participation.broken",
                    "io.github.melsdk.energy.broken",
                    "io.github.melsdk.testing.broken");

    static Set<String> rules() {
        Set<String> names = new TreeSet<>(Rules.ALL.keySet());
        names.remove("signatures are ours");
        return names;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_fails_on_broken_classes(String name) {
        assertThat(Rules.ALL.get(name).evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void a_library_in_an_exported_signature_is_found() {
        var result = Surface.signaturesAreOurs(Set.of("io.github.melsdk.core.broken"))
                .evaluate(BROKEN);
        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains("nodes"))
                .anyMatch(line -> line.contains("whole"))
                .anyMatch(line -> line.contains("raw"))
                .noneMatch(line -> line.contains("BrokenRecord"));
    }
}
