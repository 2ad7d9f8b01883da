package org.sitrep.validation.rules.record;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;

/** A character that cannot be seen, and changes what is seen or compared. */
final class HiddenCharacter implements TextRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("hidden-character")
            .severity(Severity.WARNING)
            .summary("A text holds an invisible character.")
            .meaning("Characters that change the direction of writing (U+202A to U+202E, U+2066 to U+2069) can make a"
                    + " name look like another one; a blank of no width (U+200B), a word joiner (U+2060) or a byte order"
                    + " mark (U+FEFF) makes two equal names differ. Marks that the scripts of Persian, Arabic, Hebrew or"
                    + " India need are left in peace.")
            .fix("Remove the character.")
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
            if (isHidden(c)) {
                return Optional.of("there is an invisible character, U+%04X, at position %d".formatted((int) c, i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isHidden(char c) {
        return (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200b
                || c == 0x2060
                || c == 0xfeff;
    }
}
