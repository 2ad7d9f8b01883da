package org.sitrep.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.code.Term;
import org.sitrep.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How bad a finding must be for the exit code 1.
 *
 * @param severity the mildest severity that counts; empty if none does
 */
record FailOn(Optional<Severity> severity) {
    /** What holds where nobody says otherwise. */
    static final FailOn ERRORS = new FailOn(Optional.of(Severity.ERROR));

    /**
     * Reads {@code error}, {@code warning}, {@code info} or {@code never}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static FailOn parse(String value) {
        Optional<Severity> severity = Term.find(Severity.class, value);
        if (severity.isEmpty() && !value.equals("never")) {
            throw new IllegalArgumentException("it is \"" + value + "\", and should be error, warning, info or never");
        }
        return new FailOn(severity);
    }

    /** The severities that count. */
    Set<Severity> severities() {
        return Arrays.stream(Severity.values())
                .filter(each -> severity.filter(each::isAtLeast).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads {@code --fail-on}. */
    static final class Reader implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            try {
                return parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
