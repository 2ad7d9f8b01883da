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
    /** For people: a line for each finding, the worst first, then one on what was checked. */
    TEXT,
    /** For programs: one JSON object with what was checked, the counts and the findings. */
    JSON;

    /**
     * What writes this form.
     *
     * @return the renderer
     */
    public ReportRenderer renderer() {
        return switch (this) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
        };
    }

    /**
     * Writes a report in this form.
     *
     * @param report what was checked and found
     * @param out where to; flushed and not closed
     * @throws IOException if nothing can be written there
     */
    public void write(ValidationReport report, OutputStream out) throws IOException {
        renderer().render(report, out);
    }

    /**
     * A report in this form, as text.
     *
     * @param report what was checked and found
     * @return the text, with a line end at its end
     */
    public String toString(ValidationReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
