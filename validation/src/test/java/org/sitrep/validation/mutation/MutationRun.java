package org.sitrep.validation.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.RecordReader;
import org.sitrep.source.Origin;
import org.sitrep.validation.Fixtures;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

/**
 * Damages the rows of a file, one cell a row, two rows of three, until every kind has been tried a few times or there are no more
 * rows for it, and compares what is found with what is found in the file as it is.
 */
final class MutationRun {
    private static final int WANTED = 5;
    /** How often a kind was tried, and how often it was found by the right rule at the right line and column. */
    static final class Outcome {
        int tried;
        int found;
    }

    private final Sample sample;
    private final RawTable table;
    private final List<String> columns;
    private final Map<Integer, Set<String>> before;
    private final Path folder;
    final Map<Mutation, Outcome> outcomes = new LinkedHashMap<>();
    final List<String> problems = new ArrayList<>();

    MutationRun(Sample sample, Path file, Path folder) throws IOException {
        this.sample = sample;
        this.folder = folder;
        this.table = RawTable.read(file, sample.charset(), sample.delimiter(), sample.quoting());
        try (RecordReader reader = RecordReader.open(file)) {
            columns = reader.iterator().next().origin().map(Origin::columns).orElseThrow();
        }
        this.before = byLine(validate(file));
        sample.mutations().forEach(mutation -> outcomes.put(mutation, new Outcome()));
    }

    private static ValidationReport validate(Path file) throws IOException {
        return Validator.standard()
                .withClock(Fixtures.CLOCK_OF_SAMPLES)
                .withMaxFindings(Integer.MAX_VALUE, Integer.MAX_VALUE)
                .validate(file);
    }

    private static Map<Integer, Set<String>> byLine(ValidationReport report) {
        Map<Integer, Set<String>> byLine = new TreeMap<>();
        for (Finding finding : report.findings()) {
            SourceLocation at = finding.location().orElse(SourceLocation.of("?"));
            byLine.computeIfAbsent((int) at.line(), line -> new TreeSet<>())
                    .add(finding.code() + " " + at.field().orElse(""));
        }
        return byLine;
    }

    void run() throws IOException {
        List<Mutation> mutations = sample.mutations();
        for (int round = 0; round < 3 * mutations.size() && isUnfinished(round); round++) {
            Map<Integer, RawTable.Change> changes = new HashMap<>();
            Map<Integer, Mutation> kinds = new HashMap<>();
            int next = round;
            for (int i = sample.firstRow(); i < table.rows().size(); i++) {
                if ((i + round) % 3 == 0) {
                    continue;
                }
                for (int tries = 0; tries < mutations.size(); tries++, next++) {
                    Mutation mutation = mutations.get(next % mutations.size());
                    Optional<RawTable.Change> change = change(table.rows().get(i), mutation);
                    if (change.isPresent()) {
                        changes.put(i, change.get());
                        kinds.put(i, mutation);
                        next++;
                        break;
                    }
                }
            }
            Path damaged = folder.resolve(Path.of(sample.path()).getFileName().toString());
            table.write(damaged, changes);
            compare(damaged, changes, kinds, round);
        }
    }

    private boolean isUnfinished(int round) {
        return round == 0
                || outcomes.values().stream()
                        .anyMatch(outcome -> outcome.tried < WANTED && (outcome.tried > 0 || round < 6));
    }

    private Optional<RawTable.Change> change(RawTable.Row row, Mutation mutation) {
        Map<String, String> texts = new HashMap<>();
        int index = -1;
        for (int j = 0; j < Math.min(columns.size(), row.cells().size()); j++) {
            texts.putIfAbsent(
                    columns.get(j).strip().toLowerCase(Locale.ROOT),
                    row.cells().get(j).text());
            if (index < 0 && columns.get(j).strip().equalsIgnoreCase(mutation.column())) {
                index = j;
            }
        }
        if (index < 0
                || before.getOrDefault(row.line(), new TreeSet<>()).stream()
                        .anyMatch(f -> f.startsWith(mutation.code()))) {
            return Optional.empty();
        }
        int at = index;
        return mutation.damage()
                .apply(texts)
                .map(text -> new RawTable.Change(at, table.quoted(row.cells().get(at), text)));
    }

    private void compare(Path damaged, Map<Integer, RawTable.Change> changes, Map<Integer, Mutation> kinds, int round)
            throws IOException {
        ValidationReport report = validate(damaged);
        TreeSet<String> places = new TreeSet<>();
        for (Finding finding : report.findings()) {
            SourceLocation at = finding.location().orElse(SourceLocation.of("?"));
            places.add(finding.code() + " " + at.line() + ":" + at.column());
        }
        Map<Integer, Set<String>> after = byLine(report);
        for (int i = sample.firstRow(); i < table.rows().size(); i++) {
            RawTable.Row row = table.rows().get(i);
            Mutation mutation = kinds.get(i);
            RawTable.Change change = changes.get(i);
            if (mutation != null && change != null) {
                Outcome outcome = outcomes.get(mutation);
                RawTable.Cell cell = row.cells().get(change.index());
                String wanted = mutation.code() + " " + cell.line() + ":" + cell.column();
                outcome.tried++;
                if (places.contains(wanted)) {
                    outcome.found++;
                } else {
                    problems.add(mutation.kind() + " (" + cell.raw() + " -> " + change.raw() + "): not found as "
                            + wanted + ", but " + after.getOrDefault(row.line(), new TreeSet<>()));
                }
            } else if (row.cells().size() > 1) {
                TreeSet<String> more = new TreeSet<>(after.getOrDefault(row.line(), new TreeSet<>()));
                more.removeAll(before.getOrDefault(row.line(), new TreeSet<>()));
                if (!more.isEmpty()) {
                    problems.add("line " + row.line() + " was not damaged (round " + round + ") and now has " + more);
                }
            }
        }
    }
}
