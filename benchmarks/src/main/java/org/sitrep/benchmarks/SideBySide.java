package org.sitrep.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.sitrep.benchmarks.Passes.Pass;

/**
 * Compares all contenders and judges the first mark: {@code SideBySide [MEGABYTES [ROUNDS [FOLDER [NAME...]]]]}.
 *
 * <p>Each contender runs in a virtual machine of its own, one after another, and so again in each round, so that a busy spell of the
 * machine hits them all. Ranked is the CPU time of the reading thread, the median over all rounds.
 */
public final class SideBySide {
    /** How many times slower than FastCSV's splitting into strings typed events may be. */
    static final double FIRST_MARK = 1.5;

    private static final int WARM_UPS = 3;
    private static final int MEASURED = 3;
    private static final int DEFAULT_MEGABYTES = 160;
    private static final int DEFAULT_ROUNDS = 3;

    private SideBySide() {}

    /**
     * Runs the comparisons, prints a table for each, and ends with the code 1 if the first mark is missed.
     *
     * @param arguments the size of the files in megabytes, 160 unless given; the number of rounds, 3 unless given; where to
     *     keep the files; which comparisons to run, such as {@code acled}, all unless given
     * @throws IOException if a file cannot be written or read
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_MEGABYTES;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_ROUNDS;
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : folder();
        List<Comparison> comparisons = arguments.length > 3
                ? Arrays.stream(arguments).skip(3).map(Comparison::of).toList()
                : Comparison.ALL;
        boolean met = true;
        for (Comparison comparison : comparisons) {
            BenchmarkFile file = comparison.file();
            int rows = file.rowsFor(megabytes * 1_000_000L);
            Map<Contender, List<Pass>> passes = run(comparison, file.in(folder, rows), rounds);
            print(comparison, rows, passes);
            met &= judge(comparison, passes);
        }
        if (!met) {
            System.exit(1);
        }
    }

    /** Where the files are kept between runs. */
    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "sitrep-benchmarks");
    }

    private static Map<Contender, List<Pass>> run(Comparison comparison, Path path, int rounds)
            throws IOException, InterruptedException {
        Map<Contender, List<Pass>> passes = new EnumMap<>(Contender.class);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : comparison.contenders()) {
                passes.computeIfAbsent(contender, some -> new ArrayList<>())
                        .addAll(fork(contender, comparison.file(), path));
            }
        }
        return passes;
    }

    private static List<Pass> fork(Contender contender, BenchmarkFile file, Path path)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xms2g",
                        "-Xmx2g",
                        "-Xmn1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Passes.class.getName(),
                        contender.name(),
                        file.toString(),
                        path.toString(),
                        Integer.toString(WARM_UPS),
                        Integer.toString(MEASURED))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Pass> passes = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                passes.add(Pass.of(line));
            }
        }
        if (process.waitFor() != 0 || passes.size() != MEASURED) {
            throw new IllegalStateException(contender.title() + " has failed on " + path);
        }
        return passes;
    }

    private static void print(Comparison comparison, int rows, Map<Contender, List<Pass>> passes) {
        double peerCpu = median(passes, comparison.peer(), Pass::cpu);
        double peerWall = median(passes, comparison.peer(), Pass::wall);
        System.out.printf(Locale.ROOT, "%n%s, %,d records%n%n", comparison.title(), rows);
        System.out.printf(
                Locale.ROOT,
                "| contender | CPU s (min-max) | x %1$s | wall s | x %1$s | k records/s | B/record |%n",
                comparison.peerName());
        System.out.println("|---|---|---|---|---|---|---|");
        for (Contender contender : passes.keySet()) {
            double cpu = median(passes, contender, Pass::cpu);
            double wall = median(passes, contender, Pass::wall);
            double[] sorted = sorted(passes, contender, Pass::cpu);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f (%.3f-%.3f) | %.2f | %.3f | %.2f | %,.0f | %,.0f |%n",
                    contender.title(),
                    cpu,
                    sorted[0],
                    sorted[sorted.length - 1],
                    cpu / peerCpu,
                    wall,
                    wall / peerWall,
                    rows / cpu / 1000,
                    median(passes, contender, Pass::allocated) / rows);
        }
    }

    private static boolean judge(Comparison comparison, Map<Contender, List<Pass>> passes) {
        double ratio = median(passes, comparison.ours(), Pass::cpu) / median(passes, comparison.peer(), Pass::cpu);
        boolean met = !comparison.judged() || ratio <= FIRST_MARK;
        System.out.printf(
                Locale.ROOT,
                "%n%s: %s take %.2f x the CPU time of %s%s%n",
                comparison.name(),
                comparison.ours().title(),
                ratio,
                comparison.peer().title(),
                comparison.judged()
                        ? String.format(
                                Locale.ROOT, "; the first mark of %.1f x is %s", FIRST_MARK, met ? "met" : "MISSED")
                        : "");
        return met;
    }

    private static double median(
            Map<Contender, List<Pass>> passes, Contender contender, ToDoubleFunction<Pass> measure) {
        double[] sorted = sorted(passes, contender, measure);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double[] sorted(
            Map<Contender, List<Pass>> passes, Contender contender, ToDoubleFunction<Pass> measure) {
        return passes.getOrDefault(contender, List.of()).stream()
                .mapToDouble(measure)
                .sorted()
                .toArray();
    }
}
