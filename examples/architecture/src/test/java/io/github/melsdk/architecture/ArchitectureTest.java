package io.github.melsdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for everything we publish. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = Published.classes();

    static Set<String> rules() {
        return new TreeSet<>(Rules.ALL.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_holds(String name) {
        ArchRule rule = Rules.ALL.get(name);
        rule.check(CLASSES);
    }

    @Test
    void the_classes_of_the_modules_are_found() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                .contains("io.github.melsdk.core", "io.github.melsdk.testing");
        assertThat(Published.descriptors())
                .extracting(ModuleDescriptor::name)
                .containsExactlyInAnyOrderElementsOf(Published.MODULES);
    }

    @Test
    void internal_packages_are_exported_to_our_modules_only() {
        Stream<ModuleDescriptor.Exports> internal = Published.descriptors().stream()
                .flatMap(descriptor -> descriptor.exports().stream())
                .filter(export -> export.source().contains(".internal"));
        assertThat(internal)
                .allSatisfy(export -> assertThat(export.targets())
                        .as(export.source())
                        .isNotEmpty()
                        .isSubsetOf(Published.MODULES));
    }

    @Test
    void packages_that_jackson_reads_are_open_to_it() {
        Set<String> open = Published.descriptors().stream()
                .flatMap(descriptor -> descriptor.opens().stream())
                .filter(opens -> opens.targets().contains("com.fasterxml.jackson.databind"))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
        Set<String> read = CLASSES.stream()
                .filter(Surface::isReadByJackson)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("io.github.melsdk.testing"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).containsAll(read);
    }

    @Test
    void every_package_says_that_null_is_marked() {
        Map<String, Boolean> marked = CLASSES.stream()
                .filter(type -> !type.getPackageName().isEmpty())
                .collect(Collectors.toMap(
                        JavaClass::getPackageName,
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"),
                        Boolean::logicalOr));
        assertThat(marked).doesNotContainValue(false);
    }
}
