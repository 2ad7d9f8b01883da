package org.sitrep.io.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes bytes of cells; windows-1252 so that every byte has its own character. Immutable and thread-safe. */
final class CellCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What to read a row in that is no UTF-8, unless the user has said what the file is in. */
    static final Charset FALLBACK = WINDOWS_1252;

    /** The ASCII characters as texts: cells of one character are the most frequent ones. */
    private static final String[] SINGLE = new String[0x80];

    static {
        for (int i = 0; i < SINGLE.length; i++) {
            SINGLE[i] = String.valueOf((char) i);
        }
    }

    private final Charset charset;
    /** The characters of the bytes from 0x80 on; empty for UTF-8. */
    private final char[] upper;

    private CellCharset(Charset charset, char[] upper) {
        this.charset = charset;
        this.upper = upper;
    }

    static CellCharset of(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new CellCharset(charset, new char[0]);
        }
        if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(WINDOWS_1252)) {
            return new CellCharset(charset, upper(charset));
        }
        throw new IllegalArgumentException(
                "a table cannot be read as " + charset + ", expected UTF-8, windows-1252 or ISO-8859-1");
    }

    /** The five bytes without a character in windows-1252 become the control character of the same number. */
    private static char[] upper(Charset charset) {
        char[] upper = new char[0x80];
        for (int i = 0; i < upper.length; i++) {
            char decoded = new String(new byte[] {(byte) (0x80 + i)}, charset).charAt(0);
            upper[i] = decoded == '\ufffd' ? (char) (0x80 + i) : decoded;
        }
        return upper;
    }

    Charset charset() {
        return charset;
    }

    String decode(byte[] bytes, int from, int to) {
        if (to - from < 2) {
            if (from == to) {
                return "";
            }
            if (bytes[from] >= 0) {
                return SINGLE[bytes[from]];
            }
        }
        if (upper.length == 0) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        if (charset.equals(StandardCharsets.ISO_8859_1) || Swar.isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[to - from];
        for (int i = 0; i < text.length; i++) {
            byte b = bytes[from + i];
            text[i] = b >= 0 ? (char) b : upper[b & 0x7f];
        }
        return new String(text);
    }

    /** The bytes of a text, or null if it has a character that the charset does not have. */
    byte @Nullable [] encode(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int upperIndex = c < 0x80 ? 0 : upperIndex(c);
            if (c >= 0x80 && upperIndex < 0) {
                return upper.length > 0 || hasLoneSurrogate(text) ? null : text.getBytes(StandardCharsets.UTF_8);
            }
            bytes[i] = (byte) (c < 0x80 ? c : 0x80 + upperIndex);
        }
        return bytes;
    }

    private int upperIndex(char c) {
        for (int i = 0; i < upper.length; i++) {
            if (upper[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** The number of characters, that is Unicode code points, after decoding. */
    int characters(byte[] bytes, int from, int to) {
        if (upper.length > 0) {
            return to - from;
        }
        if (!isWellFormed(bytes, from, to)) {
            String text = decode(bytes, from, to);
            return text.codePointCount(0, text.length());
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    boolean isWellFormed(byte[] bytes, int from, int to) {
        return upper.length > 0 || Swar.isAscii(bytes, from, to) || isUtf8(bytes, from, to);
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int b = bytes[at++];
            if (b >= 0) {
                continue;
            }
            int length = b < (byte) 0xe0 ? 1 : b < (byte) 0xf0 ? 2 : 3;
            if (b < (byte) 0xc2 || b > (byte) 0xf4 || to - at < length) {
                return false;
            }
            int second = bytes[at] & 0xff;
            int lowest = b == (byte) 0xe0 ? 0xa0 : b == (byte) 0xf0 ? 0x90 : 0x80;
            int highest = b == (byte) 0xed ? 0x9f : b == (byte) 0xf4 ? 0x8f : 0xbf;
            if (second < lowest || second > highest) {
                return false;
            }
            for (int i = 1; i < length; i++) {
                if ((bytes[at + i] & 0xc0) != 0x80) {
                    return false;
                }
            }
            at += length;
        }
        return true;
    }
}
