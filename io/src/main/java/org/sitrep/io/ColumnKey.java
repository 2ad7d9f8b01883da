package org.sitrep.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;

/**
 * A column of a source, with the type of its cells: the way to everything that the values do not hold.
 *
 * <pre>{@code
 * Optional<Double> tone = GdeltColumns.AVG_TONE.in(event);
 * }</pre>
 *
 * <p>Cells are decoded when they are asked for. Immutable and thread-safe.
 *
 * @param <T> the type of the cells
 */
public final class ColumnKey<T> {
    /** Narrower than Java's: {@code NaN}, {@code 1d} and {@code 0x1p3} are no numbers in a table. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final String name;
    private final List<String> otherNames;
    private final Function<String, Optional<T>> decoder;

    private ColumnKey(String name, List<String> otherNames, Function<String, Optional<T>> decoder) {
        this.name = name;
        this.otherNames = List.copyOf(otherNames);
        this.decoder = decoder;
    }

    /**
     * A column of text.
     *
     * @param name the column's name; upper and lower case are the same
     * @param otherNames what it is called in other layouts
     * @return the key; an empty cell is absent
     */
    public static ColumnKey<String> text(String name, String... otherNames) {
        return new ColumnKey<>(name, List.of(otherNames), Optional::of);
    }

    /**
     * A column of whole numbers.
     *
     * @param name the column's name; upper and lower case are the same
     * @param otherNames what it is called in other layouts
     * @return the key; an empty cell, or one that is no whole number, is absent
     */
    public static ColumnKey<Long> integer(String name, String... otherNames) {
        return new ColumnKey<>(name, List.of(otherNames), ColumnKey::parseLong);
    }

    /**
     * A column of numbers.
     *
     * @param name the column's name; upper and lower case are the same
     * @param otherNames what it is called in other layouts
     * @return the key; an empty cell, or one that is no number, is absent
     */
    public static ColumnKey<Double> decimal(String name, String... otherNames) {
        return new ColumnKey<>(name, List.of(otherNames), ColumnKey::parseDouble);
    }

    /**
     * A column of days, written {@code 2022-01-27}, with or without a time of day behind, or {@code 20220127}.
     *
     * @param name the column's name; upper and lower case are the same
     * @param otherNames what it is called in other layouts
     * @return the key; an empty cell, or one that is no such day, is absent
     */
    public static ColumnKey<LocalDate> date(String name, String... otherNames) {
        return new ColumnKey<>(name, List.of(otherNames), ColumnKey::parseDate);
    }

    /**
     * A column of flags.
     *
     * @param name the column's name; upper and lower case are the same
     * @param otherNames what it is called in other layouts
     * @return the key: {@code 1} and {@code true} are true, {@code 0} and {@code false} are not, all else is absent
     */
    public static ColumnKey<Boolean> flag(String name, String... otherNames) {
        return new ColumnKey<>(name, List.of(otherNames), ColumnKey::parseFlag);
    }

    /**
     * A column of anything else.
     *
     * @param name the column's name; upper and lower case are the same
     * @param decoder makes a value of the text of a cell that is not empty; absent if the text stands for none
     * @param otherNames what it is called in other layouts
     * @param <T> the type of the cells
     * @return the key
     */
    public static <T> ColumnKey<T> of(String name, Function<String, Optional<T>> decoder, String... otherNames) {
        return new ColumnKey<>(name, List.of(otherNames), decoder);
    }

    private static Optional<Long> parseLong(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> parseDouble(String text) {
        String number = text.strip();
        return DECIMAL.matcher(number).matches() ? Optional.of(Double.parseDouble(number)) : Optional.empty();
    }

    private static Optional<LocalDate> parseDate(String text) {
        String day = text.strip();
        if (day.length() == 8) {
            day = day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
        }
        try {
            boolean timeBehind = day.length() > 10 && (day.charAt(10) == ' ' || day.charAt(10) == 'T');
            return Optional.of(LocalDate.parse(timeBehind ? day.substring(0, 10) : day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> parseFlag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * The column's name.
     *
     * @return the name in the newest layout
     */
    public String name() {
        return name;
    }

    /**
     * What the column is called in other layouts.
     *
     * @return the names; empty for most columns
     */
    public List<String> otherNames() {
        return otherNames;
    }

    /**
     * The value of this column in the row that a record was read from.
     *
     * @param record the record
     * @return the value; absent if the record has no row, the row no such column, or the cell no such value
     */
    public Optional<T> in(Record record) {
        return raw(record).flatMap(this::decode);
    }

    /**
     * The value that a cell of this column stands for.
     *
     * @param text the cell's text
     * @return the value; absent if the text is empty, or stands for none
     */
    public Optional<T> decode(String text) {
        return text.isEmpty() ? Optional.empty() : decoder.apply(text);
    }

    /**
     * The text of this column in the row that a record was read from, exactly as it was written.
     *
     * @param record the record
     * @return the text, which may be empty; absent if the record has no row, or the row no such column
     */
    public Optional<String> raw(Record record) {
        return record.origin().flatMap(origin -> {
            int index = index(origin);
            return index < 0 ? Optional.empty() : Optional.of(origin.cell(index));
        });
    }

    /**
     * Where the cell stands in the file that a record was read from.
     *
     * @param record the record
     * @return the location, or empty if the record has no row; of the row, if that has no such column
     */
    public Optional<SourceLocation> locate(Record record) {
        return record.origin().map(origin -> {
            int index = index(origin);
            return index < 0
                    ? origin.location()
                    : origin.locationOf(origin.columns().get(index));
        });
    }

    /**
     * Where the column stands in a table.
     *
     * @param columns the names of the table's columns, in order
     * @return the index of the first column with this name or, failing that, with one of the other names; upper and lower
     *     case and blanks around a name are the same; -1 if there is none
     */
    public int indexIn(List<String> columns) {
        int other = -1;
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).strip();
            if (column.equalsIgnoreCase(name)) {
                return i;
            }
            if (other < 0 && otherNames.stream().anyMatch(column::equalsIgnoreCase)) {
                other = i;
            }
        }
        return other;
    }

    private int index(Origin origin) {
        int exact = origin.layout().indexOf(name);
        return exact >= 0 ? exact : indexIn(origin.columns());
    }

    @Override
    public String toString() {
        return name;
    }
}
