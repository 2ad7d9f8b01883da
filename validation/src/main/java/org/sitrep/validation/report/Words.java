package org.sitrep.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.ValidationReport;

/** What was checked and how it went, in words that reports for people share. */
final class Words {
    /** How long a message may be that people are shown. */
    static final int LONGEST_MESSAGE = 2_000;

    private Words() {}

    static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Such as {@code checked 7 records in 1 file by 2 rules of rule set 1.2: 1 error, 3 warnings}. */
    static String verdict(ValidationReport report) {
        return (report.checkedNothing() ? "nothing was checked: " : "checked ") + checked(report) + ": "
                + counts(report);
    }

    /** Such as {@code 7 records in 1 file (1 row rejected) by 2 rules of rule set 1.2}. */
    static String checked(ValidationReport report) {
        long rejected =
                report.inputs().stream().mapToLong(CheckedInput::rejected).sum();
        long files = report.inputs().stream()
                .filter(input -> input.file().isPresent())
                .count();
        return number(report.records(), "record")
                + (files == 0 ? "" : " in " + number(files, "file"))
                + (rejected == 0 ? "" : " (" + number(rejected, "row") + " rejected)")
                + " by " + number(report.ruleInfos().size(), "rule")
                + " of rule set " + report.ruleSetVersion();
    }

    /** Such as {@code 1 error, 3 warnings}. */
    static String counts(ValidationReport report) {
        return number(report.count(Severity.ERROR), "error")
                + ", " + number(report.count(Severity.WARNING), "warning")
                + (report.count(Severity.INFO) == 0 ? "" : ", " + number(report.count(Severity.INFO), "info"))
                + report.baseline()
                        .map(use -> ", " + use.suppressedCount() + " accepted by the baseline")
                        .orElse("");
    }

    /** Such as {@code ucdp-ged-csv (U1), 8 rows (1 rejected), 7 records, 2 rules, 1234 bytes, SHA-256 ab12}. */
    static String input(CheckedInput input, ValidationReport report) {
        List<String> parts = new ArrayList<>();
        input.format()
                .ifPresent(format -> parts.add(format
                        + input.layout().map(layout -> " (" + layout + ")").orElse("")));
        parts.add(number(input.rows(), "row") + (input.rejected() == 0 ? "" : " (" + input.rejected() + " rejected)"));
        parts.add(number(input.records(), "record"));
        parts.add(number(rulesRun(input, report), "rule"));
        if (input.file().isPresent()) {
            parts.add(number(input.bytes(), "byte"));
        }
        input.sha256().ifPresent(digest -> parts.add("SHA-256 " + digest));
        return String.join(", ", parts);
    }

    /** {@code EventId} is the id of an {@code event}. */
    static String kind(RecordId id) {
        String type = id.getClass().getSimpleName();
        return type.substring(0, type.length() - "Id".length()).toLowerCase(Locale.ROOT);
    }

    /** The cell and its text, such as {@code low: 9}; empty if the finding has no text. */
    static Optional<String> cell(Finding finding, int longest) {
        String field = finding.location()
                .flatMap(SourceLocation::field)
                .map(name -> name + ": ")
                .orElse("");
        return finding.raw().map(raw -> field + (raw.isEmpty() ? "empty" : PlainText.cut(raw, longest)));
    }

    /** How many rules were applied to an input. */
    static long rulesRun(CheckedInput input, ValidationReport report) {
        return report.ruleInfos().stream()
                .filter(info -> !input.rulesNotRun().containsKey(info.code()))
                .count();
    }
}
