package org.sitrep.validation.rules.own;

import java.util.Locale;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Ids with characters that nobody sees. */
final class IdIrregular implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("id-irregular")
            .severity(Severity.WARNING)
            .summary("An id has blanks at its ends or twice in a row, or characters that nobody sees.")
            .meaning("Ids of events, statements, parties and claims are compared letter by letter, so that two which"
                    + " look alike may differ: by a blank at an end, a line break, a blank that does not break or has"
                    + " no width, or a mark of the direction of writing. Looked at are records that were not read from"
                    + " a row of a source; letters of any language and signs such as / and # are right.")
            .fix("Take the character out, also where other records refer to the id.")
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
            void id(String id, String what, String path) {
                if (isIrregular(id)) {
                    context.report(
                            path, id, "the id of " + what + " \"" + visible(id) + "\" has characters that nobody sees");
                }
            }
        }.through(record);
    }

    private static boolean isIrregular(String id) {
        if (!id.equals(id.strip()) || id.contains("  ")) {
            return true;
        }
        for (int i = 0; i < id.length(); i++) {
            if (isUnseen(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                !isJoiner(c);
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> c == '\ufffd';
        };
    }

    /** Persian and languages of India need them within words. */
    private static boolean isJoiner(char c) {
        return c == '\u200c' || c == '\u200d';
    }

    private static String visible(String id) {
        StringBuilder text = new StringBuilder();
        id.chars()
                .forEach(c -> text.append(
                        isUnseen((char) c) ? String.format(Locale.ROOT, "<U+%04X>", c) : String.valueOf((char) c)));
        return text.toString();
    }
}
