package org.sitrep.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.benchmarks.ValidationPass.Job;

/**
 * What it costs to check a file, beside reading it: {@code ValidationCost [ROWS [ROUNDS [FOLDER]]]}.
 *
 * <p>The file is like one of GDELT, with one row of twenty damaged. Each job runs in a virtual machine of its own with a heap of 256
 * MB, one after another, and so again in each round. The first pass of each is told apart: it is what a command takes. Three more are
 * not counted, in which the compiler is still at work; the medians are of the five behind them.
 */
public final class ValidationCost {
    private static final int DEFAULT_ROWS = 1_000_000;
    private static final int DEFAULT_ROUNDS = 3;
    private static final int PASSES = 9;
    /** How many passes are let go by after the first, while the compiler is still at work. */
    private static final int WARMING = 3;

    /** How many times longer than reading the checks may take. */
    private static final Map<Job, Double> MARKS = new EnumMap<>(Map.of(Job.RECORD_RULES, 1.5, Job.ALL_RULES, 2.5));

    private ValidationCost() {}

    /** The seconds of one pass, and what was found. */
    private record Took(boolean first, double wall, double cpu, long found) {}

    /**
     * Runs all jobs, prints a table, and ends with the code 1 if a mark is missed.
     *
     * @param arguments the number of rows, 1,000,000 unless given; the number of rounds, 3 unless given; where to keep the file
     * @throws IOException if the file cannot be written or read
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_ROWS;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_ROUNDS;
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : SideBySide.folder();
        Path file = BenchmarkFile.GDELT_DAMAGED.in(folder, rows);
        Map<Job, List<Took>> passes = new EnumMap<>(Job.class);
        for (int round = 0; round < rounds; round++) {
            for (Job job : Job.values()) {
                passes.computeIfAbsent(job, some -> new ArrayList<>()).addAll(fork(job, file));
            }
        }
        System.out.printf(Locale.ROOT, "%ngdelt-like, %,d rows, one of twenty damaged, -Xmx256m%n%n", rows);
        System.out.println(
                "| job | wall s, warm | x reading | CPU s, warm | x reading | wall s, first pass | x reading | found |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        boolean met = true;
        for (Job job : Job.values()) {
            double warm = wall(passes, job, false) / wall(passes, Job.READ, false);
            double cpu = cpu(passes, job) / cpu(passes, Job.READ);
            double first = wall(passes, job, true) / wall(passes, Job.READ, true);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %,d |%n",
                    job.title(),
                    wall(passes, job, false),
                    warm,
                    cpu(passes, job),
                    cpu,
                    wall(passes, job, true),
                    first,
                    passes.getOrDefault(job, List.of()).get(0).found());
            met &= warm <= MARKS.getOrDefault(job, Double.MAX_VALUE);
        }
        if (!met) {
            System.out.println("a mark is MISSED: 1.5 x for record and codebook rules, 2.5 x for all");
            System.exit(1);
        }
    }

    private static List<Took> fork(Job job, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ValidationPass.class.getName(),
                        job.name(),
                        file.toString(),
                        Integer.toString(PASSES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Took> passes = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", -1);
                passes.add(new Took(
                        passes.isEmpty(),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Long.parseLong(parts[3])));
            }
        }
        if (process.waitFor() != 0 || passes.size() != PASSES) {
            throw new IllegalStateException(job + " has failed on " + file);
        }
        passes.subList(1, 1 + WARMING).clear();
        return passes;
    }

    private static double wall(Map<Job, List<Took>> passes, Job job, boolean first) {
        return median(passes.getOrDefault(job, List.of()).stream()
                .filter(took -> took.first() == first)
                .mapToDouble(Took::wall)
                .sorted()
                .toArray());
    }

    private static double cpu(Map<Job, List<Took>> passes, Job job) {
        return median(passes.getOrDefault(job, List.of()).stream()
                .filter(took -> !took.first())
                .mapToDouble(Took::cpu)
                .sorted()
                .toArray());
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
