package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.gdelt.ActorCodes.Kind;

/** A piece of an actor code that has no column. */
final class GdeltActorPartMissing implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-actor-part-missing")
            .severity(Severity.WARNING)
            .summary(
                    "A piece of the actor code is a known country, group or role, but not in the column of " + "these.")
            .meaning("Each known piece of the code has a column. Pieces that are in no list, or in more than "
                    + "one, are left in peace, as 126 of 7,031 cells have, and so is TWN, which version 1.0 has "
                    + "behind CHN without a column of its own. A second religion and further roles stand behind "
                    + "the first: a column is not empty before one that is filled.")
            .fix("Take the code apart again.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, actor attributes")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.ACTOR;
    }

    @Override
    public List<List<ColumnKey<?>>> repetitions() {
        return EventColumns.OTHER_ACTORS;
    }

    @Override
    public void check(RowCells row) {
        for (Kind kind : ActorCodes.KINDS) {
            for (int i = 1; i < kind.columns().size(); i++) {
                ColumnKey<String> before = kind.columns().get(i - 1);
                ColumnKey<String> column = kind.columns().get(i);
                if (!row.isEmpty(column) && row.isEmpty(before)) {
                    row.report(before, "the " + kind.name() + " before " + row.text(column) + " is empty");
                    return;
                }
            }
        }
        String code = row.isEmpty(GdeltColumns.ACTOR1_CODE) ? "" : ActorCodes.code(row);
        for (int i = 0; i + ActorCodes.PIECE <= code.length(); i += ActorCodes.PIECE) {
            String piece = code.substring(i, i + ActorCodes.PIECE);
            Kind kind = kind(piece);
            if (kind != null && !hasColumn(row, piece) && !piece.equals("TWN")) {
                reportEmpty(row, kind, piece);
            }
        }
    }

    /** The only kind of which the piece is. */
    private static @Nullable Kind kind(String piece) {
        Kind found = null;
        for (Kind kind : ActorCodes.KINDS) {
            if (kind.codes().contains(piece)) {
                if (found != null) {
                    return null;
                }
                found = kind;
            }
        }
        return found;
    }

    private static boolean hasColumn(RowCells row, String piece) {
        for (Kind kind : ActorCodes.KINDS) {
            for (ColumnKey<String> column : kind.columns()) {
                if (!row.isEmpty(column) && row.text(column).strip().equals(piece)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void reportEmpty(RowCells row, Kind kind, String piece) {
        for (ColumnKey<String> column : kind.columns()) {
            if (row.isEmpty(column)) {
                row.report(column, "the " + kind.name() + " is empty, but the actor code has " + piece);
                return;
            }
        }
    }
}
