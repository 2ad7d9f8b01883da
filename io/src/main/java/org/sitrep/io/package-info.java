/**
 * Reading, writing and converting conflict-event data.
 *
 * <p>There is one door for each job:
 *
 * <ul>
 *   <li>{@link org.sitrep.io.RecordReader#open(java.nio.file.Path) RecordReader.open} reads a file: it finds out format,
 *       layout, compression and charset, and gives the records one by one, in constant memory.
 *   <li>{@link org.sitrep.io.RecordWriter#create(java.nio.file.Path, String) RecordWriter.create} writes one.
 *   <li>{@link org.sitrep.io.Conversion} joins the two.
 * </ul>
 *
 * <p>What is wrong with the data is a {@link org.sitrep.finding.Finding}, never an exception. Exceptions are for I/O, for a
 * file that is not of the format at all ({@link org.sitrep.io.UnknownFormatException}), and for mistakes of the program.
 *
 * <p>Formats are found through {@link java.util.ServiceLoader}; who has one of his own implements
 * {@link org.sitrep.io.Format}.
 */
@NullMarked
package org.sitrep.io;

import org.jspecify.annotations.NullMarked;
