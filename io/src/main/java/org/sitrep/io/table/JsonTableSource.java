package org.sitrep.io.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private final JsonTableFormat format;
    private final ReadContext input;
    private final JsonReplies replies;
    private final JsonRow row;
    private final Set<String> known;
    private final Map<List<String>, Shape> shapes;
    private final String layout;
    /** Where the walk stands already; null once that has been dealt with. */
    private @Nullable Item pending;

    private @Nullable Shape shape;
    private long number;
    private @Nullable Record record;
    private SourceLocation location;

    /** What goes for all objects with the same members in the same order. */
    private final class Shape {
        private final List<String> names;
        private final Optional<TableHead> head;
        private final Optional<RowMapping> mapping;
        private final BitSet knownCells = new BitSet();
        private final Map<Integer, JsonRowLayout> layouts = new LinkedHashMap<>();
        private final int repeated;

        Shape(List<String> names) {
            this.names = List.copyOf(names);
            head = format.head(this.names);
            mapping = head.map(format::mapping);
            Map<String, Integer> indexes = new LinkedHashMap<>();
            int twice = -1;
            for (int i = 0; i < names.size(); i++) {
                knownCells.set(i, known.contains(names.get(i).toLowerCase(Locale.ROOT)));
                twice = indexes.putIfAbsent(names.get(i), i) != null && twice < 0 ? i : twice;
            }
            repeated = twice;
        }

        /** Layouts are shared; in a file without line breaks each object has its own column, which is then not kept. */
        JsonRowLayout layout(String name, int column) {
            return layouts.computeIfAbsent(
                    column <= MAX_SHAPES ? column : 0,
                    kept -> new JsonRowLayout(format.id(), name, input.file(), names, kept));
        }
    }

    JsonTableSource(JsonTableFormat format, ReadContext input, JsonReplies replies) throws IOException {
        this.format = format;
        this.input = input;
        this.replies = replies;
        this.row = new JsonRow(
                input.path(), JsonFactories.of(input.limits()), input.limits().maxCells());
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
        if (row.defect().isEmpty() && found.head.isEmpty()) {
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
            if (item != Item.OBJECT) {
                input.reject(replies.finding(), replies.bytes());
            } else if (row.defect().isPresent()) {
                input.reject(row.defect().get(), replies.bytes());
            } else if (map(shape())) {
                return true;
            }
        }
    }

    private boolean map(Shape found) throws IOException {
        if (found.head.isEmpty() || found.mapping.isEmpty()) {
            input.reject(
                    whole(
                            "missing-attribute",
                            "expected " + format.expectation() + ", found an object with " + shown(found.names)),
                    replies.bytes());
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
            JsonRowLayout kept = found.layout(found.head.get().layout(), replies.column());
            record = found.mapping.get().map(row, Origin.ofRow(kept, replies.line(), replies.bytes()));
        } catch (BadCellException e) {
            input.reject(named(row.finding(e), found.names.get(e.index())), replies.bytes());
            return false;
        } catch (IllegalArgumentException e) {
            // a value that refuses what no cell check has caught: still a matter of the data
            input.reject(whole("bad-value", Objects.requireNonNullElse(e.getMessage(), e.toString())), replies.bytes());
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
    public String layout() {
        return layout;
    }

    @Override
    public void close() throws IOException {
        replies.close();
    }
}
