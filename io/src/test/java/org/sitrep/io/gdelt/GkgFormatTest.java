package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.place.Coordinates;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.statement.Quote;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

class GkgFormatTest {
    private static final String FILE = "gkg-three-articles.csv";

    private static List<Record> records() {
        try (RecordReader reader = RecordReader.open(Fixtures.path(GkgFormatTest.class, FILE))) {
            return reader.records().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Statement> statements() {
        return records().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    private static Event event(int index) {
        return Fixtures.read(GkgFormatTest.class, FILE).event(index);
    }

    private static List<String> codings(List<Coding> codings) {
        return codings.stream()
                .map(coding -> coding.scheme() + ":" + coding.code())
                .toList();
    }

    private static String id(Record record) {
        return record instanceof Event event
                ? event.id().toString()
                : ((Statement) record).id().toString();
    }

    @Test
    void eachArticleIsAnEventFollowedByTheStatementsThatItQuotes() {
        assertThat(records())
                .extracting(GkgFormatTest::id)
                .containsExactly(
                        "20260312101500-0",
                        "20260312101500-0-q1",
                        "20260312101500-0-q2",
                        "20260312101500-0-q3",
                        "20260312101500-T1",
                        "20260312101500-T1-q1",
                        "20260312101500-2");
    }

    @Test
    void theSummaryCountsRowsAndRecords() {
        Result result = Fixtures.read(GkgFormatTest.class, FILE);
        assertThat(result.format()).isEqualTo("gdelt-gkg");
        assertThat(result.layout()).isEqualTo("27-columns");
        ReadSummary summary = result.summary();
        assertThat(summary.rowsRead()).isEqualTo(3);
        assertThat(summary.events()).isEqualTo(3);
        assertThat(summary.statements()).isEqualTo(4);
        assertThat(summary.casualtyClaims()).isEqualTo(7);
        assertThat(summary.findings()).isEmpty();
    }

    @Test
    void everyRecordStandsOnTheLineOfItsRow() throws IOException {
        try (RecordReader reader = RecordReader.open(Fixtures.path(GkgFormatTest.class, FILE))) {
            List<Long> lines = new ArrayList<>();
            while (reader.next()) {
                lines.add(reader.location().line());
                assertThat(reader.record().origin().orElseThrow().line())
                        .isEqualTo(reader.location().line());
            }
            assertThat(lines).containsExactly(1L, 1L, 1L, 1L, 2L, 2L, 3L);
        }
    }

    @Test
    void anArticleDoesNotSayWhatHappenedNorWhen() {
        Event event = event(0);
        assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
        assertThat(event.time()).isEmpty();
        assertThat(event.participants()).isEmpty();
    }

    @Test
    void theSourceIsTheArticle() {
        assertThat(event(0).sources())
                .containsExactly(Source.builder()
                        .publisher("example.org")
                        .url("http://example.org/a")
                        .published(EventTime.parse("2026-03-12T10:15Z"))
                        .language("en")
                        .build());
        Source translated = event(1).sources().get(0);
        assertThat(translated.language()).contains("es");
        assertThat(translated.title()).contains("Alto el fuego & di\u00e1logo");
    }

    @Test
    void aCitationIsTheNoteOfTheSource() {
        Source source = event(2).sources().get(0);
        assertThat(source.publisher()).contains("BBC Monitoring");
        assertThat(source.url()).isEmpty();
        assertThat(source.note()).contains("as listed in Exlandish /BBC Monitoring/(c) BBC");
    }

    @Test
    void countsOfPeopleAreClaimsAndThemesThatRepeatThemAreNot() {
        Event event = event(0);
        assertThat(event.casualties())
                .extracting(CasualtyClaim::harm)
                .containsExactly(Harm.KILLED, Harm.WOUNDED, Harm.KILLED);
        assertThat(event.casualties())
                .extracting(CasualtyClaim::count)
                .containsExactly(Count.exact(3), Count.exact(7), Count.exact(4));
        CasualtyClaim claim = event.casualties().get(0);
        assertThat(claim.id()).hasToString("20260312101500-0-c1");
        assertThat(claim.note()).contains("soldiers");
        assertThat(codings(claim.codings())).containsExactly("gkg-count-type:KILL");
        assertThat(claim.attribution().orElseThrow().claimant()).isEmpty();
        assertThat(claim.attribution().orElseThrow().source())
                .contains(event.sources().get(0));
        assertThat(event.casualties().get(1).note()).isEmpty();
    }

    @Test
    void countsWithoutOffsetsAreTakenWhereThereAreNoOthers() {
        Event event = event(1);
        assertThat(event.casualties())
                .extracting(CasualtyClaim::harm)
                .containsExactly(Harm.ARRESTED, Harm.ABDUCTED, Harm.DISPLACED, Harm.AFFECTED);
        assertThat(event.casualties().get(1).note()).contains("men");
    }

    @Test
    void aCountThatIsNoNumberIsUnknownAndKeepsItsWords() {
        CasualtyClaim claim = event(1).casualties().get(2);
        assertThat(claim.count()).isEqualTo(Count.unknown());
        assertThat(claim.note()).contains("many");
    }

    @Test
    void thePlacesAreThoseOfAllCountsEachOnce() {
        Event event = event(0);
        assertThat(event.places())
                .extracting(place -> place.name().orElseThrow())
                .containsExactly("Oldtown, Province, Exland", "Lakestate, United States");
        assertThat(event.places().get(0).precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(42.87, 74.59));
        assertThat(codings(event.places().get(0).countries())).containsExactly("fips-10-4:KG");
        assertThat(codings(event.places().get(0).codings())).containsExactly("gdelt-adm1:KG00", "gns-feature:-2327684");
        assertThat(event(1).places()).hasSize(2);
        assertThat(event(2).places()).isEmpty();
    }

    @Test
    void aQuotationIsAStatementOfNobodyNamedAboutTheArticlesEvent() {
        Statement statement = statements().get(0);
        assertThat(statement.speakers()).isEmpty();
        assertThat(statement.quote())
                .contains(Quote.builder()
                        .text("we did not fire , he said")
                        .language("en")
                        .build());
        assertThat(statement.aboutEvents()).containsExactly(EventId.of("20260312101500-0"));
        assertThat(statement.note()).contains("at character 10 of the article");
        assertThat(statement.attribution().orElseThrow().source())
                .contains(event(0).sources().get(0));
        assertThat(GkgColumns.SOURCE_COMMON_NAME.in(statement)).contains("example.org");
    }

    @Test
    void aQuotationKeepsItsBlanksItsVerbAndASignThatPartsOthers() {
        Statement warned = statements().get(1);
        assertThat(warned.quote().orElseThrow().text()).isEqualTo(" Leave at once");
        assertThat(warned.note()).contains("at character 55 of the article, introduced by \"warned\"");
        assertThat(statements().get(2).quote().orElseThrow().text()).isEqualTo("number #1|2 among them");
    }

    @Test
    void aQuotationOfATranslatedArticleIsATranslation() {
        Quote quote = statements().get(3).quote().orElseThrow();
        assertThat(quote.translated()).isTrue();
        assertThat(quote.language()).contains("en");
    }

    @Test
    void listsAreTakenApart() {
        Event event = event(0);
        assertThat(GkgColumns.DATE.in(event)).contains(LocalDateTime.of(2026, 3, 12, 10, 15));
        assertThat(GkgColumns.SOURCE_COLLECTION.in(event)).contains(1L);
        assertThat(GkgColumns.THEMES.in(event)).contains(List.of("KILL", "ARMEDCONFLICT"));
        assertThat(GkgColumns.ENHANCED_THEMES.in(event))
                .contains(List.of(
                        new GkgMention("KILL", OptionalInt.of(120)),
                        new GkgMention("ARMEDCONFLICT", OptionalInt.of(33))));
        assertThat(GkgColumns.PERSONS.in(event)).contains(List.of("a person", "b person"));
        assertThat(GkgColumns.ENHANCED_PERSONS.in(event))
                .contains(List.of(
                        new GkgMention("A Person", OptionalInt.of(10)),
                        new GkgMention("B, Person", OptionalInt.of(20))));
        assertThat(GkgColumns.ORGANIZATIONS.in(event)).contains(List.of("border guard"));
        assertThat(GkgColumns.ENHANCED_ORGANIZATIONS.in(event))
                .contains(List.of(new GkgMention("Border Guard", OptionalInt.of(40))));
        assertThat(GkgColumns.ALL_NAMES.in(event))
                .contains(List.of(
                        new GkgMention("A Person", OptionalInt.of(10)), new GkgMention("Exland", OptionalInt.of(12))));
        assertThat(GkgColumns.SHARING_IMAGE.in(event)).contains("http://example.org/i.jpg");
        assertThat(GkgColumns.RELATED_IMAGES.in(event))
                .contains(List.of("http:/example.org/1.jpg", "http:/example.org/2.jpg"));
        assertThat(GkgColumns.SOCIAL_IMAGE_EMBEDS.in(event)).contains(List.of("http://example.org/s.jpg"));
        assertThat(GkgColumns.SOCIAL_VIDEO_EMBEDS.in(event)).contains(List.of("http://example.org/v"));
        assertThat(GkgColumns.AMOUNTS.in(event))
                .contains(List.of(
                        new GkgAmount(2, "trucks, one burnt", OptionalInt.of(510)),
                        new GkgAmount(1.5, "tonnes of flour", OptionalInt.of(600))));
    }

    @Test
    void blocksAreTakenApart() {
        Event event = event(0);
        GkgLocation oldtown = new GkgLocation(
                "4",
                "Oldtown, Province, Exland",
                "KG",
                "KG00",
                "",
                Optional.of(Coordinates.of(42.87, 74.59)),
                "-2327684",
                OptionalInt.empty());
        assertThat(GkgColumns.COUNTS.in(event).orElseThrow())
                .containsExactly(
                        new GkgCount("KILL", "3", "soldiers", Optional.of(oldtown), OptionalInt.empty()),
                        new GkgCount("WOUND", "7", "", Optional.of(oldtown), OptionalInt.empty()));
        assertThat(GkgColumns.ENHANCED_COUNTS.in(event).orElseThrow()).hasSize(5);
        assertThat(GkgColumns.ENHANCED_COUNTS.in(event).orElseThrow().get(0))
                .isEqualTo(new GkgCount("KILL", "3", "soldiers", Optional.of(oldtown), OptionalInt.of(120)));
        assertThat(GkgColumns.LOCATIONS.in(event).orElseThrow()).hasSize(2).startsWith(oldtown);
        GkgLocation enhanced =
                GkgColumns.ENHANCED_LOCATIONS.in(event).orElseThrow().get(0);
        assertThat(enhanced.adm2Code()).isEqualTo("41234");
        assertThat(enhanced.featureId()).isEqualTo("-2327684");
        assertThat(enhanced.offset()).hasValue(88);
        assertThat(codings(enhanced.place().codings()))
                .containsExactly("gdelt-adm1:KG00", "gdelt-adm2:41234", "gns-feature:-2327684");
        assertThat(GkgColumns.TONE.in(event)).contains(new GkgTone(-7.5, 1.25, 8.75, 10, 22.5, 0.5, 321));
        assertThat(GkgColumns.ENHANCED_DATES.in(event))
                .contains(List.of(new GkgDate(4, 3, 11, 0, 90), new GkgDate(1, 0, 0, 1999, 400)));
        assertThat(GkgColumns.GCAM.in(event)).contains(Map.of("wc", 321.0, "c1.1", 2.0, "v10.1", 5.25));
        assertThat(GkgColumns.QUOTATIONS.in(event).orElseThrow().get(1))
                .isEqualTo(new GkgQuotation(55, 12, "warned", " Leave at once"));
    }

    @Test
    void translationAndExtrasAreTakenApart() {
        Event event = event(1);
        GdeltTranslation translation = GkgColumns.TRANSLATION_INFO.in(event).orElseThrow();
        assertThat(translation).isEqualTo(new GdeltTranslation("spa", "GT-SPA 1.0"));
        assertThat(translation.languageTag()).isEqualTo("es");
        assertThat(GkgColumns.EXTRAS.in(event))
                .contains(Map.of("PAGE_LINKS", "http://ejemplo.org/c", "PAGE_TITLE", "Alto el fuego & di\u00e1logo"));
        assertThat(GkgColumns.TRANSLATION_INFO.in(event(0))).isEmpty();
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() throws IOException {
        ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
        Result result = Fixtures.read(GkgFormatTest.class, "gkg-damaged-rows.csv");
        assertThat(result.rejects())
                .containsExactly(
                        "2:115 too-few-cells ",
                        "3:1 bad-id x-1",
                        "4:18 bad-date 20261312101500",
                        "5:119 too-many-cells x");
        try (RecordReader reader =
                RecordReader.open(Fixtures.path(GkgFormatTest.class, "gkg-damaged-rows.csv"), options)) {
            assertThat(reader.records()).hasSize(4).allMatch(Event.class::isInstance);
        }
    }

    @Test
    void damagedBlocksRejectNothing() {
        List<Event> events =
                Fixtures.read(GkgFormatTest.class, "gkg-damaged-rows.csv").events();
        assertThat(GkgColumns.QUOTATIONS.raw(events.get(1))).contains("nothing like a quotation");
        assertThat(GkgColumns.QUOTATIONS.in(events.get(1))).contains(List.of());
        CasualtyClaim negative = events.get(2).casualties().get(0);
        assertThat(events.get(2).casualties()).hasSize(1);
        assertThat(negative.count()).isEqualTo(Count.unknown());
        assertThat(negative.note()).contains("-1");
        assertThat(events.get(3).sources().get(0).title()).isEmpty();
    }
}
