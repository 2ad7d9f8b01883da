package org.sitrep.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where the repository is. */
public final class RepositoryRoot {
    private RepositoryRoot() {}

    /** The folder that has {@code mvnw} in it. */
    public static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above has the file mvnw");
        }
        return folder;
    }
}
