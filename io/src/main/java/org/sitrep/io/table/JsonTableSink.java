package org.sitrep.io.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.io.RecordSink;
import org.sitrep.io.table.EventRows.Rows;
import org.sitrep.source.Origin;

/** Writes records as objects of JSON; {@link JsonTableFormat#write} tells how. */
final class JsonTableSink implements RecordSink {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonWriting writing;
    private final OutputStream out;
    private final EventRows rows;
    private final JsonValues values;
    private final UnwritableEvents unwritable;
    private final String inner;

    private Optional<Dataset> dataset = Optional.empty();
    private boolean begun;
    private boolean copy;
    /** The brackets that are open where objects stand. */
    private String open = "";

    private long written;
    private Optional<byte[]> tail = Optional.empty();

    JsonTableSink(JsonTableFormat format, JsonWriting writing, OutputStream out) {
        this.writing = writing;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.rows = format.rows(writing);
        this.values = new JsonValues(writing);
        this.unwritable = new UnwritableEvents(format.id());
        this.inner = format.innerMember();
    }

    @Override
    public void onFinding(Consumer<Finding> told) {
        unwritable.onFinding(told);
    }

    @Override
    public void dataset(Dataset known) {
        dataset = Optional.of(known);
    }

    @Override
    public void write(Record record) throws IOException {
        Optional<Origin> origin = record instanceof Event event ? rows.row(event) : Optional.empty();
        if (origin.isPresent()) {
            object(read((Event) record, origin.get()), origin.get());
            return;
        }
        Optional<byte[]> whole = writing.object(record);
        if (whole.isPresent()) {
            object(whole.get(), null);
        } else if (record instanceof Event event) {
            fresh(event);
        }
    }

    private void fresh(Event event) throws IOException {
        List<String> texts = rows.newest().fresh(event);
        Optional<String> missing = rows.newest().missing(texts);
        if (missing.isPresent()) {
            unwritable.leftOut(event, missing.get());
        } else {
            object(object(writing.table().newest().columns(), texts), null);
        }
    }

    /** The object of an event that was read from this format. */
    private byte[] read(Event event, Origin origin) {
        Rows own = rows.rows(origin);
        @Nullable String @Nullable [] changes = own.changes(event, origin);
        byte[] object;
        if (origin.layout() instanceof JsonRowLayout layout) {
            object = changes == null ? origin.bytes() : layout.edited(origin.bytes(), changes, values);
        } else {
            object = object(origin.columns(), own.changed(origin, changes));
        }
        boolean whole = !writing.completes()
                || (changes == null ? own.says(event, origin) : own.says(event, origin, view(object, origin)));
        return whole ? object : writing.completed(object, event);
    }

    private JsonRow view(byte[] object, Origin origin) {
        return new JsonRowLayout(
                        origin.format(),
                        origin.layout().name(),
                        origin.file(),
                        origin.columns(),
                        new JsonRowLayout.Surroundings(inner, 0, Optional.empty(), Optional.empty(), Optional.empty()))
                .row(object, origin.line());
    }

    /** An object of cells. */
    private byte[] object(List<String> columns, List<String> texts) {
        ByteArrayOutputStream within = new ByteArrayOutputStream();
        ByteArrayOutputStream outside = new ByteArrayOutputStream();
        boolean given = false;
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            boolean outer = !inner.isEmpty() && name.startsWith(JsonTableFormat.OUTER);
            String member = outer ? name.substring(JsonTableFormat.OUTER.length()) : name;
            given |= outer && member.equals(inner);
            ByteArrayOutputStream to = outer ? outside : within;
            if (to.size() > 0) {
                to.write(',');
            }
            to.writeBytes(JsonValues.quoted(member));
            to.write(':');
            to.writeBytes(values.json(name, i < texts.size() ? texts.get(i) : "", null));
        }
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write('{');
        object.writeBytes(outside.toByteArray());
        if (inner.isEmpty()) {
            object.writeBytes(within.toByteArray());
        } else if (!given) {
            object.writeBytes((outside.size() > 0 ? "," : "").getBytes(StandardCharsets.UTF_8));
            object.writeBytes(JsonValues.quoted(inner));
            object.writeBytes(new byte[] {':', '{'});
            object.writeBytes(within.toByteArray());
            object.write('}');
        }
        object.write('}');
        return object.toByteArray();
    }

    private void object(byte[] object, @Nullable Origin origin) throws IOException {
        Optional<JsonRowLayout> layout =
                origin != null && origin.layout() instanceof JsonRowLayout own ? Optional.of(own) : Optional.empty();
        if (!begun) {
            begin(layout.flatMap(JsonRowLayout::frame));
        } else if (written > 0) {
            out.write(layout.flatMap(JsonRowLayout::gap).filter(this::fits).orElseGet(this::usualGap));
        }
        out.write(object);
        written++;
        tail = layout.flatMap(JsonRowLayout::tail);
    }

    private void begin(Optional<JsonFrame> frame) throws IOException {
        begun = true;
        copy = frame.filter(known -> dataset.isEmpty() || writing.describes(known.head(), dataset.get()))
                .isPresent();
        if (copy && frame.isPresent()) {
            if (frame.get().byteOrderMark()) {
                out.write(MARK);
            }
            out.write(frame.get().head());
            open = frame.get().open();
            return;
        }
        byte[] head = writing.head(dataset).getBytes(StandardCharsets.UTF_8);
        open = JsonFrame.brackets("", head).orElseThrow();
        out.write(head);
    }

    /** Objects may be left out or come in another order, so not every text can part them. */
    private boolean fits(byte[] gap) {
        if (JsonFrame.isPlain(gap)) {
            return JsonFrame.isPlain(gap, !open.isEmpty());
        }
        return copy && JsonFrame.brackets(open, gap).filter(open::equals).isPresent();
    }

    private byte[] usualGap() {
        return open.isEmpty() ? new byte[] {'\n'} : new byte[] {',', '\n'};
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (!begun) {
                begin(Optional.empty());
            }
            if (!copy) {
                out.write(writing.tail(written).getBytes(StandardCharsets.UTF_8));
                return;
            }
            out.write(tail.filter(bytes -> JsonFrame.brackets(open, bytes)
                            .filter(String::isEmpty)
                            .isPresent())
                    .orElseGet(this::closing));
        }
    }

    private byte[] closing() {
        StringBuilder closing = new StringBuilder("\n");
        for (int i = open.length() - 1; i >= 0; i--) {
            closing.append(open.charAt(i) == '{' ? '}' : ']');
        }
        return (closing + (open.isEmpty() ? "" : "\n")).getBytes(StandardCharsets.UTF_8);
    }
}
