package org.sitrep.io.table;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.io.UnwritableRecordException;
import org.sitrep.source.Origin;

/** Tells what of events cannot be written, to whoever wants to know; without anybody, writing ends. */
final class UnwritableEvents {
    private final String format;
    private @Nullable Consumer<Finding> listener;

    UnwritableEvents(String format) {
        this.format = format;
    }

    void onFinding(Consumer<Finding> told) {
        listener = told;
    }

    /** Tells that an event is left out, since a column must say something of which the event does not speak. */
    void leftOut(Event event, String column) throws UnwritableRecordException {
        report(
                "unwritable-event",
                "event " + event.id() + " says nothing for the column " + column + ", without which " + format
                        + " has no row; it is left out",
                event);
    }

    /** Tells that a cell is not written as the event has it. */
    void cell(Event event, String problem) throws UnwritableRecordException {
        report("unwritable-cell", "event " + event.id() + ", " + problem, event);
    }

    private void report(String code, String message, Event event) throws UnwritableRecordException {
        Finding finding = Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .message(message)
                .location(event.origin().map(Origin::location))
                .build();
        if (listener == null) {
            throw new UnwritableRecordException(finding);
        }
        listener.accept(finding);
    }
}
