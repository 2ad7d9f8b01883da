package org.sitrep.io.gtd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.CasualtyClaimBuilder;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.code.CodeScheme;
import org.sitrep.id.ClaimId;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;

/** Makes claims of the columns for the dead, the injured and hostages. */
final class GtdHarm {
    static final CodeScheme OUTCOME = CodeScheme.of("gtd-hostage-outcome");
    static final Optional<String> AMERICANS = Optional.of("nationals of the United States");

    private final Toll killed;
    private final Toll wounded;
    private final Toll hostages;
    private final Toll released;
    private final int taken;
    private final int outcome;
    private final int outcomeName;

    /** A total, and the parts of it that have columns. */
    private record Toll(String name, Harm harm, int total, int americans, int attackers) {}

    GtdHarm(List<String> columns) {
        killed = new Toll(
                "killed",
                Harm.KILLED,
                GtdColumns.NKILL.indexIn(columns),
                GtdColumns.NKILLUS.indexIn(columns),
                GtdColumns.NKILLTER.indexIn(columns));
        wounded = new Toll(
                "wounded",
                Harm.WOUNDED,
                GtdColumns.NWOUND.indexIn(columns),
                GtdColumns.NWOUNDUS.indexIn(columns),
                GtdColumns.NWOUNDTE.indexIn(columns));
        hostages = new Toll(
                "hostages",
                Harm.ABDUCTED,
                GtdColumns.NHOSTKID.indexIn(columns),
                GtdColumns.NHOSTKIDUS.indexIn(columns),
                -1);
        released = new Toll("released", Harm.RELEASED, GtdColumns.NRELEASED.indexIn(columns), -1, -1);
        taken = GtdColumns.ISHOSTKID.indexIn(columns);
        outcome = GtdColumns.HOSTKIDOUTCOME.indexIn(columns);
        outcomeName = GtdColumns.HOSTKIDOUTCOME_TXT.indexIn(columns);
    }

    List<CasualtyClaim> claims(TableRow row, String event) {
        List<CasualtyClaim> made = new ArrayList<>();
        if (killed.total >= 0) {
            made.add(claim(row, event, killed).build());
        }
        if (wounded.total >= 0) {
            made.add(claim(row, event, wounded).build());
        }
        if (Cells.code(Cells.text(row, taken)).equals("1")
                || !Cells.text(row, hostages.total).isEmpty()) {
            CasualtyClaimBuilder claim = claim(row, event, hostages);
            GtdText.coding(OUTCOME, row, outcome, outcomeName).ifPresent(claim::addCoding);
            made.add(claim.build());
        }
        if (!Cells.text(row, released.total).isEmpty()) {
            made.add(claim(row, event, released).build());
        }
        return made;
    }

    private static CasualtyClaimBuilder claim(TableRow row, String event, Toll toll) {
        CasualtyClaimBuilder claim = CasualtyClaim.builder()
                .id(ClaimId.of(event + "-" + toll.name))
                .harm(toll.harm)
                .count(count(row, toll.total));
        if (!Cells.text(row, toll.attackers).isEmpty()) {
            claim.addBreakdown(Breakdown.of(VictimGroup.PERPETRATORS, count(row, toll.attackers)));
        }
        if (!Cells.text(row, toll.americans).isEmpty()) {
            claim.addBreakdown(Breakdown.builder()
                    .group(VictimGroup.NATIONALS)
                    .count(count(row, toll.americans))
                    .note(AMERICANS)
                    .build());
        }
        return claim;
    }

    private static Count count(TableRow row, int index) {
        String text = Cells.text(row, index);
        if (text.isEmpty()) {
            return Count.unknown();
        }
        BigDecimal number = Cells.presentNumber(text)
                .orElseThrow(() ->
                        new BadCellException(index, "bad-number", "a number, or nothing where it is not known", text));
        if (number.signum() >= 0) {
            return Count.exact(number);
        }
        String code = Cells.code(text);
        if (code.equals("-9") || code.equals("-99")) {
            return Count.unknown().withWording(code);
        }
        throw new BadCellException(index, "bad-number", "a number from 0, or -9 or -99 for one not known", text);
    }
}
