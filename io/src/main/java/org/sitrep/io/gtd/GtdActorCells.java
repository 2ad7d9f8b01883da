package org.sitrep.io.gtd;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Country;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.internal.Slots;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.time.EventTime;

/** The cells that participants become in the Global Terrorism Database: the way back of {@link GtdActors}. */
final class GtdActorCells {
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.GTD_TARGET_TYPE, PartyKind.class);

    static final List<ColumnKey<?>> COLUMNS = GtdCells.columns(
            GtdColumns.GNAME,
            GtdColumns.GSUBNAME,
            GtdColumns.GUNCERTAIN,
            GtdColumns.CLAIMED,
            GtdColumns.CLAIMMODE,
            GtdColumns.CLAIMMODE_TXT,
            GtdColumns.TARGET,
            GtdColumns.CORP,
            GtdColumns.TARGTYPE,
            GtdColumns.TARGTYPE_TXT,
            GtdColumns.TARGSUBTYPE,
            GtdColumns.TARGSUBTYPE_TXT,
            GtdColumns.NATLTY,
            GtdColumns.NATLTY_TXT);

    private GtdActorCells() {}

    static void write(Event event, EventCells cells) {
        List<Optional<Participant>> groups = Slots.of(Sides.allFirst(event), GtdColumns.GNAME, cells);
        for (int i = 0; i < groups.size(); i++) {
            group(event, groups.get(i), i, cells);
        }
        List<Optional<Participant>> targets = Slots.of(Sides.allSecond(event), GtdColumns.TARGET, cells);
        for (int i = 0; i < targets.size(); i++) {
            target(event, targets.get(i), i, cells);
        }
    }

    private static String name(Optional<Party> party) {
        return party.map(any -> any.name().orElse(any.id().toString())).orElse("");
    }

    /** The first who stands beside a party. */
    private static Optional<Party> beside(Event event, Optional<Party> party) {
        return event.participants().stream()
                .filter(participant -> participant.role() == ParticipantRole.ASSOCIATE
                        && party.isPresent()
                        && participant.associateOf().equals(party.map(Party::id)))
                .map(Participant::party)
                .findFirst();
    }

    private static void group(Event event, Optional<Participant> participant, int i, EventCells cells) {
        Optional<Party> party = participant.map(Participant::party);
        cells.set(GtdColumns.GNAME.get(i), name(party));
        cells.set(GtdColumns.GSUBNAME.get(i), name(beside(event, party)));
        Optional<Attribution> said = participant.flatMap(Participant::allegedBy);
        boolean claims = said.flatMap(Attribution::claimant)
                .filter(by -> party.filter(self -> self.id().equals(by.id())).isPresent())
                .isPresent();
        boolean suspected = said.isPresent()
                && (!claims
                        || said.flatMap(Attribution::note)
                                .filter(note -> note.endsWith(GtdActors.SUSPECTED))
                                .isPresent());
        flag(GtdColumns.CLAIMED.get(i), claims, cells);
        flag(GtdColumns.GUNCERTAIN.get(i), suspected, cells);
        mode(claims ? said.flatMap(Attribution::medium) : Optional.empty(), i, cells);
    }

    private static void flag(ColumnKey<?> column, boolean set, EventCells cells) {
        cells.set(column, Codes.flag(set, cells.original(column)));
    }

    /** The mode of a claim; the one in the row if it is the same medium. */
    private static void mode(Optional<Medium> medium, int i, EventCells cells) {
        ColumnKey<?> column = GtdColumns.CLAIMMODE.get(i);
        ColumnKey<?> label = GtdColumns.CLAIMMODE_TXT.get(i);
        String original = cells.original(column);
        if (medium.equals(Cells.presentInteger(original).flatMap(GtdActors::mode))) {
            cells.set(column, original);
            cells.set(label, cells.original(label));
            return;
        }
        Optional<Coding> mode = medium.flatMap(GtdActors::mode);
        GtdCells.coded(mode, column, label, cells);
    }

    private static void target(Event event, Optional<Participant> participant, int i, EventCells cells) {
        Optional<Party> party = participant.map(Participant::party);
        List<Coding> codings = party.map(Party::codings).orElse(List.of());
        List<Coding> countries = party.map(Party::countries).orElse(List.of());
        cells.set(GtdColumns.TARGET.get(i), party.flatMap(Party::name).orElse(""));
        cells.set(GtdColumns.CORP.get(i), name(beside(event, party)));
        String type = party.map(any -> Codes.of(codings, KINDS, any.kind())).orElse("");
        GtdCells.coded(
                GtdCells.labelled(CodeScheme.GTD_TARGET_TYPE, type, codings),
                GtdColumns.TARGTYPE.get(i),
                GtdColumns.TARGTYPE_TXT.get(i),
                cells);
        GtdCells.coded(
                GtdCells.coding(codings, GtdActors.TARGET_SUBTYPE, 0),
                GtdColumns.TARGSUBTYPE.get(i),
                GtdColumns.TARGSUBTYPE_TXT.get(i),
                cells);
        Optional<Coding> nationality = GtdCells.coding(countries, CodeScheme.GTD_COUNTRY, 0);
        cells.set(GtdColumns.NATLTY.get(i), nationality.map(Coding::code).orElse(""));
        cells.set(
                GtdColumns.NATLTY_TXT.get(i),
                nationality.isPresent()
                        ? nationality.flatMap(Coding::label).orElse("")
                        : Codes.country(countries, event.time().flatMap(EventTime::earliest))
                                .map(Country::name)
                                .orElse(""));
    }
}
