package org.sitrep.validation.rule;

import java.util.List;
import org.sitrep.io.ColumnKey;

/**
 * A rule of a source's codebook: it judges cells of the row that a record was read from.
 *
 * <p>It declares the columns that it looks at. What it finds must depend on their cells and the {@link RowCells#clock() clock} alone:
 * rows that have the same cells there are shown to it only once while it has nothing to say of them. It is shown only rows of the
 * formats that it {@linkplain RuleInfo#formats() declares}, wherever they are now: a row of GDELT that is kept in NDJSON is a row
 * of GDELT. Stateless and thread-safe.
 */
public non-sealed interface RowRule extends Rule {
    /**
     * The columns without which the rule has nothing to say; it is not shown rows of tables that lack one of them.
     *
     * @return the columns, at least one
     */
    List<ColumnKey<?>> columns();

    /**
     * Further columns that the rule looks at where the table has them.
     *
     * @return the columns; none unless overridden
     */
    default List<ColumnKey<?>> optionalColumns() {
        return List.of();
    }

    /**
     * Columns that hold the same things once more, such as those of a second actor after those of the first.
     *
     * <p>The rule is shown each row as often as it has such columns: once as it is, and once for each of these lists, whose
     * columns then stand in the place of those that the rule has declared. Since what it finds depends on the cells alone, cells
     * that it found right in one place are not shown to it again in another.
     *
     * @return lists as long as {@link #columns()} and {@link #optionalColumns()} together, in the order of these; none unless
     *     overridden
     */
    default List<List<ColumnKey<?>>> repetitions() {
        return List.of();
    }

    /**
     * Checks a row.
     *
     * @param row its cells, and where to report what is wrong with them
     */
    void check(RowCells row);
}
