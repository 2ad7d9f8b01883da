package org.sitrep.io.sitrep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Format;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSink;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.datapackage.PackageSink;
import org.sitrep.io.datapackage.PackageSource;

/**
 * Sitrep's own format for spreadsheets and statistics: a Tabular Data Package (Frictionless Standards, version 1), which is a
 * folder or a zip archive with {@code datapackage.json} and one CSV file per table.
 *
 * <p>It carries everything: what no column can say stands as JSON in the last column of its table. Rows are numbered, and rows of
 * one table name those of another by number, since the ids in the data need not be unique. Rows are in the order of the
 * records, so that a package of any size is written and read as a stream. Stateless and thread-safe.
 */
public final class SitrepCsvFormat implements Format {
    /** The format's id. */
    public static final String ID = "sitrep-csv";

    /** The format; stateless. */
    public SitrepCsvFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Sitrep CSV, a Frictionless Tabular Data Package (folder or zip); carries everything";
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public boolean carriesEverything() {
        return true;
    }

    @Override
    public Optional<String> descriptor() {
        return Optional.of(PackageSource.DESCRIPTOR);
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return PackageSource.detects(sample)
                ? Optional.of(new Detection(Confidence.CERTAIN, PackageSource.VERSION))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        return new PackageSource(input);
    }

    /** Writes a zip archive. */
    @Override
    public RecordSink write(OutputStream out) throws IOException {
        return write(out, WriteOptions.DEFAULT);
    }

    /** Writes a zip archive. */
    @Override
    public RecordSink write(OutputStream out, WriteOptions options) throws IOException {
        return PackageSink.zip(out, options);
    }

    @Override
    public RecordSink writeFolder(Path folder, WriteOptions options) throws IOException {
        return PackageSink.folder(folder, options);
    }
}
