package org.sitrep.validation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.BaselineUse;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.baseline.BaselineEntry;

/**
 * For a terminal: the findings by rule, each as {@code file:line:column: message (cell: its text)}, the worst first; then the
 * baseline, the inputs, and last a line on how it went.
 */
final class TextReport implements ReportRenderer {
    private static final int LONGEST_RAW = 120;
    private static final int MOST_LISTED = 20;
    private static final String BOLD = "1";
    private static final String DIM = "2";

    private final boolean colours;
    private final int maxPerCode;

    TextReport(ReportOptions options) {
        this.colours = options.colours();
        this.maxPerCode = options.maxPerCode();
    }

    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (RuleGroup group : RuleGroup.of(report)) {
            group(group, text);
            flush(text, out);
        }
        report.baseline().ifPresent(use -> baseline(use, text));
        inputs(report, text);
        text.append(paint(
                        report.isValid() ? BOLD : colour(Severity.ERROR), PlainText.escapeLine(Words.verdict(report))))
                .append('\n');
        flush(text, out);
        out.flush();
    }

    private void group(RuleGroup group, StringBuilder text) {
        String summary = group.rule().map(rule -> ": " + rule.summary()).orElse("");
        text.append(paint(colour(group.severity()), group.severity().code()))
                .append(paint(BOLD, PlainText.escape(" [" + group.code() + "]")))
                .append(PlainText.escape(" " + Words.number(group.count(), "finding") + summary))
                .append('\n');
        List<Finding> shown = group.findings()
                .subList(0, Math.min(maxPerCode, group.findings().size()));
        for (Finding finding : shown) {
            finding(finding, text);
        }
        if (group.count() > shown.size()) {
            text.append("  ... and ").append(group.count() - shown.size()).append(" more\n");
        }
        text.append('\n');
    }

    private void finding(Finding finding, StringBuilder text) {
        String place = finding.location().map(location -> location + ": ").orElse("");
        text.append("  ").append(PlainText.escapeLine(place + PlainText.cut(finding.message(), Words.LONGEST_MESSAGE)));
        Words.cell(finding, LONGEST_RAW)
                .ifPresent(cell -> text.append(paint(DIM, PlainText.escape(" (" + cell + ")"))));
        text.append('\n');
    }

    private static void baseline(BaselineUse use, StringBuilder text) {
        if (use.stale().isEmpty() && use.expired().isEmpty()) {
            return;
        }
        list("no longer found, to be taken out of the baseline", use.stale(), BaselineEntry::reason, text);
        list(
                "no longer accepted by the baseline, counts again",
                use.expired(),
                entry -> entry.until().map(Object::toString).orElse(""),
                text);
        text.append('\n');
    }

    private static void list(
            String what, List<BaselineEntry> entries, Function<BaselineEntry, String> why, StringBuilder text) {
        entries.stream()
                .limit(MOST_LISTED)
                .forEach(entry -> text.append("  ")
                        .append(PlainText.escape(what + ": " + entry.fingerprint() + " [" + entry.code() + "] "
                                + entry.message() + " (" + why.apply(entry) + ")"))
                        .append('\n'));
        if (entries.size() > MOST_LISTED) {
            text.append("  ... and ").append(entries.size() - MOST_LISTED).append(" more\n");
        }
    }

    private static void inputs(ValidationReport report, StringBuilder text) {
        List<CheckedInput> files = report.inputs().stream()
                .filter(input -> input.file().isPresent())
                .toList();
        files.stream()
                .limit(MOST_LISTED)
                .forEach(input -> text.append(
                                PlainText.escapeLine(input.file().orElseThrow() + ": " + Words.input(input, report)))
                        .append('\n'));
        if (files.size() > MOST_LISTED) {
            text.append("... and ")
                    .append(Words.number(files.size() - MOST_LISTED, "file"))
                    .append(" more\n");
        }
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        };
    }

    private String paint(String how, String text) {
        return colours ? "\u001b[" + how + "m" + text + "\u001b[0m" : text;
    }

    private static void flush(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
