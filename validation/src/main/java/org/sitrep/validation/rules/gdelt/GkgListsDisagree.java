package org.sitrep.validation.rules.gdelt;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An entry with an offset that the plain list does not have. */
final class GkgListsDisagree implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-lists-disagree")
            .severity(Severity.WARNING)
            .summary("An enhanced list has an entry that the plain list before it does not have.")
            .meaning("Themes, persons and organizations stand in a plain list, persons and organizations in "
                    + "small letters, and with their offsets in an enhanced one: each entry of the latter is in "
                    + "the former, in all 100 rows that were counted. The plain list may have more. Rows "
                    + "without a plain list are left in peace.")
            .fix("Take the cells from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V1THEMES to V2ENHANCEDORGANIZATIONS")
            .addFormats("gdelt-gkg")
            .build();

    private record Pair(ColumnKey<?> plain, ColumnKey<?> enhanced) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(GkgColumns.THEMES, GkgColumns.ENHANCED_THEMES),
            new Pair(GkgColumns.PERSONS, GkgColumns.ENHANCED_PERSONS),
            new Pair(GkgColumns.ORGANIZATIONS, GkgColumns.ENHANCED_ORGANIZATIONS));
    private static final List<ColumnKey<?>> COLUMNS = PAIRS.stream()
            .<ColumnKey<?>>flatMap(pair -> Stream.of(pair.plain(), pair.enhanced()))
            .toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        for (Pair pair : PAIRS) {
            if (row.isEmpty(pair.plain()) || row.isEmpty(pair.enhanced())) {
                continue;
            }
            Set<String> plain = new HashSet<>();
            for (String entry : BlockText.blocks(row.text(pair.plain()))) {
                plain.add(entry.toLowerCase(Locale.ROOT));
            }
            String enhanced = row.text(pair.enhanced());
            int wrong = BlockText.firstWrong(enhanced, ';', (text, from, to) -> {
                int comma = text.lastIndexOf(',', to - 1);
                return comma <= from
                        || plain.contains(text.substring(from, comma).toLowerCase(Locale.ROOT));
            });
            if (wrong >= 0) {
                row.report(
                        pair.enhanced(),
                        "an entry is not in " + pair.plain().name() + ": " + BlockText.excerpt(enhanced, wrong));
            }
        }
    }
}
