package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

/** What publishers consider right has no error. */
class SamplesTest {
    /** Rows that are truly damaged in the files as published, with the reason: {@code file:line code}. */
    private static final Map<String, String> DAMAGED = Map.of();

    @TestFactory
    Stream<DynamicTest> aPublishedFileHasNoError() throws IOException {
        Path samples = SharedData.assumePresent("samples");
        List<Path> files;
        try (Stream<Path> all = Files.walk(samples)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
        return files.stream().map(file -> {
            String name = samples.relativize(file).toString().replace('\\', '/');
            return DynamicTest.dynamicTest(name, () -> {
                ValidationReport report = Validator.standard()
                        .withClock(Fixtures.CLOCK_OF_SAMPLES)
                        .withMaxFindings(Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .validate(file);
                report.countsByCode()
                        .forEach((code, count) -> System.out.printf(
                                Locale.ROOT,
                                "| %s | `%s` | %d of %d | %.2f %% |%n",
                                name,
                                code,
                                count,
                                report.rows(),
                                100.0 * count / report.rows()));
                assertThat(report.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .filter(finding -> !DAMAGED.containsKey(key(name, finding))))
                        .isEmpty();
            });
        });
    }

    private static String key(String name, Finding finding) {
        return name + ":" + finding.location().map(at -> at.line()).orElse(0L) + " " + finding.code();
    }
}
