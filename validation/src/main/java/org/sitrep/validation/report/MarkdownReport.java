package org.sitrep.validation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.validation.BaselineUse;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.rule.RuleInfo;

/**
 * A page for the summary of a workflow: how it went, what was checked, a table by rule, the first findings. What comes from data
 * is text and nothing else, and the lists are so short that the page stays below the 1 MiB that GitHub takes.
 */
final class MarkdownReport implements ReportRenderer {
    private static final int MOST_INPUTS = 50;
    private static final int MOST_RULES = 300;
    private static final int MOST_FINDINGS = 50;
    private static final int MOST_OF_A_RULE = 10;
    private static final int MOST_ENTRIES = 20;
    private static final int LONGEST_MESSAGE = 300;
    private static final int LONGEST_RAW = 120;
    private static final int LONGEST_NAME = 300;

    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder("## Sitrep: ");
        page.append(report.checkedNothing() ? "nothing was checked" : report.isValid() ? "valid" : "not valid");
        page.append("\n\n").append(text(Words.counts(report))).append(". Checked ");
        page.append(text(Words.checked(report))).append(".\n");
        List<RuleGroup> groups = RuleGroup.of(report);
        if (!groups.isEmpty()) {
            rules(groups, page);
            findings(groups, report, page);
        }
        report.baseline().ifPresent(use -> baseline(use, page));
        inputs(report, page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void rules(List<RuleGroup> groups, StringBuilder page) {
        page.append("\n| severity | rule | findings | what is wrong |\n|---|---|---:|---|\n");
        for (RuleGroup group : groups.subList(0, Math.min(MOST_RULES, groups.size()))) {
            row(
                    page,
                    group.severity().code(),
                    code(group.code()),
                    Long.toString(group.count()),
                    text(group.rule().map(RuleInfo::summary).orElse("Found in reading.")));
        }
        more(groups.size() - MOST_RULES, "rule", page);
    }

    private static void findings(List<RuleGroup> groups, ValidationReport report, StringBuilder page) {
        page.append("\n### First findings\n\n| place | rule | what is wrong | cell |\n|---|---|---|---|\n");
        List<Finding> first = groups.stream()
                .flatMap(group -> group.findings().stream().limit(MOST_OF_A_RULE))
                .limit(MOST_FINDINGS)
                .toList();
        for (Finding finding : first) {
            Optional<String> place = finding.location().map(Object::toString);
            row(
                    page,
                    place.map(MarkdownReport::code).orElse(""),
                    code(finding.code()),
                    text(PlainText.cut(finding.message(), LONGEST_MESSAGE)),
                    Words.cell(finding, LONGEST_RAW).map(MarkdownReport::code).orElse(""));
        }
        more(report.findingCount() - first.size(), "finding", page);
    }

    private static void baseline(BaselineUse use, StringBuilder page) {
        entries("No longer found, to be taken out of the baseline", use.stale(), page);
        entries("No longer accepted by the baseline", use.expired(), page);
    }

    private static void entries(String title, List<BaselineEntry> entries, StringBuilder page) {
        if (entries.isEmpty()) {
            return;
        }
        page.append("\n### ")
                .append(title)
                .append("\n\n| fingerprint | rule | what was wrong | reason |\n|---|---|---|---|\n");
        for (BaselineEntry entry : entries.subList(0, Math.min(MOST_ENTRIES, entries.size()))) {
            row(
                    page,
                    code(entry.fingerprint().value()),
                    code(entry.code()),
                    text(PlainText.cut(entry.message(), LONGEST_MESSAGE)),
                    text(PlainText.cut(entry.reason(), LONGEST_MESSAGE)));
        }
        more(entries.size() - MOST_ENTRIES, "entry", page);
    }

    private static void inputs(ValidationReport report, StringBuilder page) {
        List<CheckedInput> inputs = report.inputs();
        if (inputs.isEmpty()) {
            return;
        }
        page.append(
                        "\n### What was checked\n\n| input | format | rows | rejected | records | rules | bytes | SHA-256 |\n")
                .append("|---|---|---:|---:|---:|---:|---:|---|\n");
        for (CheckedInput input : inputs.subList(0, Math.min(MOST_INPUTS, inputs.size()))) {
            row(
                    page,
                    input.file().map(MarkdownReport::code).orElse("records"),
                    text(input.format().orElse("")
                            + input.layout().map(layout -> " (" + layout + ")").orElse("")),
                    Long.toString(input.rows()),
                    Long.toString(input.rejected()),
                    Long.toString(input.records()),
                    Long.toString(Words.rulesRun(input, report)),
                    Long.toString(input.bytes()),
                    input.sha256().map(MarkdownReport::code).orElse(""));
        }
        more(inputs.size() - MOST_INPUTS, "input", page);
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void more(long number, String noun, StringBuilder page) {
        if (number > 0) {
            page.append("\n... and ")
                    .append(number)
                    .append(" more ")
                    .append(noun)
                    .append(number == 1 ? "" : "s")
                    .append(".\n");
        }
    }

    private static String code(String text) {
        return "<code>" + text(PlainText.cut(text, LONGEST_NAME)) + "</code>";
    }

    /**
     * The text with every character that Markdown, HTML or GitHub could take for more than text as a character reference. These are
     * always text, in tables too.
     */
    private static String text(String text) {
        String plain = PlainText.escape(text);
        StringBuilder page = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isText(plain, i)) {
                page.append(c);
            } else {
                page.append("&#").append((int) c).append(';');
            }
        }
        return page.toString();
    }

    private static boolean isText(String text, int index) {
        char c = text.charAt(index);
        if (c >= 0x80 || Character.isLetterOrDigit(c) || " ,;'/=%-+?()".indexOf(c) >= 0) {
            return true;
        }
        if (c == '.') {
            // www. begins a link
            return index < 3
                    || !text.substring(index - 3, index)
                            .toLowerCase(Locale.ROOT)
                            .equals("www");
        }
        // a word between colons is an emoji, and two slashes after one begin a link
        return c == ':' && index + 1 < text.length() && text.charAt(index + 1) == ' ';
    }
}
