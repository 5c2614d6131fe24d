package io.github.melsdk.core.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the tables that profiles name: beside the profile first, then among those that the SDK brings. */
final class CommuneFiles {

    static final String BUNDLED = "/territories/";

    private final @Nullable Path directory;

    private CommuneFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    static CommuneFiles bundledOnly() {
        return new CommuneFiles(null);
    }

    static CommuneFiles beside(Path profile) {
        return new CommuneFiles(profile.toAbsolutePath().getParent());
    }

    /** Opens a table; empty if there is none of that name. */
    Optional<Reader> open(String name) throws IOException {
        if (directory != null) {
            Path file = directory.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.newBufferedReader(file, StandardCharsets.UTF_8));
            }
        }
        // A name with a directory in it could leave the folder of the bundled tables.
        InputStream bundled = name.contains("/") ? null : CommuneFiles.class.getResourceAsStream(BUNDLED + name);
        return Optional.ofNullable(bundled).map(stream -> new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
