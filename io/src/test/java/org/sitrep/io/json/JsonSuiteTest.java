package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.sitrep.finding.Finding;
import org.sitrep.io.SharedData;

/**
 * The public JSON parsing suite: whatever stands in a file, the reader neither crashes nor hangs, and says of everything
 * that is no record that it is none.
 */
class JsonSuiteTest {
    private static final String FOLDER = "suites/json-test-suite/test_parsing";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> noFileIsTakenForARecord() throws IOException {
        return forEachFile(file -> {
            byte[] bytes = Files.readAllBytes(file);
            Json.Outcome asDocument = Json.read(KnownLayouts.none(), bytes);
            assertThat(asDocument.records()).isEmpty();
            Json.Outcome asLine = Json.readLines(KnownLayouts.none(), bytes);
            assertThat(asLine.records()).isEmpty();
            assertThat(asLine.findings()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> insideARecordEachFileIsAMemberThatNobodyKnowsOrMalformed() throws IOException {
        return forEachFile(file -> {
            byte[] bytes = inside(Files.readAllBytes(file));
            List<String> codes = Json.readLines(KnownLayouts.none(), bytes).findings().stream()
                    .map(Finding::code)
                    .toList();
            if (file.getFileName().toString().startsWith("y_")) {
                assertThat(codes).containsExactly("unknown-member");
            } else {
                assertThat(codes).isNotEmpty();
                assertThat(List.of("unknown-member", "malformed-json", "limit-exceeded"))
                        .containsAll(codes);
            }
        });
    }

    private static byte[] inside(byte[] value) {
        byte[] before = "{\"record\":\"party\",\"id\":\"p\",\"x\":".getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(before, before.length + value.length + 1);
        System.arraycopy(value, 0, all, before.length, value.length);
        all[all.length - 1] = '}';
        return all;
    }

    private static Stream<DynamicTest> forEachFile(ThrowingConsumer<Path> test) throws IOException {
        Optional<Path> folder =
                SharedData.find().map(shared -> shared.resolve(FOLDER)).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest("the suite", () -> SharedData.assumePresent(FOLDER)));
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder.get())) {
            files = found.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(300);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> Assertions.assertTimeoutPreemptively(LIMIT, () -> test.accept(file))));
    }
}
