package org.sitrep.io.ucdp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.id.ClaimId;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;

/** Makes the claim of UCDP's seven columns of deaths. */
final class UcdpDeaths {
    static final Optional<String> SIDE_A = Optional.of("side A");
    static final Optional<String> SIDE_B = Optional.of("side B");
    static final Optional<String> STATUS_UNKNOWN = Optional.of("status unknown");

    private final int low;
    private final int best;
    private final int high;
    private final Part[] parts;
    private final BlockCache<List<Breakdown>> cache;

    /** A column that tells a part of the best estimate. */
    private record Part(int index, VictimGroup group, Optional<String> note) {}

    UcdpDeaths(List<String> columns) {
        low = UcdpGedColumns.LOW.indexIn(columns);
        best = UcdpGedColumns.BEST.indexIn(columns);
        high = UcdpGedColumns.HIGH.indexIn(columns);
        parts = new Part[] {
            new Part(UcdpGedColumns.DEATHS_A.indexIn(columns), VictimGroup.COMBATANTS, SIDE_A),
            new Part(UcdpGedColumns.DEATHS_B.indexIn(columns), VictimGroup.COMBATANTS, SIDE_B),
            new Part(UcdpGedColumns.DEATHS_CIVILIANS.indexIn(columns), VictimGroup.CIVILIANS, Optional.empty()),
            new Part(UcdpGedColumns.DEATHS_UNKNOWN.indexIn(columns), VictimGroup.OTHER, STATUS_UNKNOWN)
        };
        cache = new BlockCache<>(Arrays.stream(parts).mapToInt(Part::index).toArray());
    }

    /** The claim; empty if the table has no estimate. */
    Optional<CasualtyClaim> claim(TableRow row, String event) {
        if (best < 0) {
            return Optional.empty();
        }
        long number = row.integer(best);
        Count count =
                low < 0 || high < 0 ? Count.exact(number) : Count.estimate(row.integer(low), number, row.integer(high));
        return Optional.of(CasualtyClaim.builder()
                .id(ClaimId.of(event + "-deaths"))
                .harm(Harm.KILLED)
                .count(count)
                .addAllBreakdown(cache.get(row, () -> breakdown(row)))
                .build());
    }

    private List<Breakdown> breakdown(TableRow row) {
        List<Breakdown> made = new ArrayList<>(parts.length);
        for (Part part : parts) {
            if (part.index() >= 0) {
                made.add(Breakdown.builder()
                        .group(part.group())
                        .count(Count.exact(row.integer(part.index())))
                        .note(part.note())
                        .build());
            }
        }
        return List.copyOf(made);
    }
}
