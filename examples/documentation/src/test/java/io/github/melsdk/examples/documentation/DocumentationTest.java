package io.github.melsdk.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles each block as it is written, then runs it with the addresses of the providers replaced by those of the fake city.
 */
class DocumentationTest {

    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.stream",
            "okhttp3",
            "io.github.melsdk.core",
            "io.github.melsdk.core.city",
            "io.github.melsdk.core.error",
            "io.github.melsdk.core.mobility",
            "io.github.melsdk.core.mobility.departures",
            "io.github.melsdk.core.mobility.gbfs",
            "io.github.melsdk.core.mobility.gtfs",
            "io.github.melsdk.core.mobility.gtfsrealtime",
            "io.github.melsdk.core.model",
            "io.github.melsdk.core.spi",
            "io.github.melsdk.core.territory",
            "io.github.melsdk.core.opendata",
            "io.github.melsdk.core.opendata.ckan",
            "io.github.melsdk.core.opendata.datafair",
            "io.github.melsdk.core.opendata.datagouv",
            "io.github.melsdk.core.opendata.geonetwork",
            "io.github.melsdk.core.opendata.ogcfeatures",
            "io.github.melsdk.core.opendata.ogcfeatures.cql2",
            "io.github.melsdk.core.opendata.opendatasoft",
            "io.github.melsdk.energy",
            "io.github.melsdk.energy.analysis",
            "io.github.melsdk.energy.charging",
            "io.github.melsdk.energy.charging.ocpi",
            "io.github.melsdk.energy.heat",
            "io.github.melsdk.energy.solar",
            "io.github.melsdk.energy.weather",
            "io.github.melsdk.core.opendata.portal",
            "io.github.melsdk.participation.open311",
            "io.github.melsdk.participation.publik",
            "io.github.melsdk.participation.requests",
            "io.github.melsdk.events",
            "io.github.melsdk.participation.decidim",
            "io.github.melsdk.testing");

    @TempDir
    private static Path classes;

    @Test
    void the_pages_have_blocks_to_check() {
        assertThat(Snippet.all()).extracting(Snippet::page).contains("README.md");
    }

    @TestFactory
    Stream<DynamicTest> every_block_compiles_and_runs() {
        return Snippet.all().stream()
                .map(snippet -> DynamicTest.dynamicTest(snippet.page() + ":" + snippet.line(), () -> check(snippet)));
    }

    private static void check(Snippet snippet) throws Exception {
        compile(snippet);
        Snippet onFakeCity = new Snippet(snippet.page(), snippet.line(), SnippetContext.onFakeCity(snippet.code()));
        compile(onFakeCity);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, DocumentationTest.class.getClassLoader())) {
            SnippetContext block = (SnippetContext) loader.loadClass(snippet.className())
                    .getDeclaredConstructor()
                    .newInstance();
            try (block) {
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), block::run);
            }
        }
    }

    private static void compile(Snippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        JavaFileObject source = new Source(snippet.className(), snippet.asClass(PACKAGES));
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(source))
                .call();
        assertThat(compiled)
                .as("%s:%d%n%s", snippet.page(), snippet.line(), messages)
                .isTrue();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text;
        }
    }
}
