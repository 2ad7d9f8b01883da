package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Set;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Actor codes that are not made of known pieces of three letters. */
final class PhoenixActorMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-actor-malformed")
            .severity(Severity.WARNING)
            .summary("A full actor code is not made of pieces of three letters, or begins with an unknown one.")
            .meaning("Codes are pieces of three letters, in which three dashes stand for an unknown country. The first"
                    + " one is looked for among countries, actor types, groups, religions and ethnic groups of CAMEO;"
                    + " later ones are left in peace.")
            .fix("Correct the code.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, SourceActorFull, TargetActorFull")
            .addFormats("phoenix")
            .build();

    private static final int PIECE = 3;
    private static final List<CodeList> LISTS = List.of(
            CodeList.of(CodeScheme.CAMEO_COUNTRY),
            CodeList.of(CodeScheme.CAMEO_ACTOR_TYPE),
            CodeList.of(CodeScheme.CAMEO_KNOWN_GROUP),
            CodeList.of(CodeScheme.CAMEO_RELIGION),
            CodeList.of(CodeScheme.CAMEO_ETHNIC));
    /** Roles that the pipeline knows and GDELT's lists do not, and former states. */
    private static final Set<String> OTHERS =
            Set.of("---", "PTY", "SUN", "YUG", "CZE", "CSK", "DDR", "GME", "GMW", "SCG", "ROM", "ZAR");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.SOURCE_ACTOR_FULL);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PhoenixColumns.TARGET_ACTOR_FULL);
    }

    @Override
    public void check(RowCells row) {
        check(row, PhoenixColumns.SOURCE_ACTOR_FULL);
        check(row, PhoenixColumns.TARGET_ACTOR_FULL);
    }

    private static void check(RowCells row, ColumnKey<String> column) {
        String code = CellText.of(row, column);
        if (code.isEmpty()) {
            return;
        }
        if (code.length() % PIECE != 0 || !isPlain(code)) {
            row.report(column, column.name() + " is " + code + ", which is not made of pieces of three letters");
        } else if (!isKnown(code.substring(0, PIECE))) {
            row.report(column, column.name() + " is " + code + ", and nothing is known by " + code.substring(0, PIECE));
        }
    }

    private static boolean isKnown(String piece) {
        return OTHERS.contains(piece)
                || Countries.find(CodeScheme.ISO3166_ALPHA3, piece).isPresent()
                || LISTS.stream().anyMatch(list -> list.findSpelling(piece).isPresent());
    }

    private static boolean isPlain(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(i < PIECE && code.startsWith("---"))) {
                return false;
            }
        }
        return true;
    }
}
