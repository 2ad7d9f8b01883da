package org.sitrep.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.SourceLocation;

/**
 * The layout of rows of which only the cells are known, for instance after they were read from Sitrep's own formats.
 *
 * <p>Immutable and thread-safe.
 */
public final class CellLayout extends RowLayout {
    CellLayout(String format, String name, String file, List<String> columns) {
        super(format, name, file, columns);
    }

    /**
     * The origin of a row with this layout.
     *
     * @param line the line on which the row began, from 1; 0 where it is not known
     * @param cells the texts of the cells, in order
     * @return the origin
     */
    public Origin origin(long line, List<String> cells) {
        return Origin.ofRow(this, line, encode(cells));
    }

    /** Each cell as the length of its UTF-8 bytes, seven bits a byte, followed by these bytes. */
    private static byte[] encode(List<String> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String cell : cells) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            int length = bytes.length;
            while (length >= 0x80) {
                out.write((length & 0x7f) | 0x80);
                length >>>= 7;
            }
            out.write(length);
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    @Override
    protected List<String> cells(byte[] row) {
        List<String> cells = new ArrayList<>(columns().size());
        int at = 0;
        while (at < row.length) {
            int length = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = row[at++];
                length |= (b & 0x7f) << shift;
                if (b >= 0) {
                    break;
                }
            }
            cells.add(new String(row, at, length, StandardCharsets.UTF_8));
            at += length;
        }
        return cells;
    }

    @Override
    protected int size(byte[] row) {
        return cells(row).size();
    }

    @Override
    protected String cell(byte[] row, int index) {
        List<String> cells = cells(row);
        return index < cells.size() ? cells.get(index) : "";
    }

    @Override
    protected SourceLocation locate(byte[] row, int index, long line) {
        Optional<String> field =
                index < columns().size() ? Optional.of(columns().get(index)) : Optional.empty();
        return new SourceLocation(file(), line, 0, field);
    }

    @Override
    protected String text(byte[] row) {
        return String.join("\t", cells(row));
    }
}
