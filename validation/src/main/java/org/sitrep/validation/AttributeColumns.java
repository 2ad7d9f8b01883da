package org.sitrep.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.source.Origin;

/**
 * Which column of a table an attribute of an event was read from, so that a finding on the attribute can point at the cell.
 *
 * <p>The table is the resource {@code attribute-columns.tsv}.
 */
final class AttributeColumns {
    private static final Map<String, Map<String, List<String>>> BY_FORMAT = read();

    private AttributeColumns() {}

    /**
     * The column of an attribute, or else of the attribute that it is a part of.
     *
     * @param origin the row
     * @param attribute the path, such as {@code participants[0].place.coordinates}
     * @param keyed the path by what the elements are, such as {@code participants[initiator].place.coordinates}
     * @return the column's name as the file has it
     */
    static Optional<String> find(Origin origin, String attribute, String keyed) {
        Map<String, List<String>> columns = BY_FORMAT.get(origin.format());
        if (columns == null) {
            return Optional.empty();
        }
        return find(origin, columns, keyed).or(() -> find(origin, columns, attribute));
    }

    private static Optional<String> find(Origin origin, Map<String, List<String>> columns, String attribute) {
        for (String path = attribute; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
            for (String wanted : columns.getOrDefault(path, List.of())) {
                for (String column : origin.columns()) {
                    if (isSame(column.strip(), wanted)) {
                        return Optional.of(column);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Other programs write dots or underscores for blanks; a hashtag of HXL may have further attributes, in any order. */
    private static boolean isSame(String column, String wanted) {
        if (wanted.startsWith("#")) {
            List<String> parts =
                    List.of(column.toLowerCase(Locale.ROOT).replace(" ", "").split("\\+"));
            List<String> needed = List.of(wanted.split("\\+"));
            return parts.get(0).equals(needed.get(0)) && parts.containsAll(needed);
        }
        if (column.length() != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            char c = column.charAt(i);
            char other = wanted.charAt(i);
            boolean blank = other == ' ' && (c == '.' || c == '_');
            if (Character.toLowerCase(c) != Character.toLowerCase(other) && !blank) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> byFormat = new HashMap<>();
        InputStream in = Objects.requireNonNull(
                AttributeColumns.class.getResourceAsStream("attribute-columns.tsv"),
                "attribute-columns.tsv is missing from the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    byFormat.computeIfAbsent(cells[0], format -> new HashMap<>())
                            .computeIfAbsent(cells[1], attribute -> new ArrayList<>())
                            .add(cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byFormat;
    }
}
