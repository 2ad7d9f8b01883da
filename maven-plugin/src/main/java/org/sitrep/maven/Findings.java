package org.sitrep.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.report.ReportFormat;

/** Shows what was found in the log of the build. */
final class Findings {
    private Findings() {}

    /** Writes the text report, each line at the level of what it says. */
    static void log(ValidationReport report, Log log) {
        List<String> lines = ReportFormat.TEXT.toString(report).lines().toList();
        for (String line : lines) {
            if (report.hasErrors()) {
                log.error(line);
            } else if (report.hasFindings()) {
                log.warn(line);
            } else {
                log.info(line);
            }
        }
    }
}
