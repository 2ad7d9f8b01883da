package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.LinkKind;
import org.sitrep.id.EventId;
import org.sitrep.party.Party;
import org.sitrep.party.TieKind;
import org.sitrep.statement.Statement;

/**
 * Walks the tables of facts row by row and column by column. A cell is compared with all that the value holds there, so
 * that a fact that is missing, flattened or made up fails it.
 */
class BorderClashFactsTest {
    /** A claim and the event it stands in. */
    private record Claim(CasualtyClaim claim, Event event) {}

    @TestFactory
    Stream<DynamicTest> everyPartyHoldsItsFacts() {
        Map<String, Function<Party, String>> columns = new LinkedHashMap<>();
        columns.put("names", BorderClashFactsTest::names);
        columns.put("kind", party -> party.kind().code());
        columns.put("ties", BorderClashFactsTest::ties);
        columns.put("country", party -> FactText.countries(party.countries()));
        return walk(
                FactTable.PARTIES,
                byId(BorderClash.parties(), party -> party.id().value()),
                columns);
    }

    @TestFactory
    Stream<DynamicTest> everyEventHoldsItsFacts() {
        Map<String, Function<Event, String>> columns = new LinkedHashMap<>();
        columns.put("source", event -> FactText.all(event.sources(), source -> FactText.text(source.id())));
        columns.put("what", event -> event.type().code());
        columns.put("title", event -> FactText.text(event.title()));
        columns.put("when", event -> FactText.text(event.time()));
        columns.put("when_said_by", event -> FactText.text(event.timeAllegedBy().map(FactText::path)));
        columns.put("order", BorderClashFactsTest::order);
        columns.put(
                "where",
                event -> String.join(
                        " + ", event.places().stream().map(FactText::place).toList()));
        columns.put("who", event -> FactText.all(event.participants(), FactText::participant));
        columns.put("channel", event -> FactText.text(event.medium()));
        columns.put("weapons", event -> FactText.all(event.weapons(), FactText::weapon));
        columns.put("links", event -> FactText.all(event.links(), FactText::link));
        columns.put("said_by", event -> FactText.all(event.attestedBy(), FactText::path));
        columns.put("status", event -> FactText.text(event.status()));
        columns.put("tags", event -> String.join("; ", event.tags()));
        columns.put(
                "claims",
                event -> FactText.all(event.casualties(), claim -> claim.id().value()));
        return walk(
                FactTable.EVENTS, byId(BorderClash.events(), event -> event.id().value()), columns);
    }

    @TestFactory
    Stream<DynamicTest> everyStatementHoldsItsFacts() {
        Map<String, Function<Statement, String>> columns = new LinkedHashMap<>();
        columns.put("speaker", statement -> FactText.ids(statement.speakers()));
        columns.put("act", statement -> statement.act().code());
        columns.put("gist", statement -> FactText.text(statement.gist()));
        columns.put("addressed_to", BorderClashFactsTest::addressees);
        columns.put("accused", statement -> FactText.ids(statement.accused()));
        columns.put("about", statement -> FactText.all(statement.aboutEvents(), EventId::value));
        columns.put("when", statement -> FactText.text(statement.time()));
        columns.put("path", statement -> FactText.text(statement.attribution().map(FactText::path)));
        return walk(
                FactTable.STATEMENTS,
                byId(BorderClash.statements(), statement -> statement.id().value()),
                columns);
    }

    @TestFactory
    Stream<DynamicTest> everyCasualtyClaimHoldsItsFacts() {
        Map<String, Function<Claim, String>> columns = new LinkedHashMap<>();
        columns.put("harm", claim -> claim.claim().harm().code());
        columns.put("of_whom", claim -> ofWhom(claim.claim()));
        columns.put("count", claim -> claim.claim().count().toString());
        columns.put(
                "claimed_by", claim -> FactText.text(claim.claim().attribution().map(FactText::path)));
        columns.put("about", claim -> claim.event().id().value());
        columns.put("status", claim -> FactText.text(claim.claim().status()));
        columns.put("contradicts", BorderClashFactsTest::contradicted);
        columns.put("note", claim -> FactText.text(claim.claim().note()));
        return walk(
                FactTable.CASUALTIES, byId(claims(), claim -> claim.claim().id().value()), columns);
    }

    @Test
    void theTablesHaveTwentySixPartiesSixteenEventsFifteenStatementsAndSixClaims() {
        assertThat(FactTable.PARTIES.rows()).hasSize(26);
        assertThat(FactTable.EVENTS.rows()).hasSize(16);
        assertThat(FactTable.STATEMENTS.rows()).hasSize(15);
        assertThat(FactTable.CASUALTIES.rows()).hasSize(6);
    }

    @Test
    void nothingIsSaidBesidesTheColumns() {
        assertThat(BorderClash.parties()).allSatisfy(party -> {
            assertThat(party.codings()).isEmpty();
            assertThat(party.identifiers()).isEmpty();
            assertThat(party.note()).isEmpty();
            assertThat(party.origin()).isEmpty();
        });
        assertThat(BorderClash.events()).allSatisfy(event -> {
            assertThat(event.codings()).isEmpty();
            assertThat(event.note()).isEmpty();
            assertThat(event.origin()).isEmpty();
            assertThat(event.participants()).allSatisfy(participant -> {
                assertThat(participant.associateOf()).isEmpty();
                assertThat(participant.place()).isEmpty();
            });
            assertThat(event.places()).allSatisfy(place -> {
                assertThat(place.coordinates()).isEmpty();
                assertThat(place.admin2()).isEmpty();
                assertThat(place.admin3()).isEmpty();
                assertThat(place.codings()).isEmpty();
            });
            assertThat(event.weapons())
                    .allSatisfy(weapon -> assertThat(weapon.codings()).isEmpty());
        });
        assertThat(BorderClash.statements()).allSatisfy(statement -> {
            assertThat(statement.quote()).isEmpty();
            assertThat(statement.aboutClaims()).isEmpty();
            assertThat(statement.aboutStatements()).isEmpty();
            assertThat(statement.codings()).isEmpty();
            assertThat(statement.note()).isEmpty();
            assertThat(statement.tags()).isEmpty();
            assertThat(statement.origin()).isEmpty();
        });
        assertThat(claims()).allSatisfy(claim -> {
            assertThat(claim.claim().breakdown()).isEmpty();
            assertThat(claim.claim().codings()).isEmpty();
        });
    }

