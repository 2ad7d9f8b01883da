package org.sitrep.benchmarks;

import java.util.List;

/**
 * Who is compared with whom, and on which file.
 *
 * @param name what to call it on the command line
 * @param title what to call it in a table
 * @param file the file
 * @param ours Sitrep's way
 * @param peer what all are measured by
 * @param peerName what to call the peer in the head of a table
 * @param contenders all of them, in the order in which they run
 * @param judged whether Sitrep's way must keep the first mark
 */
record Comparison(
        String name,
        String title,
        BenchmarkFile file,
        Contender ours,
        Contender peer,
        String peerName,
        List<Contender> contenders,
        boolean judged) {
    /** All comparisons: reading each table, reading NDJSON, writing it. */
    static final List<Comparison> ALL = List.of(
            table(BenchmarkFile.GDELT),
            table(BenchmarkFile.UCDP),
            table(BenchmarkFile.ICEWS),
            table(BenchmarkFile.ACLED),
            json("ndjson-reading", "sitrep-ndjson, read", Contender.SITREP_EVENTS, Contender.JACKSON_TREE),
            json("ndjson-writing", "sitrep-ndjson, written", Contender.SITREP_WRITING, Contender.JACKSON_WRITING));

    Comparison {
        contenders = List.copyOf(contenders);
    }

    private static Comparison table(BenchmarkFile file) {
        return new Comparison(
                file.toString(),
                file + "-like",
                file,
                Contender.SITREP_EVENTS,
                Contender.FASTCSV,
                "FastCSV",
                List.of(
                        Contender.SITREP_EVENTS,
                        Contender.SITREP_CELLS,
                        Contender.FASTCSV,
                        Contender.UNIVOCITY,
                        Contender.COMMONS_CSV,
                        Contender.JACKSON_CSV),
                true);
    }

    private static Comparison json(String name, String title, Contender ours, Contender peer) {
        return new Comparison(name, title, BenchmarkFile.NDJSON, ours, peer, "Jackson", List.of(ours, peer), false);
    }

    /** The comparison of a name. */
    static Comparison of(String name) {
        return ALL.stream()
                .filter(comparison -> comparison.name.equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no comparison \"" + name + "\", expected one of "
                                + ALL.stream().map(Comparison::name).toList()));
    }
}
