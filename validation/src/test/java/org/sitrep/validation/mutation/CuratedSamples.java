package org.sitrep.validation.mutation;

import java.util.List;

/** Real files of GTD and SCAD, and the ways to damage them. */
final class CuratedSamples {
    private CuratedSamples() {}

    static List<Sample> all() {
        return List.of();
    }
}
