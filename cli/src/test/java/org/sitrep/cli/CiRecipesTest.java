package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes for CI call the command as it is. */
final class CiRecipesTest {
    private static final Pattern OPTION = Pattern.compile("(?<=[ (])--[a-z-]+");
    private static final Pattern REPORT = Pattern.compile("--report \"?([a-z]+)");

    @ParameterizedTest
    @ValueSource(strings = {"action.yml", ".pre-commit-hooks.yaml", "docs/ci.md"})
    void whatARecipeSaysTheCommandKnows(String name) throws IOException {
        String recipe = Files.readString(root().resolve(name));
        String help = CommandRun.of("validate", "--help").out();
        Set<String> options = new TreeSet<>();
        for (Matcher matcher = OPTION.matcher(recipe); matcher.find(); ) {
            options.add(matcher.group());
        }
        options.remove("--depth"); // of git
        Set<String> reports = new TreeSet<>();
        for (Matcher matcher = REPORT.matcher(recipe); matcher.find(); ) {
            reports.add(matcher.group(1));
        }

        assertThat(recipe).containsPattern("(sitrep|\"\\$SITREP\") validate");
        assertThat(options).allSatisfy(option -> assertThat(help).contains(option));
        assertThat(reports).allSatisfy(report -> assertThat(help).contains(report));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above has the file mvnw");
        }
        return folder;
    }
}
