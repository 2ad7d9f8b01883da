package org.sitrep.io.table;

/** Which cells a table's writer encloses in quotes, beside those that cannot do without. */
public enum Quoting {
    /** No others: those with delimiters, quotes and line breaks (RFC 4180). */
    MINIMAL,
    /** Also those with blanks, tabs or backslashes, as PHP does and with it ACLED's export tool. */
    WHITE_SPACE,
    /** All that are no numbers, not {@code NA} and not empty, as R does. */
    TEXT,
    /** All. */
    ALL;

    /** Whether this way of quoting encloses a cell. */
    boolean encloses(String text, char delimiter) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return switch (this) {
            case MINIMAL -> false;
            case WHITE_SPACE -> text.chars().anyMatch(c -> c == ' ' || c == '\t' || c == '\\');
            case TEXT -> !text.isEmpty() && !text.equals("NA") && !text.matches("-?[0-9.]+([eE][-+]?[0-9]+)?");
            case ALL -> true;
        };
    }
}
