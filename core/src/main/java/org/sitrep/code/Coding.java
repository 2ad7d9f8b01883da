package org.sitrep.code;

import java.util.Objects;
import java.util.Optional;
import org.sitrep.internal.Text;

/**
 * A code of a scheme, with the label that the scheme gives it, as FHIR has it.
 *
 * <p>Codes are text: {@code 010} and {@code 10} differ. Immutable and thread-safe.
 *
 * <p>The text form is {@code scheme:code}, followed by a blank and the label in double quotes where there is one:
 * {@code cameo-event:190 "Use conventional military force"}. A code that holds anything but the letters A to Z in either
 * case, digits and {@code . _ / -} is put in double quotes too: {@code acled-event-type:"Explosions/Remote violence"}.
 * Between quotes, a backslash stands before a double quote and a backslash; a line feed is {@code \n}, a carriage return
 * {@code \r}, a tab {@code \t}, and any other control character or unpaired surrogate {@code \}{@code uXXXX}.
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
     * @throws IllegalArgumentException if the code is blank
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
     * @throws IllegalArgumentException if the code is blank
     */
    public static Coding of(CodeScheme scheme, String code, String label) {
        return new Coding(scheme, code, Optional.of(label));
    }

    /**
     * Reads the text form.
     *
     * @param text the text form, such as {@code cameo-event:190}
     * @return the coding; {@code parse(c.toString())} equals {@code c}
     * @throws IllegalArgumentException if the text is not of that form; the message says where
     */
    public static Coding parse(String text) {
        Objects.requireNonNull(text, "text");
        return new CodingText(text).read();
    }

    @Override
    public String toString() {
        return CodingText.write(this);
    }
}
