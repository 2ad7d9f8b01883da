package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/validation.md} shows is what comes out: a block with the name of a file is that file, written if it is not there and
 * compared if it is; a block of text is what the command before it said.
 */
final class ValidationPageTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)(?: (\\S+))?\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern EXIT = Pattern.compile("(.*?)\\s*# ends with (\\d)");

    @TempDir
    Path folder;

    @Test
    void thePageShowsWhatComesOut() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(root().resolve("docs/validation.md")));
        CommandRun last = null;
        int commands = 0;
        while (block.find()) {
            String text = block.group(3);
            if (block.group(2) != null) {
                Path file = folder.resolve(block.group(2));
                if (Files.exists(file)) {
                    assertThat(file).hasContent(text);
                } else {
                    Files.writeString(file, text);
                }
            } else if (block.group(1).equals("sh")) {
                last = run(text.strip());
                commands++;
            } else if (block.group(1).equals("text")) {
                assertThat(plain(Objects.requireNonNull(last).out())).isEqualTo(plain(text));
            }
        }
        assertThat(commands).isGreaterThan(4);
        assertThat(CommandRun.of("validate", folder.resolve("events.ndjson")).out())
                .as("with the settings of the page")
                .contains("2 accepted by the baseline");
    }

    private CommandRun run(String line) {
        Matcher exit = EXIT.matcher(line);
        boolean told = exit.matches();
        Object[] words = Arrays.stream((told ? exit.group(1) : line).split(" ", -1))
                .skip(1)
                .map(word -> word.replace("'", ""))
                .map(word -> word.matches("(\\w+=)?\\w+\\.\\w+") ? inFolder(word) : word)
                .toArray();
        CommandRun run = CommandRun.of(words);
        assertThat(run.code()).as(line).isEqualTo(told ? Integer.parseInt(exit.group(2)) : 0);
        return run;
    }

    private String inFolder(String word) {
        int equals = word.indexOf('=');
        return word.substring(0, equals + 1) + folder.resolve(word.substring(equals + 1));
    }

    /** Without the folder of the test, and with any number of rules: there will be more. */
    private String plain(String text) {
        return text.replace(folder + "/", "")
                .replaceAll("[0-9]+ rules?", "N rules")
                .replaceAll("rule set \\S+:", "rule set V:");
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("mvnw"))) {
            at = Objects.requireNonNull(at.getParent(), "no folder above has the file mvnw");
        }
        return at;
    }
}
