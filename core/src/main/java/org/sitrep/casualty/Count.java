package org.sitrep.casualty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sitrep.internal.QuotedText;
import org.sitrep.internal.Text;

/**
 * How many, as it was said: exactly, between bounds, or without a number.
 *
 * <p>The text form is {@code 3} (exact), {@code 0.5} (a fraction), {@code 12..24} (range), {@code 1..} (at least),
 * {@code ..5} (at most), {@code 9..10..15} (low, best and high estimate), {@code some}, {@code none-reported} or
 * {@code unknown}, each optionally followed by the source's words in quotation marks:
 * {@code some "several dozen"}, on one line, with a backslash before {@code "} and {@code \}, and {@code \n},
 * {@code \r}, {@code \t} and {@code \}{@code u} with four hexadecimal digits for control characters.
 * {@code parse(toString())} gives an equal count, and counts are equal when their text is.
 *
 * <p>What a source says is held even when it is odd: a low above the high, and negative numbers. Judging is a
 * validator's job. (Negative <em>codes</em> for unknown, such as GTD's {@code -99}, are for readers to turn into
 * {@link #unknown()}.) Immutable and thread-safe.
 */
public final class Count {
    private static final Count SOME = new Count(CountKind.SOME, 0, 0, 0, null, null);
    private static final Count NONE_REPORTED = new Count(CountKind.NONE_REPORTED, 0, 0, 0, null, null);
    private static final Count UNKNOWN = new Count(CountKind.UNKNOWN, 0, 0, 0, null, null);
    private static final Count[] SMALL = new Count[1024];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new Count(CountKind.EXACT, i, i, i, null, null);
        }
    }

    private final CountKind kind;
    private final long low;
    private final long best;
    private final long high;
    private final @Nullable BigDecimal fraction;
    private final @Nullable String wording;

    private Count(
            CountKind kind, long low, long best, long high, @Nullable BigDecimal fraction, @Nullable String wording) {
        this.kind = kind;
        this.low = low;
        this.best = best;
        this.high = high;
        this.fraction = fraction;
        this.wording = wording;
    }

    private static Count of(CountKind kind, long low, long best, long high) {
        return new Count(kind, low, best, high, null, null);
    }

    /**
     * One number.
     *
     * @param number the number; a negative one is held
     * @return the count; the same object for the same number of 0 to 1023
     */
    public static Count exact(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : of(CountKind.EXACT, number, number, number);
    }

    /**
     * One number that need not be whole, such as the half of a toll split over two records.
     *
     * @param number the number; trailing zeros do not count, and a whole number gives what {@link #exact(long)} gives
     * @return the count
     * @throws IllegalArgumentException if the number has more than 18 digits before the point or 30 after it
     */
    public static Count exact(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        if (digits > 18 || number.scale() > 60) {
            throw new IllegalArgumentException("a count has at most 18 digits before the point and 30 after it");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() <= 0) {
            return exact(stripped.longValueExact());
        }
        if (stripped.scale() > 30) {
            throw new IllegalArgumentException("a count has at most 30 digits after the point: " + stripped);
        }
        return new Count(CountKind.FRACTION, 0, 0, 0, stripped, null);
    }

    /**
     * From one number to another, both included.
     *
     * @param low the lower number
     * @param high the higher number; held even if it is lower
     * @return the count
     */
    public static Count range(long low, long high) {
        return of(CountKind.RANGE, low, 0, high);
    }

    /**
     * A number or more.
     *
     * @param low the least number
     * @return the count
     */
    public static Count atLeast(long low) {
        return of(CountKind.AT_LEAST, low, 0, 0);
    }

    /**
     * A number or fewer.
     *
     * @param high the greatest number
     * @return the count
     */
    public static Count atMost(long high) {
        return of(CountKind.AT_MOST, 0, 0, high);
    }

    /**
     * A low, a best and a high estimate, as UCDP gives them; their order is not checked.
     *
     * @param low the low estimate
     * @param best the best estimate
     * @param high the high estimate
     * @return the count
     */
    public static Count estimate(long low, long best, long high) {
        return of(CountKind.ESTIMATE, low, best, high);
    }

    /**
     * Some, without a number: "several", "wounded".
     *
     * @return the count
     */
    public static Count some() {
        return SOME;
    }

    /**
     * None reported so far, which is neither zero nor unknown.
     *
     * @return the count
     */
    public static Count noneReported() {
        return NONE_REPORTED;
    }

    /**
     * Not known, not even whether there are any.
     *
     * @return the count
     */
    public static Count unknown() {
        return UNKNOWN;
    }

    /**
     * Reads the text form.
     *
     * @param text the text form, such as {@code 12..24} or {@code some "several"}
     * @return the count
     * @throws IllegalArgumentException if the text is not a count
     */
    public static Count parse(CharSequence text) {
        return CountReader.read(text.toString());
    }

    /**
     * In which way the count is said.
     *
     * @return the kind
     */
    public CountKind kind() {
        return kind;
    }

    /**
     * The lowest number as said.
     *
     * @return the number of an exact count, a range, "at least" or an estimate, or else empty
     */
    public OptionalLong low() {
        return switch (kind) {
            case EXACT, RANGE, AT_LEAST, ESTIMATE -> OptionalLong.of(low);
            default -> OptionalLong.empty();
        };
    }

    /**
     * The best number as said.
     *
     * @return the number of an exact count or an estimate, or else empty
     */
    public OptionalLong best() {
        return switch (kind) {
            case EXACT, ESTIMATE -> OptionalLong.of(best);
            default -> OptionalLong.empty();
        };
    }

    /**
     * The highest number as said.
     *
     * @return the number of an exact count, a range, "at most" or an estimate, or else empty
     */
    public OptionalLong high() {
        return switch (kind) {
            case EXACT, RANGE, AT_MOST, ESTIMATE -> OptionalLong.of(high);
            default -> OptionalLong.empty();
        };
    }

    /**
     * The number of a count that is not whole.
     *
     * @return the number without trailing zeros, or empty for every other kind
     */
    public Optional<BigDecimal> fraction() {
        return Optional.ofNullable(fraction);
    }

    /**
     * Whether the count has a number.
     *
     * @return false for {@link CountKind#SOME}, {@link CountKind#NONE_REPORTED} and {@link CountKind#UNKNOWN}
     */
    public boolean isQuantified() {
        return kind.compareTo(CountKind.SOME) < 0;
    }

    /**
     * What is logically the least there can be if the count is true.
     *
     * @return the number of an exact count or "at least"; the smallest number of a range or estimate; a fraction
     *     rounded down; 0 for "at most" (its number if that is negative) and "none reported"; 1 for "some"; empty
     *     for unknown
     */
    public OptionalLong lowerBound() {
        return switch (kind) {
            case EXACT, AT_LEAST -> OptionalLong.of(low);
            case FRACTION -> OptionalLong.of(rounded(false));
            case RANGE -> OptionalLong.of(Math.min(low, high));
            case ESTIMATE -> OptionalLong.of(Math.min(low, Math.min(best, high)));
            case AT_MOST -> OptionalLong.of(Math.min(0, high));
            case SOME -> OptionalLong.of(1);
            case NONE_REPORTED -> OptionalLong.of(0);
            case UNKNOWN -> OptionalLong.empty();
        };
    }

    /**
     * What is logically the most there can be if the count is true.
     *
     * @return the number of an exact count or "at most"; the greatest number of a range or estimate; a fraction
     *     rounded up; empty for "at least", "some", unknown, and "none reported", since what was not reported can be
     */
    public OptionalLong upperBound() {
        return switch (kind) {
            case EXACT, AT_MOST -> OptionalLong.of(high);
            case FRACTION -> OptionalLong.of(rounded(true));
            case RANGE -> OptionalLong.of(Math.max(low, high));
            case ESTIMATE -> OptionalLong.of(Math.max(low, Math.max(best, high)));
            case AT_LEAST, SOME, NONE_REPORTED, UNKNOWN -> OptionalLong.empty();
        };
    }

    private long rounded(boolean up) {
        BigDecimal number = Objects.requireNonNull(fraction);
        return number.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .longValueExact();
    }

    /**
     * The source's words.
     *
     * @return the words, or empty
     */
    public Optional<String> wording() {
        return Optional.ofNullable(wording);
    }

    /**
     * This count, in the source's words.
     *
     * @param words the words; not blank
     * @return the count
     * @throws IllegalArgumentException if the words are blank
     */
    public Count withWording(String words) {
        return new Count(kind, low, best, high, fraction, Text.requireText(words, "wording"));
    }

    /**
     * This count, without the source's words.
     *
     * @return the count
     */
    public Count withoutWording() {
        return wording == null ? this : new Count(kind, low, best, high, fraction, null);
    }

    /**
     * Whether this and the other cannot both be true of the same victims at the same time.
     *
     * <p>That is so if their bounds have no number in common: 3 against 4, 0 against "some", "at least 5" against
     * "at most 4". "None reported" counts as 0 here, so that it excludes "some" and "at least 1". Unknown excludes
     * nothing, and the wording does not count.
     *
     * @param other the other count
     * @return whether one excludes the other; the same both ways
     */
    public boolean excludes(Count other) {
        if (kind == CountKind.UNKNOWN || other.kind == CountKind.UNKNOWN) {
            return false;
        }
        if (fraction != null && other.fraction != null) {
            return fraction.compareTo(other.fraction) != 0;
        }
        return least() > other.most() || other.least() > most();
    }

    private long least() {
        return lowerBound().orElse(Long.MIN_VALUE);
    }

    private long most() {
        return kind == CountKind.NONE_REPORTED ? 0 : upperBound().orElse(Long.MAX_VALUE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Count that
                        && kind == that.kind
                        && low == that.low
                        && best == that.best
                        && high == that.high
                        && Objects.equals(fraction, that.fraction)
                        && Objects.equals(wording, that.wording));
    }

    @Override
    public int hashCode() {
        int numbers = (Long.hashCode(low) * 31 + Long.hashCode(best)) * 31 + Long.hashCode(high);
        return ((numbers * 31 + kind.name().hashCode()) * 31 + Objects.hashCode(fraction)) * 31
                + Objects.hashCode(wording);
    }

    @Override
    public String toString() {
        String number = switch (kind) {
            case EXACT -> Long.toString(best);
            case FRACTION -> Objects.requireNonNull(fraction).toPlainString();
            case RANGE -> low + ".." + high;
            case AT_LEAST -> low + "..";
            case AT_MOST -> ".." + high;
            case ESTIMATE -> low + ".." + best + ".." + high;
            case SOME, NONE_REPORTED, UNKNOWN -> kind.code();
        };
        if (wording == null) {
            return number;
        }
        StringBuilder out = new StringBuilder(number).append(' ');
        QuotedText.append(wording, out);
        return out.toString();
    }
}
