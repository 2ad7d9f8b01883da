package org.sitrep.io.geojson;

import java.util.Optional;
import org.sitrep.casualty.Count;
import org.sitrep.io.cells.Cells;

/** Reads how many people, as properties say it. */
final class GeoJsonCounts {
    private GeoJsonCounts() {}

    /** The count that a text says: a whole number, or the text form of a count; empty if it is none. */
    static Optional<Count> parse(String text) {
        Optional<Count> number =
                Cells.presentInteger(text).filter(found -> found >= 0).map(Count::exact);
        if (number.isPresent()) {
            return number;
        }
        try {
            return Optional.of(Count.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
