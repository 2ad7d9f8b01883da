package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.dataset.Record;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.source.CellLayout;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;

/** No cell of a row is lost on the way through JSON. */
class OriginJsonTest {
    private static final KnownLayouts KNOWN = (format, layout) ->
            format.equals("f") && layout.equals("known") ? Optional.of(List.of("a", "b", "c")) : Optional.empty();

    @Test
    void theCellsOfAKnownLayoutAreWrittenByNameAndTheEmptyOnesLeftOut() {
        CellLayout layout = RowLayout.ofCells("f", "known", "x.csv", List.of("a", "b", "c"));

        assertWritten(layout.origin(7, List.of("1", "", "3")), """
                {"format":"f","layout":"known","file":"x.csv","line":7,"cells":{"a":"1","c":"3"}}""");
    }

    @Test
    void columnsThatAreNotThoseOfTheKnownLayoutAreSpeltOut() {
        CellLayout layout = RowLayout.ofCells("f", "known", "x.csv", List.of("a", "b", "d"));

        assertWritten(layout.origin(0, List.of("", "", "")), """
                {"format":"f","layout":"known","file":"x.csv","columns":["a","b","d"],"cells":{}}""");
    }

    @Test
    void columnsOfTheSameNameOrWithoutAreKeptApart() {
        CellLayout layout = RowLayout.ofCells("f", "odd", "", List.of("a", "", "a", ""));

        assertWritten(layout.origin(1, List.of("1", "", "2", "3")), """
                {"format":"f","layout":"odd","line":1,"columns":["a","","a",""],"cells":["1","","2","3"]}""");
    }

    @Test
    void aRowMayHaveFewerCellsThanColumnsOrMore() {
        CellLayout layout = RowLayout.ofCells("f", "known", "x.csv", List.of("a", "b", "c"));

        assertWritten(layout.origin(1, List.of("1")), """
                {"format":"f","layout":"known","file":"x.csv","line":1,"cells":["1"]}""");
        assertWritten(layout.origin(2, List.of("1", "2", "3", "", "")), """
                {"format":"f","layout":"known","file":"x.csv","line":2,"cells":["1","2","3","",""]}""");
    }

    @Test
    void theColumnsOfAFileAreSpeltOutOnceInAScope() {
        CellLayout layout = RowLayout.ofCells("f", "own", "x.csv", List.of("a", "b"));
        Party first = party("p-1", layout.origin(1, List.of("1", "2")));
        Party second = party("p-2", layout.origin(2, List.of("", "4")));

        String json = Json.write(KNOWN, first, second);

        assertThat(json.lines().toList().get(1)).isEqualTo("""
                        {"record":"party","id":"p-2","origin":{"format":"f","layout":"own","file":"x.csv","line":2,"cells":{"b":"4"}}}""");
        assertThat(read(json).records()).containsExactly(first, second);
    }

    @Test
    void theRowsOfAFileShareOneLayout() {
        CellLayout layout = RowLayout.ofCells("f", "own", "x.csv", List.of("a", "b"));
        String one = Json.write(party("p-1", layout.origin(1, List.of("1", "2"))));
        String two = Json.write(party("p-2", layout.origin(2, List.of("3", "4"))));

        List<Record> records = Json.readLines(one, two).records();

        assertThat(records.get(0).origin().orElseThrow().layout())
                .isSameAs(records.get(1).origin().orElseThrow().layout());
    }

    @Test
    void aLayoutThatNobodyKnowsHasTheColumnsThatThereAreCellsFor() {
        Json.Outcome outcome = read("""
                {"record":"party","id":"p",
                 "origin":{"format":"f","layout":"new","cells":{"x":"1","y":"2"}}}""");

        assertThat(outcome.finding()).isEqualTo("unknown-layout x.json:2:11 origin");
        Origin origin = outcome.records().get(0).origin().orElseThrow();
        assertThat(origin.columns()).containsExactly("x", "y");
        assertThat(origin.cells()).containsExactly("1", "2");
    }

    @Test
    void aCellOfNoColumnRejectsTheRecord() {
        Json.Outcome outcome = read("""
                {"record":"party","id":"p",
                 "origin":{"format":"f","layout":"known","cells":{"a":"1","z":"2"}}}""");

        assertThat(outcome.finding()).isEqualTo("bad-value x.json:2:11 origin");
        assertThat(outcome.records()).isEmpty();
    }

    @Test
    void aCellThatOccursTwiceIsReported() {
        Json.Outcome outcome = read("""
                {"record":"party","id":"p",
                 "origin":{"format":"f","layout":"known","cells":{"a":"1","a":"2"}}}""");

        assertThat(outcome.finding()).isEqualTo("duplicate-member x.json:2:11 origin");
        assertThat(outcome.records().get(0).origin().orElseThrow().cells()).containsExactly("2", "", "");
    }

    @Test
    void aCellMustBeAStringAndALineANumber() {
        assertThat(read("""
                        {"record":"party","id":"p","origin":{"format":"f","layout":"known",
                        "cells":{"a":12}}}""").finding()).isEqualTo("bad-value x.json:2:14 origin.cells.a");
        assertThat(read("""
                        {"record":"party","id":"p","origin":{"format":"f","layout":"known",
                        "line":-1,"cells":{}}}""").finding()).isEqualTo("bad-value x.json:2:8 origin.line");
        assertThat(read("""
                        {"record":"party","id":"p","origin":{"format":"f","layout":"known",
                        "line":99999999999999999999,"cells":{}}}""").finding()).isEqualTo("bad-value x.json:2:8 origin.line");
        assertThat(read("""
                        {"record":"party","id":"p",
                        "origin":{"format":" ","layout":"known","cells":{}}}""").finding()).isEqualTo("bad-value x.json:2:10 origin");
    }

    private static void assertWritten(Origin origin, String json) {
        Party party = party("p", origin);

        String written = Json.write(KNOWN, party);

        assertThat(written).isEqualTo("{\"record\":\"party\",\"id\":\"p\",\"origin\":" + json + "}");
        assertThat(read(written).record().origin()).contains(origin);
    }

    private static Json.Outcome read(String json) {
        return Json.read(KNOWN, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Party party(String id, Origin origin) {
        return Party.builder().id(PartyId.of(id)).origin(origin).build();
    }
}
