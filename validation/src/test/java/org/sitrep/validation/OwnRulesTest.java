package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.validation.rule.Rule;

/** Rules of others: found as services, or handed over. */
class OwnRulesTest {
    @TempDir
    private Path folder;

    @Test
    void rulesOfOthersAreFoundAsServices() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), LoadedRule.class.getName() + "\n");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);

            RuleSet standard = RuleSet.standard();

            assertThat(standard.find("loaded-rule")).containsInstanceOf(LoadedRule.class);
            assertThat(standard.rules()).hasSizeGreaterThan(1);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(RuleSet.standard().find("loaded-rule")).isEmpty();
    }

    @Test
    void rulesOfOthersAreHandedOver() {
        RuleSet rules = RuleSet.standard().with(new LoadedRule());

        assertThat(rules.find("loaded-rule")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> rules.with(new LoadedRule()));
    }
}
