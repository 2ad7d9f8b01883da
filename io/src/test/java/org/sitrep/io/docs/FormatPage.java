package org.sitrep.io.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.io.Carried;
import org.sitrep.io.Format;
import org.sitrep.io.RepositoryRoot;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.Declarations;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/** The page about one format. */
final class FormatPage {
    private final Format format;
    private final List<Format> formats;
    private final SortedMap<String, List<String>> layouts;
    private final Optional<TableWriting> writing;
    private final StringBuilder page = new StringBuilder();

    FormatPage(Format format, List<Format> formats) {
        this.format = format;
        this.formats = formats;
        this.layouts = FormatPages.layouts(format);
        this.writing = Declarations.writing(format);
    }

    String markdown() {
        page.append("# ").append(format.id()).append("\n\n").append(format.title());
        page.append(". Can be ").append(abilities()).append(".\n\n");
        page.append("[All formats](README.md), and how this page is made.\n\n");
        page.append("## What it is\n\n");
        page.append(said()).append("\n\n");
        detection();
        layouts();
        columns();
        written();
        FormatPages.note(format.id()).ifPresent(note -> page.append(note).append('\n'));
        return linked(page.toString())
                        .replaceAll("(?m) +$", "")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    /** The classes of formats by the pages about them. */
    private String linked(String text) {
        String linked = text;
        for (Format other : formats) {
            String name = other.getClass().getSimpleName();
            linked = linked.replace(
                    Markdown.code(name),
                    other == format ? "this format" : "[" + other.id() + "](" + other.id() + ".md)");
        }
        return linked;
    }

    private String abilities() {
        return format.canRead() && format.canWrite()
                ? "read and written"
                : format.canRead() ? "read; it cannot be written" : "written; it cannot be read";
    }

    /** What the class says of itself, apart from what concerns programmers alone. */
    private String said() {
        return Arrays.stream(Sources.type(format.getClass()).markdown().split("\n\n"))
                .map(paragraph -> paragraph
                        .replaceAll("(Stateless|Immutable) and thread-safe\\.", "")
                        .strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private void detection() {
        page.append("## How a file is recognised\n\n");
        Optional<String> expectation = Declarations.expectation(format);
        page.append(expectation
                .map(begins -> (begins.startsWith("object") ? "It holds " : "It begins with ") + begins + ". ")
                .orElse("By how it begins; see [above](#what-it-is). "));
        if (expectation.filter(begins -> begins.matches(".*\\d cells.*")).isPresent()) {
            page.append(
                    "Where there is no header, the shape of the first row decides; where that is cut off, as in a piece"
                            + " of a file, that of the second.");
        }
        Sources.memberIfSaid(format.getClass(), "detect").map(Javadoc::markdown).ifPresent(page::append);
        page.append("\n\nWhat holds for all formats, and what cannot be recognised, stands on the page of ")
                .append("[all formats](README.md#recognising-a-file).\n\n");
        Path schema = RepositoryRoot.find().resolve("docs/schemas/" + format.id() + ".schema.json");
        if (Files.exists(schema)) {
            page.append("A JSON Schema (2020-12) says what is valid: [")
                    .append(schema.getFileName())
                    .append("](../schemas/")
                    .append(schema.getFileName())
                    .append("), which the library also has as the resource `META-INF/sitrep/schemas/")
                    .append(schema.getFileName())
                    .append("`.\n\n");
        }
    }

    private void layouts() {
        if (layouts.isEmpty()) {
            return;
        }
        page.append("## Layouts\n\n").append(Markdown.head("layout", "columns", "in this order"));
        layouts.forEach((name, columns) ->
                page.append(Markdown.row(Markdown.code(name), "" + columns.size(), Markdown.code(columns))));
        Sources.memberIfSaid(format.getClass(), "layouts")
                .map(Javadoc::markdown)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> page.append('\n').append(text).append('\n'));
        page.append('\n');
    }

    private void columns() {
        List<Column> columns = own(FormatPages.columns(format));
        List<String> nameless = layouts.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(name ->
                        columns.stream().noneMatch(column -> column.key().indexIn(List.of(name)) >= 0))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        boolean attributes = !format.carries().isEmpty();
        page.append("## Columns\n\n");
        page.append(
                        "Every cell is kept with the event, in its origin, and can be had by its key even where no attribute")
                .append(" holds it. ")
                .append(
                        attributes
                                ? "*Attribute* is the one of `Event` that the column is written from.\n\n"
                                : "What rows become is told [above](#what-it-is).\n\n");
        page.append(
                attributes
                        ? Markdown.head("column", "layouts", "cells", "meaning", "key", "attribute")
                        : Markdown.head("column", "layouts", "cells", "meaning", "key"));
        for (Column column : columns) {
            List<String> cells = new ArrayList<>(List.of(
                    names(column),
                    layoutsOf(column),
                    column.type(),
                    column.meaning(),
                    column.constant().isEmpty() ? "-" : Markdown.code(column.constant())));
            if (attributes) {
                cells.add(attributes(column));
            }
            page.append(Markdown.row(cells.toArray(new String[0])));
        }
        page.append('\n');
        if (!nameless.isEmpty()) {
            page.append("Columns without a key, which are in the origin by their name: ")
                    .append(Markdown.code(nameless))
                    .append(".\n\n");
        }
    }

    /** The columns of this format: not those that only its siblings in the package have. */
    private List<Column> own(List<Column> columns) {
        if (writing.isPresent()) {
            return columns.stream()
                    .filter(column -> writing.get().columns().contains(column.key()))
                    .toList();
        }
        return columns.stream()
                .filter(column -> !layoutsOf(column).equals("other")
                        || formats.stream()
                                .filter(other -> other != format
                                        && other.getClass()
                                                .getPackage()
                                                .equals(format.getClass().getPackage()))
                                .flatMap(other -> other.layouts().values().stream())
                                .noneMatch(names -> column.key().indexIn(names) >= 0))
                .toList();
    }

    private static String names(Column column) {
        List<String> others = column.key().otherNames().stream()
                .filter(other -> !other.equalsIgnoreCase(column.key().name()))
                .toList();
        String name = Markdown.code(column.key().name());
        return others.isEmpty() ? name : name + "; also " + Markdown.code(others);
    }

    private String layoutsOf(Column column) {
        List<String> having = layouts.entrySet().stream()
                .filter(layout -> column.key().indexIn(layout.getValue()) >= 0)
                .map(layout -> layout.getKey())
                .toList();
        return having.isEmpty() && !layouts.isEmpty()
                ? "other"
                : having.size() == layouts.size() ? "all" : String.join(", ", having);
    }

    private String attributes(Column column) {
        List<String> attributes = new ArrayList<>();
        writing.ifPresent(table -> table.attributes().stream()
                .filter(attribute -> attribute.columns().contains(column.key()))
                .map(CarriedAttribute::attribute)
                .forEach(attributes::add));
        for (Carried carried : format.carries()) {
            if (column.key().indexIn(carried.columns()) >= 0) {
                attributes.add(carried.attribute());
            }
        }
        return attributes.isEmpty() ? "kept in the row" : Markdown.code(List.copyOf(new TreeSet<>(attributes)));
    }

    private void written() {
        if (!format.canWrite()) {
            return;
        }
        page.append("## What is written\n\n");
        Sources.memberIfSaid(format.getClass(), "writing")
                .map(Javadoc::markdown)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> page.append(text).append("\n\n"));
        if (format.carriesEverything()) {
            page.append("Everything: records come back equal, and the dataset with them.\n\n");
            return;
        }
        page.append(Markdown.head("attribute", "columns", "what they do not say"));
        for (Carried carried : format.carries()) {
            page.append(Markdown.row(
                    Markdown.code(carried.attribute()),
                    Markdown.code(carried.columns()),
                    carried.limits().isEmpty() ? "-" : carried.limits()));
        }
        page.append("\nAttributes that are not in this table have no place in the format.\n\n");
        writing.ifPresent(table -> page.append(
                        "An event that was read from this format is written as its own row, byte for")
                .append(
                        " byte, with only those cells written anew that its attributes make differ from what the row says.")
                .append(" The first event decides upon columns, header and dialect of the file; if it was read from")
                .append(" elsewhere, the layout is ")
                .append(Markdown.code(table.newest().layout()))
                .append(", ")
                .append(table.newest().firstRowIsData() ? "without" : "with")
                .append(" a header: ")
                .append(style(table.style()))
                .append(".\n\n"));
    }

    private static String style(TableStyle style) {
        String delimiter = switch (style.dialect().delimiter()) {
            case '\t' -> "tabs";
            case ',' -> "commas";
            case ';' -> "semicolons";
            default -> "`" + (char) style.dialect().delimiter() + "`";
        };
        String quotes = !style.dialect().quoted()
                ? "no quoting"
                : switch (style.quoting()) {
                    case MINIMAL -> "quotes around cells that need them";
                    case WHITE_SPACE -> "quotes around cells that need them or have blanks";
                    case TEXT -> "quotes around texts";
                    case ALL -> "quotes around all cells";
                };
        return delimiter + " between cells, " + quotes + ", rows that end with "
                + switch (style.lineEnd()) {
                    case LF -> "a line feed";
                    case CRLF -> "carriage return and line feed";
                    case CR -> "a carriage return";
                    case NONE -> "nothing";
                }
                + ", " + style.charset().name() + (style.byteOrderMark() ? " with a byte order mark" : "");
    }
}
