package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code sitrep}: the options that hold for all commands. */
@Command(
        name = "sitrep",
        description = "Converts, inspects and checks conflict-event data.",
        versionProvider = SitrepCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  sitrep inspect ged231.csv",
            "  sitrep convert ged231.csv --to sitrep-ndjson -o ged231.ndjson",
            "  sitrep validate ged231.csv --report json=report.json",
            "  sitrep formats",
            "  sitrep rules",
            "",
            "Exit codes: 0 all is well; 1 there are findings, or records were rejected; 2 wrong usage;",
            "3 an input cannot be read; 70 a fault of sitrep itself; 74 the output cannot be written.",
            "",
            "Environment: SITREP_DEBUG=1 shows stack traces; SITREP_OPTS holds options for Java, such as -Xmx1g."
        })
final class SitrepCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    SitrepCommand(Shell shell) {
        this.shell = shell;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the version and exit.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of errors.")
    void debug(boolean wanted) {
        shell.debug(wanted);
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: convert, formats, inspect, rules or validate");
    }

    /** Knows the version that the build has put into a resource. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = SitrepCommand.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            }
            return new String[] {
                "sitrep " + properties.getProperty("version") + " (Java " + System.getProperty("java.version") + ")"
            };
        }
    }
}
