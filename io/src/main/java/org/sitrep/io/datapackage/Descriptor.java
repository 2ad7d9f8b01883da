package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.io.Limits;
import org.sitrep.io.datapackage.Column.Role;
import org.sitrep.io.datapackage.Node.Numeral;
import org.sitrep.io.json.DatasetJson;
import org.sitrep.io.json.JsonFactories;

/**
 * Writes {@code datapackage.json}: the tables and their columns, and what is known about the dataset.
 *
 * <p>What the standard has a property for stands there: title, description, version, {@code homepage} (the URL), {@code licenses}
 * and the contributor with the role {@code publisher}. The rest, and what those properties would refuse, stands under {@code
 * sitrep}. There is no time of creation: equal data give equal bytes.
 */
final class Descriptor {
    /** The name of the file. */
    static final String FILE = "datapackage.json";

    /** The version of the tables. */
    static final String VERSION = "1.0";

    /** The property that is ours. */
    static final String OURS = "sitrep";

    private static final int LONGEST_NAME = 60;
    /** Those of the dataset's attributes that are properties of the standard as they are. */
    static final List<String> SAME = List.of("title", "description", "version");

    private Descriptor() {}

    /** Tells whether a text is the descriptor of a package that Sitrep has written. */
    static boolean isOurs(String json) throws IOException {
        Object node = Node.parse(JsonFactories.of(Limits.DEFAULT), json.getBytes(StandardCharsets.UTF_8));
        return node instanceof Node descriptor && descriptor.members().get(OURS) instanceof Node;
    }

    /** The descriptor of a package with all tables. */
    static byte[] of(@Nullable Dataset dataset, JsonFactory factory) throws IOException {
        Node descriptor = new Node();
        descriptor.members().put("profile", "tabular-data-package");
        Node ours = new Node();
        ours.members().put("version", VERSION);
        descriptor.members().put(OURS, ours);
        if (dataset == null) {
            descriptor.members().put("name", OURS);
        } else {
            ours.members().put("dataset", describe(dataset, descriptor, factory));
        }
        List<Object> resources = new ArrayList<>();
        Tables.ALL.forEach(table -> resources.add(resource(table)));
        descriptor.members().put("resources", resources);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            Node.write(descriptor, generator);
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** Puts what is known about the dataset into the standard's properties, and gives what they cannot take. */
    private static Node describe(Dataset dataset, Node descriptor, JsonFactory factory) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(json)) {
            DatasetJson.write(dataset, generator);
        }
        Node rest = (Node) Objects.requireNonNull(Node.parse(factory, json.toByteArray()));
        descriptor.members().put("name", slug(dataset.title().orElse("")));
        for (String name : SAME) {
            take(rest, name, descriptor, name);
        }
        if (dataset.url().filter(Descriptor::isUrl).isPresent()) {
            take(rest, "url", descriptor, "homepage");
        }
        if (plain(rest, "licence")) {
            Node licence = new Node();
            licence.members().put("name", licenceName(Objects.requireNonNull(rest.text(List.of("licence")))));
            take(rest, "licence", licence, "title");
            descriptor.members().put("licenses", List.of(licence));
        }
        if (plain(rest, "publisher")) {
            Node publisher = new Node();
            take(rest, "publisher", publisher, "title");
            publisher.members().put("role", "publisher");
            descriptor.members().put("contributors", List.of(publisher));
        }
        Object homepage = descriptor.members().get("homepage");
        if (homepage != null) {
            Node source = new Node();
            source.members()
                    .put(
                            "title",
                            dataset.publisher()
                                    .or(dataset::title)
                                    .filter(FieldType::isPlain)
                                    .orElse((String) homepage));
            source.members().put("path", homepage);
            descriptor.members().put("sources", List.of(source));
        }
        return rest;
    }

    private static boolean plain(Node node, String name) {
        return node.members().get(name) instanceof String text && FieldType.isPlain(text);
    }

    private static void take(Node from, String name, Node to, String as) {
        if (plain(from, name)) {
            to.members().put(as, Objects.requireNonNull(from.members().remove(name)));
        }
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return text.equals(uri.toASCIIString())
                    && uri.getHost() != null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String slug(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = ascii.length() > LONGEST_NAME ? ascii.substring(0, LONGEST_NAME) : ascii;
        return name.isEmpty() ? OURS : name;
    }

    /** The form that the names of licences have in the Open Definition's list, as far as a text can be brought into it. */
    private static String licenceName(String licence) {
        String name = licence.strip().replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "other" : name;
    }

    private static Node resource(Table table) {
        Node resource = new Node();
        resource.members().put("name", table.name());
        resource.members().put("title", table.title());
        resource.members().put("description", table.description());
        resource.members().put("path", table.file());
        resource.members().put("profile", "tabular-data-resource");
        resource.members().put("format", "csv");
        resource.members().put("mediatype", "text/csv");
        resource.members().put("encoding", "utf-8");
        Node dialect = new Node();
        dialect.members().put("delimiter", ",");
        dialect.members().put("lineTerminator", "\n");
        dialect.members().put("quoteChar", "\"");
        dialect.members().put("doubleQuote", true);
        dialect.members().put("skipInitialSpace", false);
        dialect.members().put("header", true);
        resource.members().put("dialect", dialect);
        resource.members().put("schema", schema(table));
        return resource;
    }

    private static Node schema(Table table) {
        Node schema = new Node();
        List<Object> fields = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(field(table, column));
            if (column.references() != null) {
                keys.add(foreignKey(column));
            }
        }
        schema.members().put("fields", fields);
        schema.members().put("missingValues", List.of(""));
        List<String> primary = table.primaryKey();
        schema.members().put("primaryKey", primary.size() == 1 ? primary.get(0) : primary);
        if (!keys.isEmpty()) {
            schema.members().put("foreignKeys", keys);
        }
        return schema;
    }

    private static Node field(Table table, Column column) {
        Node field = new Node();
        field.members().put("name", column.name());
        field.members().put("type", column.type().code());
        field.members().put("format", "default");
        field.members().put("description", column.description());
        Node constraints = new Node();
        if (column.required()) {
            constraints.members().put("required", true);
        }
        if (table.primaryKey().equals(List.of(column.name()))) {
            constraints.members().put("unique", true);
        }
        if (column.role() == Role.KEY || column.role() == Role.POSITION) {
            constraints.members().put("minimum", Numeral.of(1));
        }
        if (!column.words().isEmpty()) {
            constraints.members().put("enum", column.words());
        }
        if (!constraints.members().isEmpty()) {
            field.members().put("constraints", constraints);
        }
        return field;
    }

    private static Node foreignKey(Column column) {
        String table = Objects.requireNonNull(column.references());
        Table target = Tables.ALL.stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst()
                .orElseThrow();
        Node reference = new Node();
        reference.members().put("resource", table);
        reference.members().put("fields", target.key().name());
        Node key = new Node();
        key.members().put("fields", column.name());
        key.members().put("reference", reference);
        return key;
    }
}
