package org.sitrep.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Term;
import org.sitrep.internal.QuotedText;

/** Reads the text forms of bounds and times, character by character. */
final class TimeReader {
    private static final int SHOWN = 100;

    private final CharSequence text;
    private int at;

    TimeReader(CharSequence text) {
        this.text = text;
    }

    TimeBound onlyBound() {
        TimeBound bound = bound();
        requireEnd();
        return bound;
    }

    EventTime time() {
        EventTime time = interval();
        if (startsWith(" @")) {
            time = time.withPrecision(precision());
        }
        List<EventTime> renderings = new ArrayList<>(0);
        while (startsWith(" = ")) {
            at += 3;
            renderings.add(interval());
        }
        String wording = startsWith(" \"") ? wording() : null;
        requireEnd();
        return time.with(renderings, wording);
    }

    private EventTime interval() {
        int from = at;
        TimeBound start = bound();
        TimeBound end = null;
        if (peek() == '/') {
            at++;
            end = bound();
        }
        if (end == null && !start.isKnown()) {
            throw error(from, "a year or an interval was expected");
        }
        if (end != null && start.isUnknown() && end.isUnknown()) {
            throw error(from, "a time whose two ends are unknown says nothing");
        }
        return end == null && start.isPlainDay() ? EventTime.ofDay(start) : EventTime.of(start, end);
    }

    private TimePrecision precision() {
        int from = at + 2;
        at = from;
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        String code = text.subSequence(from, at).toString();
        TimePrecision found = Term.find(TimePrecision.class, code).orElse(null);
        if (found == null) {
            throw error(from, "a precision such as @week was expected");
        }
        return found;
    }

    private String wording() {
        int from = at + 1;
        int end = QuotedText.end(text, from);
        if (end < 0) {
            throw error(from, "the closing quotation mark is missing");
        }
        at = end;
        String wording;
        try {
            wording = QuotedText.read(text, from, end);
        } catch (IllegalArgumentException e) {
            throw error(from, "the wording has a backslash that escapes nothing", e);
        }
        if (wording.isBlank()) {
            throw error(from, "the wording must not be empty");
        }
        return wording;
    }

    private TimeBound bound() {
        if (startsWith("..")) {
            at += 2;
            return TimeBound.open();
        }
        char c = peek();
        if (c != 'X' && !isDigit(c)) {
            return TimeBound.unknown();
        }
        int from = at;
        int yearDigits = 0;
        int year = 0;
        for (int i = 0; i < 4; i++) {
            c = peek();
            if (c == 'X') {
                yearDigits++;
            } else if (!isDigit(c) || yearDigits > 0) {
                throw error(at, "a year of four digits was expected, the last of which may be X");
            }
            year = year * 10 + (c == 'X' ? 0 : c - '0');
            at++;
        }
        int month = yearDigits == 0 ? part("month", TimeBound.UNSPECIFIED_MONTH) : 0;
        int day = month == 0 ? 0 : part("day", TimeBound.UNSPECIFIED_DAY);
        if (isImpossible(year, month, day)) {
            throw error(from, "there is no such day or month");
        }
        ClockTime clock = clock(day > 0 && day < TimeBound.UNSPECIFIED_DAY && month <= 12);
        return TimeBound.known(year, yearDigits, month, day, qualifiers(), clock);
    }

    private static boolean isImpossible(int year, int month, int day) {
        return day != 0 && day != TimeBound.UNSPECIFIED_DAY && !TimeMath.isDayOfMonth(year, month, day);
    }

    /** A month or day with its hyphen: 0 where there is none; never 0 otherwise. */
    private int part(String what, int unspecified) {
        if (peek() != '-') {
            return 0;
        }
        at++;
        if (startsWith("XX")) {
            at += 2;
            return unspecified;
        }
        int from = at;
        int value = two(what);
        if (value == 0 || value >= unspecified) {
            throw error(from, "there is no such " + what);
        }
        return value;
    }

    private int two(String what) {
        if (at + 1 >= text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            throw error(at, "a " + what + " of two digits was expected");
        }
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        at += 2;
        return value;
    }

    private @Nullable ClockTime clock(boolean onDay) {
        byte hour = -1;
        byte minute = -1;
        byte second = -1;
        int nano = 0;
        ZoneOffset offset = null;
        if (peek() == 'T') {
            if (!onDay) {
                throw error(at, "a time of day needs a day before it");
            }
            at++;
            hour = clockPart("hour", 23);
            if (peek() == ':') {
                at++;
                minute = clockPart("minute", 59);
                if (peek() == ':') {
                    at++;
                    second = clockPart("second", 59);
                    nano = peek() == '.' ? fraction() : 0;
                }
            }
            offset = offset();
        }
        ZoneId zone = peek() == '[' ? zone() : null;
        return hour < 0 && zone == null ? null : new ClockTime(hour, minute, second, nano, offset, zone);
    }

    private byte clockPart(String what, int most) {
        int from = at;
        int value = two(what);
        if (value > most) {
            throw error(from, "there is no such " + what);
        }
        return (byte) value;
    }

    private int fraction() {
        int from = ++at;
        int nano = 0;
        while (isDigit(peek())) {
            if (at - from == 9) {
                throw error(at, "a second has at most nine decimals");
            }
            nano = nano * 10 + peek() - '0';
            at++;
        }
        if (at == from) {
            throw error(at, "decimals were expected");
        }
        for (int digits = at - from; digits < 9; digits++) {
            nano *= 10;
        }
        return nano;
    }

    private @Nullable ZoneOffset offset() {
        int from = at;
        char sign = peek();
        if (sign == 'Z') {
            at++;
            return ZoneOffset.UTC;
        }
        if (sign != '+' && sign != '-') {
            return null;
        }
        at++;
        while (isDigit(peek()) || peek() == ':') {
            at++;
        }
        try {
            return ZoneOffset.of(text.subSequence(from, at).toString());
        } catch (DateTimeException e) {
            throw error(from, "an offset such as +06:00 was expected", e);
        }
    }

    private ZoneId zone() {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != ']') {
            at++;
        }
        if (at == text.length()) {
            throw error(from, "the closing bracket is missing");
        }
        try {
            ZoneId zone = ZoneId.of(text.subSequence(from, at).toString());
            if (zone instanceof ZoneOffset) {
                throw error(from, "an offset stands before the brackets, a region such as Asia/Bishkek in them");
            }
            at++;
            return zone;
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw error(from, "a region such as Asia/Bishkek was expected", e);
        }
    }

    private int qualifiers() {
        int qualifiers = switch (peek()) {
            case '~' -> 1;
            case '?' -> 2;
            case '%' -> 3;
            default -> 0;
        };
        at += qualifiers == 0 ? 0 : 1;
        return qualifiers;
    }

    private void requireEnd() {
        if (at != text.length()) {
            throw error(at, "nothing, or another part of the time, was expected");
        }
    }

    private boolean startsWith(String expected) {
        if (at + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text.charAt(at + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private DateTimeParseException error(int index, String problem) {
        return error(index, problem, null);
    }

    private DateTimeParseException error(int index, String problem, @Nullable Throwable cause) {
        String shown = text.length() > SHOWN ? text.subSequence(0, SHOWN) + "..." : text.toString();
        return new DateTimeParseException(
                "not a time: '" + shown + "', at character " + (index + 1) + ": " + problem, text, index, cause);
    }
}
