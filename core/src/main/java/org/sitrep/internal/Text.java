package org.sitrep.internal;

import java.util.Objects;

/** Checks and small text work shared by the values. */
public final class Text {
    private Text() {}

    /**
     * Refuses text that identifies nothing.
     *
     * @param text what to check
     * @param what its name in the message
     * @return the same text
     * @throws IllegalArgumentException if the text is empty or blank
     */
    public static String requireText(String text, String what) {
        Objects.requireNonNull(text, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return text;
    }
}
