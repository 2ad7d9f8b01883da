package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Set;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Pieces of an actor code that are not in it. */
final class PhoenixActorPieces implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-actor-pieces-differ")
            .severity(Severity.WARNING)
            .summary("Entity, role or attributes of an actor are not the pieces of its full code.")
            .meaning("The first three letters of a full code are the entity if they are a country or IGO, NGO, IMG or"
                    + " MNC; three dashes stand for an unknown one. The next three are the role if they are one of GOV,"
                    + " MIL, REB, OPP, PTY, COP, JUD, SPY, MED, EDU, BUS, CRM and CVL; all others are attributes. An"
                    + " actor that is only a role has no pieces. If two of the pieces differ, the full code is"
                    + " reported, which then is the one that was changed. Countries that only the program itself may"
                    + " list are left in peace.")
            .fix("Correct the piece, or the full code.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, actor columns")
            .addFormats("phoenix")
            .build();

    private static final int PIECE = 3;
    private static final Set<String> ROLES =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL");
    private static final Set<String> GROUPS = Set.of("IGO", "NGO", "IMG", "MNC");

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
        return List.of(
                PhoenixColumns.SOURCE_ACTOR_ENTITY,
                PhoenixColumns.SOURCE_ACTOR_ROLE,
                PhoenixColumns.SOURCE_ACTOR_ATTRIBUTE,
                PhoenixColumns.TARGET_ACTOR_FULL,
                PhoenixColumns.TARGET_ACTOR_ENTITY,
                PhoenixColumns.TARGET_ACTOR_ROLE,
                PhoenixColumns.TARGET_ACTOR_ATTRIBUTE);
    }

    @Override
    public void check(RowCells row) {
        check(
                row,
                PhoenixColumns.SOURCE_ACTOR_FULL,
                PhoenixColumns.SOURCE_ACTOR_ENTITY,
                PhoenixColumns.SOURCE_ACTOR_ROLE,
                PhoenixColumns.SOURCE_ACTOR_ATTRIBUTE);
        check(
                row,
                PhoenixColumns.TARGET_ACTOR_FULL,
                PhoenixColumns.TARGET_ACTOR_ENTITY,
                PhoenixColumns.TARGET_ACTOR_ROLE,
                PhoenixColumns.TARGET_ACTOR_ATTRIBUTE);
    }

    private static void check(
            RowCells row, ColumnKey<?> full, ColumnKey<?> entity, ColumnKey<?> role, ColumnKey<?> attribute) {
        String code = CellText.of(row, full);
        if (code.length() < PIECE) {
            return;
        }
        String first = code.substring(0, PIECE);
        String rest = code.substring(PIECE);
        String second = rest.length() < PIECE ? "" : rest.substring(0, PIECE);
        String right = ROLES.contains(second) ? second : "";
        String others = rest.substring(right.length());
        boolean wrongEntity = row.has(entity) && !isEntity(CellText.of(row, entity), first);
        boolean wrongRole = row.has(role) && !CellText.of(row, role).equals(right);
        boolean wrongOthers =
                row.has(attribute) && !pieces(CellText.of(row, attribute)).equals(others);
        if ((wrongEntity && wrongRole) || (wrongEntity && wrongOthers) || (wrongRole && wrongOthers)) {
            row.report(full, full.name() + " is " + code + ", but its pieces are others");
        } else if (wrongEntity) {
            report(row, entity, code);
        } else if (wrongRole) {
            report(row, role, code);
        } else if (wrongOthers) {
            report(row, attribute, code);
        }
    }

    private static void report(RowCells row, ColumnKey<?> piece, String code) {
        String text = CellText.of(row, piece);
        row.report(
                piece,
                piece.name() + " is " + (text.isEmpty() ? "empty" : text) + ", which is not what " + code + " says");
    }

    /** Whether this may be the entity of a code that begins so; it may be empty for what is no country that all know. */
    private static boolean isEntity(String entity, String first) {
        return entity.isEmpty()
                ? !GROUPS.contains(first)
                        && Countries.find(CodeScheme.ISO3166_ALPHA3, first).isEmpty()
                : entity.equals(first);
    }

    private static String pieces(String text) {
        return text.replace(";", "").replace(" ", "");
    }
}
