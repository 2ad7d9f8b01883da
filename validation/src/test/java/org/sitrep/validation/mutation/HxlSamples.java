package org.sitrep.validation.mutation;

import java.util.List;

/** Real files of tables tagged with HXL, and the ways to damage them. */
final class HxlSamples {
    private HxlSamples() {}

    static List<Sample> all() {
        return List.of();
    }
}
