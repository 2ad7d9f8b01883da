package org.sitrep.io.polecat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CodedCountries;
import org.sitrep.io.coded.CodedParties;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.polecat.PolecatActors.Part;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Identifier;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.time.EventTime;

/** The cells that participants become in POLECAT: the way back of {@link PolecatActors}. */
final class PolecatActorCells {
    /** The columns. */
    static final List<ColumnKey<?>> COLUMNS = Stream.of(PolecatActors.ACTOR, PolecatActors.RECIPIENT)
            .<ColumnKey<?>>flatMap(List::stream)
            .toList();

    private static final CodeList NON_STATE = CodeList.of(CodeScheme.PLOVER_NON_STATE_ACTOR);
    private static final String BETWEEN = "; ";
    private static final String NONE = "None";

    private PolecatActorCells() {}

    /** Writes all initiators and all targets or, of an event without such, the two sides. */
    static void write(Event event, EventCells cells) {
        Optional<LocalDate> day = event.time().flatMap(EventTime::earliest);
        write(
                parties(event, ParticipantRole.INITIATOR, ParticipantRole.SIDE_A, Sides.first(event)),
                PolecatActors.ACTOR,
                day,
                cells);
        write(
                parties(event, ParticipantRole.TARGET, ParticipantRole.SIDE_B, Sides.second(event)),
                PolecatActors.RECIPIENT,
                day,
                cells);
    }

    private static List<Party> parties(
            Event event, ParticipantRole first, ParticipantRole second, Optional<Participant> otherwise) {
        for (ParticipantRole role : List.of(first, second)) {
            List<Party> parties = event.participants().stream()
                    .filter(participant -> participant.role() == role)
                    .map(Participant::party)
                    .toList();
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return otherwise.map(Participant::party).stream().toList();
    }

    /** Places without any content, which a row may have between others, stay where they are. */
    private static void write(
            List<Party> parties, List<ColumnKey<?>> columns, Optional<LocalDate> day, EventCells cells) {
        List<String> original = columns.stream().map(cells::original).toList();
        List<Boolean> filled =
                PolecatActors.slots(original).stream().map(Optional::isPresent).toList();
        if (filled.stream().filter(held -> held).count() != parties.size()) {
            filled = parties.stream().map(party -> true).toList();
        }
        List<Optional<Actor>> actors = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < filled.size(); i++) {
            boolean named = !member(original, Part.NAME, i).isEmpty();
            boolean byTextAlone = !named && !member(original, Part.RAW_NAME, i).isEmpty();
            actors.add(
                    filled.get(i) ? Optional.of(new Actor(parties.get(next++), byTextAlone, day)) : Optional.empty());
        }
        for (Part part : PolecatActors.PARTS) {
            cells.set(columns.get(PolecatActors.PARTS.indexOf(part)), text(actors, part));
        }
    }

    private static String member(List<String> original, Part part, int index) {
        List<String> members = PolecatText.members(original.get(PolecatActors.PARTS.indexOf(part)));
        return index < members.size() ? members.get(index) : "";
    }

    /** All that there is to say of a single actor; one member for each of several. */
    private static String text(List<Optional<Actor>> actors, Part part) {
        if (actors.size() == 1) {
            return actors.get(0)
                    .map(actor -> String.join(BETWEEN, actor.values(part, true)))
                    .orElse("");
        }
        List<String> members = actors.stream()
                .map(actor -> actor.stream()
                        .flatMap(one -> one.values(part, false).stream())
                        .findFirst()
                        .orElse(NONE))
                .toList();
        return members.stream().allMatch(NONE::equals) ? "" : String.join(BETWEEN, members);
    }

    /**
     * One of those who act or are acted upon.
     *
     * @param party the party
     * @param byTextAlone whether it has its name from the column for the words of the text
     * @param day the day on which it acts
     */
    private record Actor(Party party, boolean byTextAlone, Optional<LocalDate> day) {
        /** What a column says of it: all or, of one among several and of one without a name, the first. */
        List<String> values(Part part, boolean alone) {
            List<String> values = said(part, alone).stream()
                    .map(Actor::asMember)
                    .filter(value -> !value.isEmpty())
                    .toList();
            boolean counted =
                    part == Part.COUNTRY || part == Part.COW || part == Part.PRIMARY_SECTOR || part == Part.RAW_NAME;
            boolean one = !alone || (counted && (byTextAlone || party.name().isEmpty()));
            return one && values.size() > 1 ? values.subList(0, 1) : values;
        }

        private List<String> said(Part part, boolean alone) {
            return switch (part) {
                case NAME -> byTextAlone ? List.of() : party.name().stream().toList();
                case RAW_NAME ->
                    byTextAlone
                            ? Stream.concat(party.name().stream(), party.aliases().stream())
                                    .toList()
                            : party.aliases();
                case COUNTRY -> countries();
                case COW -> cow();
                case PRIMARY_SECTOR ->
                    CodedParties.sectors(party).stream().limit(1).toList();
                case SECTORS -> alone ? CodedParties.sectors(party) : second();
                case TITLE -> party.note().stream().toList();
                case WIKIPEDIA ->
                    party.identifiers().stream()
                            .filter(id -> id.system().equals("wikidata")
                                    || id.system().equals("wikipedia"))
                            .map(Identifier::value)
                            .toList();
            };
        }

        /** Of one among several, the sector that is not the primary one, if there is another. */
        private List<String> second() {
            List<String> sectors = CodedParties.sectors(party);
            return sectors.size() > 1 ? sectors.subList(1, 2) : sectors;
        }

        private List<String> countries() {
            List<String> names = new ArrayList<>();
            for (Coding country : party.countries()) {
                String name = CodedCountries.nameOf(CodeScheme.COUNTRY_NAME, List.of(country), day);
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
            party.codings().stream()
                    .filter(coding -> coding.scheme().equals(CodeScheme.PLOVER_NON_STATE_ACTOR))
                    .map(Coding::code)
                    .forEach(names::add);
            boolean acrossCountries = party.kind() == PartyKind.INTERGOVERNMENTAL_ORGANISATION
                    || party.kind() == PartyKind.NON_GOVERNMENTAL_ORGANISATION;
            if (names.isEmpty() && acrossCountries) {
                CodedParties.types(party).stream()
                        .filter(type -> NON_STATE.find(type).isPresent())
                        .forEach(names::add);
            }
            return names;
        }

        /** The numbers among its codings; those of its countries belong to them, and are written with them. */
        private List<String> cow() {
            List<String> own = party.codings().stream()
                    .filter(coding -> coding.scheme().equals(CodeScheme.COW))
                    .map(Coding::code)
                    .toList();
            String number = own.isEmpty() ? Codes.country(party.countries(), CodeScheme.COW, day) : "";
            return number.isEmpty() ? own : List.of(number);
        }

        /** A semicolon would part it, and a word for nothing would be one. */
        private static String asMember(String text) {
            return PolecatText.CELLS.clean(CodedText.line(text).replace(';', ','));
        }
    }
}
