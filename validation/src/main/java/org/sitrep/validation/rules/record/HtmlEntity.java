package org.sitrep.validation.rules.record;

import java.util.Optional;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;

/** Text that was escaped for HTML. */
final class HtmlEntity implements TextRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("html-entity")
            .severity(Severity.INFO)
            .summary("A text holds an entity of HTML.")
            .meaning(
                    "Words such as &amp; or &#39; stand for characters in HTML, and are left where text was copied from"
                            + " a page without being unescaped. Cells that hold addresses or markup are left in peace.")
            .fix("Unescape the text when it is copied.")
            .since("0.1")
            .build();

    private static final int LONGEST = 10;
    private static final Set<String> NAMES = Set.of(
            "amp", "lt", "gt", "quot", "apos", "nbsp", "rsquo", "lsquo", "rdquo", "ldquo", "sbquo", "bdquo", "laquo",
            "raquo", "ndash", "mdash", "hellip", "bull", "middot", "eacute", "egrave", "aacute", "iacute", "oacute",
            "uacute", "ntilde", "ccedil", "auml", "ouml", "uuml", "szlig", "agrave", "ecirc", "copy", "reg", "euro");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> check(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = text.indexOf(';', at);
            if (end < 0) {
                return Optional.empty();
            }
            if (end - at <= LONGEST && isEntity(text, at + 1, end)) {
                return text.contains("://") || text.startsWith("<")
                        ? Optional.empty()
                        : Optional.of("the text holds an entity of HTML, " + text.substring(at, end + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isEntity(String text, int from, int to) {
        if (to - from < 2 || text.charAt(from) != '#') {
            return NAMES.contains(text.substring(from, to));
        }
        boolean hex = text.charAt(from + 1) == 'x' || text.charAt(from + 1) == 'X';
        for (int i = from + (hex ? 2 : 1); i < to; i++) {
            if (Character.digit(text.charAt(i), hex ? 16 : 10) < 0) {
                return false;
            }
        }
        return to - from > (hex ? 2 : 1);
    }
}
