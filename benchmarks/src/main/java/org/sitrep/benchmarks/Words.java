package org.sitrep.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invented words, names and sentences. */
final class Words {
    private static final List<String> SYLLABLES = List.of(
            "ka", "ro", "mi", "ta", "len", "dor", "sha", "bir", "un", "qa", "zel", "pol", "ne", "va", "gor", "hi", "al",
            "mar", "es", "ti", "bo", "rai", "su", "nd", "ke", "lo", "jan", "fi", "wer", "am");

    private Words() {}

    /** A word of so many syllables. */
    static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    /** A word of two to four syllables with a capital. */
    static String name(SplittableRandom random) {
        String word = word(random, random.nextInt(2, 5));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** So many words of one to four syllables with a text between each two. */
    static String words(SplittableRandom random, int count, String between) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : between).append(word(random, random.nextInt(1, 5)));
        }
        return words.toString();
    }

    /** A name and some words, with blanks between them. */
    static String sentence(SplittableRandom random, int least, int most) {
        return name(random) + " " + words(random, random.nextInt(least, most), " ");
    }
}
