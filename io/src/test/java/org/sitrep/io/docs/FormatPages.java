package org.sitrep.io.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.io.Carried;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.RepositoryRoot;
import org.sitrep.io.table.Declarations;

/**
 * The pages about the formats, made from what the formats declare and what their documentation comments say.
 *
 * <p>What can be known from neither stands in {@code <id>.md} among the resources of this package; a format need not have one.
 */
final class FormatPages {
    static final String COMMAND = "./mvnw test -pl io -am -Dtest=FormatPagesTest -Dsitrep.regenerate=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    private FormatPages() {}

    /** All pages by the name of their file. */
    static SortedMap<String, String> all() {
        List<Format> formats = Formats.all().stream()
                .filter(format -> Sources.text(format.getClass()).isPresent())
                .sorted(Comparator.comparing(Format::id))
                .toList();
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("README.md", index(formats));
        for (Format format : formats) {
            pages.put(format.id() + ".md", new FormatPage(format, formats).markdown());
        }
        return pages;
    }

    private static String index(List<Format> formats) {
        StringBuilder page = new StringBuilder("# Formats\n\n");
        page.append(
                        "These pages are made from the tables that drive the code and from its documentation comments; after")
                .append(" a change to a format, make them\nanew with `")
                .append(COMMAND)
                .append("`.\n\n");
        page.append("| format | what it is | read | written | carries |\n|---|---|---|---|---|\n");
        for (Format format : formats) {
            page.append("| [")
                    .append(format.id())
                    .append("](")
                    .append(format.id())
                    .append(".md) | ")
                    .append(Markdown.cell(format.title()))
                    .append(" | ")
                    .append(format.canRead() ? "yes" : "no")
                    .append(" | ")
                    .append(format.canWrite() ? "yes" : "no")
                    .append(" | ")
                    .append(carried(format))
                    .append(" |\n");
        }
        page.append('\n').append(note("README").orElse(""));
        return page.toString();
    }

    private static String carried(Format format) {
        if (format.carriesEverything()) {
            return "everything";
        }
        String attributes =
                format.carries().stream().map(Carried::attribute).distinct().collect(Collectors.joining(", "));
        return attributes.isEmpty() ? "-" : attributes;
    }

    /** What is written by hand about a format. */
    static Optional<String> note(String name) {
        try (InputStream note = FormatPages.class.getResourceAsStream(name + ".md")) {
            return note == null
                    ? Optional.empty()
                    : Optional.of(new String(note.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The columns of a format: those of the public class in its package that has the most of them or, where there is none,
     * those that it is written with.
     */
    static List<Column> columns(Format format) {
        List<Column> declared = declaredColumns(format);
        return declared.isEmpty()
                ? Declarations.writing(format)
                        .map(writing -> writing.columns().stream()
                                .map(Column::withoutConstant)
                                .toList())
                        .orElse(List.of())
                : declared;
    }

    private static List<Column> declaredColumns(Format format) {
        Set<String> names = new TreeSet<>();
        format.layouts().values().forEach(names::addAll);
        List<Column> best = List.of();
        long most = 0;
        List<Class<?>> classes = columnClasses(format);
        for (Class<?> type : classes) {
            List<Column> columns = Column.of(type);
            long found = columns.stream()
                    .filter(column -> column.key().indexIn(List.copyOf(names)) >= 0)
                    .count();
            if (found > most || (classes.size() == 1 && names.isEmpty())) {
                most = found;
                best = columns;
            }
        }
        return best;
    }

    private static List<Class<?>> columnClasses(Format format) {
        String pack = format.getClass().getPackageName();
        List<Class<?>> classes = new ArrayList<>();
        try (var files =
                Files.list(RepositoryRoot.find().resolve("io/src/main/java").resolve(pack.replace('.', '/')))) {
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Columns.java"))
                    .sorted()
                    .toList()) {
                Class<?> type = Class.forName(pack + "." + name.replace(".java", ""));
                if (Modifier.isPublic(type.getModifiers())) {
                    classes.add(type);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    /** The layouts of a format in the order of their names, without regard to how the map is made. */
    static SortedMap<String, List<String>> layouts(Format format) {
        Map<String, List<String>> layouts = format.layouts();
        return new TreeMap<>(layouts);
    }
}
