package org.sitrep.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The file of {@link GdeltLike} with one cell damaged in each twentieth row, in one of a dozen ways. */
final class DamagedGdeltLike implements FileGenerator {
    private static final long SEED = 43;
    private static final int EACH = 20;

    /** The index of a cell, and what becomes of it; {@code *} stands for what was there. */
    private record Damage(int index, String text) {}

    private static final List<Damage> DAMAGES = List.of(
            new Damage(2, "190001"),
            new Damage(3, "2019"),
            new Damage(4, "2019.5"),
            new Damage(25, "2"),
            new Damage(27, "999"),
            new Damage(28, "21"),
            new Damage(29, "7"),
            new Damage(30, "-9.9"),
            new Damage(31, "0"),
            new Damage(34, "123.4"),
            new Damage(51, "9"),
            new Damage(53, "ZZ"),
            new Damage(56, "*95"),
            new Damage(57, "999.5"),
            new Damage(1, "2023x301"));

    @Override
    public void write(OutputStream out, int rows) throws IOException {
        PipedInputStream pipe = new PipedInputStream(1 << 16);
        PipedOutputStream end = new PipedOutputStream(pipe);
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            try (end) {
                new GdeltLike().write(end, rows);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        SplittableRandom random = new SplittableRandom(SEED);
        Writer target = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(pipe, StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                target.write(number % EACH == 0 ? damaged(line, random) : line);
                target.write('\n');
            }
        }
        written.join();
        target.flush();
    }

    private static String damaged(String line, SplittableRandom random) {
        Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
        String[] cells = line.split("\t", -1);
        cells[damage.index()] = damage.text().replace("*", cells[damage.index()]);
        return String.join("\t", cells);
    }
}
