package org.sitrep.io;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files in an input, with the compression taken off: one, or as many as a zip archive holds. */
final class InputMembers implements Closeable {
    /**
     * One file.
     *
     * @param stream its bytes
     * @param file the name to keep with the records
     * @param path the name to use in findings
     * @param group the files that it may belong together with
     */
    record Member(InputStream stream, String file, String path, Optional<FileGroup> group) {}

    private final @Nullable MessageDigest digest;
    /** What makes the digest in a thread of its own, if one was asked for. */
    private final @Nullable DigestedInputStream aside;

    private final PeekInputStream raw;
    private final String path;
    private final Compression compression;
    private final int maxExpansion;
    private final ZipTail tail;
    private final @Nullable ZipInputStream zip;
    private final InputFiles files;
    private boolean started;
    private Optional<String> digested = Optional.empty();
    private Optional<Long> bytesOfGroup = Optional.empty();

    InputMembers(InputStream in, String path, InputFiles files, ReadOptions options) throws IOException {
        this.digest = options.digest() ? InputDigest.sha256() : null;
        if (digest == null || files.group().isPresent()) {
            // the digest of files that belong together is made of them in the end
            this.aside = null;
            this.raw = new PeekInputStream(in);
        } else if (options.digestAside()) {
            this.aside = new DigestedInputStream(in, digest);
            this.raw = new PeekInputStream(aside);
        } else {
            this.aside = null;
            this.raw = new PeekInputStream(new DigestInputStream(in, digest));
        }
        this.path = path;
        this.files = files;
        this.maxExpansion = options.limits().maxExpansion();
        this.compression = Compression.ofBytes(raw.peek(4));
        this.tail = new ZipTail(raw);
        // a charset in which any bytes are a name; see text
        this.zip = compression == Compression.ZIP ? new ZipInputStream(tail, StandardCharsets.ISO_8859_1) : null;
    }

    /** The name without folders, of this system or another. */
    static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** How many bytes were taken from the input as it is. */
    long bytesTaken() {
        return bytesOfGroup.orElseGet(() -> files.group().map(FileGroup::taken).orElseGet(raw::taken));
    }

    /** The digest of the input as it is, if that was asked for; what has not been read of it is read. */
    Optional<String> digest() throws IOException {
        if (digest == null) {
            return Optional.empty();
        }
        if (digested.isEmpty()) {
            if (files.group().isPresent()) {
                bytesOfGroup = Optional.of(files.group().get().addTo(digest));
            } else {
                byte[] rest = new byte[1 << 13];
                while (raw.read(rest, 0, rest.length) >= 0) {
                    // counted by reading
                }
            }
            digested = Optional.of(HexFormat.of().formatHex(aside == null ? digest.digest() : aside.finish()));
        }
        return digested;
    }

    Compression compression() {
        return files.isZip() ? Compression.ZIP : compression;
    }

    boolean isArchive() {
        return zip != null;
    }

    Optional<Member> next() throws IOException {
        if (zip != null) {
            return nextEntry(zip);
        }
        if (started) {
            return Optional.empty();
        }
        started = true;
        String file = compression.strip(baseName(path));
        if (compression == Compression.GZIP) {
            file = Compression.gzipName(raw.peek(1024)).orElse(file);
        }
        InputStream stream = compression.decompress(raw, path);
        return Optional.of(
                new Member(compression == Compression.NONE ? stream : bounded(stream), file, path, files.group()));
    }

    private Optional<Member> nextEntry(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = entry(archive); entry != null; entry = entry(archive)) {
            String name = text(entry.getName());
            if (!entry.isDirectory()
                    && !name.startsWith("__MACOSX/")
                    && !baseName(name).startsWith(".")) {
                InputStream stream = new FilterInputStream(archive) {
                    @Override
                    public void close() {
                        // the archive stays open for its next member
                    }
                };
                return Optional.of(new Member(bounded(stream), baseName(name), path + "!/" + name, Optional.empty()));
            }
        }
        if (!tail.endsWithDirectory()) {
            throw new EOFException();
        }
        return Optional.empty();
    }

    private static @Nullable ZipEntry entry(ZipInputStream archive) throws IOException {
        try {
            return archive.getNextEntry();
        } catch (IllegalArgumentException e) {
            ZipException damaged = new ZipException("a name in the archive is no text");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** A name of which the bytes stand for characters: in UTF-8 if they are that. */
    static String text(String latin1) {
        if (latin1.chars().anyMatch(c -> c > 0xff)) {
            return latin1;
        }
        ByteBuffer bytes = ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return latin1;
        }
    }

    /** Stops input that grows beyond measure when the compression is taken off. */
    private InputStream bounded(InputStream stream) {
        return bounded(stream, raw::taken, maxExpansion);
    }

    /** Stops input that grows beyond measure when the compression is taken off. */
    static InputStream bounded(InputStream stream, LongSupplier taken, int maxExpansion) {
        return new FilterInputStream(stream) {
            private long out;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                out += Math.max(0, read);
                if (out > 1L << 30 && out / maxExpansion > taken.getAsLong()) {
                    throw new IOException("the compressed data grows more than " + maxExpansion
                            + "-fold; raise Limits.maxExpansion if that is right");
                }
                return read;
            }
        };
    }

    @Override
    public void close() throws IOException {
        try (raw) {
            files.close();
        }
    }
}
