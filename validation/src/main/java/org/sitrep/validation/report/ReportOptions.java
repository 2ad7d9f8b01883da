package org.sitrep.validation.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sitrep.finding.Severity;
import org.sitrep.validation.internal.ValidationValue;

/**
 * How to write a report. The defaults depend on nothing but the report: no colours, files named as the reader was given them.
 *
 * <p>Immutable and thread-safe.
 */
@ValidationValue
@Value.Immutable
public interface ReportOptions {
    /** The defaults. */
    ReportOptions DEFAULT = builder().build();

    /**
     * Whether {@link ReportFormat#TEXT} has colours, for a terminal.
     *
     * @return false by default
     */
    @Value.Default
    default boolean colours() {
        return false;
    }

    /**
     * The most findings of one code that {@link ReportFormat#TEXT} lists.
     *
     * @return all by default
     */
    @Value.Default
    default int maxPerCode() {
        return Integer.MAX_VALUE;
    }

    /**
     * The root of the sources, to which {@link ReportFormat#SARIF} and {@link ReportFormat#GITHUB} name files relatively.
     *
     * @return the folder, or empty to leave names as they are
     */
    Optional<Path> root();

    /**
     * The severities that {@link ReportFormat#JUNIT} takes for a failed test; findings of others are its output.
     *
     * @return errors alone by default
     */
    @Value.Default
    default Set<Severity> failing() {
        return Set.of(Severity.ERROR);
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static ReportOptionsBuilder builder() {
        return new ReportOptionsBuilder();
    }
}
