package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.FileGroup;
import org.sitrep.io.Limits;
import org.sitrep.io.ReadContext;
import org.sitrep.io.json.DatasetJson;
import org.sitrep.io.json.JsonInput;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableLimits;
import org.sitrep.io.table.TableReader;

/** The tables of a package that is read, opened as its descriptor says. */
final class PackageFiles implements Closeable {
    private static final int LONGEST_HEADER = 1 << 13;

    private final ReadContext input;
    private final FileGroup group;
    private final JsonFactory factory;
    private final Node descriptor;
    private final Map<Table, TableInput> tables = new HashMap<>();

    private PackageFiles(ReadContext input, FileGroup group, JsonFactory factory, Node descriptor) {
        this.input = input;
        this.group = group;
        this.factory = factory;
        this.descriptor = descriptor;
    }

    /** Reads the descriptor and opens the tables. */
    static PackageFiles open(ReadContext input, JsonFactory factory) throws IOException {
        Node descriptor = descriptor(input, factory);
        Optional<FileGroup> group = input.group();
        if (group.isEmpty()) {
            throw input.notThisFormat(
                    1,
                    1,
                    "this is the descriptor of a data package, but its tables cannot be reached from here; open the folder,"
                            + " or the zip archive itself");
        }
        PackageFiles files = new PackageFiles(input, group.get(), factory, descriptor);
        try {
            files.openTables();
        } catch (IOException | RuntimeException e) {
            try (files) {
                throw e;
            }
        }
        return files;
    }

    private static Node descriptor(ReadContext input, JsonFactory factory) throws IOException {
        byte[] json = input.stream().readNBytes(input.limits().maxCellBytes());
        try {
            if (Node.parse(factory, json) instanceof Node node && node.members().get("resources") instanceof List<?>) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw input.notThisFormat(
                    Math.max(1, e.getLocation().getLineNr()),
                    Math.max(1, e.getLocation().getColumnNr()),
                    "this is not JSON: " + e.getOriginalMessage());
        }
        throw input.notThisFormat(1, 1, "this is no data package: expected an object with a list of \"resources\"");
    }

    private void openTables() throws IOException {
        for (Object element :
                (List<?>) Objects.requireNonNull(descriptor.members().get("resources"))) {
            if (!(element instanceof Node resource)) {
                continue;
            }
            String name = Objects.requireNonNullElse(resource.text(List.of("name")), "");
            Optional<Table> table =
                    Tables.ALL.stream().filter(one -> one.name().equals(name)).findFirst();
            if (table.isPresent() && !tables.containsKey(table.get())) {
                tables.put(table.get(), open(table.get(), resource));
            } else {
                input.report(finding(
                        "unknown-table", Severity.WARNING, "there is no table \"" + name + "\"; it is not read"));
            }
        }
        if (!tables.containsKey(Tables.EVENTS)
                && !tables.containsKey(Tables.STATEMENTS)
                && !tables.containsKey(Tables.PARTIES)) {
            throw input.notThisFormat(
                    1, 1, "this data package is not of Sitrep: it has no table events, statements or parties");
        }
        for (Table table : Tables.ALL) {
            if (!tables.containsKey(table)) {
                tables.put(table, TableInput.none(table, input));
                if (group.has(table.file())) {
                    input.report(finding(
                            "unlisted-table",
                            Severity.WARNING,
                            "the descriptor does not list " + table.file() + ", which is not read"));
                }
            }
        }
    }

