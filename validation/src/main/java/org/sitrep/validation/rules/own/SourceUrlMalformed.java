package org.sitrep.validation.rules.own;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.source.Source;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** URLs that are none. */
final class SourceUrlMalformed implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("source-url-malformed")
            .severity(Severity.WARNING)
            .summary("The URL of a source is none.")
            .meaning("A URL begins with a scheme such as https and a colon, has no blanks and, if it is of the web, a"
                    + " host after two slashes. Looked at are records that were not read from a row of a source, whose"
                    + " cells may say anything.")
            .fix("Correct the URL. What is no address of the source belongs to its title or note.")
            .since("0.1")
            .reference("RFC 3986, section 3")
            .build();

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.+", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(https?|ftp):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile(
            "[a-z]+://([^/?#@]*@)?(\\[[0-9a-f:.]+]|[^/?#:@\\[\\]]+)(:[0-9]{0,5})?([/?#].*)?", Pattern.CASE_INSENSITIVE);

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
                Optional<String> url = source.url();
                if (url.isPresent() && !isUrl(url.get())) {
                    context.report(
                            path + ".url", url.get(), "the URL of a source is \"" + url.get() + "\", which is none");
                }
            }
        }.through(record);
    }

    private static boolean isUrl(String url) {
        boolean blank =
                url.chars().anyMatch(c -> c <= ' ' || Character.isWhitespace(c) || c == '<' || c == '>' || c == '"');
        return !blank
                && SCHEME.matcher(url).matches()
                && (!WEB.matcher(url).matches() || HOST.matcher(url).matches());
    }
}
