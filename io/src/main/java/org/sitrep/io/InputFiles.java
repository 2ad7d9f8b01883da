package org.sitrep.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.FileGroup.Described;

/** What a reader opens: one stream and, where it is the descriptor of several files, those with it. */
final class InputFiles implements Closeable {
    private final InputStream in;
    private final @Nullable Described described;
    private final boolean zip;
    private final @Nullable Path temporary;

    private InputFiles(InputStream in, @Nullable Described described, boolean zip, @Nullable Path temporary) {
        this.in = in;
        this.described = described;
        this.zip = zip;
        this.temporary = temporary;
    }

    static InputFiles of(Path path, ReadOptions options) throws IOException {
        List<String> descriptors = descriptors(options);
        if (Files.isDirectory(path)) {
            Optional<String> descriptor = descriptors.stream()
                    .filter(name -> Files.isRegularFile(path.resolve(name)))
                    .findFirst();
            if (descriptor.isEmpty()) {
                throw new UnreadableInputException(
                        SourceLocation.of(path.toString()),
                        "this is a directory, not a file"
                                + (descriptors.isEmpty()
                                        ? ""
                                        : ", and it holds no " + String.join(" or ", descriptors)),
                        null);
            }
            FileGroup folder = FileGroup.ofFolder(path);
            return new InputFiles(folder.open(descriptor.get()), new Described(folder, descriptor.get()), false, null);
        }
        Path name = path.getFileName();
        if (name != null && descriptors.contains(name.toString())) {
            Path folder = path.getParent() == null ? Path.of("") : path.getParent();
            return new InputFiles(
                    Files.newInputStream(path),
                    new Described(FileGroup.ofFolder(folder), name.toString()),
                    false,
                    null);
        }
        return ofFile(path, path.toString(), options, null);
    }

    static InputFiles of(InputStream in, String name, ReadOptions options) throws IOException {
        PeekInputStream peek = new PeekInputStream(in);
        Path spool = null;
        try {
            if (!mayBeGroup(peek, options)) {
                return new InputFiles(peek, null, false, null);
            }
            spool = Files.createTempFile("sitrep", ".zip");
            try (peek) {
                Files.copy(peek, spool, StandardCopyOption.REPLACE_EXISTING);
            }
            return ofFile(spool, name, options, spool);
        } catch (IOException | RuntimeException e) {
            try (in) {
                if (spool != null) {
                    Files.deleteIfExists(spool);
                }
            }
            throw e;
        }
    }

    private static InputFiles ofFile(Path file, String display, ReadOptions options, @Nullable Path temporary)
            throws IOException {
        List<String> descriptors = descriptors(options);
        if (!descriptors.isEmpty() && isZip(file)) {
            Optional<Described> found = inZip(file, display, descriptors, options);
            if (found.isPresent()) {
                FileGroup group = found.get().group();
                return new InputFiles(group.open(found.get().descriptor()), found.get(), true, temporary);
            }
        }
        return new InputFiles(Files.newInputStream(file), null, false, temporary);
    }

    private static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Compression.ofBytes(in.readNBytes(4)) == Compression.ZIP;
        }
    }

    /** A group whose descriptor is of one of our formats; archives of others that have a file of that name are read as before. */
    private static Optional<Described> inZip(Path file, String display, List<String> descriptors, ReadOptions options)
            throws IOException {
        Optional<Described> found;
        try {
            found = FileGroup.inZip(file, display, descriptors, options.limits().maxExpansion());
        } catch (ZipException | IllegalArgumentException e) {
            // damaged; reading it member by member gives what can be read, and says what is wrong
            return Optional.empty();
        }
        if (found.isPresent()) {
            FileGroup group = found.get().group();
            try (InputStream in = group.open(found.get().descriptor())) {
                byte[] start = in.readNBytes(Sample.SIZE);
                Sample sample = new Sample(
                        start,
                        start.length < Sample.SIZE,
                        StandardCharsets.UTF_8,
                        found.get().descriptor());
                boolean ours = options.format().isPresent()
                        || Formats.detect(sample)
                                .flatMap(Format::descriptor)
                                .filter(found.get().descriptor()::equals)
                                .isPresent();
                if (ours) {
                    return found;
                }
            } catch (IOException | RuntimeException e) {
                group.close();
                throw e;
            }
            group.close();
        }
        return Optional.empty();
    }

    /** Tells by the first file of a zip archive whether it may hold a descriptor; to know, the whole must be at hand. */
    private static boolean mayBeGroup(PeekInputStream in, ReadOptions options) throws IOException {
        List<String> descriptors = descriptors(options);
        byte[] start = in.peek(30);
        if (descriptors.isEmpty() || start.length < 30 || Compression.ofBytes(start) != Compression.ZIP) {
            return false;
        }
        if (options.format().isPresent()) {
            return true;
        }
        // the local file header of APPNOTE.TXT 4.3.7
        int length = (start[26] & 0xff) + ((start[27] & 0xff) << 8);
        byte[] header = in.peek(30 + length);
        String name = new String(header, 30, header.length - 30, StandardCharsets.ISO_8859_1);
        return name.endsWith("/") || descriptors.contains(InputMembers.baseName(name)) || name.endsWith(".csv");
    }

    /** The names of descriptors that count: of the format asked for, or of all. */
    private static List<String> descriptors(ReadOptions options) {
        return Formats.all().stream()
                .filter(format -> format.canRead()
                        && (options.format().isEmpty() || options.format().get().equals(format.id())))
                .flatMap(format -> format.descriptor().stream())
                .distinct()
                .toList();
    }

    InputMembers members(String name, ReadOptions options) throws IOException {
        String path = described == null ? name : described.group().path(described.descriptor());
        return new InputMembers(in, path, this, options);
    }

    Optional<FileGroup> group() {
        return Optional.ofNullable(described).map(Described::group);
    }

    boolean isZip() {
        return zip;
    }

    @Override
    public void close() throws IOException {
        try (in) {
            if (described != null) {
                described.group().close();
            }
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
