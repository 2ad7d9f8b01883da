package org.sitrep.source;

import java.util.regex.Pattern;

/** Decimal numbers as tables have them: narrower than Java's, which take {@code 1d} and {@code 0x1p3}. */
final class PlainNumber {
    /** Ten to the power of the index. */
    static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private static final Pattern FORM = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private PlainNumber() {}

    /** The nearest double; NaN if the text is no number. */
    static double parse(String text) {
        return FORM.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }
}
