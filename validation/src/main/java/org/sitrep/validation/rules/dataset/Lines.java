package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.SourceLocation;

/** The lines of files, each as one number; 0 stands for a place that is not known. */
final class Lines {
    private final List<String> files = new ArrayList<>();
    private final List<Integer> bases = new ArrayList<>();
    private int last;

    /** The number of a place; those of one file come one behind another. */
    int numberOf(Optional<SourceLocation> location) {
        if (location.isEmpty()) {
            return 0;
        }
        SourceLocation at = location.get();
        int file = files.size() - 1;
        if (file < 0 || !files.get(file).equals(at.file())) {
            files.add(at.file());
            bases.add(last);
            file++;
        }
        long number = bases.get(file) + at.line();
        if (at.line() == 0 || number >= Integer.MAX_VALUE - 1) {
            return 0;
        }
        last = Math.max(last, (int) number + 1);
        return (int) number;
    }

    Optional<SourceLocation> location(int number) {
        if (number == 0) {
            return Optional.empty();
        }
        int file = fileOf(number);
        return Optional.of(SourceLocation.of(files.get(file), number - bases.get(file), 1));
    }

    /** Such as {@code " (line 7)"}, with the file where it is another than that of the reader's place; empty if not known. */
    String describe(int number, Optional<SourceLocation> from) {
        if (number == 0) {
            return "";
        }
        int file = fileOf(number);
        String name = files.get(file);
        boolean same = from.filter(at -> at.file().equals(name)).isPresent();
        return " (" + (same ? "" : name + ", ") + "line " + (number - bases.get(file)) + ")";
    }

    private int fileOf(int number) {
        int low = 0;
        int high = bases.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (bases.get(middle) < number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
