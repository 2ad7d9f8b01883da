package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on the codebook of UCDP GED. */
public final class UcdpRules {
    private UcdpRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new UcdpBadCount(),
                new UcdpBadFlag(),
                new UcdpBadId(),
                new UcdpBestNotSum(),
                new UcdpCodeStatus(),
                new UcdpCountry(),
                new UcdpDatasetId(),
                new UcdpDatePrecision(),
                new UcdpEndBeforeStart(),
                new UcdpGovernmentSide(),
                new UcdpImplausibleDeaths(),
                new UcdpMissingValue(),
                new UcdpNameMismatch(),
                new UcdpNoDeaths(),
                new UcdpOneSidedDeaths(),
                new UcdpOneSidedTarget(),
                new UcdpPlacePrecision(),
                new UcdpPointMismatch(),
                new UcdpPrioGrid(),
                new UcdpRegion(),
                new UcdpRelatedId(),
                new UcdpSourceArticle(),
                new UcdpSourceBeforeEvent(),
                new UcdpSourceCount(),
                new UcdpSourceDate(),
                new UcdpStateNumber(),
                new UcdpUnknownCode(),
                new UcdpYearMismatch());
    }
}
