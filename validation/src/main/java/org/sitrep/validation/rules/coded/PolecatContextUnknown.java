package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Contexts that PLOVER does not have. */
final class PolecatContextUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-context-unknown")
            .severity(Severity.WARNING)
            .summary("A context is not one of the 37 of PLOVER.")
            .meaning("Contexts are parted by bars, and one may stand twice. Upper and lower case do not matter.")
            .fix("Correct the context.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, contexts")
            .addFormats("polecat")
            .build();

    private static final CodeList KNOWN = CodeList.of(CodeScheme.PLOVER_CONTEXT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.CONTEXTS);
    }

    @Override
    public void check(RowCells row) {
        String text = CellText.of(row, PolecatColumns.CONTEXTS);
        if (text.isEmpty()) {
            return;
        }
        for (String context : CellText.parts(text, '|')) {
            if (!context.isEmpty() && KNOWN.findSpelling(context).isEmpty()) {
                row.report(PolecatColumns.CONTEXTS, "the context \"" + context + "\" is none of PLOVER");
                return;
            }
        }
    }
}