    private Finding finding(String code, Severity severity, String message) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .location(SourceLocation.of(input.path()))
                .build();
    }

    private TableInput open(Table table, Node resource) throws IOException {
        List<String> paths = paths(resource);
        if (paths.size() != 1 || !group.has(paths.get(0))) {
            input.rowRead();
            input.reject(
                    finding(
                                    "missing-table",
                                    Severity.ERROR,
                                    paths.size() > 1
                                            ? "the table " + table.name() + " is in several files, which cannot be read"
                                            : "there is no file for the table " + table.name())
                            .toBuilder()
                            .location(SourceLocation.of(paths.isEmpty() ? input.path() : group.path(paths.get(0))))
                            .build(),
                    new byte[0]);
            return TableInput.none(table, input);
        }
        String path = paths.get(0);
        InputStream stream = group.open(path);
        try {
            PushbackInputStream peek = peekable(stream);
            TableDialect dialect = dialect(resource, peek);
            Limits limits = input.limits();
            TableReader reader = TableReader.open(
                    peek,
                    group.path(path),
                    dialect,
                    charset(resource),
                    new TableLimits(limits.maxRowBytes(), limits.maxRowBytes(), limits.maxCells()));
            return TableInput.open(table, input, reader);
        } catch (IOException | RuntimeException e) {
            try (stream) {
                throw e;
            }
        }
    }

    private static List<String> paths(Node resource) {
        List<String> paths = new ArrayList<>();
        Object path = resource.members().get("path");
        for (Object one : path instanceof List<?> list ? list : path == null ? List.of() : List.of(path)) {
            if (one instanceof String text) {
                paths.add(text);
            }
        }
        return paths;
    }

    /** The bytes of a table, without the compression that a resource may have. */
    private static PushbackInputStream peekable(InputStream stream) throws IOException {
        PushbackInputStream peek = new PushbackInputStream(stream, LONGEST_HEADER);
        byte[] start = peek.readNBytes(2);
        peek.unread(start);
        if (start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            return new PushbackInputStream(new GZIPInputStream(peek, 1 << 16), LONGEST_HEADER);
        }
        return peek;
    }

    /** The delimiter that the descriptor gives; or the one of the header, where a spreadsheet has put another. */
    private static TableDialect dialect(Node resource, PushbackInputStream peek) throws IOException {
        byte[] start = peek.readNBytes(LONGEST_HEADER);
        peek.unread(start);
        String header = new String(start, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        char delimiter = ',';
        if (resource.get(List.of("dialect", "delimiter")) instanceof String text
                && text.length() == 1
                && text.charAt(0) < 0x80
                && text.charAt(0) != '"'
                && text.charAt(0) != '\n'
                && text.charAt(0) != '\r') {
            delimiter = text.charAt(0);
        }
        for (char other : new char[] {delimiter, ',', ';', '\t'}) {
            if (header.indexOf(other) >= 0) {
                return TableDialect.CSV.withDelimiter(other);
            }
        }
        return TableDialect.CSV.withDelimiter(delimiter);
    }

    private static Charset charset(Node resource) {
        String name = Objects.requireNonNullElse(resource.text(List.of("encoding")), "utf-8");
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(Charset.forName("windows-1252"))) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // read as what the standard has where nothing is said; rows that are not that are reported
        }
        return StandardCharsets.UTF_8;
    }

    TableInput table(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** What the descriptor says about the dataset. */
    Optional<Dataset> dataset() throws IOException {
        Node about = new Node();
        boolean ours = descriptor.get(List.of(Descriptor.OURS, "dataset")) instanceof Node;
        if (descriptor.get(List.of(Descriptor.OURS, "dataset")) instanceof Node rest) {
            about.members().putAll(rest.members());
        }
        for (String name : Descriptor.SAME) {
            put(about, name, descriptor.members().get(name));
        }
        put(about, "url", descriptor.members().get("homepage"));
        put(about, "licence", first("licenses", "title", null));
        if (!about.members().containsKey("licence")) {
            put(about, "licence", first("licenses", "name", null));
        }
        put(about, "publisher", first("contributors", "title", "publisher"));
        if (!about.members().containsKey("url")) {
            put(about, "url", first("sources", "path", null));
        }
        if (!ours && about.members().isEmpty()) {
            return Optional.empty();
        }
        byte[] json = Node.toJson(factory, about);
        try (JsonInput text = JsonInput.ofLine(factory, input.path(), 0, json, 0, json.length)) {
            text.parser().nextToken();
            return DatasetJson.read(
                    text,
                    problem -> input.report(problem.toBuilder()
                            .location(SourceLocation.of(input.path()))
                            .build()));
        }
    }

    private @Nullable Object first(String property, String name, @Nullable String role) {
        if (descriptor.members().get(property) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Node node
                        && (role == null || role.equals(node.text(List.of("role"))))
                        && node.members().get(name) != null) {
                    return node.members().get(name);
                }
            }
        }
        return null;
    }

    private static void put(Node about, String name, @Nullable Object value) {
        if (value != null) {
            about.members().put(name, value instanceof Node.Numeral number ? number.text() : value);
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableInput table : tables.values()) {
            try {
                table.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
