package org.sitrep.io.table;

import java.util.Objects;
import java.util.Optional;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;

/**
 * How the records of a {@link JsonTableFormat} become objects of JSON.
 *
 * <p>Immutable and thread-safe, and so must be every subclass.
 */
public abstract class JsonWriting {
    private final TableWriting table;

    /**
     * For subclasses.
     *
     * @param table how events become cells; a cell is a member of the same name, and the style is not used
     */
    protected JsonWriting(TableWriting table) {
        this.table = Objects.requireNonNull(table, "table");
    }

    /** How events become cells. */
    final TableWriting table() {
        return table;
    }

    /**
     * What stands before the first object of a file that is not a copy of another.
     *
     * @param dataset what is known about the dataset
     * @return the text, up to and with the bracket that begins the objects
     */
    protected abstract String head(Optional<Dataset> dataset);

    /**
     * Whether the beginning of a file that was read says what is known about the dataset, so that it can be copied.
     *
     * @param head the bytes before the first object
     * @param dataset what is known about the dataset
     * @return true to copy it, false to write a new {@link #head}; unless overridden, true, since replies say nothing about it
     */
    protected boolean describes(byte[] head, Dataset dataset) {
        return true;
    }

    /**
     * What stands behind the last object of such a file.
     *
     * @param objects how many objects were written
     * @return the text, from the bracket that ends the objects
     */
    protected abstract String tail(long objects);

    /**
     * Whether a member is a number, {@code true} or {@code false} where its text is such a word; others are strings.
     *
     * @param member the name of the member
     * @return true if it is written without quotes
     */
    protected abstract boolean isBare(String member);

    /**
     * Whether nothing is said by {@code null} in a member; members that are {@linkplain #isBare bare} always do so.
     *
     * @param member the name of the member
     * @return true for {@code null}, false for {@code ""}
     */
    protected boolean isNullable(String member) {
        return false;
    }

    /**
     * The object of a record that was not read from this format, for a format that does not make it of cells.
     *
     * @param record the record
     * @return the bytes of the object; empty to make it of the cells of an event, and to leave out all other records
     */
    protected Optional<byte[]> object(Record record) {
        return Optional.empty();
    }

    /**
     * Whether {@link #completed} is to be asked; it takes time to find out for which events.
     *
     * @return true if objects can say what cells cannot
     */
    protected boolean completes() {
        return false;
    }

    /**
     * Completes an object that does not say all of the event that it shall say.
     *
     * @param object the bytes of the object, with the cells that the event has
     * @param event the event
     * @return the bytes of an object that says all of it
     */
    protected byte[] completed(byte[] object, Event event) {
        return object;
    }
}
