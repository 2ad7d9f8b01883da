package org.sitrep.io;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.finding.SourceLocation;

/** How a file is compressed: found by its first bytes on reading, by its name's ending on writing. */
enum Compression {
    NONE(ImmutableList.of()),
    GZIP(ImmutableList.of(".gz", ".gzip")),
    ZIP(ImmutableList.of(".zip")),
    ZSTD(ImmutableList.of(".zst", ".zstd"));

    private final ImmutableList<String> endings;

    Compression(ImmutableList<String> endings) {
        this.endings = endings;
    }

    static Compression ofBytes(byte[] start) {
        if (startsWith(start, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return startsWith(start, 0x28, 0xb5, 0x2f, 0xfd) ? ZSTD : NONE;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    static Compression ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Compression compression : values()) {
            if (compression.endings.stream().anyMatch(lower::endsWith)) {
                return compression;
            }
        }
        return NONE;
    }

    /** The name without the ending of this compression. */
    String strip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Takes the compression off a stream; a zip archive is a matter of {@link InputMembers}. */
    InputStream decompress(InputStream in, String path) throws IOException {
        return switch (this) {
            case GZIP -> new GZIPInputStream(in, 1 << 16);
            case ZSTD -> {
                try {
                    yield Zstd.decompress(in);
                } catch (NoClassDefFoundError e) {
                    throw new UnreadableInputException(SourceLocation.of(path), NO_ZSTD, e);
                }
            }
            case NONE, ZIP -> in;
        };
    }

    OutputStream compress(OutputStream out, String path) throws IOException {
        return switch (this) {
            case GZIP -> new BufferedOutputStream(new GZIPOutputStream(out, 1 << 16), 1 << 16);
            case ZSTD -> {
                try {
                    yield new BufferedOutputStream(Zstd.compress(out), 1 << 16);
                } catch (NoClassDefFoundError e) {
                    throw new IOException(path + ": " + NO_ZSTD, e);
                }
            }
            case NONE, ZIP -> new BufferedOutputStream(out, 1 << 16);
        };
    }

    private static final String NO_ZSTD = "zstd needs the library com.github.luben:zstd-jni, which is not on the path";

    /** The name of the original file that a gzip header may hold (RFC 1952, FNAME). */
    static Optional<String> gzipName(byte[] start) {
        if (start.length < 10 || (start[3] & 0x08) == 0) {
            return Optional.empty();
        }
        int at = 10;
        if ((start[3] & 0x04) != 0 && start.length >= 12) {
            at += 2 + (start[10] & 0xff) + ((start[11] & 0xff) << 8);
        }
        for (int end = at; end < start.length; end++) {
            if (start[end] == 0) {
                String name = new String(start, at, end - at, StandardCharsets.ISO_8859_1);
                return Optional.of(InputMembers.baseName(InputMembers.text(name)))
                        .filter(base -> !base.isBlank());
            }
        }
        return Optional.empty();
    }
}
