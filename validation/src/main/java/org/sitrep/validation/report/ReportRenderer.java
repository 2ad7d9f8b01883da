package org.sitrep.validation.report;

import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.validation.ValidationReport;

/**
 * Turns a report into bytes.
 *
 * <p>Stateless and thread-safe. The same report always gives the same bytes, in UTF-8, whatever the machine's settings.
 */
@FunctionalInterface
public interface ReportRenderer {
    /**
     * Writes a report.
     *
     * @param report what was checked and found
     * @param out where to; flushed and not closed
     * @throws IOException if nothing can be written there
     */
    void render(ValidationReport report, OutputStream out) throws IOException;
}
