package org.sitrep.validation.rules.dataset;

import java.util.Optional;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.rule.RuleContext;

/** Where attributes of the current record stand that tables name by what they are, and other formats by their index. */
final class RecordCells {
    private RecordCells() {}

    /**
     * The cell of an attribute.
     *
     * @param keyed the path by what the elements of lists are, such as {@code participants[side-a].party}
     * @param indexed the path by their index, for a record whose table has no such column, or that is in none
     */
    static Optional<SourceLocation> locationOf(RuleContext context, String keyed, String indexed) {
        Optional<SourceLocation> cell = context.locationOf(keyed);
        boolean isCell = cell.flatMap(SourceLocation::field)
                .filter(field -> !field.equals(keyed))
                .isPresent();
        return isCell ? cell : context.locationOf(indexed);
    }
}
