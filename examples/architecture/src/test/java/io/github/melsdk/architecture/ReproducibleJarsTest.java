package io.github.melsdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two builds of the same sources give the same bytes, wherever, whenever and in whatever language they run. The builds
 * need no network: the build that runs this test has fetched all they use.
 */
class ReproducibleJarsTest {
    private static final long LONGEST_SECONDS = 300;

    @TempDir
    private Path temporary;

    @Test
    void jars_do_not_depend_on_folder_time_zone_or_locale() throws IOException, InterruptedException {
        String maven = System.getProperty("maven.home", "");
        assumeTrue(!maven.isEmpty(), "started by Maven");
        Path one = copy(temporary.resolve("a"));
        Path other = copy(temporary.resolve("another/much deeper/folder"));

        Process first = build(maven, one, "-Duser.timezone=Pacific/Auckland -Duser.language=tr -Duser.country=TR");
        Process second = build(maven, other, "-Duser.timezone=America/New_York -Duser.language=fr -Duser.country=FR");
        finish(first, one);
        finish(second, other);

        Map<String, String> jars = digests(one);
        assertThat(jars.keySet())
                .anyMatch(name -> name.matches("mel-sdk-core-.*-sources\\.jar"))
                .anyMatch(name -> name.matches("mel-sdk-core-[^-]+(-SNAPSHOT)?\\.jar"));
        assertThat(digests(other)).isEqualTo(jars);
    }

    private static Path copy(Path target) throws IOException {
        for (Path file : SourceTree.files()) {
            Path copied = target.resolve(SourceTree.ROOT.relativize(file).toString());
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied);
        }
        return target;
    }

    private static Process build(String maven, Path folder, String options) throws IOException {
        List<String> command = List.of(
                Path.of(maven, "bin", "mvn").toString(),
                "--offline",
                "--quiet",
                "--batch-mode",
                "-Pdemo",
                "-Dmaven.javadoc.skip",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "--projects",
                "sdk-core",
                "--also-make",
                "package");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("build.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 " + options);
        return builder.start();
    }

    private static void finish(Process build, Path folder) throws IOException, InterruptedException {
        try {
            assertThat(build.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(build.exitValue())
                    .as(Files.readString(folder.resolve("build.log")))
                    .isZero();
        } finally {
            build.destroyForcibly();
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String module : List.of("sdk-core", "examples/fake-city")) {
            try (Stream<Path> files = Files.list(folder.resolve(module).resolve("target"))) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .forEach(jar -> digests.put(jar.getFileName().toString(), digest(jar)));
            }
        }
        return digests;
    }

    private static String digest(Path jar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
