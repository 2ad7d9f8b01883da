package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.finding.Finding;
import org.sitrep.validation.Fixtures;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.Validator;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;

/**
 * Every rule is declared, documented, and has a file that breaks it and one that does not.
 *
 * <p>These are {@code fixtures/CODE/fails.*} and {@code passes.*}; {@code expected.txt} has a line {@code LINE:COLUMN} for each
 * finding in the former, written by hand. For rules that compare versions, {@code previous.*} is the previous one of both.
 */
class RuleCatalogueTest {
    private static final Path FIXTURES = root().resolve("validation/src/test/resources/org/sitrep/validation/fixtures");

    @TestFactory
    List<DynamicTest> everyRuleFindsWhatBreaksItAndNothingElse() {
        return RuleSet.standard().infos().stream()
                .map(RuleInfo::code)
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    Path folder = FIXTURES.resolve(code);
                    assertThat(folder).as("the fixtures of rule %s", code).isDirectory();
                    List<Finding> found = find(folder, "fails");
                    assertThat(found)
                            .as("what breaks %s", code)
                            .isNotEmpty()
                            .extracting(Finding::code)
                            .containsOnly(code);
                    assertThat(found)
                            .as("where %s is broken", code)
                            .extracting(RuleCatalogueTest::place)
                            .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
                    assertThat(find(folder, "passes"))
                            .as("what does not break %s", code)
                            .isEmpty();
                }))
                .toList();
    }

    @Test
    void everyFixtureIsThatOfARule() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        RuleSet.standard().infos().forEach(info -> codes.add(info.code()));
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .allSatisfy(name -> assertThat(codes).contains(name));
        }
    }

    /** The only file with a name, whatever its ending. */
    private static Path fixture(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(name + "."))
                    .toList();
            assertThat(found).as("%s.* in %s", name, folder.getFileName()).hasSize(1);
            return found.get(0);
        }
    }

    private static List<Finding> find(Path folder, String name) throws IOException {
        Validator validator = Validator.of(
                        RuleSet.standard().only(folder.getFileName().toString()))
                .withClock(Fixtures.CLOCK);
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> previous = files.filter(
                            file -> file.getFileName().toString().startsWith("previous."))
                    .findAny();
            return previous.map(validator::withPrevious)
                    .orElse(validator)
                    .validate(fixture(folder, name))
                    .findings();
        }
    }

    private static String place(Finding finding) {
        return finding.location()
                .map(at -> at.column() == 0 ? "" + at.line() : at.line() + ":" + at.column())
                .orElse("none");
    }

    @Test
    void everyRuleIsDeclaredInFull() {
        for (Rule rule : RuleSet.standard().rules()) {
            RuleInfo info = rule.info();
            assertThat(info.code()).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat(info.summary())
                    .as("the summary of %s is one sentence", info.code())
                    .matches("[A-Z][^.]*\\.");
            assertThat(info.meaning()).as("the meaning of %s", info.code()).endsWith(".");
            assertThat(info.fix()).as("the fix of %s", info.code()).endsWith(".");
            assertThat(info.since()).matches("[0-9]+\\.[0-9]+");
            if (!info.formats().isEmpty()) {
                assertThat(info.reference())
                        .as("where it is written what %s says", info.code())
                        .isPresent();
            }
            if (rule instanceof DatasetRule dataset) {
                assertThat(dataset.memory()).as("the memory of %s", info.code()).endsWith(".");
            }
        }
    }

    @Test
    void everyRuleClassIsListed() throws IOException {
        Path sources = root().resolve("validation/src/main/java");
        List<String> classes;
        try (var files = Files.walk(sources.resolve("org/sitrep/validation/rules"))) {
            classes = files.filter(Files::isRegularFile)
                    .filter(RuleCatalogueTest::isRule)
                    .map(path -> sources.relativize(path).toString())
                    .map(name -> name.replace(java.io.File.separatorChar, '.').replaceAll("\\.java$", ""))
                    .sorted()
                    .toList();
        }

        assertThat(RuleSet.standard().rules())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    private static boolean isRule(Path source) {
        try {
            return Files.readString(source)
                    .matches(
                            "(?s).*\\n(public )?final class \\w+\\s+implements (RecordRule|ValueRule<\\w+>|RowRule|DatasetRule) .*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thePageOfTheRulesIsUpToDate() throws IOException {
        Path page = root().resolve("docs/rules.md");
        String expected = RuleCatalogue.toMarkdown(RuleSet.standard());
        if (Boolean.getBoolean("sitrep.regenerate")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }

        assertThat(page)
                .as("docs/rules.md is out of date: its first lines say how to make it anew")
                .hasContent(expected);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above has the file mvnw");
        }
        return folder;
    }
}
