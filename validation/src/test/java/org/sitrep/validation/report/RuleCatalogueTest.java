package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.find;
import static org.sitrep.validation.Fixtures.partOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;

/** Every rule is declared, documented, and has records that break it and records that do not. */
class RuleCatalogueTest {
    /** Records that break a rule, and records as much like them as can be that do not. */
    private record Fixture(List<Record> failing, List<Record> passing) {}

    private static final Map<String, Fixture> FIXTURES = Map.of(
            "contradictory-casualty-claims",
            new Fixture(
                    List.of(
                            event("w", claim("c1", Harm.WOUNDED, "some", "x")),
                            partOf(event("p", claim("c2", Harm.WOUNDED, "none-reported", "y")), "w")),
                    List.of(
                            event("w", claim("c1", Harm.WOUNDED, "some", "x")),
                            partOf(event("p", claim("c2", Harm.KILLED, "none-reported", "y")), "w"))),
            "dangling-reference",
            new Fixture(List.of(partOf(event("p"), "w")), List.of(partOf(event("p"), "w"), event("w"))),
            "inverted-bounds",
            new Fixture(
                    List.of(event("e", claim("c", Harm.KILLED, "5..3"))),
                    List.of(event("e", claim("c", Harm.KILLED, "3..5")))));

    @TestFactory
    List<DynamicTest> everyRuleFindsWhatBreaksItAndNothingElse() {
        return RuleSet.standard().infos().stream()
                .map(RuleInfo::code)
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    assertThat(FIXTURES)
                            .as("give rule %s a fixture in this test", code)
                            .containsKey(code);
                    Fixture fixture = Objects.requireNonNull(FIXTURES.get(code));
                    assertThat(find(code, fixture.failing().toArray(new Record[0])))
                            .as("what breaks %s", code)
                            .isNotEmpty()
                            .extracting(Finding::code)
                            .containsOnly(code);
                    assertThat(find(code, fixture.passing().toArray(new Record[0])))
                            .as("what does not break %s", code)
                            .isEmpty();
                }))
                .toList();
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
            if (rule instanceof DatasetRule dataset) {
                assertThat(dataset.memory()).as("the memory of %s", info.code()).endsWith(".");
            }
        }
    }

    @Test
    void everyRuleClassIsFoundOnTheClassPathAndOnTheModulePath() throws IOException {
        Path sources = root().resolve("validation/src/main");
        List<String> onClassPath =
                Files.readAllLines(sources.resolve("resources/META-INF/services/org.sitrep.validation.rule.Rule"));
        String module = Files.readString(sources.resolve("java/module-info.java"));
        List<String> rules;
        try (var files = Files.walk(sources.resolve("java/org/sitrep/validation/rules"))) {
            rules = files.filter(Files::isRegularFile)
                    .filter(RuleCatalogueTest::isRule)
                    .map(path -> sources.resolve("java").relativize(path).toString())
                    .map(name -> name.replace(java.io.File.separatorChar, '.').replaceAll("\\.java$", ""))
                    .sorted()
                    .toList();
        }

        assertThat(onClassPath).isEqualTo(rules);
        assertThat(rules).allSatisfy(rule -> assertThat(module).contains(rule));
    }

    private static boolean isRule(Path source) {
        try {
            return Files.readString(source)
                    .matches("(?s).*\\npublic final class \\w+ implements (RecordRule|DatasetRule) .*");
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
