package org.sitrep.io.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.table.EventCells;

/** The cells that the deaths of an event become in UCDP's files: the way back of {@link UcdpDeaths}. */
final class UcdpDeathCells {
    static final List<ColumnKey<?>> COLUMNS = List.of(
            UcdpGedColumns.DEATHS_A,
            UcdpGedColumns.DEATHS_B,
            UcdpGedColumns.DEATHS_CIVILIANS,
            UcdpGedColumns.DEATHS_UNKNOWN,
            UcdpGedColumns.BEST,
            UcdpGedColumns.HIGH,
            UcdpGedColumns.LOW);

    private UcdpDeathCells() {}

    /** UCDP always has numbers: an event of which no deaths are told has zeros. */
    static void write(Event event, EventCells cells) {
        Optional<CasualtyClaim> claim = Deaths.claim(event);
        Deaths deaths = Deaths.of(claim.map(CasualtyClaim::count).orElse(Count.noneReported()));
        cells.set(UcdpGedColumns.BEST, String.valueOf(deaths.best()));
        cells.set(UcdpGedColumns.HIGH, String.valueOf(deaths.high()));
        cells.set(UcdpGedColumns.LOW, String.valueOf(deaths.low()));
        List<Breakdown> parts = claim.map(CasualtyClaim::breakdown).orElse(List.of());
        long sideA = part(parts, VictimGroup.COMBATANTS, UcdpDeaths.SIDE_A);
        long sideB = part(parts, VictimGroup.COMBATANTS, UcdpDeaths.SIDE_B);
        long civilians = part(parts, VictimGroup.CIVILIANS, Optional.empty());
        long unknown = part(parts, VictimGroup.OTHER, UcdpDeaths.STATUS_UNKNOWN);
        cells.set(UcdpGedColumns.DEATHS_A, String.valueOf(sideA));
        cells.set(UcdpGedColumns.DEATHS_B, String.valueOf(sideB));
        cells.set(UcdpGedColumns.DEATHS_CIVILIANS, String.valueOf(civilians));
        cells.set(UcdpGedColumns.DEATHS_UNKNOWN, String.valueOf(unknown));
        // the best estimate is the sum of the four: whoever is not told apart is of unknown status
        long rest = Math.max(unknown, deaths.best() - sideA - sideB - civilians);
        cells.fill(UcdpGedColumns.DEATHS_UNKNOWN, String.valueOf(rest));
    }

    private static long part(List<Breakdown> parts, VictimGroup group, Optional<String> note) {
        for (Breakdown part : parts) {
            if (part.group() == group && part.note().equals(note)) {
                OptionalLong number = part.count().best();
                return number.orElse(part.count().low().orElse(0));
            }
        }
        return 0;
    }
}
