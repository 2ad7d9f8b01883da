package org.sitrep.party;

import org.sitrep.internal.Text;

/**
 * An identifier that somebody outside the dataset gave a party, such as {@code wikidata:Q8650}.
 *
 * <p>Immutable and thread-safe. The text form is {@code system:value}; {@code parse(toString())} gives an equal identifier.
 *
 * @param system who gives the identifiers, such as {@code wikidata}; not blank, no colon in it
 * @param value the identifier itself; not blank
 */
public record Identifier(String system, String value) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is blank, or the system holds a colon
     */
    public Identifier {
        Text.requireText(system, "identifier system");
        Text.requireText(value, "identifier value");
        if (system.indexOf(':') >= 0) {
            throw new IllegalArgumentException("an identifier's system must not hold a colon: " + system);
        }
    }

    /**
     * The identifier with a given system and value.
     *
     * @param system who gives the identifiers
     * @param value the identifier itself
     * @return the identifier
     * @throws IllegalArgumentException if a part is blank, or the system holds a colon
     */
    public static Identifier of(String system, String value) {
        return new Identifier(system, value);
    }

    /**
     * Reads the text form.
     *
     * @param text {@code system:value}
     * @return the identifier
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Identifier parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not an identifier, which is system:value: " + text);
        }
        return new Identifier(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return system + ":" + value;
    }
}
