package org.sitrep.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Where in a source a finding points: file, line, column, as an editor counts them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file's name as it was given to the reader; a member of an archive is {@code archive.zip!/member.csv}
 * @param line the line, counted from 1; 0 where only the file is known
 * @param column the column in characters, counted from 1; 0 where only the line is known
 * @param field the name of the column, member or cell concerned; empty where there is none
 */
public record SourceLocation(String file, long line, int column, Optional<String> field) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public SourceLocation {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative");
        }
    }

    /**
     * A whole file.
     *
     * @param file the file's name
     * @return the location
     */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0, Optional.empty());
    }

    /**
     * A place in a file.
     *
     * @param file the file's name
     * @param line the line, from 1
     * @param column the column in characters, from 1
     * @return the location
     */
    public static SourceLocation of(String file, long line, int column) {
        return new SourceLocation(file, line, column, Optional.empty());
    }

    /**
     * The same place, with the name of the field concerned.
     *
     * @param name the column's or member's name
     * @return the location
     */
    public SourceLocation withField(String name) {
        return new SourceLocation(file, line, column, Optional.of(name));
    }

    /**
     * The form that terminals and editors understand, with as much as is known: {@code events.csv:7:12}.
     *
     * @return {@code file:line:column}, or a beginning of it
     */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
