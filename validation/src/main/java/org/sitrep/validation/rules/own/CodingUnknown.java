package org.sitrep.validation.rules.own;

import java.util.Set;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Codes that are not in the list of their scheme. */
final class CodingUnknown implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("coding-unknown")
            .severity(Severity.WARNING)
            .summary("A code is not in the list of its scheme.")
            .meaning("Looked at are the codings of records that were not read from a row of a source, as far as Sitrep"
                    + " has a list of their scheme, or the scheme is one of countries. Other spellings of a code, such"
                    + " as those in words, and lists that Sitrep knows to be open are not right here: a coding names"
                    + " the code itself. The lists are those of docs/codes.md; a newer codebook may have more.")
            .fix("Correct the code or the scheme.")
            .since("0.1")
            .build();

    private static final Set<CodeScheme> COUNTRIES = Set.of(
            CodeScheme.ISO3166_ALPHA2,
            CodeScheme.ISO3166_ALPHA3,
            CodeScheme.ISO3166_NUMERIC,
            CodeScheme.FIPS_10_4,
            CodeScheme.COW,
            CodeScheme.GLEDITSCH_WARD);
    /** Lists of which not all codes are known. */
    private static final Set<CodeScheme> OPEN =
            Set.of(CodeScheme.ICEWS_SECTOR, CodeScheme.CAMEO_KNOWN_GROUP, CodeScheme.CAMEO_ETHNIC);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean passesOverRows() {
        return true;
    }

    @Override
    public void check(Record record, RuleContext context) {
        new Walk() {
            @Override
            void coding(Coding coding, String path) {
                if (!isKnown(coding)) {
                    context.report(
                            path,
                            coding.toString(),
                            "the code " + coding.code() + " is not in the list of " + coding.scheme());
                }
            }
        }.through(record);
    }

    private static boolean isKnown(Coding coding) {
        CodeScheme scheme = coding.scheme();
        if (COUNTRIES.contains(scheme)) {
            return Countries.find(scheme, coding.code()).isPresent() || isExtra(coding);
        }
        return OPEN.contains(scheme)
                || CodeList.find(scheme)
                        .map(list -> list.find(coding.code()).isPresent()
                                || Countries.find(scheme, coding.code()).isPresent())
                        .orElse(true);
    }

    /** Codes of GDELT among those of FIPS, such as OS for the oceans. */
    private static boolean isExtra(Coding coding) {
        return coding.scheme().equals(CodeScheme.FIPS_10_4)
                && CodeList.of(CodeScheme.of("gdelt-geo-extra"))
                        .find(coding.code())
                        .isPresent();
    }
}
