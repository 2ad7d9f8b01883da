package org.sitrep.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Identifier;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceExtent;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.statement.Quote;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/** Records with any attributes, the same for the same seed. */
public final class RandomRecords {
    private static final List<String> TEXTS = List.of(
            "",
            "Batken",
            "a \"quoted\" word, a \\ and a /",
            "tab\tand\nline\r\nend\u0000\u001f\u007f",
            "Кыргызстан, Баткен; 吉尔吉斯斯坦",
            "\uD83D\uDD25 fire \uD834\uDD1E",
            "a\u2028b\u2029c\u0085d\uFEFF",
            "high \uD800 alone",
            "low \uDC00 alone",
            "ends high \uDBFF",
            "two high \uD800\uD83D\uDD25 then a pair",
            "</script>'`${x}");
    private static final List<String> CELLS =
            List.of("", "", "", "12", "Кыргызстан", "\uD83D\uDD25", "a\tb\"c", "\u2028");
    private static final List<EventTime> TIMES = Stream.of(
                    "2022-01-27",
                    "2021",
                    "2022-09-12/2022-09-15",
                    "2022-09-16/..",
                    "2022-05-11~ @week",
                    "2022-01-27T19:35+06:00[Asia/Bishkek]~ = 2022-01-27T16:35+03:00[Europe/Moscow]~",
                    "2022-09-16 \"the \\\"morning\\\"\"")
            .map(EventTime::parse)
            .toList();
    private static final List<Count> COUNTS = Stream.of(
                    "3",
                    "0.5",
                    "12..24",
                    "1..",
                    "..5",
                    "9..10..15",
                    "some \"several dozen\"",
                    "none-reported",
                    "unknown")
            .map(Count::parse)
            .toList();
    private static final List<RowLayout> LAYOUTS = List.of(
            RowLayout.ofCells("gdelt2", "2-columns", "x.csv", List.of("a", "b")),
            RowLayout.ofCells("gdelt2", "2-columns", "y.csv", List.of("a", "c")),
            RowLayout.ofCells("odd", "twins", "", List.of("a", "", "a", "")),
            RowLayout.ofCells("odd", "none", "z.csv", List.of()));

    private final Random random;
    private final double fullness;

    /** Records of which each attribute is present with a probability: 1 for always. */
    public RandomRecords(long seed, double fullness) {
        this.random = new Random(seed);
        this.fullness = fullness;
    }

    /** A record of any kind. */
    public Record record() {
        return switch (random.nextInt(4)) {
            case 0 -> party();
            case 1 -> statement();
            default -> event();
        };
    }

    Event event() {
        return Event.builder()
                .id(EventId.of(id("e")))
                .type(any(EventType.values()))
                .codings(several(this::coding))
                .time(maybe(() -> pick(TIMES)))
                .timeAllegedBy(maybe(this::attribution))
                .places(several(this::place))
                .participants(several(this::participant))
                .weapons(several(this::weapon))
                .medium(maybe(() -> any(Medium.values())))
                .casualties(several(this::claim))
                .sources(several(this::source))
                .links(several(this::link))
                .attestedBy(several(this::attribution))
                .status(maybe(() -> any(ClaimStatus.values())))
                .title(maybe(this::text))
                .note(maybe(this::text))
                .tags(several(this::text))
                .origin(maybe(this::origin))
                .build();
    }

    Statement statement() {
        return Statement.builder()
                .id(StatementId.of(id("s")))
                .speakers(several(this::party))
                .act(any(SpeechAct.values()))
                .gist(maybe(this::text))
                .quote(maybe(() -> Quote.builder()
                        .text(text())
                        .language(maybe(this::text))
                        .translated(flag())
                        .build()))
                .addressees(several(this::party))
                .addressedToPublic(flag())
                .accused(several(this::party))
                .aboutEvents(several(() -> EventId.of(id("e"))))
                .aboutClaims(several(() -> ClaimId.of(id("c"))))
                .aboutStatements(several(() -> StatementId.of(id("s"))))
                .time(maybe(() -> pick(TIMES)))
                .attribution(maybe(this::attribution))
                .codings(several(this::coding))
                .note(maybe(this::text))
                .tags(several(this::text))
                .origin(maybe(this::origin))
                .build();
    }

    Party party() {
        return Party.builder()
                .id(PartyId.of(id("p")))
                .kind(any(PartyKind.values()))
                .name(maybe(this::text))
                .aliases(several(this::text))
                .countries(several(this::coding))
                .codings(several(this::coding))
                .identifiers(several(() -> Identifier.of("wikidata", "Q:" + id("q"))))
                .ties(several(() -> PartyTie.builder()
                        .kind(any(TieKind.values()))
                        .party(PartyId.of(id("p")))
                        .office(maybe(this::text))
                        .time(maybe(() -> pick(TIMES)))
                        .note(maybe(this::text))
                        .build()))
                .note(maybe(this::text))
                .origin(maybe(this::origin))
                .build();
    }

