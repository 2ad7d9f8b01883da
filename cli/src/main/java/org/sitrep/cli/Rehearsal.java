package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;

/**
 * Runs what the command is mostly used for, without any result, so that the launcher can record which classes it needs and
 * keep them in a class data archive: that halves the time to start.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args files to read
     */
    public static void main(String[] args) {
        play("formats");
        play("formats", "--json");
        play("--help");
        for (String file : args) {
            play("inspect", file);
            play("inspect", "--json", file);
            play("convert", file, "--to", "sitrep-ndjson");
            play("validate", file);
        }
        for (Format format : Formats.all()) {
            format.layouts().values().forEach(columns -> {
                String row = String.join(",", columns) + "\n" + ",".repeat(Math.max(0, columns.size() - 1)) + "\n";
                run(row, "convert", "-", "--from", format.id(), "--to", "sitrep-ndjson");
            });
        }
        System.exit(0);
    }

    private static void play(String... args) {
        run("", args);
    }

    private static void run(String input, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Cli.run(args, in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of());
    }
}