    /** One test for each cell, and one that no row is missing and none too many, in order. */
    private static <T> Stream<DynamicTest> walk(
            FactTable table, Map<String, T> values, Map<String, Function<T, String>> columns) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(
                table.name() + ": the ids", () -> assertThat(values.keySet()).containsExactlyElementsOf(table.ids())));
        for (Map<String, String> row : table.rows()) {
            String id = FactTable.cell(row, "id");
            tests.add(dynamicTest(
                    id + ": the columns",
                    () -> assertThat(row.keySet())
                            .containsExactlyElementsOf(Stream.concat(Stream.of("id"), columns.keySet().stream())
                                    .toList())));
            columns.forEach((column, text) -> tests.add(dynamicTest(id + ": " + column, () -> {
                T value = Objects.requireNonNull(values.get(id), "the dataset has no " + id);
                check(column, text.apply(value), FactTable.cell(row, column));
            })));
        }
        return tests.stream();
    }

    /** Free text has to hold each of the expected words; everything else has to be equal. */
    private static void check(String column, String actual, String expected) {
        if (!expected.isEmpty() && (column.equals("gist") || column.equals("note"))) {
            assertThat(Arrays.asList(expected.split("; ", -1)))
                    .allSatisfy(words -> assertThat(actual).containsIgnoringCase(words));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            assertThat(byId.put(id.apply(value), value)).as(id.apply(value)).isNull();
        }
        return byId;
    }

    private static String names(Party party) {
        return FactText.all(
                Stream.concat(party.name().stream(), party.aliases().stream()).toList(), name -> name);
    }

    /** The ties of a party, and the members that are tied to it. */
    private static String ties(Party party) {
        Stream<String> members = BorderClash.parties().stream()
                .filter(other -> other.ties().stream()
                        .anyMatch(tie ->
                                tie.kind() == TieKind.MEMBER_OF && tie.party().equals(party.id())))
                .map(member -> "has member " + member.id());
        return FactText.all(
                Stream.concat(party.ties().stream().map(FactText::tie), members).toList(), tie -> tie);
    }

    /** What comes before and after, as the links of either event tell it without naming somebody who alleges it. */
    private static String order(Event event) {
        List<String> order = new ArrayList<>();
        event.links().stream()
                .filter(BorderClashFactsTest::tellsOrder)
                .forEach(link -> order.add("after " + link.event()));
        for (Event other : BorderClash.events()) {
            boolean follows = other.links().stream()
                    .anyMatch(link -> tellsOrder(link) && link.event().equals(event.id()));
            if (follows) {
                order.add("before " + other.id());
            }
        }
        return String.join("; ", order);
    }

    private static boolean tellsOrder(EventLink link) {
        return (link.kind() == LinkKind.FOLLOWS || link.kind() == LinkKind.ENDS)
                && link.allegedBy().isEmpty();
    }

    private static String addressees(Statement statement) {
        String parties = FactText.ids(statement.addressees());
        return statement.addressedToPublic() ? (parties + " public").strip() : parties;
    }

    private static String ofWhom(CasualtyClaim claim) {
        VictimStatus status = claim.victimStatus();
        return (status.code() + " "
                        + FactText.text(claim.victims().map(party -> party.id().value())))
                .strip();
    }

    /** The claims of the same harm, in the same event or one it is part of, whose counts exclude each other. */
    private static String contradicted(Claim claim) {
        List<String> contradicted = claims().stream()
                .filter(other -> !other.claim().id().equals(claim.claim().id()))
                .filter(other -> other.claim().harm() == claim.claim().harm())
                .filter(other -> with(claim.event()).contains(other.event().id())
                        || with(other.event()).contains(claim.event().id()))
                .filter(other -> other.claim().count().excludes(claim.claim().count()))
                .map(other -> other.claim().id().value())
                .toList();
        return String.join("; ", contradicted);
    }

    private static List<EventId> with(Event event) {
        return Stream.concat(
                        Stream.of(event.id()),
                        event.links().stream()
                                .filter(link -> link.kind() == LinkKind.PART_OF)
                                .map(EventLink::event))
                .toList();
    }

    private static List<Claim> claims() {
        return BorderClash.events().stream()
                .flatMap(event -> event.casualties().stream().map(claim -> new Claim(claim, event)))
                .toList();
    }

    @Test
    void everyIdThatIsReferredToIsARecord() {
        TreeSet<String> ids = new TreeSet<>(FactTable.PARTIES.ids());
        ids.addAll(FactTable.EVENTS.ids());
        ids.addAll(FactTable.STATEMENTS.ids());
        TreeSet<String> referred = new TreeSet<>();
        BorderClash.parties()
                .forEach(party ->
                        party.ties().forEach(tie -> referred.add(tie.party().value())));
        BorderClash.events()
                .forEach(event ->
                        event.links().forEach(link -> referred.add(link.event().value())));
        BorderClash.statements()
                .forEach(statement -> statement.aboutEvents().forEach(event -> referred.add(event.value())));
        assertThat(referred).hasSizeGreaterThan(15).isSubsetOf(ids);
    }
}
