package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadContext;
import org.sitrep.io.datapackage.Node.Raw;
import org.sitrep.io.json.Attribute;
import org.sitrep.io.json.Attribute.Kind;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonReader;
import org.sitrep.io.json.RecordResult;
import org.sitrep.io.json.ValueJson;
import org.sitrep.source.Source;

/** Puts records together from the rows of the tables. Not thread-safe. */
final class Assembly {
    private static final Set<String> PARTIES = Attribute.names(Kind.PARTY);
    private static final Set<String> SOURCES = Attribute.names(Kind.SOURCE);
    private static final ValueJson<?> SOURCE = ValueJson.all().stream()
            .filter(value -> value.type() == Source.class)
            .findFirst()
            .orElseThrow();

    private final ReadContext input;
    private final PackageFiles files;
    private final JsonFactory factory;
    private final RecordJsonReader records;
    private final JsonScope scope = new JsonScope();
    private final Rows rows;
    private final Window<Long, Party> parties = new Window<>(Window.READ);
    private final Window<Long, Raw> sources = new Window<>(Window.READ);
    private final Window<Long, Node> layouts = new Window<>(Window.READ);
    private @Nullable Node current;
    private SourceLocation location;

    Assembly(ReadContext input, PackageFiles files, JsonFactory factory) {
        this.input = input;
        this.files = files;
        this.factory = factory;
        this.records = new RecordJsonReader(FormatLayouts.INSTANCE, finding -> input.report(placed(finding)));
        this.rows = new Rows(input, files, factory, this::nameOf);
        this.location = SourceLocation.of(input.path(), 1, 1);
    }

    /** A party that records name: its JSON, its name, and whether it was read from a row of its own. */
    private record Party(Raw json, @Nullable String name, boolean hasOrigin) {}

    private @Nullable String nameOf(long number) {
        Party party = parties.get(number);
        return party == null ? null : party.name();
    }

    /** Where the record that was put together last begins. */
    SourceLocation location() {
        return location;
    }

