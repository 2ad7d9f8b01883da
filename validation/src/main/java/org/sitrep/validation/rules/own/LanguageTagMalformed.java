package org.sitrep.validation.rules.own;

import java.util.regex.Pattern;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.source.Source;
import org.sitrep.statement.Quote;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Languages that are no tags of BCP 47. */
final class LanguageTagMalformed implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("language-tag-malformed")
            .severity(Severity.WARNING)
            .summary("A language is not a well-formed tag of BCP 47.")
            .meaning("The languages of sources and quotes are tags such as ky, pt-BR or zh-Hant: two or three letters,"
                    + " then script, region and others behind hyphens. Names of languages, and tags with underscores,"
                    + " are none. Whether a tag is registered is not looked up. Looked at are records that were not"
                    + " read from a row of a source.")
            .fix("Write the tag of the language.")
            .since("0.1")
            .reference("BCP 47 (RFC 5646), section 2.1")
            .build();

    private static final Pattern TAG = Pattern.compile(
            "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
                    + "(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]{2,8})",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

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
                source.language().ifPresent(tag -> checkTag(tag, path + ".language", context));
            }
        }.through(record);
        if (record instanceof Statement statement) {
            statement.quote().flatMap(Quote::language).ifPresent(tag -> checkTag(tag, "quote.language", context));
        }
    }

    private static void checkTag(String tag, String path, RuleContext context) {
        if (tag.length() > LONGEST || !TAG.matcher(tag).matches()) {
            context.report(path, tag, "the language \"" + tag + "\" is no tag of BCP 47");
        }
    }
}
