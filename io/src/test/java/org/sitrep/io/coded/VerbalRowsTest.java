package org.sitrep.io.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.event.CodedStatements;
import org.sitrep.event.Event;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.GdeltRows;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.icews.IcewsFormat;
import org.sitrep.io.phoenix.PhoenixFormat;
import org.sitrep.io.polecat.PolecatFormat;
import org.sitrep.party.Party;
import org.sitrep.source.Source;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;

/** Rows that tell of words, as statements. */
class VerbalRowsTest {
    @TempDir
    private Path folder;

    private Event gdelt(String... namesAndTexts) throws IOException {
        Path file = Files.write(folder.resolve("export.CSV"), GdeltRows.file(GdeltRows.row(7, namesAndTexts)));
        return Fixtures.read(file).event(0);
    }

    private static List<Optional<Statement>> statements(Class<?> format, String file) {
        return Fixtures.read(format, file).events().stream()
                .map(CodedStatements::of)
                .toList();
    }

    private static List<String> names(Statement statement, Function<Statement, List<Party>> parties) {
        return parties.apply(statement).stream()
                .map(party -> party.name().orElse("?"))
                .toList();
    }

    @Test
    void anAccusationInGdeltNamesWhoAccusesAndWhoIsAccused() throws IOException {
        Event event = gdelt("EventCode", "1122", "EventBaseCode", "112", "EventRootCode", "11", "QuadClass", "3");

        Statement statement = CodedStatements.of(event).orElseThrow();

        assertThat(statement.id()).isEqualTo(StatementId.of("7-s1"));
        assertThat(statement.act()).isEqualTo(SpeechAct.ACCUSE);
        assertThat(statement.gist()).contains("Accuse of human rights abuses");
        assertThat(names(statement, Statement::speakers)).containsExactly("KYRGYZSTAN");
        assertThat(names(statement, Statement::accused)).containsExactly("TAJIKISTAN");
        assertThat(statement.addressees()).isEmpty();
        assertThat(statement.aboutEvents()).containsExactly(EventId.of("7"));
        assertThat(statement.time().orElseThrow()).hasToString("2022-09-14");
        assertThat(statement.codings())
                .extracting(coding -> coding.scheme() + ":" + coding.code())
                .containsExactly("cameo-event:1122", "gdelt-quad-class:3");
        assertThat(statement.attribution().orElseThrow().source())
                .contains(Source.builder().url("https://news.example.org/7").build());
        assertThat(statement.origin()).isEqualTo(event.origin());
    }

    @ParameterizedTest
    @CsvSource({"01, 010, report", "03, 033, offer", "04, 046, discuss", "13, 139, threaten"})
    void otherWordsInGdeltAreSpokenToTheTarget(String root, String code, String act) throws IOException {
        Event event = gdelt("EventCode", code, "EventBaseCode", code, "EventRootCode", root);

        Statement statement = CodedStatements.of(event).orElseThrow();

        assertThat(statement.act().code()).isEqualTo(act);
        assertThat(names(statement, Statement::addressees)).containsExactly("TAJIKISTAN");
        assertThat(statement.accused()).isEmpty();
    }

    @Test
    void aFightInGdeltIsNoStatement() throws IOException {
        assertThat(CodedStatements.of(gdelt())).isEmpty();
    }

    @Test
    void ofThreeRowsOfIcewsOneTellsOfWords() {
        List<Optional<Statement>> statements = statements(IcewsFormat.class, "dataverse.tab");

        assertThat(statements).hasSize(3);
        assertThat(statements.get(0)).isEmpty();
        assertThat(statements.get(2)).isEmpty();
        Statement statement = statements.get(1).orElseThrow();
        assertThat(statement.act()).isEqualTo(SpeechAct.REPORT);
        assertThat(statement.gist()).contains("Make statement");
        assertThat(names(statement, Statement::speakers)).containsExactly("Tajikistan");
        assertThat(names(statement, Statement::addressees)).containsExactly("Aziz \"Bek\" Exov");
        assertThat(statement.time().orElseThrow()).hasToString("2018-06-02");
    }

    @Test
    void ofFourRowsOfPhoenixOneTellsOfWords() {
        List<Optional<Statement>> statements = statements(PhoenixFormat.class, "daily.txt");

        assertThat(statements).hasSize(4);
        assertThat(statements.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.id()).isEqualTo(StatementId.of("1_v0.4.0-s1"));
                    assertThat(statement.act()).isEqualTo(SpeechAct.REPORT);
                });
    }

    @Test
    void ofFourRowsOfPolecatOneTellsOfWordsAmongThree() {
        List<Optional<Statement>> statements = statements(PolecatFormat.class, "normal.txt");

        assertThat(statements).hasSize(4);
        assertThat(statements.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.act()).isEqualTo(SpeechAct.DISCUSS);
                    assertThat(statement.gist()).contains("Talks with somebody");
                    assertThat(statement.speakers()).hasSize(3);
                    assertThat(statement.aboutEvents()).containsExactly(EventId.of("20230102-0002-00ab_CONSULT"));
                });
    }

    @Test
    void aStatementOfARowIsWrittenAndReadLikeAnyOther() throws IOException {
        Event event = gdelt("EventCode", "112", "EventBaseCode", "112", "EventRootCode", "11");
        Statement statement = CodedStatements.of(event).orElseThrow();
        Path file = folder.resolve("said.ndjson");

        try (RecordWriter writer = RecordWriter.create(file, "sitrep-ndjson")) {
            writer.write(event);
            writer.write(statement);
        }

        try (RecordReader reader = RecordReader.open(file)) {
            assertThat(reader.records()).containsExactly(event, statement);
        }
    }
}
