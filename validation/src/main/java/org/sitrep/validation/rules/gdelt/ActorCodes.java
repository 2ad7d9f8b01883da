package org.sitrep.validation.rules.gdelt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;

/** The codes of a GDELT actor: pieces of three characters, most of which have a column of their own. */
final class ActorCodes {
    static final int PIECE = 3;

    private static final int CAPITAL = 1;
    private static final int SMALL = 2;
    private static final int DIGIT = 3;

    /**
     * A kind of piece.
     *
     * @param name what a piece of it is called
     * @param columns where its pieces stand, one after the other
     * @param codes the known ones
     * @param small whether they may be in small letters
     */
    record Kind(String name, List<ColumnKey<String>> columns, Set<String> codes, boolean small) {}

    static final List<Kind> KINDS = List.of(
            kind("country", CodeScheme.CAMEO_COUNTRY, false, List.of(GdeltColumns.ACTOR1_COUNTRY_CODE)),
            kind("known group", CodeScheme.CAMEO_KNOWN_GROUP, false, List.of(GdeltColumns.ACTOR1_KNOWN_GROUP_CODE)),
            kind("ethnic group", CodeScheme.CAMEO_ETHNIC, true, List.of(GdeltColumns.ACTOR1_ETHNIC_CODE)),
            kind(
                    "religion",
                    CodeScheme.CAMEO_RELIGION,
                    false,
                    List.of(GdeltColumns.ACTOR1_RELIGION1_CODE, GdeltColumns.ACTOR1_RELIGION2_CODE)),
            kind(
                    "role",
                    CodeScheme.CAMEO_ACTOR_TYPE,
                    false,
                    List.of(
                            GdeltColumns.ACTOR1_TYPE1_CODE,
                            GdeltColumns.ACTOR1_TYPE2_CODE,
                            GdeltColumns.ACTOR1_TYPE3_CODE)));

    private ActorCodes() {}

    private static Kind kind(String name, CodeScheme scheme, boolean small, List<ColumnKey<String>> columns) {
        Set<String> codes = new HashSet<>();
        for (CodeEntry entry : CodeList.of(scheme).entries()) {
            codes.add(entry.coding().code());
        }
        return new Kind(name, columns, codes, small);
    }

    /** Whether a text is a piece of a kind by its form: three capitals, for most ethnic groups three small letters. */
    static boolean isPiece(String text, Kind kind) {
        if (!isPiece(text)) {
            return false;
        }
        int first = kind(text.charAt(0));
        return first == CAPITAL || (first == SMALL && kind.small());
    }

    /** Whether a text is a piece: three capitals, small letters or digits. */
    static boolean isPiece(String text) {
        return text.length() == PIECE && isPiece(text, 0);
    }

    /** Whether a text consists of pieces. */
    static boolean isWellFormed(String code) {
        boolean formed = code.length() % PIECE == 0;
        for (int i = 0; formed && i < code.length(); i += PIECE) {
            formed = isPiece(code, i);
        }
        return formed;
    }

    private static boolean isPiece(String text, int from) {
        int kind = kind(text.charAt(from));
        return kind > 0 && kind(text.charAt(from + 1)) == kind && kind(text.charAt(from + 2)) == kind;
    }

    private static int kind(char c) {
        return c >= 'A' && c <= 'Z' ? CAPITAL : c >= 'a' && c <= 'z' ? SMALL : c >= '0' && c <= '9' ? DIGIT : 0;
    }

    /** Whether a code has a piece. */
    static boolean hasPiece(String code, String piece) {
        for (int i = 0; i + PIECE <= code.length(); i += PIECE) {
            if (code.startsWith(piece, i)) {
                return true;
            }
        }
        return false;
    }

    /** The code as a whole, without the blanks that some rows of version 1.0 have before it. */
    static String code(RowCells row) {
        return row.text(GdeltColumns.ACTOR1_CODE).strip();
    }
}
