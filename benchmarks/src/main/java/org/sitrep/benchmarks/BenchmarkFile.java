package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sitrep.io.table.TableDialect;

/** The files that are read: their form, and where they lie. */
@SuppressWarnings("ImmutableEnumChecker") // dialects are immutable, generators have no state
public enum BenchmarkFile {
    /** Like GDELT 2.0: tabs, no quotes, no header. */
    GDELT("tsv", TableDialect.TSV, 0, 420, new GdeltLike()),
    /** Like UCDP GED: commas, quotes, line breaks within cells, a header. */
    UCDP("csv", TableDialect.CSV, 1, 780, new UcdpLike());

    private final String ending;
    private final TableDialect dialect;
    private final int headerRows;
    private final int bytesPerRow;
    private final FileGenerator generator;

    BenchmarkFile(String ending, TableDialect dialect, int headerRows, int bytesPerRow, FileGenerator generator) {
        this.ending = ending;
        this.dialect = dialect;
        this.headerRows = headerRows;
        this.bytesPerRow = bytesPerRow;
        this.generator = generator;
    }

    TableDialect dialect() {
        return dialect;
    }

    /** How many rows before the first record. */
    int headerRows() {
        return headerRows;
    }

    /** So many rows that the file has some hundreds of megabytes, as those of the project's own measurements have. */
    int rowsFor(long bytes) {
        return (int) (bytes / bytesPerRow);
    }

    /**
     * Writes a file.
     *
     * @param rows how many records it is to have
     * @param path where to; what is there is overwritten
     * @throws IOException if it cannot be written
     */
    public void write(int rows, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8)) {
            generator.write(writer, rows);
            if (writer.checkError()) {
                throw new IOException(path + " cannot be written");
            }
        }
    }

    /**
     * The file with so many records, written unless it is there already.
     *
     * @param folder where to keep it
     * @param rows how many records
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path in(Path folder, int rows) throws IOException {
        Path path = folder.resolve(this + "-like-" + rows + "." + ending);
        if (Files.notExists(path)) {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "unfinished", "." + ending);
            write(rows, unfinished);
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        }
        return path;
    }

    /** The name in small letters, as it is written on the command line. */
    @Override
    public String toString() {
        return this == GDELT ? "gdelt" : "ucdp";
    }

    /**
     * The file of a name.
     *
     * @param name {@code gdelt} or {@code ucdp}
     * @return the file
     * @throws IllegalArgumentException if there is none of that name
     */
    public static BenchmarkFile of(String name) {
        for (BenchmarkFile file : values()) {
            if (file.toString().equals(name)) {
                return file;
            }
        }
        throw new IllegalArgumentException("there is no file \"" + name + "\", expected gdelt or ucdp");
    }
}
