package org.sitrep.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the repository is, and the data that may lie beside it. */
public final class RepositoryRoot {
    private RepositoryRoot() {}

    /** The folder that holds the Maven wrapper. */
    public static Path find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above holds mvnw");
    }

    /** A file of the repository. */
    public static Path resolve(String file) {
        return find().resolve(file);
    }

    /** A file of the shared data: under the property sitrep.shared, the variable SITREP_SHARED, or beside the repository. */
    public static Optional<Path> shared(String file) {
        String named = System.getProperty("sitrep.shared", System.getenv("SITREP_SHARED"));
        Path shared = named == null ? find().resolveSibling("shared") : Path.of(named);
        return Optional.of(shared.resolve(file)).filter(Files::exists);
    }
}
