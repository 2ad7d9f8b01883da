package org.sitrep.io.sitrep;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonReader;
import org.sitrep.io.json.RecordResult;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableLimits;
import org.sitrep.io.table.TableReader;
import org.sitrep.io.table.TableRow;

/** Reads one record a line. */
final class NdjsonSource implements RecordSource {
    /** A table of one column: lines are taken apart, and nothing in them is. No JSON text may hold this byte. */
    private static final TableDialect LINES = TableDialect.TSV.withDelimiter('\u001f');

    private final ReadContext input;
    private final TableReader lines;
    private final JsonFactory factory;
    private final RecordJsonReader records;
    private final JsonScope line = new JsonScope();
    private @Nullable Dataset dataset;
    private @Nullable Record ahead;
    private @Nullable Record record;
    private SourceLocation location;

    NdjsonSource(ReadContext input) throws IOException {
        this.input = input;
        // one record may be as long as a row
        int most = input.limits().maxRowBytes();
        this.lines = TableReader.open(
                input.stream(),
                input.path(),
                LINES,
                input.charset(),
                new TableLimits(most, most, input.limits().maxCells()));
        this.factory = JsonFactories.of(input.limits());
        this.records = new RecordJsonReader(FormatLayouts.INSTANCE, input::report);
        this.location = SourceLocation.of(input.path(), 1, 1);
        this.ahead = read();
    }

    @Override
    public boolean next() throws IOException {
        record = ahead != null ? ahead : read();
        ahead = null;
        if (record != null) {
            // counted here, since the first one is read ahead to know the dataset
            input.rowRead();
        }
        return record != null;
    }

    private @Nullable Record read() throws IOException {
        while (lines.next()) {
            TableRow row = lines.row();
            if (row.defect().isPresent()) {
                input.rowRead();
                input.reject(row.defect().get(), row.bytes());
                continue;
            }
            int from = row.cellStart(0);
            int length = row.cellEnd(row.size() - 1) - from;
            RecordResult result = records.readLine(factory, input.path(), row.line(), row.buffer(), from, length, line);
            if (result instanceof RecordResult.Described described) {
                dataset = described.dataset();
                continue;
            }
            if (result instanceof RecordResult.Read read) {
                location = SourceLocation.of(input.path(), row.line(), 1);
                return read.record();
            }
            input.rowRead();
            Finding finding = result instanceof RecordResult.Rejected rejected
                    ? rejected.finding()
                    : ((RecordResult.Broken) result).finding();
            input.reject(finding, row.bytes());
        }
        return null;
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
        return SitrepNdjsonFormat.LAYOUT;
    }

    @Override
    public Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
