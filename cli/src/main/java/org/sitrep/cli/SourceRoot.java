package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder from which reports name files: that of the repository, so that a build server finds them. */
final class SourceRoot {
    private SourceRoot() {}

    /** The workspace of the workflow that runs, else the repository around the current folder, else that folder. */
    static Path find(Shell shell) {
        Path here = Path.of("").toAbsolutePath();
        Optional<Path> workspace = shell.workspace().filter(here::startsWith);
        if (workspace.isPresent()) {
            return workspace.get();
        }
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return here;
    }
}
