package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of a package are written to: a folder, or a zip archive by way of temporary files. */
abstract class PackageOutput implements Closeable {
    /** The earliest time that an entry of an archive can have; the same for all, so that equal data give equal bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageOutput() {}

    /** Opens a file for writing; several can be open side by side. */
    abstract OutputStream file(String name) throws IOException;

    /**
     * A folder, which is made if it is not there.
     *
     * @throws IOException if it holds anything but a package of ours
     */
    static PackageOutput folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent() && !holdsOurs(folder)) {
                    throw new FileAlreadyExistsException(
                            folder.toString(),
                            null,
                            "the folder is not empty and holds no data package of Sitrep that could be overwritten");
                }
            }
        } else if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(),
                    null,
                    "this is a file, and a data package is written as a folder or a .zip file");
        } else {
            Files.createDirectory(folder);
        }
        return new Folder(folder);
    }

    private static boolean holdsOurs(Path folder) throws IOException {
        Path descriptor = folder.resolve(Descriptor.FILE);
        if (!Files.isRegularFile(descriptor)) {
            return false;
        }
        try {
            return Descriptor.isOurs(Files.readString(descriptor));
        } catch (JsonProcessingException | CharacterCodingException e) {
            return false;
        }
    }

    /** A zip archive that is written when the output is closed. */
    static PackageOutput zip(OutputStream out) throws IOException {
        return new Zip(out, Files.createTempDirectory("sitrep"));
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private static final class Folder extends PackageOutput {
        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
        }

        @Override
        OutputStream file(String name) throws IOException {
            return buffered(folder.resolve(name));
        }

        @Override
        public void close() {
            // each file is closed by who writes it
        }
    }

    private static final class Zip extends PackageOutput {
        private final OutputStream out;
        private final Path spool;
        private final Map<String, Path> files = new LinkedHashMap<>();

        Zip(OutputStream out, Path spool) {
            this.out = out;
            this.spool = spool;
        }

        @Override
        OutputStream file(String name) throws IOException {
            Path file = spool.resolve(name);
            files.put(name, file);
            return buffered(file);
        }

        @Override
        public void close() throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, Path> file : files.entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(ENTRY_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file.getValue(), zip);
                    zip.closeEntry();
                }
            } finally {
                for (Path file : List.copyOf(files.values())) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(spool);
            }
        }
    }
}
