package org.sitrep.validation.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sitrep.code.Term;
import org.sitrep.validation.ValidationReport;

/** The forms that a report can be written in. */
public enum ReportFormat implements Term {
    /** For people at a terminal: the findings by rule, the worst first, then what was checked. */
    TEXT,
    /** For programs: one JSON object with what was checked, the counts and the findings. */
    JSON,
    /** For code scanning: SARIF 2.1.0, within the bounds that GitHub sets. */
    SARIF,
    /** For test reports: JUnit XML, a suite for each file and a case for each rule. */
    JUNIT,
    /** For the log of a GitHub workflow: annotations, at most ten of each severity. */
    GITHUB,
    /** For the summary of a workflow or a pull request: Markdown with counts, a table by rule and the first findings. */
    MARKDOWN;

    /**
     * What writes this form with the {@linkplain ReportOptions#DEFAULT default options}.
     *
     * @return the renderer
     */
    public ReportRenderer renderer() {
        return renderer(ReportOptions.DEFAULT);
    }

    /**
     * What writes this form.
     *
     * @param options how to write it
     * @return the renderer
     */
    public ReportRenderer renderer(ReportOptions options) {
        return switch (this) {
            case TEXT -> new TextReport(options);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(options);
            case JUNIT -> new JunitReport(options);
            case GITHUB -> new GithubReport(options);
            case MARKDOWN -> new MarkdownReport();
        };
    }

    /**
     * Writes a report in this form, with the {@linkplain ReportOptions#DEFAULT default options}.
     *
     * @param report what was checked and found
     * @param out where to; flushed and not closed
     * @throws IOException if nothing can be written there
     */
    public void write(ValidationReport report, OutputStream out) throws IOException {
        write(report, ReportOptions.DEFAULT, out);
    }

    /**
     * Writes a report in this form.
     *
     * @param report what was checked and found
     * @param options how to write it
     * @param out where to; flushed and not closed
     * @throws IOException if nothing can be written there
     */
    public void write(ValidationReport report, ReportOptions options, OutputStream out) throws IOException {
        renderer(options).render(report, out);
    }

    /**
     * A report in this form, as text, with the {@linkplain ReportOptions#DEFAULT default options}.
     *
     * @param report what was checked and found
     * @return the text, with a line end at its end
     */
    public String toString(ValidationReport report) {
        return toString(report, ReportOptions.DEFAULT);
    }

    /**
     * A report in this form, as text.
     *
     * @param report what was checked and found
     * @param options how to write it
     * @return the text, with a line end at its end
     */
    public String toString(ValidationReport report, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(report, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
