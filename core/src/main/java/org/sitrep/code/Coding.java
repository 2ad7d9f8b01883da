package org.sitrep.code;

import java.util.Objects;
import java.util.Optional;
import org.sitrep.internal.Text;

/**
 * A code of a scheme, with the label that the scheme gives it, as FHIR has it.
 *
 * <p>Codes are text: {@code 010} and {@code 10} differ. Immutable and thread-safe.
 *
 * @param scheme the scheme
 * @param code the code; not blank
 * @param label the label; empty where the code stands alone
 */
public record Coding(CodeScheme scheme, String code, Optional<String> label) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Coding {
        Objects.requireNonNull(scheme, "scheme");
        Text.requireText(code, "code");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A code without a label.
     *
     * @param scheme the scheme
     * @param code the code
     * @return the coding
     */
    public static Coding of(CodeScheme scheme, String code) {
        return new Coding(scheme, code, Optional.empty());
    }

    /**
     * A code with its label.
     *
     * @param scheme the scheme
     * @param code the code
     * @param label the label
     * @return the coding
     */
    public static Coding of(CodeScheme scheme, String code, String label) {
        return new Coding(scheme, code, Optional.of(label));
    }
}
