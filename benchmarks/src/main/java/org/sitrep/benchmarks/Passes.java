package org.sitrep.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads one file with one contender some times over and prints what each pass took; run by {@link SideBySide}. */
final class Passes {
    private static final int SLOTS = 1 << 10;
    private static final double NANOS = 1e9;

    /** Holds what was made of the latest rows, so that nothing is optimised away. */
    private static final Object[] RING = new Object[SLOTS];

    private static int slot;

    private Passes() {}

    /** What one pass took: seconds and bytes. */
    record Pass(double cpu, double wall, double allocated, long rows) {
        String line() {
            return String.format(Locale.ROOT, "pass %.6f %.6f %.0f %d", cpu, wall, allocated, rows);
        }

        static Pass of(String line) {
            String[] parts = line.split(" ", -1);
            return new Pass(
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Long.parseLong(parts[4]));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Contender contender = Contender.valueOf(arguments[0]);
        BenchmarkFile file = BenchmarkFile.of(arguments[1]);
        Path path = Path.of(arguments[2]);
        int warmUps = Integer.parseInt(arguments[3]);
        int measured = Integer.parseInt(arguments[4]);
        Work work = contender.open(file, path);
        for (int i = 0; i < warmUps + measured; i++) {
            Pass pass = pass(work);
            if (i >= warmUps) {
                System.out.println(pass.line());
            }
        }
    }

    private static Pass pass(Work work) throws IOException {
        System.gc();
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Consumer<Object> sink = value -> RING[slot++ & (SLOTS - 1)] = value;
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        long rows = work.run(sink);
        return new Pass(
                (threads.getCurrentThreadCpuTime() - cpu) / NANOS,
                (System.nanoTime() - wall) / NANOS,
                threads.getCurrentThreadAllocatedBytes() - allocated,
                rows);
    }
}
