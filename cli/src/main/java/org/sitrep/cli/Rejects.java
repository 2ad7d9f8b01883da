package org.sitrep.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of rejected rows: a reader begins it anew, so that those of several inputs are put together here. */
final class Rejects implements Closeable {
    private final Optional<Path> file;
    private final boolean several;
    private @Nullable Path part;

    Rejects(Optional<Path> file, boolean several) throws IOException {
        this.file = file;
        this.several = several;
        if (several && file.isPresent()) {
            Files.write(file.get(), new byte[0]);
        }
    }

    /** Where the rejects of the next input go. */
    Optional<Path> next() throws IOException {
        if (!several || file.isEmpty()) {
            return file;
        }
        close();
        Path fresh = Files.createTempFile("sitrep", ".rejects");
        part = fresh;
        return Optional.of(fresh);
    }

    @Override
    public void close() throws IOException {
        if (part != null && file.isPresent()) {
            try (OutputStream out = Files.newOutputStream(file.get(), StandardOpenOption.APPEND)) {
                Files.copy(part, out);
            }
            Files.delete(part);
            part = null;
        }
    }
}
