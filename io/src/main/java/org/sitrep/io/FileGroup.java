package org.sitrep.io;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Files that belong together: those of a folder, or of a zip archive; for formats that are made of several files.
 *
 * <p>Streams can be open side by side. Not thread-safe.
 */
public abstract class FileGroup implements Closeable {
    private final Set<String> opened = new LinkedHashSet<>();
    private long taken;

    private FileGroup() {}

    /**
     * Tells whether there is a file.
     *
     * @param name its name relative to the folder, with {@code /} between folders
     * @return true if there is; false also for a name that leads out of the folder
     */
    public abstract boolean has(String name);

    /**
     * Opens a file.
     *
     * @param name its name
     * @return its bytes as they are; to be closed
     * @throws FileNotFoundException if there is no such file
     * @throws IOException if it cannot be read
     */
    public final InputStream open(String name) throws IOException {
        if (!has(name)) {
            throw new FileNotFoundException(path(name) + ": there is no such file");
        }
        opened.add(name);
        return new FilterInputStream(stream(name)) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                taken += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                taken += Math.max(0, read);
                return read;
            }
        };
    }

    /**
     * The name of a file to use in findings.
     *
     * @param name its name
     * @return the name with that of the folder or archive, such as {@code archive.zip!/events.csv}
     */
    public abstract String path(String name);

    abstract InputStream stream(String name) throws IOException;

    /** The names of the files that were opened, in the order in which they were opened first. */
    final Set<String> opened() {
        return opened;
    }

    /**
     * Adds what the group was read from to a digest: of a folder, the files that were opened; of an archive, the archive.
     *
     * <p>The files are read once more for it, because they are read side by side.
     *
     * @return how many bytes that were
     */
    abstract long addTo(MessageDigest digest) throws IOException;

    /** How many bytes have been read from its files. */
    final long taken() {
        return taken;
    }

    /** The files of a folder. */
    static FileGroup ofFolder(Path folder) {
        return new Folder(folder);
    }

    /**
     * The files of a zip archive that holds one of a few files, in its root or in the one folder that was packed.
     *
     * @param display what to call the archive
     * @return the group and the name of that file, or empty if the file holds none or is no zip archive after all
     */
    static Optional<Described> inZip(Path file, String display, List<String> descriptors, int maxExpansion)
            throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            List<String> found = new ArrayList<>();
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> descriptors.contains(InputMembers.baseName(name)) && !name.startsWith("__MACOSX/"))
                    .forEach(found::add);
            found.sort(Comparator.comparing((String name) -> name.split("/", -1).length)
                    .thenComparing(Comparator.naturalOrder()));
            if (!found.isEmpty() && found.get(0).split("/", -1).length <= 2) {
                String base = InputMembers.baseName(found.get(0));
                String prefix = found.get(0).substring(0, found.get(0).length() - base.length());
                Described described = new Described(new Zip(zip, prefix, display, maxExpansion), base);
                zip = null;
                return Optional.of(described);
            }
            return Optional.empty();
        } finally {
            if (zip != null) {
                zip.close();
            }
        }
    }

    /**
     * A group and the file that describes it.
     *
     * @param group the group
     * @param descriptor the name of the file
     */
    record Described(FileGroup group, String descriptor) {}

    private static final class Folder extends FileGroup {
        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
        }

        private @Nullable Path file(String name) {
            try {
                Path file = folder.resolve(name).normalize();
                boolean inside = !name.isEmpty()
                        && file.startsWith(folder.normalize())
                        && !Path.of(name).isAbsolute();
                return inside && !Path.of(name).normalize().startsWith("..") ? file : null;
            } catch (InvalidPathException e) {
                return null;
            }
        }

        @Override
        public boolean has(String name) {
            Path file = file(name);
            return file != null && Files.isRegularFile(file);
        }

        @Override
        InputStream stream(String name) throws IOException {
            return Files.newInputStream(folder.resolve(name));
        }

        @Override
        public String path(String name) {
            return folder.resolve(name.replaceAll("[\\x00-\\x1f]", "?")).toString();
        }

        @Override
        long addTo(MessageDigest digest) throws IOException {
            long count = 0;
            for (String name : opened()) {
                try (InputStream in = stream(name)) {
                    count += InputDigest.add(in, digest);
                }
            }
            return count;
        }

        @Override
        public void close() {
            // nothing is open but the streams
        }
    }

    private static final class Zip extends FileGroup {
        private final ZipFile zip;
        private final String prefix;
        private final String display;
        private final int maxExpansion;

        Zip(ZipFile zip, String prefix, String display, int maxExpansion) {
            this.zip = zip;
            this.prefix = prefix;
            this.display = display;
            this.maxExpansion = maxExpansion;
        }

        @Override
        public boolean has(String name) {
            ZipEntry entry = zip.getEntry(prefix + name);
            return entry != null && !entry.isDirectory();
        }

        @Override
        InputStream stream(String name) throws IOException {
            ZipEntry entry = zip.getEntry(prefix + name);
            return InputMembers.bounded(
                    zip.getInputStream(entry), () -> Math.max(1, entry.getCompressedSize()), maxExpansion);
        }

        @Override
        public String path(String name) {
            return display + "!/" + prefix + name;
        }

        @Override
        long addTo(MessageDigest digest) throws IOException {
            try (InputStream in = Files.newInputStream(Path.of(zip.getName()))) {
                return InputDigest.add(in, digest);
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
