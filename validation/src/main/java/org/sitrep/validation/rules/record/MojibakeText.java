package org.sitrep.validation.rules.record;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;

/** Text that was decoded in the wrong charset. */
final class MojibakeText implements TextRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("mojibake-text")
            .severity(Severity.WARNING)
            .summary("A text was decoded in the wrong charset.")
            .meaning(
                    "UTF-8 that was read as Windows-1252 or ISO-8859-1 leaves letters that do not stand together in any"
                            + " language, such as Ã© for é, â€™ for an apostrophe or Ð followed by a sign for a Cyrillic letter;"
                            + " bytes that could not be decoded leave the replacement character U+FFFD. One pair is enough where"
                            + " no language has it; pairs that may be letters before a closing quote are left in peace.")
            .fix("Get the text anew from its source, and read it in the right charset. Do not repair single letters"
                    + " by hand.")
            .since("0.1")
            .build();

    private static final int SHOWN = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> check(String text) {
        int at = Mojibake.find(text);
        if (at < 0) {
            return Optional.empty();
        }
        int end = Math.min(text.length(), at + SHOWN);
        return Optional.of(
                text.charAt(at) == Mojibake.REPLACEMENT
                        ? "a character could not be decoded and became U+FFFD"
                        : "\"" + text.substring(at, end) + "\" looks like text that was decoded in the wrong charset");
    }
}
