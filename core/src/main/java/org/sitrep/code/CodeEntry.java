package org.sitrep.code;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A line of a {@link CodeList}: a code, where it stands in the list, and what else the list says about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coding the code with its label
 * @param parent the code above it in the same list; empty at the top, and in lists without levels
 * @param spellings other texts by which files name the code, such as the words for a number
 * @param description what the code means, in Sitrep's own words; empty where the label says it
 * @param attributes further columns of the list by name, only those that are filled
 */
public record CodeEntry(
        Coding coding,
        Optional<String> parent,
        List<String> spellings,
        Optional<String> description,
        SortedMap<String, String> attributes) {
    /** Copies the collections. */
    public CodeEntry {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(parent, "parent");
        spellings = List.copyOf(spellings);
        Objects.requireNonNull(description, "description");
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /**
     * A further column of the list.
     *
     * @param name the column's name, as the list's documentation has it
     * @return the text of the cell, or empty if the cell is empty or there is no such column
     */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
