package io.github.melsdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.melsdk.core.model.GeoPoint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What one dependency costs its users, before what it depends on. */
class JarSizeTest {
    /** See docs/design/0006-portals-stay-in-the-core.md: growth beyond this needs a reason. */
    private static final long LARGEST = 1_450_000;

    @Test
    void the_core_stays_small() throws IOException, URISyntaxException {
        Path jar = Path.of(GeoPoint.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assumeTrue(Files.isRegularFile(jar), "the core is packaged from the package phase on");
        long size = Files.size(jar);
        System.out.printf("%s: %,d of at most %,d bytes%n", jar.getFileName(), size, LARGEST);
        assertThat(size).isLessThanOrEqualTo(LARGEST);
    }
}
