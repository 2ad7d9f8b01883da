package org.sitrep.io.hxl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.hxl.HxlAffected.Bound;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.table.EventCells;

/** The cells that claims become under {@code #affected}: the way back of {@link HxlCasualties}. */
final class HxlCasualtyCells {
    private final List<HxlAffected> columns;
    private final List<ColumnKey<?>> keys = new ArrayList<>();

    HxlCasualtyCells(List<HxlAffected> columns) {
        this.columns = columns;
        for (HxlAffected column : columns) {
            keys.add(ColumnKey.text(column.toString(), column.header()));
        }
    }

    /** The columns of the table. */
    List<ColumnKey<?>> keys() {
        return keys;
    }

    void write(Event event, EventCells cells) {
        for (int i = 0; i < columns.size(); i++) {
            HxlAffected column = columns.get(i);
            Optional<Count> count = claim(event, column.harm())
                    .flatMap(claim -> column.group().isEmpty() ? Optional.of(claim.count()) : part(claim, column));
            cells.set(keys.get(i), count.map(said -> text(said, column)).orElse(""));
        }
    }

    /** The first claim of the dataset itself about a harm or, failing that, of anybody. */
    private static Optional<CasualtyClaim> claim(Event event, Harm harm) {
        List<CasualtyClaim> claims = event.casualties().stream()
                .filter(claim -> claim.harm() == harm)
                .toList();
        return claims.stream()
                .filter(claim -> claim.attribution().isEmpty())
                .findFirst()
                .or(() -> claims.stream().findFirst());
    }

    private static Optional<Count> part(CasualtyClaim claim, HxlAffected column) {
        return claim.breakdown().stream()
                .filter(part -> Optional.of(part.group()).equals(column.group())
                        && part.note().equals(column.note()))
                .map(Breakdown::count)
                .findFirst();
    }

    /** What a column says of a count; a table without columns for bounds has the bound itself as the number. */
    private String text(Count count, HxlAffected column) {
        return switch (count.kind()) {
            case EXACT -> column.bound() == Bound.NUMBER ? number(count) : "";
            case FRACTION ->
                column.bound() == Bound.NUMBER
                        ? count.fraction().map(BigDecimal::toPlainString).orElse("")
                        : "";
            case ESTIMATE, RANGE, AT_LEAST, AT_MOST -> bound(count, column);
            case NONE_REPORTED -> column.bound() == Bound.NUMBER ? "0" : "";
            case SOME, UNKNOWN -> "";
        };
    }

    private String bound(Count count, HxlAffected column) {
        return switch (column.bound()) {
            case NUMBER -> count.best().isPresent() || !hasBounds(column) ? number(count) : "";
            case LEAST -> count.low().isPresent() ? String.valueOf(count.low().getAsLong()) : "";
            case MOST -> count.high().isPresent() ? String.valueOf(count.high().getAsLong()) : "";
        };
    }

    private static String number(Count count) {
        return String.valueOf(Deaths.of(count).best());
    }

    private boolean hasBounds(HxlAffected column) {
        return columns.stream()
                .anyMatch(other -> other.bound() != Bound.NUMBER
                        && other.harm() == column.harm()
                        && other.group().equals(column.group())
                        && other.note().equals(column.note()));
    }
}
