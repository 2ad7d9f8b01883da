package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a file of a certain form; the same number of records always gives the same bytes. */
@FunctionalInterface
interface FileGenerator {
    /** Writes so many records, and a header before them if the form has one; the stream may be closed. */
    void write(OutputStream out, int records) throws IOException;
}
