package org.sitrep.validation.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How reports for other tools name files: relative to the root of the sources, with forward slashes. */
final class FileNames {
    private static final String MEMBER = "!/";

    private final Optional<Path> root;

    FileNames(Optional<Path> root) {
        this.root = root.map(path -> path.toAbsolutePath().normalize());
    }

    /** Whether a file is a member of an archive: the archive can be named, and no line in it. */
    static boolean isMember(String file) {
        return file.contains(MEMBER);
    }

    /** What comes after the archive's name, such as {@code folder/a.csv}. */
    static String member(String file) {
        return file.substring(file.indexOf(MEMBER) + MEMBER.length());
    }

    /** The name of a file, or of the archive that it is in; absolute if it lies outside of the root. */
    String path(String file) {
        String name = isMember(file) ? file.substring(0, file.indexOf(MEMBER)) : file;
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return name;
        }
        if (root.isPresent()) {
            Path absolute = path.toAbsolutePath().normalize();
            path = absolute.startsWith(root.get()) ? root.get().relativize(absolute) : absolute;
        } else {
            path = path.normalize();
        }
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Whether a path of {@link #path} is relative. */
    static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.matches("[A-Za-z]:/.*");
    }

    /** A path of {@link #path} as a URI: a relative reference, or with the scheme {@code file}. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(isRelative(path) ? "" : path.startsWith("/") ? "file://" : "file:///");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=@".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
