package org.sitrep.maven;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Term;
import org.sitrep.finding.Severity;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;
import org.sitrep.validation.baseline.Baseline;
import org.sitrep.validation.report.ReportFormat;

/**
 * Checks files as one dataset, and fails the build if there are findings that are bad enough.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {
    /** The folder that paths are relative to. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    File basedir;

    /** The files: paths, or patterns such as {@code data/*.csv}, relative to the project. */
    @Parameter(property = "sitrep.inputs", required = true)
    List<String> inputs = new ArrayList<>();

    /** The id of their format, such as {@code acled-csv}; found out if not given. */
    @Parameter(property = "sitrep.from")
    @Nullable String from;

    /** How bad a finding must be to fail the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
    @Parameter(property = "sitrep.failOn", defaultValue = "error")
    String failOn = "error";

    /** The codes of rules to leave out. */
    @Parameter(property = "sitrep.disable")
    List<String> disable = new ArrayList<>();

    /** Severities other than the rules' own, by code: {@code <point-outside-country>info</point-outside-country>}. */
    @Parameter
    Map<String, String> severity = new TreeMap<>();

    /** A file of findings that are accepted, and do not count. */
    @Parameter(property = "sitrep.baseline")
    @Nullable String baseline;

    /** The previous version of the dataset, to compare with. */
    @Parameter(property = "sitrep.previous")
    @Nullable String previous;

    /** Reports to write, by format: {@code <sarif>target/sitrep.sarif</sarif>}. */
    @Parameter
    Map<String, String> reports = new TreeMap<>();

    /** How many findings to show and to keep in reports; all are counted. */
    @Parameter(property = "sitrep.maxFindings", defaultValue = "1000")
    int maxFindings = 1000;

    /** Whether to do nothing. */
    @Parameter(property = "sitrep.skip", defaultValue = "false")
    boolean skip;

    /** Made by Maven. */
    public ValidateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("sitrep:validate is skipped");
            return;
        }
        Path folder = basedir.toPath();
        Optional<Severity> threshold =
                failOn.equals("never") ? Optional.empty() : Optional.of(severity("failOn", failOn));
        List<Path> files = InputPatterns.find(folder, inputs);
        ValidationReport report = validate(files);
        for (Map.Entry<String, String> target : reports.entrySet()) {
            write(report, format(target.getKey()), folder.resolve(target.getValue()));
        }
        Findings.log(report, getLog());
        if (threshold.filter(report::hasFindings).isPresent()) {
            throw new MojoFailureException("sitrep:validate found what is at least of severity " + failOn + ": "
                    + report.count(Severity.ERROR) + " errors, " + report.count(Severity.WARNING) + " warnings, "
                    + report.count(Severity.INFO) + " infos; they are listed above");
        }
    }

    private ValidationReport validate(List<Path> files) throws MojoExecutionException {
        ReadOptions options = ReadOptions.builder()
                .format(Optional.ofNullable(from))
                .onError(OnError.SKIP)
                .build();
        try {
            RuleSet rules = RuleSet.standard().without(disable.toArray(new String[0]));
            for (Map.Entry<String, String> changed : severity.entrySet()) {
                rules = rules.withSeverity(changed.getKey(), severity("severity", changed.getValue()));
            }
            Validator validator = Validator.of(rules).withMaxFindings(maxFindings, maxFindings);
            if (baseline != null) {
                validator =
                        validator.withBaseline(Baseline.read(basedir.toPath().resolve(baseline)));
            }
            if (previous != null) {
                validator = validator.withPrevious(basedir.toPath().resolve(previous));
            }
            return validator.validate(files, options);
        } catch (IOException e) {
            throw new MojoExecutionException("the data cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("the configuration is wrong: " + e.getMessage(), e);
        }
    }

    private static Severity severity(String parameter, String text) throws MojoExecutionException {
        return Term.find(Severity.class, text)
                .orElseThrow(() -> new MojoExecutionException(
                        parameter + " is \"" + text + "\", and should be error, warning or info"));
    }

    private static ReportFormat format(String name) throws MojoExecutionException {
        return Term.find(ReportFormat.class, name)
                .orElseThrow(() -> new MojoExecutionException("there is no report \"" + name + "\""));
    }

    private static void write(ValidationReport report, ReportFormat format, Path file) throws MojoExecutionException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(report, out);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the report " + file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
