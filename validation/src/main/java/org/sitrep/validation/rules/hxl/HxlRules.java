package org.sitrep.validation.rules.hxl;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on tables tagged with HXL. */
public final class HxlRules {
    private HxlRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new HxlAdminLevel(),
                new HxlBadDate(),
                new HxlCoordinatesOutOfRange(),
                new HxlCountryCode(),
                new HxlCountryMismatch(),
                new HxlDateOrder(),
                new HxlDatePart(),
                new HxlHapiCode(),
                new HxlHapiDemonstrationDeaths(),
                new HxlMalformedTag(),
                new HxlNegativeNumber(),
                new HxlNotANumber(),
                new HxlReportedBeforeEvent(),
                new HxlUnknownTag());
    }
}
