package org.sitrep.io.gtd;

import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.table.EventCells;

/** The cells that the casualties of an event become in the Global Terrorism Database: the way back of {@link GtdHarm}. */
final class GtdHarmCells {
    static final List<ColumnKey<?>> COLUMNS = List.of(
            GtdColumns.NKILL,
            GtdColumns.NKILLUS,
            GtdColumns.NKILLTER,
            GtdColumns.NWOUND,
            GtdColumns.NWOUNDUS,
            GtdColumns.NWOUNDTE,
            GtdColumns.ISHOSTKID,
            GtdColumns.NHOSTKID,
            GtdColumns.NHOSTKIDUS,
            GtdColumns.HOSTKIDOUTCOME,
            GtdColumns.HOSTKIDOUTCOME_TXT,
            GtdColumns.NRELEASED);

    private GtdHarmCells() {}

    static void write(Event event, EventCells cells) {
        Optional<CasualtyClaim> killed = Deaths.claim(event, Harm.KILLED);
        cells.set(GtdColumns.NKILL, total(killed));
        cells.set(GtdColumns.NKILLUS, part(killed, VictimGroup.NATIONALS, GtdHarm.AMERICANS));
        cells.set(GtdColumns.NKILLTER, part(killed, VictimGroup.PERPETRATORS, Optional.empty()));
        Optional<CasualtyClaim> wounded = Deaths.claim(event, Harm.WOUNDED);
        cells.set(GtdColumns.NWOUND, total(wounded));
        cells.set(GtdColumns.NWOUNDUS, part(wounded, VictimGroup.NATIONALS, GtdHarm.AMERICANS));
        cells.set(GtdColumns.NWOUNDTE, part(wounded, VictimGroup.PERPETRATORS, Optional.empty()));
        Optional<CasualtyClaim> hostages = Deaths.claim(event, Harm.ABDUCTED);
        cells.set(GtdColumns.ISHOSTKID, Codes.flag(hostages.isPresent(), cells.original(GtdColumns.ISHOSTKID)));
        cells.set(GtdColumns.NHOSTKID, total(hostages));
        cells.set(GtdColumns.NHOSTKIDUS, part(hostages, VictimGroup.NATIONALS, GtdHarm.AMERICANS));
        GtdCells.coded(
                GtdCells.coding(hostages.map(CasualtyClaim::codings).orElse(List.of()), GtdHarm.OUTCOME, 0),
                GtdColumns.HOSTKIDOUTCOME,
                GtdColumns.HOSTKIDOUTCOME_TXT,
                cells);
        cells.set(GtdColumns.NRELEASED, total(Deaths.claim(event, Harm.RELEASED)));
    }

    private static String total(Optional<CasualtyClaim> claim) {
        return claim.map(CasualtyClaim::count).map(GtdHarmCells::text).orElse("");
    }

    private static String part(Optional<CasualtyClaim> claim, VictimGroup group, Optional<String> note) {
        return claim.map(CasualtyClaim::breakdown).orElse(List.of()).stream()
                .filter(part ->
                        part.group() == group && (note.isEmpty() || part.note().equals(note)))
                .map(Breakdown::count)
                .map(GtdHarmCells::text)
                .findFirst()
                .orElse("");
    }

    /** A number; for one that is not known the code that the database wrote, or nothing. */
    private static String text(Count count) {
        String number = Deaths.text(count);
        return number.isEmpty()
                ? count.wording()
                        .filter(code -> code.equals("-9") || code.equals("-99"))
                        .orElse("")
                : number;
    }
}
