package org.sitrep.io.coded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Coordinates;
import org.sitrep.time.EventTime;

/**
 * What the cells of one format say, without the texts by which it says that something is missing.
 *
 * <p>Immutable and thread-safe.
 */
public final class CellTexts {
    private final UnaryOperator<String> cleaning;

    private CellTexts(UnaryOperator<String> cleaning) {
        this.cleaning = cleaning;
    }

    /**
     * The texts of a format that writes some words for what is missing.
     *
     * @param missing the words
     * @return the texts
     */
    public static CellTexts without(Set<String> missing) {
        return without(missing, UnaryOperator.identity());
    }

    /**
     * The texts of a format that writes some words for what is missing, and something around texts.
     *
     * @param missing the words
     * @param unwrapped takes off what stands around a text
     * @return the texts
     */
    public static CellTexts without(Set<String> missing, UnaryOperator<String> unwrapped) {
        Set<String> words = Set.copyOf(missing);
        return new CellTexts(text -> {
            String stripped = Cells.strip(text);
            String said = unwrapped.apply(stripped);
            if (said.length() < stripped.length()) {
                said = said.strip();
            }
            return words.contains(said) ? "" : said;
        });
    }

    /**
     * The text without blanks around it.
     *
     * @param text the text of a cell
     * @return the text; empty if it stands for a missing value
     */
    public String clean(String text) {
        return cleaning.apply(text);
    }

    /**
     * The text of a cell.
     *
     * @param row the row
     * @param index the index of the cell; negative for a column that the table does not have
     * @return the text; empty if there is none
     */
    public String text(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) ? "" : clean(row.text(index));
    }

    /**
     * The text of a cell, if there is one.
     *
     * @param row the row
     * @param index the index of the cell; negative for a column that the table does not have
     * @return the text
     */
    public Optional<String> said(TableRow row, int index) {
        return Optional.of(text(row, index)).filter(text -> !text.isEmpty());
    }

    /**
     * What a text says.
     *
     * @param text the text of a cell
     * @return the text, if it is not missing
     */
    public Optional<String> present(String text) {
        return Optional.of(clean(text)).filter(clean -> !clean.isEmpty());
    }

    /**
     * The whole number that a text is.
     *
     * @param text the text of a cell
     * @return the number, if it is one
     */
    public Optional<Long> presentInteger(String text) {
        return CodedText.whole(clean(text));
    }

    /**
     * The decimal number that a text is.
     *
     * @param text the text of a cell
     * @return the number, if it is one
     */
    public Optional<Double> presentDecimal(String text) {
        return CodedText.decimal(clean(text));
    }

    /**
     * The day that a text is.
     *
     * @param text the text of a cell
     * @return the day, if it is one
     */
    public Optional<LocalDate> presentDay(String text) {
        return CodedText.day(clean(text));
    }

    /**
     * The id in a cell.
     *
     * @param row the row
     * @param index the index of the cell
     * @param expected what should stand there, for the message
     * @return the id
     * @throws BadCellException if there is none
     */
    public String id(TableRow row, int index, String expected) {
        String id = text(row, index);
        if (id.isEmpty()) {
            throw new BadCellException(index, "missing-id", expected, row.text(index));
        }
        return id;
    }

    /**
     * The day in a cell.
     *
     * @param row the row
     * @param index the index of the cell
     * @param expected what should stand there, for the message
     * @return the day
     * @throws BadCellException if there is none
     */
    public EventTime day(TableRow row, int index, String expected) {
        return EventTime.of(presentDay(row.text(index))
                .orElseThrow(() -> new BadCellException(index, "bad-date", expected, row.text(index))));
    }

    /**
     * The coordinates in two cells; one without the other is a damaged row.
     *
     * @param row the row
     * @param latitude the index of the first; negative for a column that the table does not have
     * @param longitude the index of the second; negative for a column that the table does not have
     * @return the coordinates; empty if both cells say nothing
     * @throws BadCellException if a cell is no number
     */
    public Optional<Coordinates> coordinates(TableRow row, int latitude, int longitude) {
        boolean none = latitude < 0
                || longitude < 0
                || (text(row, latitude).isEmpty() && text(row, longitude).isEmpty());
        return none ? Optional.empty() : Optional.of(Coordinates.of(decimal(row, latitude), decimal(row, longitude)));
    }

    private double decimal(TableRow row, int index) {
        try {
            return row.decimal(index);
        } catch (BadCellException e) {
            return presentDecimal(row.text(index)).orElseThrow(() -> e);
        }
    }
}
