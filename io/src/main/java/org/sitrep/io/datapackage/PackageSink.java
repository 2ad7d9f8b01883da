package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.io.Limits;
import org.sitrep.io.RecordSink;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.datapackage.Node.Numeral;
import org.sitrep.io.json.Attribute;
import org.sitrep.io.json.Attribute.Kind;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonWriter;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriter;
import org.sitrep.party.Party;

/** Writes records into the tables of a package. Not thread-safe. */
public final class PackageSink implements RecordSink {
    private static final Set<String> PARTIES = Attribute.names(Kind.PARTY);
    private static final Set<String> SOURCES = Attribute.names(Kind.SOURCE);

    private final PackageOutput output;
    private final WriteOptions options;
    private final JsonFactory factory = JsonFactories.of(Limits.DEFAULT);
    private final RecordJsonWriter json = new RecordJsonWriter(FormatLayouts.INSTANCE);
    private final JsonScope scope = new JsonScope();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final Map<Table, TableWriter> writers = new HashMap<>();
    private final Map<Table, Dictionary> dictionaries = new HashMap<>();
    private @Nullable Dataset dataset;
    private long records;

    private PackageSink(PackageOutput output, WriteOptions options) {
        this.output = output;
        this.options = options;
    }

    /**
     * Writes into a folder.
     *
     * @param folder the folder, which is made if it is not there
     * @param options how to write
     * @return the sink
     * @throws IOException if it cannot be written, or holds something else
     */
    public static PackageSink folder(Path folder, WriteOptions options) throws IOException {
        return new PackageSink(PackageOutput.folder(folder), options);
    }

    /**
     * Writes a zip archive, once the sink is closed.
     *
     * @param out where to; closed by the sink
     * @param options how to write
     * @return the sink
     * @throws IOException if no temporary files can be written
     */
    public static PackageSink zip(OutputStream out, WriteOptions options) throws IOException {
        return new PackageSink(PackageOutput.zip(out), options);
    }

    /** The rows of a table of values that were written last. */
    private static final class Dictionary {
        final Window<Node, Long> numbers = new Window<>(Window.WRITTEN);
        final Window<Long, String> names = new Window<>(Window.WRITTEN);
        long last;
    }

    /** What of a record was written whole before, so that its JSON names it by id. */
    private static final class Known {
        final Map<String, Numeral> parties = new HashMap<>();
        final Map<String, Numeral> sources = new HashMap<>();
        final Map<List<Object>, Object> columns = new HashMap<>();
    }

    @Override
    public void dataset(Dataset about) {
        dataset = about;
    }

