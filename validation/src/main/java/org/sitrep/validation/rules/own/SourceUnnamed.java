package org.sitrep.validation.rules.own;

import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.id.RecordId;
import org.sitrep.source.Source;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Sources that nobody can find. */
final class SourceUnnamed implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("source-unnamed")
            .severity(Severity.WARNING)
            .summary("A source has neither publisher nor title nor URL.")
            .meaning("A source says who published what, or where it is, so that a reader can find it again; an id, a"
                    + " date or a language alone do not. A source that names its original source or has a note is left"
                    + " in peace, and so are records that were read from a row of a source.")
            .fix("Add the publisher, the title or the URL.")
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
    public void check(Record record, RuleContext context) {
        new Walk() {
            @Override
            void source(Source source, String path) {
                boolean named = isSaid(source.publisher())
                        || isSaid(source.title())
                        || isSaid(source.url())
                        || isSaid(source.originalSource())
                        || isSaid(source.note());
                if (!named) {
                    String id = source.id().map(RecordId::value).orElse("");
                    context.report(path, id, "a source has neither publisher nor title nor URL");
                }
            }
        }.through(record);
    }

    private static boolean isSaid(Optional<String> text) {
        return text.filter(said -> !said.isBlank()).isPresent();
    }
}
