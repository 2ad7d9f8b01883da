package org.sitrep.io.table;

import java.util.Optional;
import org.sitrep.io.Format;

/** What formats declare within their package, for the pages about them. */
public final class Declarations {
    private Declarations() {}

    /** How a table is written; empty for what is no table or only read. */
    public static Optional<TableWriting> writing(Format format) {
        return format instanceof TableFormat table ? table.writing() : Optional.empty();
    }

    /** What a file of the format begins with, as messages say it. */
    public static Optional<String> expectation(Format format) {
        if (format instanceof TableFormat table) {
            return Optional.of(table.expectation());
        }
        return format instanceof JsonTableFormat json ? Optional.of(json.expectation()) : Optional.empty();
    }
}
