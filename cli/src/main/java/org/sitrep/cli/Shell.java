package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a command has around it: its streams, and what they lead to. */
final class Shell {
    private static final String TERMINAL = "terminal";

    private final InputStream in;
    private final StandardOutput out;
    private final OutputStream err;
    private final boolean outIsTerminal;
    private final boolean outHasColours;
    private final boolean errIsTerminal;
    private final Optional<Path> workspace;
    private boolean debug;
    private Progress progress = Progress.NONE;

    Shell(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        String outKind = environment.getOrDefault("SITREP_STDOUT", "");
        this.in = in;
        this.out = new StandardOutput(out, outKind.equals("pipe"));
        this.err = err;
        this.outIsTerminal = outKind.equals(TERMINAL);
        boolean capable = !environment.getOrDefault("TERM", "dumb").equals("dumb");
        this.outHasColours = outIsTerminal
                && capable
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
        this.errIsTerminal = environment.getOrDefault("SITREP_STDERR", "").equals(TERMINAL) && capable;
        this.workspace = Optional.of(environment.getOrDefault("GITHUB_WORKSPACE", ""))
                .filter(name -> !name.isEmpty())
                .flatMap(Shell::path);
        this.debug = !environment.getOrDefault("SITREP_DEBUG", "").isEmpty();
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    OutputStream err() {
        return err;
    }

    boolean outIsTerminal() {
        return outIsTerminal;
    }

    /** Whether standard output is a terminal that shows colours, and its user wants them (see no-color.org). */
    boolean outHasColours() {
        return outHasColours;
    }

    /** The folder with the repository that a GitHub workflow works on. */
    Optional<Path> workspace() {
        return workspace;
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    void debug(boolean wanted) {
        debug |= wanted;
    }

    /** Writes text to standard output; it holds nothing that the terminal could take for a command. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes one line to standard error, its control characters escaped. */
    void line(String text) {
        try {
            progress.erase();
            err.write((Escapes.shown(text) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // whoever closed standard error does not want to be told
            progress = Progress.NONE;
        }
    }

    /** Writes the stack trace, if that was asked for. */
    void trace(Throwable e) {
        if (debug) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(this::line);
        }
    }

    /**
     * Begins to show how far a command has come, where there is a terminal to show it on.
     *
     * @param total how many bytes there are to read; -1 if nobody knows
     * @param wanted false where the bar would get between the results
     */
    Progress progress(long total, boolean wanted) {
        progress = wanted && errIsTerminal ? new ProgressBar(err, total, System::nanoTime) : Progress.NONE;
        return progress;
    }
}
