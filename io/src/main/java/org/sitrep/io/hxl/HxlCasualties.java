package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.id.ClaimId;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.hxl.HxlAffected.Bound;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;

/** Makes claims of the columns under {@code #affected}: one for each harm, with the parts of it that have columns of their own. */
final class HxlCasualties {
    private final Map<HxlAffected, Integer> indexes = new LinkedHashMap<>();

    HxlCasualties(List<Optional<HxlTag>> tags) {
        for (int i = 0; i < tags.size(); i++) {
            int index = i;
            tags.get(i).flatMap(HxlAffected::of).ifPresent(affected -> indexes.putIfAbsent(affected, index));
        }
    }

    /** The columns in order; of columns that count the same, the first. */
    List<HxlAffected> columns() {
        return List.copyOf(indexes.keySet());
    }

    /** The claims, in the order of the columns. */
    List<CasualtyClaim> claims(TableRow row, String event, boolean aggregate) {
        Map<Harm, List<HxlAffected>> byHarm = new LinkedHashMap<>();
        for (HxlAffected column : indexes.keySet()) {
            if (!text(row, column).isEmpty()) {
                byHarm.computeIfAbsent(column.harm(), harm -> new ArrayList<>()).add(column);
            }
        }
        List<CasualtyClaim> claims = new ArrayList<>();
        byHarm.forEach((harm, columns) -> claims.add(CasualtyClaim.builder()
                .id(ClaimId.of(event + "-" + harm.code()))
                .harm(harm)
                .count(count(row, new HxlAffected(harm, Bound.NUMBER, Optional.empty(), Optional.empty()), aggregate))
                .addAllBreakdown(parts(row, columns, aggregate))
                .build()));
        return claims;
    }

    private List<Breakdown> parts(TableRow row, List<HxlAffected> columns, boolean aggregate) {
        return columns.stream()
                .filter(column -> column.group().isPresent())
                .map(column -> new HxlAffected(column.harm(), Bound.NUMBER, column.group(), column.note()))
                .distinct()
                .map(part -> Breakdown.builder()
                        .group(part.group().orElseThrow())
                        .note(part.note())
                        .count(count(row, part, aggregate))
                        .build())
                .toList();
    }

    /** The count that one to three columns tell. */
    private Count count(TableRow row, HxlAffected of, boolean aggregate) {
        Optional<Count> number = number(row, of);
        Optional<Count> least = number(row, new HxlAffected(of.harm(), Bound.LEAST, of.group(), of.note()));
        Optional<Count> most = number(row, new HxlAffected(of.harm(), Bound.MOST, of.group(), of.note()));
        if (number.isEmpty() && least.isEmpty() && most.isEmpty()) {
            return Count.unknown();
        }
        if (least.isEmpty() && most.isEmpty()) {
            // the rows of HAPI add up ACLED's, where 0 also stands for a number that is not known
            return number.filter(count -> aggregate && count.equals(Count.exact(0)))
                    .map(none -> Count.noneReported())
                    .orElseGet(number::get);
        }
        if (number.isPresent()) {
            long best = number.get().best().orElse(0);
            return Count.estimate(
                    least.map(HxlCasualties::whole).orElse(best),
                    best,
                    most.map(HxlCasualties::whole).orElse(best));
        }
        if (least.isEmpty()) {
            return Count.atMost(whole(most.orElseThrow()));
        }
        return most.map(high -> Count.range(whole(least.get()), whole(high)))
                .orElseGet(() -> Count.atLeast(whole(least.get())));
    }

    private static long whole(Count count) {
        return count.best().orElse(0);
    }

    private String text(TableRow row, HxlAffected column) {
        return Cells.text(row, indexes.getOrDefault(column, -1));
    }

    private Optional<Count> number(TableRow row, HxlAffected column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Cells.presentNumber(text)
                .filter(number -> number.signum() >= 0)
                .map(Count::exact)
                .orElseThrow(() -> new BadCellException(
                        indexes.getOrDefault(column, -1), "bad-number", "a number of people from 0", text)));
    }
}
