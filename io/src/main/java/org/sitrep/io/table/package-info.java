/**
 * Reading delimited text as bytes: CSV and tab-separated files, row by row, with exact positions.
 *
 * <p>The door is {@link org.sitrep.io.table.TableReader}: it moves over the rows of a stream and shows one
 * {@link org.sitrep.io.table.TableRow} at a time, the same object for every row. A cell is taken out of the bytes when it is
 * asked for, as text, number or date; what nobody asks for costs nothing. {@link org.sitrep.io.table.TableLayout} keeps the
 * bytes of a row as an {@link org.sitrep.source.Origin} and takes it apart later by the same rules.
 *
 * <p>How bytes fall into cells:
 *
 * <ul>
 *   <li>A row ends with LF, CR LF or CR, also mixed within a file, or with the end of the input.
 *   <li>Rows may have different numbers of cells; empty cells at the end of a row count.
 *   <li>In a dialect with quoting (RFC 4180), a cell whose first byte is {@code "} extends to the closing {@code "}, over
 *       delimiters and line breaks; {@code ""} in it stands for one {@code "}.
 *   <li>Anywhere else {@code "} is an ordinary character: {@code ab"c} has four characters. Text after a closing quote
 *       belongs to the cell and is taken as it is, further quotes included: {@code "a"b,c} is {@code ab} and {@code c}.
 *   <li>Spaces belong to the cell. There are no comments and no escapes with a backslash.
 *   <li>Empty lines are passed over, but counted as lines, unless the dialect keeps them.
 *   <li>A UTF-8 byte order mark at the beginning is passed over.
 * </ul>
 *
 * <p>A row that breaks these rules or a {@link org.sitrep.io.table.TableLimits limit} is delivered as a defective row with a
 * {@link org.sitrep.finding.Finding}; reading goes on with the next line.
 */
@NullMarked
package org.sitrep.io.table;

import org.jspecify.annotations.NullMarked;
