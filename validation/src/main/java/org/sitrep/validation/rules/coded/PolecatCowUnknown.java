package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers of Correlates of War that are none, or those of other countries. */
final class PolecatCowUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-cow-not-of-country")
            .severity(Severity.WARNING)
            .summary("A number of Correlates of War is not known, or is that of another country than its neighbour.")
            .meaning("The numbers stand in the order of the countries, with None where there is none. Each is compared"
                    + " with the country in its place, if both lists are as long; numbers of former states are left in"
                    + " peace there.")
            .fix("Correct the number.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Actor COW, Recipient COW")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.ACTOR_COW);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.ACTOR_COUNTRY, PolecatColumns.RECIPIENT_COUNTRY, PolecatColumns.RECIPIENT_COW);
    }

    @Override
    public void check(RowCells row) {
        check(row, PolecatColumns.ACTOR_COUNTRY, PolecatColumns.ACTOR_COW);
        check(row, PolecatColumns.RECIPIENT_COUNTRY, PolecatColumns.RECIPIENT_COW);
    }

    private static void check(RowCells row, ColumnKey<?> countries, ColumnKey<?> numbers) {
        String text = CellText.of(row, numbers);
        if (text.isEmpty()) {
            return;
        }
        List<String> cows = CellText.parts(text, ';');
        List<String> names = CellText.parts(CellText.of(row, countries), ';');
        for (int i = 0; i < cows.size(); i++) {
            String cow = cows.get(i).endsWith(".0")
                    ? cows.get(i).substring(0, cows.get(i).length() - 2)
                    : cows.get(i);
            if (cow.isEmpty()) {
                continue;
            }
            Optional<Country> state = Countries.find(CodeScheme.COW, cow);
            if (state.isEmpty()) {
                row.report(numbers, numbers.name() + " has " + cow + ", which is no number of a state");
                return;
            }
            Optional<Country> named =
                    names.size() != cows.size() || names.get(i).isEmpty()
                            ? Optional.empty()
                            : Countries.findByName(CodeScheme.COUNTRY_NAME, names.get(i));
            if (named.isPresent() && !state.get().isFormer() && !isOf(named.get(), cow) && state.get() != named.get()) {
                row.report(
                        numbers,
                        numbers.name() + " has " + cow + " (" + state.get().name() + ") for " + names.get(i));
                return;
            }
        }
    }

    private static boolean isOf(Country country, String cow) {
        return country.codings(CodeScheme.COW).stream()
                .anyMatch(coding -> coding.code().equals(cow));
    }
}
