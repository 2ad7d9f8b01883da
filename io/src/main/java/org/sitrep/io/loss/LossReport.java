package org.sitrep.io.loss;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a conversion lost, attribute by attribute.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the id of the format that was read; of several, joined by commas; empty if it is not known
 * @param target the id of the format that was written
 * @param attributes what became of the values of each attribute that was present, by its name; parties and statements that
 *     are records of their own, and the dataset, are counted whole
 */
public record LossReport(String source, String target, Map<String, AttributeLoss> attributes) {
    /** How many examples are kept of an attribute. */
    public static final int MOST_EXAMPLES = 10;

    private static final int MOST_NAMED = 4;
    private static final AttributeLoss NONE = new AttributeLoss(0, 0, 0, 0, new TreeMap<>(), List.of());

    /** Copies the attributes, in their order. */
    public LossReport {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * What became of the values of an attribute.
     *
     * @param name the name of the attribute, such as {@code time}
     * @return the numbers; all zero for an attribute that was not present
     */
    public AttributeLoss attribute(String name) {
        return attributes.getOrDefault(name, NONE);
    }

    /**
     * How many values there were.
     *
     * @return the sum over all attributes
     */
    public long present() {
        return sum(AttributeLoss::present);
    }

    /**
     * How many values come back equal.
     *
     * @return the sum over all attributes
     */
    public long exact() {
        return sum(AttributeLoss::exact);
    }

    /**
     * How many values come back as something else.
     *
     * @return the sum over all attributes
     */
    public long approximate() {
        return sum(AttributeLoss::approximate);
    }

    /**
     * How many values do not come back.
     *
     * @return the sum over all attributes
     */
    public long dropped() {
        return sum(AttributeLoss::dropped);
    }

    private long sum(ToLongFunction<AttributeLoss> number) {
        return attributes.values().stream().mapToLong(number).sum();
    }

    /**
     * The report in one line, for people.
     *
     * @return such as {@code "gdelt2 to acled-csv: of 120 values 80 carried exactly, 30 approximately (time 30), 10 dropped
     *     (origin 10)"}
     */
    public String summary() {
        String pair = (source.isEmpty() ? "" : source + " ") + "to " + target + ": ";
        if (exact() == present()) {
            return pair + number(present()) + " values, all carried exactly";
        }
        return pair + "of " + number(present()) + " values " + number(exact()) + " carried exactly, "
                + number(approximate()) + " approximately" + most(AttributeLoss::approximate) + ", "
                + number(dropped()) + " dropped" + most(AttributeLoss::dropped);
    }

    private String most(ToLongFunction<AttributeLoss> number) {
        List<Map.Entry<String, AttributeLoss>> some = attributes.entrySet().stream()
                .filter(entry -> number.applyAsLong(entry.getValue()) > 0)
                .sorted(Comparator.comparingLong(entry -> -number.applyAsLong(entry.getValue())))
                .toList();
        if (some.isEmpty()) {
            return "";
        }
        return some.stream()
                .limit(MOST_NAMED)
                .map(entry -> entry.getKey() + " " + number(number.applyAsLong(entry.getValue())))
                .collect(Collectors.joining(", ", " (", some.size() > MOST_NAMED ? ", ...)" : ")"));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * Writes the report as a JSON object: {@code source}, {@code target}, and {@code attributes} with {@code present}, {@code
     * exact}, {@code approximate}, {@code dropped}, {@code relations} and {@code examples} of each.
     *
     * @param out where to, in UTF-8; not closed
     * @throws IOException if it cannot be written
     */
    public void writeJson(OutputStream out) throws IOException {
        LossJson.write(this, out);
    }
}
