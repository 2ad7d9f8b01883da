package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Real files of UCDP GED, and the ways to damage them. */
final class UcdpSamples {
    private static final List<Mutation> MUTATIONS = List.of(Mutation.of(
            "best is one more", "best", best -> String.valueOf(Long.parseLong(best) + 1), "ucdp-best-not-sum"));

    private UcdpSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("ucdp/ged191_myanmar_bangladesh_subset.csv", UTF_8, ',', true, 1, MUTATIONS),
                new Sample("ucdp/ged231_sample1000_from_rda.csv", UTF_8, ',', true, 1, MUTATIONS),
                new Sample("ucdp/GEDEvent_v26_0_8_excerpt.csv", UTF_8, ',', true, 1, MUTATIONS));
    }
}
