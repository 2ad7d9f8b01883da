package org.sitrep.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.RecordReader;
import org.sitrep.source.Origin;

/** The record being checked, and where it is: asked for only when a rule wants to know. */
final class CurrentRecord {
    private @Nullable Record record;
    private @Nullable RecordReader reader;
    private @Nullable SourceLocation location;

    void set(Record next, @Nullable RecordReader from) {
        record = next;
        reader = from;
        location = null;
    }

    void clear() {
        record = null;
        reader = null;
        location = null;
    }

    Optional<Record> record() {
        return Optional.ofNullable(record);
    }

    Optional<SourceLocation> location() {
        if (location == null && record != null) {
            location = reader != null
                    ? reader.location()
                    : record.origin().map(Origin::location).orElse(null);
        }
        return Optional.ofNullable(location);
    }

    /** A row's own idea of where it is counts only if it is a row of the input being read. */
    Optional<SourceLocation> cell(String column) {
        Optional<SourceLocation> row = location();
        if (record == null || row.isEmpty()) {
            return row;
        }
        Optional<SourceLocation> cell = record.origin()
                .filter(this::isBeingRead)
                .filter(origin -> origin.layout().indexOf(column) >= 0)
                .map(origin -> origin.locationOf(column));
        return Optional.of(cell.map(found ->
                        new SourceLocation(row.get().file(), found.line(), found.column(), Optional.of(column)))
                .orElseGet(() -> row.get().withField(column)));
    }

    private boolean isBeingRead(Origin origin) {
        return reader == null
                || (origin.format().equals(reader.format().id())
                        && location().map(SourceLocation::line).orElse(0L) == origin.line());
    }
}
