package org.sitrep;

import java.util.Random;

/** Words that are hard to quote: quotation marks, backslashes, control characters, other scripts. */
public final class RandomWords {
    private static final String[] PIECES = {
        "the morning",
        "\"",
        "\\",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u0085",
        "\u2028",
        "\ud83d\udca5",
        "\ud800",
        "\udc00",
        " ",
        " = ",
        " @week",
        "..",
        "\u044d\u0442\u043e\u0439 \u043d\u0435\u0434\u0435\u043b\u0435\u0439",
        "\\u0041",
        "/",
        "X"
    };

    private RandomWords() {}

    /**
     * Words of one to four pieces.
     *
     * @param random where chance comes from
     * @return the words; never blank
     */
    public static String next(Random random) {
        StringBuilder words = new StringBuilder();
        for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString().isBlank() ? words + "x" : words.toString();
    }
}
