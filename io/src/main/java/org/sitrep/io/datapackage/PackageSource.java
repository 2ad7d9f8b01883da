package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
import org.sitrep.io.json.JsonFactories;

/**
 * Reads records from the tables of a package: all tables side by side, each once, since their rows are in the order of the
 * records. What does not fit is rejected row by row:
 *
 * <table>
 * <caption>Codes of findings beyond those of tables and JSON</caption>
 * <tr><th>code</th><th>severity</th><th>what became of it</th></tr>
 * <tr><td>{@code missing-table}</td><td>error</td><td>read without that table</td></tr>
 * <tr><td>{@code unlisted-table}, {@code unknown-table}</td><td>warning</td><td>the file is not read</td></tr>
 * <tr><td>{@code missing-column}</td><td>error</td><td>the table is not read, since its rows have no number</td></tr>
 * <tr><td>{@code unknown-column}</td><td>warning</td><td>the column is not read</td></tr>
 * <tr><td>{@code dangling-key}</td><td>error</td><td>a part of no record is rejected; a reference to no party or source is left
 * out, with the part if it is nothing without it</td></tr>
 * <tr><td>{@code duplicate-key}, {@code out-of-order}</td><td>error</td><td>the row is rejected</td></tr>
 * <tr><td>{@code derived-differs}</td><td>warning</td><td>the column that it is made of counts</td></tr>
 * </table>
 *
 * <p>Not thread-safe.
 */
public final class PackageSource implements RecordSource {
    /** Whether a beginning of a file is that of a descriptor which Sitrep has written. */
    private static final Pattern OURS =
            Pattern.compile("\"" + Descriptor.OURS + "\"\\s*:\\s*\\{\\s*\"version\"\\s*:\\s*\"1\\.");

    /** The name of the file by which a package is opened. */
    public static final String DESCRIPTOR = Descriptor.FILE;

    /** The version of the tables. */
    public static final String VERSION = Descriptor.VERSION;

    private final PackageFiles files;
    private final Assembly assembly;
    private final Optional<Dataset> dataset;
    private @Nullable Record record;
    private SourceLocation location;

    /**
     * Opens the tables that a descriptor lists.
     *
     * @param input the descriptor
     * @throws org.sitrep.io.UnknownFormatException if it is none, or one of other tables
     * @throws IOException if a table cannot be read
     */
    public PackageSource(ReadContext input) throws IOException {
        JsonFactory factory = JsonFactories.of(input.limits());
        this.location = SourceLocation.of(input.path(), 1, 1);
        this.files = PackageFiles.open(input, factory);
        try {
            this.dataset = files.dataset();
            this.assembly = new Assembly(input, files, factory);
        } catch (IOException | RuntimeException e) {
            try (files) {
                throw e;
            }
        }
    }

    /**
     * Tells whether a file begins as a descriptor that Sitrep has written.
     *
     * @param sample the beginning
     * @return true if it does
     */
    public static boolean detects(Sample sample) {
        String text = sample.text();
        return text.stripLeading().startsWith("{") && OURS.matcher(text).find();
    }

    @Override
    public boolean next() throws IOException {
        record = null;
        TableInput events = files.table(Tables.EVENTS);
        TableInput statements = files.table(Tables.STATEMENTS);
        while (record == null) {
            long number = Math.min(events.peek(), statements.peek());
            record = assembly.partiesUpTo(number);
            if (record == null) {
                if (number == TableInput.END) {
                    assembly.end();
                    return false;
                }
                record = assembly.record(events.peek() == number ? events : statements);
            }
        }
        location = assembly.location();
        return true;
    }

    @Override
    public Record record() {
        if (record == null) {
            throw new IllegalStateException("there is no record before next() has returned true");
        }
        return record;
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    @Override
    public String layout() {
        return Descriptor.VERSION;
    }

    @Override
    public Optional<Dataset> dataset() {
        return dataset;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
