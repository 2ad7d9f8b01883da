package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.io.table.TableDialect;

/** The files that are read: their form, and where they lie. */
@SuppressWarnings("ImmutableEnumChecker") // dialects are immutable, generators have no state
public enum BenchmarkFile {
    /** Like GDELT 2.0: tabs, no quotes, no header. */
    GDELT("tsv", Optional.of(TableDialect.TSV), 0, 420, new GdeltLike()),
    /** The same with one cell damaged in each twentieth row. */
    GDELT_DAMAGED("tsv", Optional.of(TableDialect.TSV), 0, 420, new DamagedGdeltLike()),
    /** Like UCDP GED: commas, quotes, line breaks within cells, a header. */
    UCDP("csv", Optional.of(TableDialect.CSV), 1, 780, new UcdpLike()),
    /** Like ICEWS as the Dataverse has it: tabs, no quotes, a header. */
    ICEWS("tab", Optional.of(TableDialect.TSV), 1, 260, new IcewsLike()),
    /** Like ACLED's present exports: commas, quotes around cells with blanks, a header. */
    ACLED("csv", Optional.of(TableDialect.CSV), 1, 570, new AcledLike()),
    /** The records of the file like UCDP GED in Sitrep's NDJSON, with their origins. */
    NDJSON("ndjson", Optional.empty(), 0, 2_900, new NdjsonLike());

    private final String ending;
    private final Optional<TableDialect> dialect;
    private final int headerRows;
    private final int bytesPerRow;
    private final FileGenerator generator;

    BenchmarkFile(
            String ending, Optional<TableDialect> dialect, int headerRows, int bytesPerRow, FileGenerator generator) {
        this.ending = ending;
        this.dialect = dialect;
        this.headerRows = headerRows;
        this.bytesPerRow = bytesPerRow;
        this.generator = generator;
    }

    /** How the cells of a table are parted. */
    TableDialect dialect() {
        return dialect.orElseThrow(() -> new IllegalStateException(this + " is no table"));
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
        try (OutputStream out = Files.newOutputStream(path)) {
            generator.write(out, rows);
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The file of a name.
     *
     * @param name {@code gdelt}, {@code gdelt-damaged}, {@code ucdp}, {@code icews}, {@code acled} or {@code ndjson}
     * @return the file
     * @throws IllegalArgumentException if there is none of that name
     */
    public static BenchmarkFile of(String name) {
        for (BenchmarkFile file : values()) {
            if (file.toString().equals(name)) {
                return file;
            }
        }
        throw new IllegalArgumentException(
                "there is no file \"" + name + "\", expected one of " + Arrays.toString(values()));
    }
}
