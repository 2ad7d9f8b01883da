package org.sitrep.io.datapackage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.Count;
import org.sitrep.io.datapackage.Node.Numeral;
import org.sitrep.time.EventTime;

/**
 * What makes a cell out of attributes that stand in other columns in full, for those who only want a number or a date.
 *
 * @param of the attribute that the cell is made of
 * @param function gives the cell; empty where there is none
 */
record Derivation(List<String> of, Function function) {
    private static final int LAST_YEAR = 9999;

    /** Makes a cell. */
    @FunctionalInterface
    interface Function {
        /** Gives the cell for an attribute; {@code names} gives the names of parties by their number. */
        String cell(Object attribute, LongFunction<@Nullable String> names);
    }

    static Derivation date(List<String> of, java.util.function.Function<EventTime, Optional<LocalDate>> bound) {
        return new Derivation(of, (attribute, names) -> {
            try {
                return attribute instanceof String text
                        ? bound.apply(EventTime.parse(text))
                                .filter(date -> date.getYear() > 0 && date.getYear() <= LAST_YEAR)
                                .map(LocalDate::toString)
                                .orElse("")
                        : "";
            } catch (IllegalArgumentException | DateTimeException e) {
                return "";
            }
        });
    }

    static Derivation number(List<String> of, java.util.function.Function<Count, OptionalLong> bound) {
        return new Derivation(of, (attribute, names) -> {
            try {
                OptionalLong number =
                        attribute instanceof String text ? bound.apply(Count.parse(text)) : OptionalLong.empty();
                return number.isPresent() ? Long.toString(number.getAsLong()) : "";
            } catch (IllegalArgumentException e) {
                return "";
            }
        });
    }

    static Derivation nameOfParty(List<String> of) {
        return new Derivation(of, (attribute, names) -> {
            if (!(attribute instanceof Numeral number)) {
                return "";
            }
            String name = names.apply(Long.parseLong(number.text()));
            return name == null || !FieldType.isPlain(name) ? "" : name;
        });
    }

    /** The cell for a value; empty where there is none. */
    String cell(Node value, LongFunction<@Nullable String> names) {
        Object attribute = value.get(of);
        return attribute == null ? "" : function.cell(attribute, names);
    }
}
