package org.sitrep.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The door of the command: runs one command line.
 *
 * <p>Results go to standard output, everything else to standard error, one line for each problem. Never a stack trace,
 * unless {@code --debug} or the environment variable {@code SITREP_DEBUG} asks for it.
 */
public final class Cli {
    private static final int HELP_WIDTH = 100;

    private Cli() {}

    /**
     * Runs a command line and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv()));
    }

    /**
     * Runs a command line.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output; flushed, not closed
     * @param err standard error; flushed, not closed
     * @param environment the environment variables. {@code SITREP_DEBUG} asks for stack traces; {@code SITREP_STDOUT} and
     *     {@code SITREP_STDERR}, set by the launcher, are {@code terminal} or {@code pipe} if the stream is one
     * @return 0 if all is well, 1 if there are findings or rejected records, 2 for wrong usage, 3 if an input cannot be
     *     read, 70 for a fault of the program, 74 if the output cannot be written
     */
    public static int run(
            String[] args, InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        Shell shell = new Shell(in, out, err, environment);
        try {
            int code = commandLine(shell, args).execute(args);
            shell.out().flush();
            return code;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Failures.report(e, shell);
        }
    }

    private static CommandLine commandLine(Shell shell, String[] args) {
        SitrepCommand root = new SitrepCommand(shell);
        CommandLine command = new CommandLine(root);
        Map<String, Supplier<Object>> subcommands = new TreeMap<>(Map.of(
                "convert", () -> new ConvertCommand(shell),
                "formats", () -> new FormatsCommand(shell),
                "inspect", () -> new InspectCommand(shell),
                "rules", () -> new RulesCommand(shell),
                "validate", () -> new ValidateCommand(shell)));
        if (args.length > 0 && subcommands.containsKey(args[0])) {
            // only the one that is asked for is taken apart by reflection: that is a good part of the time to start
            subcommands.keySet().retainAll(Set.of(args[0]));
        }
        subcommands.forEach((name, subcommand) -> command.addSubcommand(name, subcommand.get()));
        command.setOut(new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8), true));
        command.setErr(new PrintWriter(new OutputStreamWriter(shell.err(), StandardCharsets.UTF_8), true));
        command.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        command.setUsageHelpWidth(HELP_WIDTH);
        command.setExpandAtFiles(false);
        command.setExecutionExceptionHandler((e, failed, result) -> Failures.report(e, shell));
        command.setParameterExceptionHandler((e, arguments) -> wrongUsage(e, shell, subcommands.keySet()));
        return command;
    }

    private static int wrongUsage(ParameterException e, Shell shell, Set<String> subcommands) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            message = command.getParent() == null && !argument.startsWith("-")
                    ? "there is no command \"" + argument + "\"; there are " + String.join(", ", subcommands)
                    : "there is no option or place for \"" + argument + "\"";
        }
        shell.line(name + ": " + message + " (see " + name + " --help)");
        shell.trace(e);
        return ExitCode.USAGE;
    }
}
