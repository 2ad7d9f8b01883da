package org.sitrep.validation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.ValidationReport;

/** {@code file:line:column: severity: message [code]}, the worst first, and a line on what was checked. */
final class TextReport implements ReportRenderer {
    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        List<Finding> worstFirst = report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
        for (Finding finding : worstFirst) {
            write(line(finding), out);
        }
        long left = report.findingCount() - worstFirst.size();
        if (left > 0) {
            write("... and " + number(left, "finding") + " more, counted and not listed", out);
        }
        write(summary(report), out);
        out.flush();
    }

    private static String line(Finding finding) {
        String place = finding.location().map(location -> location + ": ").orElse("");
        return PlainText.escape(
                place + finding.severity().code() + ": " + finding.message() + " [" + finding.code() + "]");
    }

    private static String summary(ValidationReport report) {
        long rejected =
                report.inputs().stream().mapToLong(input -> input.rejected()).sum();
        String rows = rejected == 0 ? "" : " (" + number(rejected, "row") + " rejected)";
        long files = report.inputs().stream()
                .filter(input -> input.file().isPresent())
                .count();
        String where = files == 0 ? "" : " in " + number(files, "file");
        return (report.checkedNothing() ? "nothing was checked: " : "checked ")
                + number(report.records(), "record") + where + rows
                + " by " + number(report.rules().size(), "rule")
                + ": " + number(report.count(Severity.ERROR), "error")
                + ", " + number(report.count(Severity.WARNING), "warning")
                + (report.count(Severity.INFO) == 0 ? "" : ", " + number(report.count(Severity.INFO), "info"));
    }

    private static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
