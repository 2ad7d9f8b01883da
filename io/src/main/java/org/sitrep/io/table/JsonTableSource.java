package org.sitrep.io.table;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.table.JsonReplies.Item;
import org.sitrep.source.Origin;

/** The records of replies in JSON: object after object through the mapping of their format, bad ones to the rejects. */
final class JsonTableSource implements RecordSource {
    private static final int MAX_SHAPES = 16;
    private static final int SHOWN_NAMES = 4;
    private static final byte[] NOTHING = {};

    private final JsonTableFormat format;
    private final ReadContext input;
    private final JsonReplies replies;
    private final JsonFile file;
    private final JsonRow row;
    private final Set<String> known;
    private final Map<List<String>, Shape> shapes;
    private final String layout;
    /** Where the walk stands already; null once that has been dealt with. */
    private @Nullable Item pending;

    private @Nullable Shape shape;
    /** What stands around the objects, known from the first one on. */
    private Optional<JsonFrame> frame = Optional.empty();
    /** What stands before the object shown; empty for the first one. */
    private Optional<byte[]> gap = Optional.empty();
    /** What stood before objects that were rejected, where that is more than a comma. */
    private byte[] leftOver = NOTHING;

    private boolean anyShown;
    private long number;
    private @Nullable Record record;
    private SourceLocation location;

    /** What goes for all objects with the same members in the same order. */
    private final class Shape {
        private final List<String> names;
        private final Optional<TableHead> head;
        private final Optional<RowMapping> mapping;
        private final BitSet knownCells = new BitSet();
        private final Map<Spot, JsonRowLayout> layouts = new LinkedHashMap<>();
        private final int repeated;

        Shape(List<String> names) {
            this.names = List.copyOf(names);
            head = file.head(this.names);
            mapping = head.map(file::mapping);
            Map<String, Integer> indexes = new LinkedHashMap<>();
            int twice = -1;
            for (int i = 0; i < names.size(); i++) {
                knownCells.set(i, known.contains(names.get(i).toLowerCase(Locale.ROOT)));
                twice = indexes.putIfAbsent(names.get(i), i) != null && twice < 0 ? i : twice;
            }
            repeated = twice;
        }

        /** Layouts are shared; in a file without line breaks each object has its own column, which is then not kept. */
        JsonRowLayout layout(String name) throws IOException {
            int column = replies.column() <= MAX_SHAPES ? replies.column() : 0;
            Optional<byte[]> tail = replies.tail();
            if (tail.isPresent()) {
                return layout(name, column, tail);
            }
            if (layouts.size() == MAX_SHAPES) {
                layouts.clear();
            }
            return layouts.computeIfAbsent(
                    new Spot(column, gap.map(ByteBuffer::wrap)), spot -> layout(name, column, tail));
        }

        private JsonRowLayout layout(String name, int column, Optional<byte[]> tail) {
            return new JsonRowLayout(
                    format.id(),
                    name,
                    input.file(),
                    names,
                    new JsonRowLayout.Surroundings(format.innerMember(), column, frame, gap, tail));
        }
    }

    /** Where an object stands in the file, as far as it matters for writing it again. */
    private record Spot(int column, Optional<ByteBuffer> gap) {}

