package io.github.melsdk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes we publish and the descriptors of their modules. */
final class Published {
    static final Set<String> MODULES = Set.of(
            "io.github.melsdk.core",
            "io.github.melsdk.events",
            "io.github.melsdk.participation",
            "io.github.melsdk.energy");

    private Published() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.melsdk");
    }

    /** The descriptors of our modules; the fake city has none, because WireMock's own is another library's. */
    static List<ModuleDescriptor> descriptors() {
        List<ModuleDescriptor> found = new ArrayList<>();
        try {
            for (URL url :
                    java.util.Collections.list(Published.class.getClassLoader().getResources("module-info.class"))) {
                try (InputStream in = url.openStream()) {
                    ModuleDescriptor descriptor = ModuleDescriptor.read(in);
                    if (MODULES.contains(descriptor.name())) {
                        found.add(descriptor);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The packages that everybody may use. */
    static Set<String> exported() {
        Set<String> packages = new TreeSet<>(Set.of("io.github.melsdk.testing"));
        for (ModuleDescriptor descriptor : descriptors()) {
            descriptor.exports().stream()
                    .filter(export -> !export.isQualified())
                    .forEach(export -> packages.add(export.source()));
        }
        return packages;
    }

    static DescribedPredicate<JavaClass> inPackages(Set<String> packages) {
        return DescribedPredicate.describe(
                "in an exported package", javaClass -> packages.contains(javaClass.getPackageName()));
    }
}
