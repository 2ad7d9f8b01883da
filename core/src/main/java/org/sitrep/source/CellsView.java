package org.sitrep.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A view for layouts that have none of their own: it has all cells decoded. */
final class CellsView extends RowView {
    private List<String> cells = List.of();
    private byte[] bytes = {};
    private int[] ends = {};

    CellsView(RowLayout layout) {
        super(layout);
    }

    @Override
    protected void show(byte[] row) {
        cells = layout().cells(row);
        bytes = String.join("", cells).getBytes(StandardCharsets.UTF_8);
        ends = new int[cells.size()];
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            at += utf8Length(cells.get(i));
            ends[i] = at;
        }
    }

    /** Half a surrogate pair becomes a question mark. */
    private static int utf8Length(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.length();
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public String text(int index) {
        return index < ends.length ? cells.get(index) : "";
    }

    @Override
    public boolean isEmpty(int index) {
        return index >= ends.length || cells.get(index).isEmpty();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start(int index) {
        return index == 0 || index >= ends.length ? 0 : ends[index - 1];
    }

    @Override
    public int end(int index) {
        return index < ends.length ? ends[index] : 0;
    }
}
