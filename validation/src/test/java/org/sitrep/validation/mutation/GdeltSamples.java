package org.sitrep.validation.mutation;

import java.util.List;

/** Real files of GDELT, and the ways to damage them. */
final class GdeltSamples {
    private GdeltSamples() {}

    static List<Sample> all() {
        return List.of();
    }
}
