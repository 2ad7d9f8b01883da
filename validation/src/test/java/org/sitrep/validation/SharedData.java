package org.sitrep.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder {@code shared} beside the repository: real sample files and public suites, which are not part of the repository.
 *
 * <p>The system property {@code sitrep.shared} or the environment variable {@code SITREP_SHARED} may name another place.
 */
public final class SharedData {
    private SharedData() {}

    /** The folder, or empty if this machine does not have it. */
    public static Optional<Path> find() {
        String named = System.getProperty("sitrep.shared", System.getenv("SITREP_SHARED"));
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path folder = Path.of(System.getProperty("user.dir")); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return Optional.of(folder.resolveSibling("shared")).filter(Files::isDirectory);
            }
        }
        return Optional.empty();
    }

    /** The folder; the calling test is skipped where there is none. */
    public static Path assumePresent() {
        Optional<Path> folder = find();
        Assumptions.assumeTrue(folder.isPresent(), "skipped: no folder ../shared beside the repository");
        return folder.orElseThrow();
    }

    /** A file or folder in it, such as {@code samples/ucdp}; the calling test is skipped where there is none. */
    public static Path assumePresent(String path) {
        Path found = assumePresent().resolve(path);
        Assumptions.assumeTrue(Files.exists(found), "skipped: no " + path + " in ../shared");
        return found;
    }
}
