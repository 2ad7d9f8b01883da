package org.sitrep.io.json;

import java.util.List;
import java.util.Optional;

/**
 * The layouts of rows that need not be spelt out, since every reader of Sitrep's formats knows their columns.
 *
 * <p>Implementations are thread-safe, and never forget nor change a layout once a version was published with it.
 */
@FunctionalInterface
public interface KnownLayouts {
    /**
     * Looks up the columns of a layout.
     *
     * @param format the id of the format, such as {@code gdelt2}
     * @param layout the name of the layout within the format, such as {@code 61-columns}
     * @return the names of the columns in order, or empty if the layout is not known
     */
    Optional<List<String>> find(String format, String layout);

    /**
     * No layout is known: all columns are spelt out.
     *
     * @return the empty lookup
     */
    static KnownLayouts none() {
        return (format, layout) -> Optional.empty();
    }
}