    JsonTableSource(JsonTableFormat format, ReadContext input, JsonReplies replies) throws IOException {
        this.format = format;
        this.input = input;
        this.replies = replies;
        this.file = format.file(input::report);
        replies.onMember(file::member);
        this.row = new JsonRow(
                input.path(), JsonFactories.of(input.limits()), input.limits().maxCells(), format.innerMember());
        this.known = format.knownMembers();
        this.shapes = new LinkedHashMap<>(MAX_SHAPES, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<String>, Shape> eldest) {
                return size() > MAX_SHAPES;
            }
        };
        this.location = SourceLocation.of(input.path(), 1, 1);
        Item first = replies.next();
        pending = first;
        layout = begin(first).map(TableHead::layout).orElseGet(format::newestLayout);
    }

    private Optional<TableHead> begin(Item first) throws IOException {
        if (!replies.hasBegun()) {
            throw foreign(first == Item.END ? "the file is empty" : found());
        }
        if (first == Item.FAILURE) {
            throw input.notThisFormat(
                    replies.line(), replies.column(), replies.finding().message());
        }
        if (first != Item.OBJECT) {
            return Optional.empty();
        }
        show();
        Shape found = shape();
        boolean enough = format.repliesAreEnough() && replies.firstReply().isPresent();
        if (row.defect().isEmpty() && found.head.isEmpty() && !enough) {
            throw foreign("found an object with " + shown(found.names));
        }
        return found.head;
    }

    private String found() {
        return "found " + TableRow.cut(input.sample().firstLine().strip().replaceAll("\\p{Cntrl}+", " "), 80);
    }

    private static String shown(List<String> names) {
        return names.isEmpty()
                ? "no members"
                : String.join(", ", names.subList(0, Math.min(SHOWN_NAMES, names.size())))
                        + (names.size() > SHOWN_NAMES ? ", ..." : "");
    }

    private UnknownFormatException foreign(String found) {
        return input.notThisFormat(
                Math.max(1, replies.line()),
                Math.max(1, replies.column()),
                "this is not " + format.id() + ", which is JSON with " + format.expectation() + "; " + found);
    }

    private void show() throws IOException {
        row.read(replies.bytes(), ++number, replies.line(), replies.column());
    }

    /** Takes note of what stands before an object or defect. */
    private void markGap() {
        Optional<byte[]> before = replies.gap();
        if (!anyShown) {
            anyShown = true;
            frame = before.flatMap(head -> JsonFrame.of(input.hasByteOrderMark(), head));
            gap = Optional.empty();
        } else if (leftOver.length == 0 || before.isEmpty()) {
            gap = before;
        } else {
            gap = Optional.of(JsonFrame.isPlain(before.get()) ? leftOver : Bytes.concat(leftOver, before.get()));
        }
        leftOver = NOTHING;
    }

    private void reject(Finding finding) throws IOException {
        leftOver = replies.isAmongData()
                ? gap.filter(bytes -> !JsonFrame.isPlain(bytes)).orElse(NOTHING)
                : NOTHING;
        input.reject(finding, replies.bytes());
    }

    /** The shape of the object shown. */
    private Shape shape() {
        Shape current = shape;
        if (current == null || !current.names.equals(row.names())) {
            current = shapes.get(row.names());
            if (current == null) {
                current = new Shape(row.names());
                shapes.put(current.names, current);
            }
            shape = current;
        }
        return current;
    }

    @Override
    public boolean next() throws IOException {
        for (; ; ) {
            Item item = pending;
            if (item == null) {
                item = replies.next();
                if (item == Item.OBJECT) {
                    show();
                }
            }
            pending = null;
            if (item == Item.END) {
                return false;
            }
            input.rowRead();
            location = SourceLocation.of(input.path(), replies.line(), replies.column());
            if (replies.isAmongData()) {
                markGap();
            }
            if (item != Item.OBJECT) {
                reject(replies.finding());
            } else if (row.defect().isPresent()) {
                reject(row.defect().get());
            } else if (map(shape())) {
                return true;
            }
        }
    }

    private boolean map(Shape found) throws IOException {
        if (found.head.isEmpty() || found.mapping.isEmpty()) {
            reject(whole(
                    "missing-attribute",
                    "expected " + format.expectation() + ", found an object with " + shown(found.names)));
            return false;
        }
        BitSet wrong = (BitSet) row.nested().clone();
        wrong.and(found.knownCells);
        try {
            if (!wrong.isEmpty()) {
                int index = wrong.nextSetBit(0);
                throw new BadCellException(
                        index, "bad-value", "a string, number, boolean or null", TableRow.cut(row.text(index), 80));
            }
            JsonRowLayout kept = found.layout(found.head.get().layout());
            record = found.mapping.get().map(row, Origin.ofRow(kept, replies.line(), replies.bytes()));
        } catch (BadCellException e) {
            reject(named(row.finding(e), found.names.get(e.index())));
            return false;
        } catch (IllegalArgumentException e) {
            // a value that refuses what no cell check has caught: still a matter of the data
            reject(whole("bad-value", Objects.requireNonNullElse(e.getMessage(), e.toString())));
            return false;
        }
        if (found.repeated >= 0) {
            String name = found.names.get(found.repeated);
            input.report(named(
                    row.finding(
                            found.repeated,
                            "duplicate-member",
                            Severity.WARNING,
                            "the object has this name more than once; the first one counts"),
                    name));
        }
        return true;
    }

    private Finding whole(String code, String message) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .message(message)
                .location(SourceLocation.of(input.path(), replies.line(), replies.column()))
                .raw(TableRow.cut(row.rawText()))
                .build();
    }

    private static Finding named(Finding finding, String name) {
        return finding.toBuilder()
                .message(name + ": " + finding.message())
                .location(finding.location().map(at -> at.withField(name)))
                .build();
    }

    @Override
    public Record record() {
        if (record == null) {
            throw new IllegalStateException("there is no record before next() has returned true");
        }
        return record;
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    @Override
    public Optional<Dataset> dataset() {
        return file.dataset();
    }

    @Override
    public String layout() {
        return layout;
    }

    @Override
    public void close() throws IOException {
        replies.close();
    }
}
