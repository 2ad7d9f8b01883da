package org.sitrep.validation.rules.dataset;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.code.Countries;

/** How alike names are. */
final class PartyNames {
    /** Shorter words differ by a letter too easily: Iran and Iraq, Bantu and Bandu. */
    static final int MIN_WORD = 6;

    private static final Set<String> COUNTRIES = countries();

    private PartyNames() {}

    private static Set<String> countries() {
        Set<String> words = new HashSet<>();
        Countries.all()
                .forEach(country -> words.addAll(List.of(plain(country.name()).split(" ", -1))));
        return words;
    }

    /** A name without case, marks and punctuation: its letters and digits, with one blank between words. */
    static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        boolean isGap = false;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (isGap && plain.length() > 0) {
                    plain.append(' ');
                }
                isGap = false;
                plain.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                isGap = true;
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether two plain names differ by one typing error, in one long word that is not the name of a country. */
    static boolean differByTypo(String a, String b) {
        String[] first = a.split(" ", -1);
        String[] second = b.split(" ", -1);
        if (first.length != second.length) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < first.length; i++) {
            if (!first[i].equals(second[i])) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && areOneTypoApart(first[different], second[different]);
    }

    private static boolean areOneTypoApart(String a, String b) {
        if (Math.min(a.length(), b.length()) < MIN_WORD
                || hasDigit(a)
                || hasDigit(b)
                || (COUNTRIES.contains(a) && COUNTRIES.contains(b))) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restOfA = a.length() - start - end;
        int restOfB = b.length() - start - end;
        boolean isSwap = restOfA == 2
                && restOfB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return isSwap || Math.max(restOfA, restOfB) == 1;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
