package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes a table of a certain form. */
interface TableGenerator extends FileGenerator {
    /** Writes so many records, and a header before them if the form has one. */
    void writeTable(PrintWriter out, int rows);

    @Override
    default void write(OutputStream out, int records) throws IOException {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writeTable(writer, records);
        if (writer.checkError()) {
            throw new IOException("the table cannot be written");
        }
    }
}
