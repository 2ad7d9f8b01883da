package org.sitrep.code;

import org.sitrep.internal.Text;

/**
 * A system of codes, named by a short id such as {@code cameo} or {@code iso3166-alpha3}.
 *
 * <p>Immutable and thread-safe. The text form is the id.
 *
 * @param id the id: lower case, words joined by hyphens; no blank and no colon in it
 */
public record CodeScheme(String id) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank or holds a blank or a colon
     */
    public CodeScheme {
        Text.requireText(id, "scheme id");
        if (id.indexOf(':') >= 0 || id.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a scheme's id must hold neither a colon nor a blank: " + id);
        }
    }

    /**
     * The scheme with an id.
     *
     * @param id the id
     * @return the scheme
     */
    public static CodeScheme of(String id) {
        return new CodeScheme(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
