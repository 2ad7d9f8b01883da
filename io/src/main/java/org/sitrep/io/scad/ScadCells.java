package org.sitrep.io.scad;

import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.event.EventCategory;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.internal.Slots;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.PartyKind;

/** The cells that an event becomes in the Social Conflict Analysis Database: the way back of {@link ScadMapping}. */
final class ScadCells {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.SCAD_EVENT_TYPE, EventType.class);
    private static final List<ColumnKey<String>> ACTORS =
            List.of(ScadColumns.ACTOR1, ScadColumns.ACTOR2, ScadColumns.ACTOR3);
    private static final List<ColumnKey<String>> TARGETS = List.of(ScadColumns.TARGET1, ScadColumns.TARGET2);
    private static final List<ColumnKey<Long>> ISSUES =
            List.of(ScadColumns.ISSUE1, ScadColumns.ISSUE2, ScadColumns.ISSUE3);
    private static final CodeScheme GOVERNMENT = CodeScheme.of("scad-government-target");
    private static final CodeScheme SUBLOCATION = CodeScheme.of("scad-sublocation");
    /** Violence by the government or its supporters. */
    private static final String PRO_GOVERNMENT = "7";
    /** Violence against the government or its supporters. */
    private static final String ANTI_GOVERNMENT = "8";
    /** Violence with which the government has nothing to do. */
    private static final String EXTRA_GOVERNMENT = "9";

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(ScadColumns.EVENTID),
                    (event, cells) -> cells.set(ScadColumns.EVENTID, id(event)),
                    "An id that is no number becomes one of twelve digits."),
            new CarriedAttribute(
                    "type",
                    List.of(ScadColumns.ETYPE),
                    (event, cells) -> cells.set(ScadColumns.ETYPE, type(event)),
                    "The type is one of protest, riot, strike, armed conflict and, by whether the government takes part, four of"
                            + " violence; none for all else."),
            new CarriedAttribute(
                    "codings",
                    List.of(
                            ScadColumns.ESCALATION,
                            ScadColumns.NPART,
                            ScadColumns.REPRESS,
                            ScadColumns.ISSUE1,
                            ScadColumns.ISSUE2,
                            ScadColumns.ISSUE3,
                            ScadColumns.SUBLOCAL,
                            ScadColumns.CGOVTARGET,
                            ScadColumns.RGOVTARGET),
                    ScadCells::codings,
                    "Only the database's own codes are kept."),
            new CarriedAttribute(
                    "time",
                    ScadDateCells.COLUMNS,
                    ScadDateCells::write,
                    "The first and the last day are kept, or the month or year where the day is not known, without times of day"
                            + " and without wording."),
            new CarriedAttribute(
                    "participants",
                    List.of(
                            ScadColumns.ACTOR1,
                            ScadColumns.ACTOR2,
                            ScadColumns.ACTOR3,
                            ScadColumns.TARGET1,
                            ScadColumns.TARGET2),
                    ScadCells::participants,
                    "Up to three who act or are on side A and up to two others are kept, by name alone."),
            new CarriedAttribute(
                    "places",
                    ScadPlaceCells.COLUMNS,
                    ScadPlaceCells::write,
                    "Only the first place is kept, without its divisions; its precision is a place, near a place, a region, a"
                            + " country or unknown."),
            new CarriedAttribute(
                    "casualties",
                    List.of(ScadColumns.NDEATH),
                    (event, cells) -> cells.set(ScadColumns.NDEATH, deaths(event)),
                    "Only deaths are counted, by one claim and one number; that none are reported becomes unknown."),
            new CarriedAttribute(
                    "note",
                    List.of(ScadColumns.ISSUENOTE),
                    (event, cells) ->
                            cells.set(ScadColumns.ISSUENOTE, event.note().orElse(""))));

    private ScadCells() {}

    /** Ids are negative for armed conflicts. */
    private static String id(Event event) {
        String id = event.id().toString();
        return id.matches("-[0-9]{1,18}") ? id : Codes.number(id);
    }

    /** Violence that is of no type of the database is put down to one by whether the government does or suffers it. */
    private static String type(Event event) {
        String code = Codes.of(event.codings(), TYPES, event.type());
        EventCategory category = event.type().category();
        boolean violence = category == EventCategory.FIGHTING
                || category == EventCategory.REMOTE_VIOLENCE
                || category == EventCategory.VIOLENCE_AGAINST_CIVILIANS;
        if (!code.isEmpty() || !violence) {
            return code;
        }
        if (isGovernment(Sides.first(event))) {
            return PRO_GOVERNMENT;
        }
        return isGovernment(Sides.second(event)) ? ANTI_GOVERNMENT : EXTRA_GOVERNMENT;
    }

    private static boolean isGovernment(Optional<Participant> side) {
        return side.map(participant -> participant.party().kind())
                .filter(kind ->
                        kind == PartyKind.STATE || kind == PartyKind.STATE_FORCES || kind == PartyKind.STATE_AGENCY)
                .isPresent();
    }

    private static void codings(Event event, EventCells cells) {
        cells.set(ScadColumns.ESCALATION, Codes.of(event.codings(), CodeScheme.of("scad-escalation")));
        cells.set(ScadColumns.NPART, Codes.of(event.codings(), CodeScheme.of("scad-participants")));
        cells.set(ScadColumns.REPRESS, Codes.of(event.codings(), CodeScheme.of("scad-repression")));
        for (int i = 0; i < ISSUES.size(); i++) {
            cells.set(ISSUES.get(i), Codes.of(event.codings(), CodeScheme.of("scad-issue"), i));
        }
        cells.set(ScadColumns.SUBLOCAL, Codes.of(event.codings(), SUBLOCATION));
        government(event, "central", ScadColumns.CGOVTARGET, cells);
        government(event, "regional", ScadColumns.RGOVTARGET, cells);
    }

    private static void government(Event event, String which, ColumnKey<?> column, EventCells cells) {
        boolean target = event.codings().stream()
                .anyMatch(coding ->
                        coding.scheme().equals(GOVERNMENT) && coding.code().equals(which));
        cells.set(column, Codes.flag(target, cells.original(column)));
    }

    private static void participants(Event event, EventCells cells) {
        names(Slots.of(Sides.allFirst(event), ACTORS, cells), ACTORS, cells);
        names(Slots.of(Sides.allSecond(event), TARGETS, cells), TARGETS, cells);
    }

    private static void names(List<Optional<Participant>> slots, List<ColumnKey<String>> columns, EventCells cells) {
        for (int i = 0; i < columns.size(); i++) {
            String name = slots.get(i)
                    .map(Participant::party)
                    .map(party -> party.name().orElse(party.id().toString()))
                    .orElse("");
            cells.set(columns.get(i), name);
        }
    }

    /** A number; -77, -88 or -99 for one that is not known, as it was read. */
    private static String deaths(Event event) {
        Optional<Count> count = Deaths.claim(event).map(CasualtyClaim::count);
        String number = count.map(Deaths::text).orElse("");
        return count.isEmpty() || !number.isEmpty()
                ? number
                : count.flatMap(Count::wording)
                        .filter(code -> code.matches("-77|-88|-99"))
                        .orElse("-99");
    }
}
