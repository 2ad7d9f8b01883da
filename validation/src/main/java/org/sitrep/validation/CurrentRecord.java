package org.sitrep.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;

/** The record being checked, and where it is. */
final class CurrentRecord {
    private final AttributePath path = new AttributePath();
    private @Nullable Record record;
    private @Nullable SourceLocation location;
    private @Nullable String format;
    private boolean sound = true;

    /** A record that was read from an input of a format, at a location. */
    void set(Record next, SourceLocation at, String inputFormat) {
        record = next;
        location = at;
        format = inputFormat;
        sound = true;
        path.clear();
    }

    /** A record that was handed over; it has a location if it has a row. */
    void set(Record next) {
        record = next;
        location = next.origin().map(Origin::location).orElse(null);
        format = null;
        sound = true;
        path.clear();
    }

    /** What was found of the record when it was judged by itself. */
    void setSound(boolean isSound) {
        sound = isSound;
    }

    /** Whether no error or warning was found in the record when it was judged by itself, as far as is known. */
    boolean isSound() {
        return sound;
    }

    /** An input as a whole. */
    void set(Optional<SourceLocation> input) {
        clear();
        location = input.orElse(null);
    }

    void clear() {
        record = null;
        location = null;
        format = null;
        path.clear();
    }

    /** Says which rule failed, and on what. */
    IllegalStateException failure(String rule, RuntimeException e) {
        String what = record == null ? "" : " on " + record.recordId().value();
        String where = location == null ? "" : " (" + location + ")";
        return new IllegalStateException("rule " + rule + " failed" + what + where, e);
    }

    /** Where in the record the value stands that is being checked. */
    AttributePath path() {
        return path;
    }

    Optional<Record> record() {
        return Optional.ofNullable(record);
    }

    Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /** Where an attribute stands, given from the value on that is being checked: its cell, if the record is a row of the input. */
    Optional<SourceLocation> locationOf(String attribute) {
        if (record == null || location == null) {
            return Optional.ofNullable(location);
        }
        Optional<Origin> row = record.origin().filter(this::isBeingRead);
        if (row.isPresent()) {
            Optional<String> column = AttributeColumns.find(
                    row.get(),
                    AttributePath.join(path.text(), attribute),
                    AttributePath.join(path.keyedText(), attribute));
            if (column.isPresent()) {
                return cell(column.get());
            }
        }
        return Optional.of(location.withField(AttributePath.join(path.text(), attribute)));
    }

    /** A row's own idea of where it is counts only if it is a row of the input being read. */
    Optional<SourceLocation> cell(String column) {
        if (record == null || location == null) {
            return Optional.ofNullable(location);
        }
        SourceLocation at = location;
        return Optional.of(record.origin()
                .filter(this::isBeingRead)
                .filter(origin -> origin.layout().indexOf(column) >= 0)
                .map(origin -> origin.locationOf(column))
                .map(found -> new SourceLocation(at.file(), found.line(), found.column(), Optional.of(column)))
                .orElseGet(() -> at.withField(column)));
    }

    /** The same for a cell by its index, which has this name. */
    Optional<SourceLocation> cell(Origin origin, int index, String column) {
        if (location == null) {
            return Optional.empty();
        }
        if (!isBeingRead(origin)) {
            return Optional.of(location.withField(column));
        }
        SourceLocation found = origin.locationOf(index);
        return Optional.of(new SourceLocation(location.file(), found.line(), found.column(), Optional.of(column)));
    }

    private boolean isBeingRead(Origin origin) {
        return format == null
                || location == null
                || (origin.format().equals(format) && origin.line() == location.line());
    }
}