    @Override
    public void write(Record record) throws IOException {
        begin();
        text.reset();
        scope.clear();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            json.write(record, generator, scope);
        }
        Node node = (Node) Objects.requireNonNull(Node.parse(factory, text.toByteArray()));
        node.members().remove("record");
        records++;
        Known known = new Known();
        if (record instanceof Party) {
            partOfParty(node, known);
            add(Tables.PARTIES, node, true);
            return;
        }
        number(node, known);
        Table table = record instanceof Event ? Tables.EVENTS : Tables.STATEMENTS;
        row(table, Long.toString(records), 0, false, node);
    }

    private void begin() throws IOException {
        if (!writers.isEmpty()) {
            return;
        }
        try (OutputStream out = output.file(Descriptor.FILE)) {
            out.write(Descriptor.of(dataset, factory));
        }
        for (Table table : Tables.ALL) {
            OutputStream file = output.file(table.file());
            TableWriter writer = options.spreadsheetSafe()
                    ? TableWriter.spreadsheetSafe(file, TableStyle.CSV)
                    : new TableWriter(file, TableStyle.CSV);
            writers.put(table, writer);
            writer.row(table.columns().stream().map(Column::name).toList());
        }
        for (Table table : Tables.ALL) {
            if (table.sort() == Table.Sort.DICTIONARY) {
                dictionaries.put(table, new Dictionary());
            }
        }
    }

    /** Puts numbers in place of the parties, sources and layouts in a value, in the order in which they stand there. */
    private void number(Node node, Known known) throws IOException {
        for (Map.Entry<String, Object> member : node.members().entrySet()) {
            String name = member.getKey();
            if (PARTIES.contains(name)) {
                member.setValue(each(member.getValue(), value -> party(value, known)));
            } else if (SOURCES.contains(name)) {
                member.setValue(each(member.getValue(), value -> source(value, known)));
            } else if (name.equals("origin")) {
                layout((Node) member.getValue(), known);
            } else if (member.getValue() instanceof Node inner) {
                number(inner, known);
            } else if (member.getValue() instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Node inner) {
                        number(inner, known);
                    }
                }
            }
        }
    }

    /** What a value becomes. */
    @FunctionalInterface
    private interface Change {
        Object of(Object value) throws IOException;
    }

    private static Object each(Object value, Change change) throws IOException {
        if (!(value instanceof List<?> list)) {
            return change.of(value);
        }
        List<Object> changed = new ArrayList<>();
        for (Object element : list) {
            changed.add(change.of(element));
        }
        return changed;
    }

    private Numeral party(Object value, Known known) throws IOException {
        if (value instanceof Node party) {
            Object id = Objects.requireNonNull(party.members().get("id"));
            partOfParty(party, known);
            Numeral number = add(Tables.PARTIES, party, false);
            known.parties.put((String) id, number);
            return number;
        }
        return Objects.requireNonNull(known.parties.get((String) value));
    }

    private void partOfParty(Node party, Known known) throws IOException {
        if (party.members().get("origin") instanceof Node origin) {
            layout(origin, known);
        }
    }

    private Numeral source(Object value, Known known) throws IOException {
        if (value instanceof Node source) {
            Object id = source.members().get("id");
            Numeral number = add(Tables.SOURCES, source, false);
            if (id != null) {
                known.sources.put((String) id, number);
            }
            return number;
        }
        return Objects.requireNonNull(known.sources.get((String) value));
    }

    /** Puts the number of the layout in place of format, layout, file and columns. */
    private void layout(Node origin, Known known) throws IOException {
        Node layout = new Node();
        List<Object> key = new ArrayList<>();
        for (String name : List.of("format", "layout", "file")) {
            Object part = origin.members().remove(name);
            if (part != null) {
                layout.members().put(name, part);
            }
            key.add(part == null ? "" : part);
        }
        Object columns = origin.members().remove("columns");
        if (columns != null) {
            known.columns.put(key, columns);
        } else {
            columns = known.columns.get(key);
        }
        if (columns != null) {
            layout.members().put("columns", columns);
        }
        origin.members().put("layout", add(Tables.LAYOUTS, layout, false));
    }

    /** The number of a value, which is written if it is not among the last ones; a record is written anyhow. */
    private Numeral add(Table table, Node value, boolean record) throws IOException {
        Dictionary dictionary = Objects.requireNonNull(dictionaries.get(table));
        Long number = record ? null : dictionary.numbers.get(value);
        if (number == null) {
            number = ++dictionary.last;
            Object name = value.members().getOrDefault("name", value.members().get("id"));
            if (name instanceof String plain) {
                dictionary.names.put(number, plain);
            }
            dictionary.numbers.put(value, number);
            row(table, Long.toString(number), 0, record, detached(value));
        }
        return Numeral.of(number);
    }

    /** A copy that can be taken apart. */
    private static Node detached(Node value) {
        Node copy = new Node();
        value.members().forEach((name, part) -> copy.members().put(name, detached(part)));
        return copy;
    }

    private static Object detached(Object value) {
        if (value instanceof Node node) {
            return detached(node);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(PackageSink::detached).toList())
                : value;
    }

    /** Writes a value as a row, and its parts as rows of their tables; the value is used up. */
    private void row(Table table, String key, int position, boolean listed, Node value) throws IOException {
        for (Table child : table.children()) {
            Object parts = value.members().remove(child.attribute());
            if (parts != null) {
                parts(child, key, child.many() ? (List<?>) parts : List.of(parts));
            }
        }
        String[] cells = new String[table.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = derived(table.columns().get(i), value);
        }
        for (int i = 0; i < cells.length; i++) {
            Column column = table.columns().get(i);
            switch (column.role()) {
                case KEY, PARENT -> cells[i] = key;
                case POSITION -> cells[i] = Integer.toString(position);
                case RECORD -> cells[i] = Long.toString(records);
                case LISTED -> cells[i] = listed ? "true" : "";
                case VALUE -> cells[i] = taken(column, value);
                case REST -> cells[i] = value.members().isEmpty() ? "" : Node.toText(factory, value);
                case DERIVED -> {
                    // made before the attributes were taken out
                }
            }
        }
        Objects.requireNonNull(writers.get(table)).row(List.of(cells));
    }

    private void parts(Table table, String key, List<?> parts) throws IOException {
        int position = 0;
        for (Object part : parts) {
            position++;
            Node node = new Node();
            if (part instanceof Node whole) {
                node = whole;
            } else {
                node.members().put("", part);
            }
            row(table, key, position, false, node);
        }
    }

    private String derived(Column column, Node value) {
        Derivation derivation = column.derivation();
        return derivation == null
                ? ""
                : derivation.cell(
                        value,
                        number -> Objects.requireNonNull(dictionaries.get(Tables.PARTIES))
                                .names
                                .get(number));
    }

    /** Takes out of the value what the column can say. */
    private String taken(Column column, Node value) throws IOException {
        Object attribute = value.get(column.path());
        if (attribute == null) {
            return "";
        }
        String cell = column.type().cell(attribute, factory);
        if (cell == null) {
            return "";
        }
        value.remove(column.path());
        return cell;
    }

    @Override
    public void close() throws IOException {
        try (output) {
            begin();
            IOException failure = null;
            for (TableWriter writer : writers.values()) {
                try {
                    writer.close();
                } catch (IOException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
