package org.sitrep.validation.rules.record;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.statement.Quote;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Words of which the language is not told. */
final class QuoteWithoutLanguage implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("quote-without-language")
            .severity(Severity.INFO)
            .summary("A quote does not say what language it is in.")
            .meaning("Only words in the language in which they were spoken can be compared with others. Rows of the"
                    + " field's datasets are left in peace.")
            .fix("Add the language as a BCP 47 tag such as ky, and whether the words are a translation.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean passesOverRows() {
        return true;
    }

    @Override
    public void checkStatement(Statement statement, RuleContext context) {
        Optional<Quote> quote = statement.quote();
        if (quote.isPresent() && quote.get().language().isEmpty()) {
            context.report(
                    "quote.language",
                    quote.get().text(),
                    "the language of the quote in statement " + statement.id() + " is not told");
        }
    }
}
