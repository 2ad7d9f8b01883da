package org.sitrep.validation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.ValidationReport;

/**
 * Workflow commands that GitHub shows beside the lines of the files, as many as it shows of one step, then one line on how many more
 * there are and one on what was checked.
 */
final class GithubReport implements ReportRenderer {
    private static final int MOST_OF_A_KIND = 10;

    private final FileNames names;

    GithubReport(ReportOptions options) {
        this.names = new FileNames(options.root());
    }

    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        for (Finding finding : RuleGroup.worstFirst(report)) {
            if (shown.merge(finding.severity(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                text.append(command(finding)).append('\n');
            }
        }
        long more = report.findingCount()
                - shown.values().stream()
                        .mapToLong(number -> Math.min(number, MOST_OF_A_KIND))
                        .sum();
        if (more > 0) {
            text.append("and ").append(Words.number(more, "finding")).append(" more\n");
        }
        text.append("sitrep ").append(PlainText.escape(Words.verdict(report))).append('\n');
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String command(Finding finding) {
        StringBuilder command =
                new StringBuilder("::").append(kind(finding.severity())).append(' ');
        String place = "";
        if (finding.location().isPresent()) {
            SourceLocation location = finding.location().get();
            command.append("file=").append(property(names.path(location.file())));
            if (FileNames.isMember(location.file())) {
                place = new SourceLocation(
                                FileNames.member(location.file()), location.line(), location.column(), location.field())
                        + ": ";
            } else if (location.line() > 0) {
                command.append(",line=").append(location.line());
                if (location.column() > 0) {
                    command.append(",col=").append(location.column());
                }
            }
            command.append(',');
        }
        return command.append("title=")
                .append(property(finding.code()))
                .append("::")
                .append(data(PlainText.cut(place + finding.message(), Words.LONGEST_MESSAGE)))
                .toString();
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** The message of a command; what is not a line end and controls a terminal is written as its code. */
    private static String data(String text) {
        StringBuilder data = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> data.append("%25");
                case '\r' -> data.append("%0D");
                case '\n' -> data.append("%0A");
                default -> {
                    if (PlainText.isSpecial(text, i)) {
                        data.append(PlainText.code(c));
                    } else {
                        data.append(c);
                    }
                }
            }
        }
        return data.toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
