package org.sitrep.io.gtd;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;

/** The database's ways of saying that something is not known, and its codes with their labels. */
final class GtdText {
    private GtdText() {}

    /** The indexes of columns that come in numbered copies. */
    static int[] indexes(List<? extends ColumnKey<?>> keys, List<String> columns) {
        return keys.stream().mapToInt(key -> key.indexIn(columns)).toArray();
    }

    /** A name, unless it says that there is none to tell. */
    static Optional<String> known(String name) {
        return Optional.of(name)
                .filter(text -> !text.isEmpty()
                        && !text.equalsIgnoreCase("Unknown")
                        && !text.equalsIgnoreCase("Not Applicable"));
    }

    /** The code in a cell with the label of its list or, if that does not have it, of the cell beside it. */
    static Optional<Coding> coding(CodeScheme scheme, TableRow row, int code, int label) {
        return Cells.optional(row, code)
                .map(Cells::code)
                .map(text -> CodeList.find(scheme)
                        .flatMap(list -> list.find(text))
                        .orElseGet(() -> new Coding(scheme, text, Cells.optional(row, label))));
    }
}
