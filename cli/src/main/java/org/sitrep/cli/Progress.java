package org.sitrep.cli;

import java.io.IOException;

/** Shows how far a command has come. */
interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = bytes -> {};

    /**
     * Tells how far it has come.
     *
     * @param bytes how many bytes of all inputs have been read
     */
    void at(long bytes);

    /** Takes what is shown off the terminal, so that a line can be written. */
    default void erase() throws IOException {}

    @Override
    default void close() throws IOException {
        erase();
    }
}
