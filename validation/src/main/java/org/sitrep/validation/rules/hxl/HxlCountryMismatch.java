package org.sitrep.validation.rules.hxl;

import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Codes of countries that are not those of the countries named. */
final class HxlCountryMismatch implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-country-mismatch", Severity.WARNING)
            .summary("The code of a country is not that of the country named.")
            .meaning("The first cell under `#country +code` is compared with the first under `#country +name`."
                    + " Names that nobody is known to use and codes that are none are left in peace.")
            .fix("Correct the code, or the name.")
            .reference("HXL standard 1.1, #country")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        Optional<Cell> code = HxlCountries.CODES.filled(event).stream().findFirst();
        Optional<Cell> name = HxlCountries.NAMES.filled(event).stream().findFirst();
        Optional<Country> coded = code.flatMap(cell -> HxlCountries.coded(cell.text()));
        Optional<Country> named = name.flatMap(cell -> Countries.findByName(CodeScheme.COUNTRY_NAME, cell.text()));
        if (coded.isPresent()
                && named.isPresent()
                && !coded.get().id().equals(named.get().id())) {
            code.get()
                    .report(
                            context,
                            code.get().name() + " is " + code.get().text() + ", but "
                                    + name.get().name() + " is " + name.get().text());
        }
    }
}
