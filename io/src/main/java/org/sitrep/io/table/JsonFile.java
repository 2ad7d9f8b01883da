package org.sitrep.io.table;

import java.util.List;
import java.util.Optional;
import org.sitrep.dataset.Dataset;
import org.sitrep.finding.SourceLocation;

/**
 * What a {@link JsonTableFormat} keeps in mind while it reads one file.
 *
 * <p>Not thread-safe.
 */
public interface JsonFile {
    /**
     * What the members of an object say.
     *
     * @param names the names of an object's cells, in order
     * @return the layout, with the same names as columns, or empty if this is no object of the format
     */
    Optional<TableHead> head(List<String> names);

    /**
     * How the objects with the same members become records.
     *
     * @param head the layout and the names of the cells
     * @return the mapping, used for this file alone
     */
    RowMapping mapping(TableHead head);

    /**
     * Takes note of a member of a reply that is not the data; those before the data come first.
     *
     * @param name the name
     * @param json the value, as it stands in the file
     * @param at where the value begins
     */
    default void member(String name, byte[] json, SourceLocation at) {}

    /**
     * What the file has said about the dataset so far.
     *
     * @return the dataset, or empty
     */
    default Optional<Dataset> dataset() {
        return Optional.empty();
    }
}