    /** The next party that is a record and stands before the record of a number, or {@code null} if there is none. */
    @Nullable Record partiesUpTo(long number) throws IOException {
        TableInput table = files.table(Tables.PARTIES);
        while (table.peek() != TableInput.END && table.peek() <= number) {
            layoutsUpTo(table.peek());
            Record record = party(table, table.take());
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    private @Nullable Record party(TableInput table, TableCells cells) throws IOException {
        long number = Long.parseLong(cells.text(cells.table().key()).strip());
        Node party = rows.whole(table, cells, number);
        if (party == null) {
            return null;
        }
        new Numbers(rows, new References(true)::value).resolveOrigin(party);
        boolean listed = rows.isListed(cells);
        if (listed) {
            input.rowRead();
        }
        Record record = read("party", party, cells, listed);
        if (record != null) {
            Object name = party.members().getOrDefault("name", party.members().get("id"));
            Raw json = new Raw(Node.toText(factory, party));
            boolean hasOrigin = party.members().containsKey("origin");
            parties.put(number, new Party(json, name instanceof String text ? text : null, hasOrigin));
        }
        return listed ? record : null;
    }

    private void layoutsUpTo(long number) throws IOException {
        TableInput table = files.table(Tables.LAYOUTS);
        while (table.peek() != TableInput.END && table.peek() <= number) {
            TableCells cells = table.take();
            Node layout = rows.value(table, cells);
            if (layout != null) {
                layouts.put(Long.parseLong(cells.text(cells.table().key()).strip()), layout);
            }
        }
    }

    private void sourcesUpTo(long number) throws IOException {
        TableInput table = files.table(Tables.SOURCES);
        while (table.peek() != TableInput.END && table.peek() <= number) {
            TableCells cells = table.take();
            Node source = rows.value(table, cells);
            if (source == null) {
                continue;
            }
            String json = Node.toText(factory, source);
            current = source;
            Finding[] last = new Finding[1];
            try (JsonParser parser = factory.createParser(json.getBytes(StandardCharsets.UTF_8))) {
                parser.nextToken();
                Object read = SOURCE.read(parser, FormatLayouts.INSTANCE, finding -> {
                    if (finding.severity() == Severity.ERROR) {
                        last[0] = finding;
                    } else {
                        input.report(placed(finding));
                    }
                });
                if (read != null) {
                    sources.put(Long.parseLong(cells.text(cells.table().key()).strip()), new Raw(json));
                } else {
                    table.reject(cells, placed(Objects.requireNonNull(last[0])));
                }
            }
        }
    }

    /** The next event or statement, or {@code null} if it was rejected. */
    @Nullable Record record(TableInput table) throws IOException {
        TableCells cells = table.take();
        layoutsUpTo(cells.number());
        sourcesUpTo(cells.number());
        Node node = rows.whole(table, cells, cells.number());
        if (node == null) {
            return null;
        }
        new Numbers(rows, new References(false)::value).resolve(node);
        input.rowRead();
        return read(table.table().key().name(), node, cells, true);
    }

    /** Reads what was put together; {@code counted} if the row has been counted. */
    private @Nullable Record read(String kind, Node node, TableCells cells, boolean counted) throws IOException {
        Node tagged = new Node();
        tagged.members().put("record", kind);
        tagged.members().putAll(node.members());
        tagged.row(cells);
        current = tagged;
        byte[] json = Node.toJson(factory, tagged);
        RecordResult result =
                records.readLine(factory, cells.origin().file(), cells.origin().line(), json, 0, json.length, scope);
        if (result instanceof RecordResult.Read read) {
            location = cells.origin().location();
            return read.record();
        }
        Finding finding = result instanceof RecordResult.Rejected rejected
                ? rejected.finding()
                : ((RecordResult.Broken) result).finding();
        if (!counted) {
            input.rowRead();
        }
        input.reject(placed(finding), cells.origin().bytes());
        return null;
    }

    /** Reports the parts that belong to no record. */
    void end() throws IOException {
        layoutsUpTo(TableInput.END - 1);
        sourcesUpTo(TableInput.END - 1);
        for (Table table : Tables.ALL) {
            if (table.parent().isPresent()) {
                rows.dangling(files.table(table), TableInput.END);
            }
        }
    }

    /** The finding at the cell that it is about. */
    private Finding placed(Finding finding) {
        Node whole = current;
        String path = finding.location().flatMap(SourceLocation::field).orElse("");
        return whole == null ? finding : Paths.placed(finding, whole, path);
    }

    /** Puts parties, sources and layouts in place of their numbers. */
    private final class References {
        private boolean spellOut;

        /** With {@code spellOut} also the columns of layouts that every reader knows. */
        References(boolean spellOut) {
            this.spellOut = spellOut;
        }

        /** The value of a number, or {@code null} if there is none. */
        private @Nullable Object value(String name, long number) {
            if (PARTIES.contains(name)) {
                Party party = parties.get(number);
                spellOut |= party != null && party.hasOrigin();
                return party == null ? null : party.json();
            }
            if (SOURCES.contains(name)) {
                return sources.get(number);
            }
            return layout(layouts.get(number));
        }

        private @Nullable Node layout(@Nullable Node layout) {
            if (layout == null || !spellOut || layout.members().containsKey("columns")) {
                return layout;
            }
            Node spelt = new Node();
            spelt.members().putAll(layout.members());
            String format = Objects.requireNonNullElse(layout.text(List.of("format")), "");
            String name = Objects.requireNonNullElse(layout.text(List.of("layout")), "");
            FormatLayouts.INSTANCE
                    .find(format, name)
                    .ifPresent(columns -> spelt.members().put("columns", columns));
            return spelt;
        }
    }

    /** Whether members of a name hold parties or sources by their number. */
    static boolean isReference(String name) {
        return PARTIES.contains(name) || SOURCES.contains(name);
    }
}
