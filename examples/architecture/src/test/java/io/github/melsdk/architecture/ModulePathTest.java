package io.github.melsdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our modules work as named modules, although all other tests run them on the class path. */
class ModulePathTest {
    private static final List<String> NOT_OURS_TO_LOAD =
            List.of("wiremock", "mel-sdk-testing", "fake-city", "test-classes");

    private final ModuleLayer layer = layer();

    @Test
    void the_modules_resolve_with_what_they_require() {
        assertThat(layer.modules()).extracting(Module::getName).containsAll(Published.MODULES);
    }

    @Test
    void the_core_finds_its_profile() throws ReflectiveOperationException {
        Class<?> territory = load("io.github.melsdk.core", "io.github.melsdk.core.territory.Territory");
        assertThat(territory.getModule().isNamed()).isTrue();
        assertThat(territory.getMethod("lille").invoke(null)).isNotNull();
    }

    @Test
    void jackson_reads_records_of_a_named_module() throws ReflectiveOperationException {
        Class<?> mapper = load("com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind.ObjectMapper");
        Class<?> point = load("io.github.melsdk.core", "io.github.melsdk.core.model.GeoPoint");
        Method read = mapper.getMethod("readValue", String.class, Class.class);
        Object value =
                read.invoke(mapper.getConstructor().newInstance(), "{\"latitude\":50.63,\"longitude\":3.06}", point);
        assertThat(value).hasToString("GeoPoint[latitude=50.63, longitude=3.06]");
    }

    private Class<?> load(String module, String name) throws ClassNotFoundException {
        return layer.findLoader(module).loadClass(name);
    }

    private static ModuleLayer layer() {
        Path[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NOT_OURS_TO_LOAD.stream().noneMatch(entry::contains))
                .map(Path::of)
                .filter(Files::exists)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Published.MODULES);
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
