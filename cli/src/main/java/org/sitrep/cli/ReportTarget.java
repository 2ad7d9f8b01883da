package org.sitrep.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.code.Term;
import org.sitrep.validation.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that is asked for.
 *
 * @param format its form
 * @param file the file it goes to; empty for standard output
 */
record ReportTarget(ReportFormat format, Optional<String> file) {
    /** Reads {@code --report}. */
    static final class Reader implements ITypeConverter<ReportTarget> {
        @Override
        public ReportTarget convert(String value) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            ReportFormat format = Term.find(ReportFormat.class, name)
                    .orElseThrow(() -> new TypeConversionException("it is \"" + value + "\", and should be "
                            + Arrays.stream(ReportFormat.values())
                                    .map(Term::code)
                                    .collect(Collectors.joining(", "))
                            + ", with =FILE or without"));
            return new ReportTarget(format, equals < 0 ? Optional.empty() : Optional.of(value.substring(equals + 1)));
        }
    }
}
