package org.sitrep.validation.rules.record;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;

/** A character that is no text. */
final class ControlCharacter implements TextRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("control-character")
            .severity(Severity.WARNING)
            .summary("A text holds a control character.")
            .meaning("Characters below U+0020, and those from U+0080 to U+009F, which are left of quotes and dashes of"
                    + " Windows-1252 that were read as ISO-8859-1. Tabs and line ends are left in peace. GDELT has U+0091 in"
                    + " names of places in Yemen, in 6 of 100 rows of one excerpt.")
            .fix("Remove the character, or read the text in the right charset.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                return Optional.of("there is a control character, U+%04X, at position %d".formatted((int) c, i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x80 && c <= 0x9f);
    }
}
