package org.sitrep.io.datapackage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.Count;
import org.sitrep.io.datapackage.Column.Role;
import org.sitrep.io.json.Attribute;
import org.sitrep.io.json.Attribute.Kind;
import org.sitrep.time.EventTime;

/** A table: what its rows are, and its columns. Immutable once all tables are made. */
final class Table {
    /** What a table's rows are. */
    enum Sort {
        /** Records of the dataset. */
        RECORDS,
        /** Values that records name by number, each written once. */
        DICTIONARY,
        /** Parts of the rows of another table. */
        PARTS
    }

    private final String name;
    private final String title;
    private final String description;
    private final Sort sort;
    private final @Nullable Table parent;
    private final List<String> path;
    private final boolean many;
    private final List<Attribute> attributes;
    private final List<Column> columns = new ArrayList<>();
    private final List<Table> children = new ArrayList<>();

    private Table(
            String name,
            String title,
            String description,
            Sort sort,
            @Nullable Table parent,
            List<String> path,
            boolean many,
            List<Attribute> attributes) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.sort = sort;
        this.parent = parent;
        this.path = path;
        this.many = many;
        this.attributes = attributes;
    }

    /** A table of records, numbered over all tables of records. */
    static Table ofRecords(String name, String title, String description, String key, List<Attribute> attributes) {
        Table table = new Table(name, title, description, Sort.RECORDS, null, List.of(), true, attributes);
        table.columns.add(Column.number(
                key,
                Role.KEY,
                null,
                "The number of this record; events, statements and parties are counted together, in the order of the"
                        + " dataset."));
        return table;
    }

    /** A table of values that are named by number. */
    static Table ofValues(String name, String title, String description, String key, List<Attribute> attributes) {
        Table table = new Table(name, title, description, Sort.DICTIONARY, null, List.of(), true, attributes);
        table.columns.add(Column.number(key, Role.KEY, null, "The number of this row, by which other tables name it."));
        table.columns.add(Column.number(
                "record",
                Role.RECORD,
                null,
                "The number of the record in which it comes up first; rows are in this order."));
        return table;
    }

    /** A table of parts: of the elements of a list, each a row, or of one value. */
    static Table ofParts(Table parent, String attribute, String name, String title, String description) {
        Attribute of = Attribute.find(parent.attributes, List.of(attribute)).orElseThrow();
        Table table =
                new Table(name, title, description, Sort.PARTS, parent, List.of(attribute), of.list(), of.parts());
        table.columns.add(Column.number(
                parent.key().name(),
                Role.PARENT,
                parent.name,
                "The number of the row of the table " + parent.name + " that this row belongs to."));
        if (of.list()) {
            table.columns.add(Column.number(
                    "position",
                    Role.POSITION,
                    null,
                    "The place of this row among those of the same "
                            + parent.key().name() + ", from 1; the order of the rows counts."));
        }
        parent.children.add(table);
        return table;
    }

    /** Adds the column of an attribute with the same name, in words joined by underscores. */
    Table column(String column, String text) {
        return column(column, camelCase(column), text);
    }

    /** Adds the column of an attribute, of which the type, the words and whether it is required are known. */
    Table column(String column, String attributePath, String text) {
        List<String> parts = Arrays.asList(attributePath.split("\\.", -1));
        Attribute attribute = Attribute.find(attributes, parts)
                .orElseThrow(() -> new IllegalArgumentException(name + " has no attribute " + attributePath));
        boolean array = attribute.list();
        FieldType type = switch (attribute.kind()) {
            case TEXT, TERM -> array ? FieldType.ARRAY : FieldType.STRING;
            case NUMBER -> FieldType.NUMBER;
            case INTEGER -> FieldType.INTEGER;
            case BOOLEAN -> FieldType.BOOLEAN;
            case OBJECT, ORIGIN -> array ? FieldType.ARRAY : FieldType.OBJECT;
            case PARTY, SOURCE -> array ? FieldType.ARRAY : FieldType.INTEGER;
        };
        boolean required = attribute.required() && parts.size() == 1 && attribute.kind() != Kind.OBJECT;
        return add(column, Role.VALUE, parts, type, text, attribute.words(), required, referenceOf(attribute), null);
    }

    private static @Nullable String referenceOf(Attribute attribute) {
        if (attribute.list()) {
            return null;
        }
        return attribute.kind() == Kind.PARTY ? "parties" : attribute.kind() == Kind.SOURCE ? "sources" : null;
    }

    /** Adds a column of which the attribute is not among those of the values. */
    Table column(
            String column,
            List<String> at,
            FieldType type,
            boolean required,
            @Nullable String references,
            String text) {
        return add(column, Role.VALUE, at, type, text, List.of(), required, references, null);
    }

    /** Adds the columns of an attribution. */
    Table attribution(String prefix, String attribute, String claim) {
        String at = attribute.isEmpty() ? "" : attribute + ".";
        column(prefix + "claimant", at + "claimant", "The number of the party that " + claim + ".");
        List<String> claimant = Arrays.asList((at + "claimant").split("\\.", -1));
        derived(
                prefix + "claimant_name",
                FieldType.STRING,
                "The name of the claimant, as in the table parties.",
                Derivation.nameOfParty(claimant));
        column(
                prefix + "relays",
                at + "relays",
                "The numbers of the parties that passed it on, from the claimant to us.");
        column(prefix + "medium", at + "medium", "The kind of medium in which it was said.");
        column(prefix + "channel", at + "channel", "The name of the medium.");
        column(prefix + "asserted", at + "asserted", "When it was said, in the extended date-time format (EDTF).");
        column(prefix + "in_statement", at + "statement", "The id of the statement in which it was said.");
        column(prefix + "source", at + "source", "The number of the source that reports it.");
        return column(prefix + "attribution_note", at + "note", "A remark about who says so.");
    }

    /** Adds the first and last day of a time. */
    Table days(String prefix, String attribute) {
        List<String> of = List.of(attribute);
        derived(
                prefix + "earliest",
                FieldType.DATE,
                "The first day that the time may be; made of " + attribute + ".",
                Derivation.date(of, EventTime::earliest));
        return derived(
                prefix + "latest",
                FieldType.DATE,
                "The last day that the time may be; made of " + attribute + ".",
                Derivation.date(of, EventTime::latest));
    }

    /** Adds the numbers of a count. */
    Table numbers(String attribute) {
        number("low", "lowest", attribute, Count::low);
        number("best", "best", attribute, Count::best);
        return number("high", "highest", attribute, Count::high);
    }

    private Table number(
            String column, String which, String attribute, java.util.function.Function<Count, OptionalLong> bound) {
        return derived(
                column,
                FieldType.INTEGER,
                "The " + which + " number that the count gives; made of " + attribute + ".",
                Derivation.number(List.of(attribute), bound));
    }

    Table derived(String column, FieldType type, String text, Derivation derivation) {
        return add(column, Role.DERIVED, List.of(), type, text, List.of(), false, null, derivation);
    }

    /** Adds the column that says whether a party is a record. */
    Table listed(String text) {
        return add("listed", Role.LISTED, List.of(), FieldType.BOOLEAN, text, List.of(), false, null, null);
    }

    /** Adds the column of what the others cannot say. */
    Table rest() {
        return add(
                "rest",
                Role.REST,
                List.of(),
                FieldType.OBJECT,
                "What the other columns cannot say, such as a text that is empty; the names are those of Sitrep JSON.",
                List.of(),
                false,
                null,
                null);
    }

    private Table add(
            String column,
            Role role,
            List<String> at,
            FieldType type,
            String text,
            List<String> words,
            boolean required,
            @Nullable String references,
            @Nullable Derivation derivation) {
        columns.add(new Column(column, role, at, type, text, words, required, references, derivation));
        return this;
    }

    private static String camelCase(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Sort sort() {
        return sort;
    }

    Optional<Table> parent() {
        return Optional.ofNullable(parent);
    }

    /** The attribute of the parent that the rows are. */
    String attribute() {
        return path.get(0);
    }

    /** Whether several rows may belong to one of the parent. */
    boolean many() {
        return many;
    }

    List<Column> columns() {
        return columns;
    }

    List<Table> children() {
        return children;
    }

    /** The column by which rows are found: their number, or that of the parent. */
    Column key() {
        return columns.get(0);
    }

    /** The column of a role. */
    Optional<Column> column(Role role) {
        for (Column column : columns) {
            if (column.role() == role) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Where a column stands. */
    int indexOf(Column column) {
        int index = 0;
        while (!columns.get(index).name().equals(column.name())) {
            index++;
        }
        return index;
    }

    /** The names of the columns that together name a row. */
    List<String> primaryKey() {
        return columns.stream()
                .filter(column ->
                        column.role() == Role.KEY || column.role() == Role.PARENT || column.role() == Role.POSITION)
                .map(Column::name)
                .toList();
    }

    /** The name of the file that it is written to. */
    String file() {
        return name + ".csv";
    }

    @Override
    public String toString() {
        return Objects.toString(name);
    }
}
