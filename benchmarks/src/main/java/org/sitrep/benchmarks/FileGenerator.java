package org.sitrep.benchmarks;

import java.io.PrintWriter;

/** Writes a file of a certain form; the same number of rows always gives the same bytes. */
@FunctionalInterface
interface FileGenerator {
    /** Writes so many records, and a header before them if the form has one. */
    void write(PrintWriter out, int rows);
}
