package org.sitrep.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that is shipped with this package.
 *
 * <p>UTF-8, tabs between cells, no quoting, no escapes. Lines of {@code # name: value} come first and say where the table is
 * from, then a line of column names, then the rows. Cells missing at the end of a row are empty.
 */
final class TsvResource {
    private final String path;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();

    private TsvResource(String path) {
        this.path = path;
    }

    /** Reads a table by its path below this package; empty if there is none. */
    static Optional<TsvResource> find(String path) {
        try (InputStream in = TsvResource.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            TsvResource table = new TsvResource(path);
            table.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return Optional.of(table);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Reads a table that is known to be there. */
    static TsvResource load(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException(path + " is missing from the jar"));
    }

    private void read(BufferedReader in) throws IOException {
        for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
            if (columns.isEmpty() && line.startsWith("# ")) {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw broken("a header line without a colon: " + line);
                }
                header.put(line.substring(2, colon), line.substring(colon + 2));
            } else if (columns.isEmpty()) {
                for (String name : line.split("\t", -1)) {
                    index.put(name, columns.size());
                    columns.add(name);
                }
            } else if (!line.isEmpty()) {
                rows.add(line.split("\t", -1));
            }
        }
    }

    Provenance provenance() {
        return new Provenance(
                required("source"),
                required("version"),
                required("licence"),
                LocalDate.parse(required("retrieved")),
                Optional.ofNullable(header.get("note")));
    }

    private String required(String name) {
        @Nullable String value = header.get(name);
        if (value == null) {
            throw broken("no header line \"" + name + '"');
        }
        return value;
    }

    List<String> columns() {
        return columns;
    }

    List<String[]> rows() {
        return rows;
    }

    /** The number of a column, or -1. */
    int column(String name) {
        return index.getOrDefault(name, -1);
    }

    /** A cell, empty where the row is short or the table has no such column. */
    static String cell(String[] row, int column) {
        return column >= 0 && column < row.length ? row[column] : "";
    }

    IllegalStateException broken(String what) {
        return new IllegalStateException(path + ": " + what);
    }
}
