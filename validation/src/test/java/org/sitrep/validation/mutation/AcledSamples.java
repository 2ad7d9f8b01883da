package org.sitrep.validation.mutation;

import java.util.List;

/** Real files of ACLED, and the ways to damage them. */
final class AcledSamples {
    private AcledSamples() {}

    static List<Sample> all() {
        return List.of();
    }
}
