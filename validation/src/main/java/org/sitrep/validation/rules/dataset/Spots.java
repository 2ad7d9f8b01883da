package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.SourceLocation;

/** The first places where something stands, of one file and in one field; 8 bytes for each of up to 16. */
final class Spots {
    private static final int MAX_SIZE = 16;
    private static final int COLUMN_BITS = 20;

    private final Optional<SourceLocation> first;
    private long[] rest = {};
    private int size;

    Spots(Optional<SourceLocation> first) {
        this.first = first;
    }

    boolean isFull() {
        return size + 1 >= MAX_SIZE || first.isEmpty();
    }

    void add(Optional<SourceLocation> location) {
        if (location.isEmpty() || isFull()) {
            return;
        }
        SourceLocation spot = location.get();
        boolean isLike = first.filter(
                        at -> at.file().equals(spot.file()) && at.field().equals(spot.field()))
                .isPresent();
        if (isLike && spot.column() < 1 << COLUMN_BITS && spot.line() < 1L << (Long.SIZE - COLUMN_BITS - 1)) {
            if (size == rest.length) {
                rest = Arrays.copyOf(rest, Math.min(MAX_SIZE - 1, size * 2 + 1));
            }
            rest[size++] = spot.line() << COLUMN_BITS | spot.column();
        }
    }

    /** The places; one that is not known, if the first is not. */
    List<Optional<SourceLocation>> all() {
        List<Optional<SourceLocation>> all = new ArrayList<>(List.of(first));
        for (int i = 0; i < size; i++) {
            long spot = rest[i];
            first.ifPresent(at -> all.add(Optional.of(new SourceLocation(
                    at.file(), spot >>> COLUMN_BITS, (int) spot & ((1 << COLUMN_BITS) - 1), at.field()))));
        }
        return all;
    }
}
