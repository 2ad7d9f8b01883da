package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.place.Place;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** What each kind of rule is shown, how often, and where its findings are. */
class RuleKindsTest {
    private static final String HEADER = "event_id_cnty,event_date,event_type,country,latitude,longitude,fatalities\n";

    @TempDir
    Path folder;

    private static RuleInfo info(String code, String... formats) {
        return RuleInfo.builder()
                .code(code)
                .severity(Severity.WARNING)
                .summary("Something is wrong.")
                .meaning("It is wrong.")
                .fix("Mend it.")
                .since("0.1")
                .addFormats(formats)
                .build();
    }

    private record OnRows(
            List<ColumnKey<?>> columns, List<ColumnKey<?>> optionalColumns, Consumer<RowCells> judge, RuleInfo info)
            implements RowRule {
        OnRows(List<ColumnKey<?>> columns, Consumer<RowCells> judge) {
            this(columns, List.of(), judge, RuleKindsTest.info("on-rows", "acled-csv"));
        }

        @Override
        public void check(RowCells row) {
            judge.accept(row);
        }
    }

    private record OnPlaces(BiConsumer<Place, RuleContext> judge) implements ValueRule<Place> {
        @Override
        public RuleInfo info() {
            return RuleKindsTest.info("on-places");
        }

        @Override
        public Class<Place> type() {
            return Place.class;
        }

        @Override
        public void check(Place value, RuleContext context) {
            judge.accept(value, context);
        }
    }

    private ValidationReport check(Rule rule, String rows) throws IOException {
        Path file = folder.resolve("events.csv");
        Files.writeString(file, HEADER + rows);
        return Validator.of(RuleSet.of("test", List.of(rule))).validate(file);
    }

    private static List<String> told(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.location()
                                .map(at -> at.line() + ":" + at.column() + " "
                                        + at.field().orElse(""))
                                .orElse("nowhere")
                        + ": " + finding.message())
                .toList();
    }

    @Test
    void aRowRuleIsNotAskedAgainAboutCellsThatItFoundRight() throws IOException {
        List<String> shown = new ArrayList<>();
        ValidationReport report = check(
                new OnRows(List.of(AcledColumns.COUNTRY, AcledColumns.FATALITIES), row -> {
                    shown.add(row.text(AcledColumns.COUNTRY) + row.text(AcledColumns.FATALITIES));
                    if (row.number(AcledColumns.FATALITIES) > 5) {
                        row.report(AcledColumns.FATALITIES, "too many");
                    }
                }),
                """
                XXA1,2022-01-27,Battles,Mali,1,2,3
                XXA2,2022-01-28,Battles,Mali,1.5,2,3
                XXA3,2022-01-28,Battles,Mali,1.5,2,9
                XXA4,2022-01-28,Battles,Mali,1.5,2,9
                XXA5,2022-01-28,Battles,"Mali",1.5,2,3
                XXA6,2022-01-28,Battles,Mali3,1.5,2,
                """);

        assertThat(shown).containsExactly("Mali3", "Mali9", "Mali9", "Mali3", "Mali3");
        assertThat(told(report)).containsExactly("4:36 fatalities: too many", "5:36 fatalities: too many");
        assertThat(report.findings().get(0).raw()).contains("9");
        assertThat(report.findings().get(0).records()).hasToString("[XXA3]");
    }

    @Test
    void aRowRuleThatHasForgottenEverythingStillFindsAll() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append("XXA")
                    .append(i)
                    .append(",2022-01-27,Battles,Mali,1,2,")
                    .append(i)
                    .append('\n');
        }
        ValidationReport report = check(
                new OnRows(List.of(AcledColumns.FATALITIES), row -> {
                    if (row.number(AcledColumns.FATALITIES) % 1_000 == 999) {
                        row.report(AcledColumns.FATALITIES, "suspicious");
                    }
                }),
                rows.toString());

        assertThat(report.countsByCode()).containsEntry("on-rows", 10L);
    }

    @Test
    void aRowRuleIsShownOnlyTablesWithItsColumns() throws IOException {
        List<String> shown = new ArrayList<>();
        check(
                new OnRows(List.of(AcledColumns.COUNTRY, AcledColumns.ISO), row -> shown.add("with iso")),
                "XXA1,2022-01-27,Battles,Mali,1,2,3\n");
        check(
                new OnRows(
                        List.of(AcledColumns.COUNTRY),
                        List.of(AcledColumns.ISO),
                        row -> shown.add(row.has(AcledColumns.ISO) + " [" + row.text(AcledColumns.ISO) + "] "
                                + row.isEmpty(AcledColumns.ISO) + " " + row.number(AcledColumns.ISO) + " "
                                + row.format()
                                + " " + row.layout() + " " + row.value(AcledColumns.COUNTRY)),
                        info("on-rows", "acled-csv")),
                "XXA1,2022-01-27,Battles,Mali,1,2,3\n");

        assertThat(shown).containsExactly("false [] true NaN acled-csv A4x " + Optional.of("Mali"));
    }

    @Test
    void aRowRuleMustDeclareWhatItLooksAt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("test", List.of(new OnRows(List.of(), row -> {}))))
                .withMessage("rule on-rows looks at rows, and must declare the formats and columns of these");
        assertThatIllegalStateException()
                .isThrownBy(() -> check(
                        new OnRows(List.of(AcledColumns.COUNTRY), row -> row.text(AcledColumns.NOTES)),
                        "XXA1,2022-01-27,Battles,Mali,1,2,3\n"))
                .withMessageMatching("rule on-rows failed on XXA1 \\(.*events.csv:2:1\\)")
                .withRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueRulePointsAtTheCellThatTheValueWasReadFrom() throws IOException {
        List<String> paths = new ArrayList<>();
        ValidationReport report = check(
                new OnPlaces((place, context) -> {
                    paths.add(context.attribute());
                    context.report("coordinates", "1.0", "odd point");
                    context.report("countryName", "Mali", "odd country");
                    context.report("kind", "?", "odd kind");
                }),
                "XXA1,2022-01-27,Battles,Mali,1,2,3\n");

        assertThat(paths).containsExactly("places[0]");
        assertThat(told(report))
                .containsExactly(
                        "2:1 places[0].kind: odd kind", "2:25 country: odd country", "2:30 latitude: odd point");
    }

    @Test
    void aFailureOfTheInputEndsTheCheckAndOneOfARuleEndsTheReading() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        };
        String rows = HEADER + "XXA1,2022-01-27,Battles,Mali,1,2,3\n".repeat(50_000);
        InputStream start = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        Validator validator =
                Validator.of(RuleSet.of("test", List.of(new OnRows(List.of(AcledColumns.COUNTRY), row -> {}))));
        try (RecordReader reader =
                RecordReader.open(new SequenceInputStream(start, broken), "events.csv", ReadOptions.DEFAULT)) {
            assertThatThrownBy(() -> validator.validate(reader))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the disk is gone");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> check(
                        new OnPlaces((place, context) -> {
                            throw new UnsupportedOperationException("a mistake of the rule");
                        }),
                        "XXA1,2022-01-27,Battles,Mali,1,2,3\n".repeat(5_000)))
                .withMessageContaining("rule on-places failed on XXA1");
    }
}