    CasualtyClaim claim() {
        return CasualtyClaim.builder()
                .id(ClaimId.of(id("c")))
                .harm(any(Harm.values()))
                .count(pick(COUNTS))
                .victimStatus(any(VictimStatus.values()))
                .victims(maybe(this::party))
                .breakdown(several(() -> Breakdown.builder()
                        .group(any(VictimGroup.values()))
                        .count(pick(COUNTS))
                        .note(maybe(this::text))
                        .build()))
                .attribution(maybe(this::attribution))
                .status(maybe(() -> any(ClaimStatus.values())))
                .codings(several(this::coding))
                .note(maybe(this::text))
                .build();
    }

    Participant participant() {
        return Participant.builder()
                .party(party())
                .role(any(ParticipantRole.values()))
                .associateOf(maybe(() -> PartyId.of(id("p"))))
                .place(maybe(this::place))
                .allegedBy(maybe(this::attribution))
                .build();
    }

    Weapon weapon() {
        return Weapon.builder()
                .kind(any(WeaponKind.values()))
                .description(maybe(this::text))
                .usedBy(maybe(() -> PartyId.of(id("p"))))
                .allegedBy(maybe(this::attribution))
                .codings(several(this::coding))
                .build();
    }

    EventLink link() {
        return EventLink.builder()
                .kind(any(LinkKind.values()))
                .event(EventId.of(id("e")))
                .allegedBy(maybe(this::attribution))
                .build();
    }

    Attribution attribution() {
        return Attribution.builder()
                .claimant(maybe(this::party))
                .relays(several(this::party))
                .medium(maybe(() -> any(Medium.values())))
                .channel(maybe(this::text))
                .asserted(maybe(() -> pick(TIMES)))
                .statement(maybe(() -> StatementId.of(id("s"))))
                .source(maybe(this::source))
                .note(maybe(this::text))
                .build();
    }

    Source source() {
        return Source.builder()
                .id(maybe(() -> SourceId.of(id("r"))))
                .publisher(maybe(this::text))
                .title(maybe(this::text))
                .url(maybe(this::text))
                .published(maybe(() -> pick(TIMES)))
                .language(maybe(this::text))
                .scale(maybe(this::text))
                .originalSource(maybe(this::text))
                .note(maybe(this::text))
                .build();
    }

    Place place() {
        return Place.builder()
                .name(maybe(this::text))
                .kind(any(PlaceKind.values()))
                .precision(any(PlacePrecision.values()))
                .extent(maybe(() -> any(PlaceExtent.values())))
                .near(maybe(this::text))
                .coordinates(maybe(() -> Coordinates.of(random.nextDouble() * 180 - 90, random.nextInt(400) - 200.0)))
                .number(maybe(() -> pick(COUNTS)))
                .countries(several(this::coding))
                .countryName(maybe(this::text))
                .admin1(maybe(this::text))
                .admin2(maybe(this::text))
                .admin3(maybe(this::text))
                .description(maybe(this::text))
                .codings(several(this::coding))
                .build();
    }

    Coding coding() {
        return new Coding(CodeScheme.of("cameo-event"), "0" + random.nextInt(100), maybe(this::text));
    }

    Origin origin() {
        RowLayout layout = pick(LAYOUTS);
        int size = random.nextInt(3) > 0
                ? layout.columns().size()
                : random.nextInt(layout.columns().size() + 2);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells.add(pick(CELLS));
        }
        return RowLayout.ofCells(layout.format(), layout.name(), layout.file(), layout.columns())
                .origin(random.nextInt(5), cells);
    }

    private boolean flag() {
        return random.nextDouble() < fullness;
    }

    /** One of a few, so that the same ids come up again, with the same content and with another. */
    private String id(String prefix) {
        return prefix + "-" + random.nextInt(6);
    }

    private String text() {
        return pick(TEXTS);
    }

    private <V> Optional<V> maybe(Supplier<V> value) {
        return flag() ? Optional.of(value.get()) : Optional.empty();
    }

    private <V> List<V> several(Supplier<V> value) {
        List<V> values = new ArrayList<>();
        while (flag() && values.size() < 2) {
            values.add(value.get());
        }
        return values;
    }

    private <E> E any(E[] values) {
        // Where everything is to be said, a word is taken that does not go without saying.
        return values[random.nextInt(fullness < 1 ? values.length : values.length - 1)];
    }

    private <V> V pick(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
