package org.sitrep.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The countries, read from the tables in the jar. */
final class CountryTable {
    static final CountryTable INSTANCE = new CountryTable();

    private final Map<String, Optional<Country>> byId = new TreeMap<>();
    private final Map<CodeScheme, Map<String, Spells>> byCode = new HashMap<>();
    private final Map<CodeScheme, Map<String, Optional<Country>>> byName = new HashMap<>();
    private final Map<String, Optional<Country>> byAnyName = new HashMap<>();
    private final List<Provenance> provenances = new ArrayList<>();

    /** A stretch of time in which a code means a country; open at either end where the date is the extreme one. */
    private record Spell(LocalDate start, LocalDate end, Optional<Country> country) {
        boolean covers(LocalDate date) {
            return !date.isBefore(start) && !date.isAfter(end);
        }
    }

    private record Spells(List<Spell> all, Optional<Country> latest) {
        Spells(List<Spell> all) {
            this(all, latest(all));
        }

        private static Optional<Country> latest(List<Spell> all) {
            Spell latest = all.get(0);
            for (Spell spell : all) {
                if (spell.end().isAfter(latest.end())) {
                    latest = spell;
                }
            }
            return latest.country();
        }

        Optional<Country> on(LocalDate date) {
            for (Spell spell : all) {
                if (spell.covers(date)) {
                    return spell.country();
                }
            }
            return Optional.empty();
        }
    }

    private CountryTable() {
        TsvResource countries = TsvResource.load("countries/countries.tsv");
        TsvResource codes = TsvResource.load("countries/codes.tsv");
        TsvResource names = TsvResource.load("countries/names.tsv");
        provenances.add(countries.provenance());
        provenances.add(codes.provenance());
        provenances.add(names.provenance());
        Map<String, String> labels = new HashMap<>();
        for (String[] row : countries.rows()) {
            labels.put(cell(countries, row, "id"), cell(countries, row, "name"));
        }
        Map<String, Map<CodeScheme, List<Coding>>> codings = new HashMap<>();
        collect(codes, "code", labels, codings);
        collect(names, "name", labels, codings);
        for (String[] row : countries.rows()) {
            String id = cell(countries, row, "id");
            String name = cell(countries, row, "name");
            boolean former = cell(countries, row, "former").equals("1");
            Country country = new Country(id, name, former, copy(codings.getOrDefault(id, Map.of())));
            byId.put(id, Optional.of(country));
            byAnyName.put(fold(name), Optional.of(country));
        }
        indexCodes(codes);
        indexNames(names);
    }

    private static void collect(
            TsvResource table,
            String column,
            Map<String, String> labels,
            Map<String, Map<CodeScheme, List<Coding>>> codings) {
        for (String[] row : table.rows()) {
            if (cell(table, row, "use").equals("read")) {
                continue; // understood when read, never written
            }
            String id = cell(table, row, "country");
            @Nullable String label = labels.get(id);
            if (label == null) {
                throw table.broken("there is no country " + id);
            }
            CodeScheme scheme = CodeScheme.of(cell(table, row, "scheme"));
            Coding coding = Coding.of(scheme, cell(table, row, column), label);
            List<Coding> all =
                    codings.computeIfAbsent(id, i -> new HashMap<>()).computeIfAbsent(scheme, s -> new ArrayList<>());
            if (!all.contains(coding)) {
                all.add(coding);
            }
        }
    }

    private static Map<CodeScheme, List<Coding>> copy(Map<CodeScheme, List<Coding>> codings) {
        Map<CodeScheme, List<Coding>> copy = new HashMap<>();
        codings.forEach((scheme, list) -> copy.put(scheme, List.copyOf(list)));
        return copy;
    }

    private void indexCodes(TsvResource table) {
        Map<CodeScheme, Map<String, List<Spell>>> spells = new HashMap<>();
        for (String[] row : table.rows()) {
            CodeScheme scheme = CodeScheme.of(cell(table, row, "scheme"));
            Spell spell = new Spell(
                    date(cell(table, row, "start"), LocalDate.MIN),
                    date(cell(table, row, "end"), LocalDate.MAX),
                    country(table, row));
            spells.computeIfAbsent(scheme, s -> new HashMap<>())
                    .computeIfAbsent(cell(table, row, "code"), c -> new ArrayList<>())
                    .add(spell);
        }
        spells.forEach((scheme, codes) -> {
            Map<String, Spells> index = byCode.computeIfAbsent(scheme, s -> new HashMap<>());
            codes.forEach((code, all) -> index.put(code, new Spells(List.copyOf(all))));
        });
    }

    private void indexNames(TsvResource table) {
        for (String[] row : table.rows()) {
            CodeScheme scheme = CodeScheme.of(cell(table, row, "scheme"));
            String name = fold(cell(table, row, "name"));
            Optional<Country> country = country(table, row);
            byName.computeIfAbsent(scheme, s -> new HashMap<>()).put(name, country);
            byAnyName.putIfAbsent(name, country);
        }
    }

    private Optional<Country> country(TsvResource table, String[] row) {
        String id = cell(table, row, "country");
        Optional<Country> country = byId(id);
        if (country.isEmpty()) {
            throw table.broken("there is no country " + id);
        }
        return country;
    }

    Optional<Country> find(CodeScheme scheme, String code) {
        @Nullable Spells spells = spells(scheme, code);
        return spells == null ? Optional.empty() : spells.latest();
    }

    Optional<Country> find(CodeScheme scheme, String code, LocalDate date) {
        @Nullable Spells spells = spells(scheme, code);
        return spells == null ? Optional.empty() : spells.on(date);
    }

    private @Nullable Spells spells(CodeScheme scheme, String code) {
        @Nullable Map<String, Spells> index = byCode.get(scheme);
        return index == null ? null : index.get(code);
    }

    Optional<Country> findByName(CodeScheme scheme, String name) {
        String folded = fold(name);
        Optional<Country> own = byName.getOrDefault(scheme, Map.of()).getOrDefault(folded, Optional.empty());
        return own.isPresent() ? own : byAnyName.getOrDefault(folded, Optional.empty());
    }

    Optional<Country> byId(String id) {
        return byId.getOrDefault(id, Optional.empty());
    }

    List<Country> all() {
        return byId.values().stream().flatMap(Optional::stream).toList();
    }

    List<Provenance> provenances() {
        return List.copyOf(provenances);
    }

    private static String cell(TsvResource table, String[] row, String column) {
        return TsvResource.cell(row, table.column(column));
    }

    private static LocalDate date(String text, LocalDate missing) {
        return text.isEmpty() ? missing : LocalDate.parse(text);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
