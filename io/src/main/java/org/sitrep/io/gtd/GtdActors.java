package org.sitrep.io.gtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.AttributionBuilder;
import org.sitrep.statement.Medium;

/** Makes participants of the columns for up to three groups and three targets. */
final class GtdActors {
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.GTD_TARGET_TYPE, PartyKind.class);
    private static final CodeScheme TARGET_SUBTYPE = CodeScheme.of("gtd-target-subtype");
    /** The media of the codes of {@code claimmode}, from 0. */
    private static final List<Medium> MODES = List.of(
            Medium.UNKNOWN,
            Medium.LETTER,
            Medium.TELEPHONE, // before the incident
            Medium.TELEPHONE, // after it
            Medium.LETTER, // e-mail
            Medium.LETTER, // a note left at the scene
            Medium.BROADCAST, // a video
            Medium.SOCIAL_MEDIA, // posted to a website
            Medium.IN_PERSON,
            Medium.OTHER,
            Medium.UNKNOWN);

    private final int[] names;
    private final int[] parts;
    private final int[] uncertain;
    private final int[] claimed;
    private final int[] modes;
    private final int[] modeNames;
    private final int[] targets;
    private final int[] corps;
    private final int[] types;
    private final int[] subtypes;
    private final int[] subtypeNames;
    private final int[] nationalities;
    private final int[] nationalityNames;

    GtdActors(List<String> columns) {
        names = GtdText.indexes(GtdColumns.GNAME, columns);
        parts = GtdText.indexes(GtdColumns.GSUBNAME, columns);
        uncertain = GtdText.indexes(GtdColumns.GUNCERTAIN, columns);
        claimed = GtdText.indexes(GtdColumns.CLAIMED, columns);
        modes = GtdText.indexes(GtdColumns.CLAIMMODE, columns);
        modeNames = GtdText.indexes(GtdColumns.CLAIMMODE_TXT, columns);
        targets = GtdText.indexes(GtdColumns.TARGET, columns);
        corps = GtdText.indexes(GtdColumns.CORP, columns);
        types = GtdText.indexes(GtdColumns.TARGTYPE, columns);
        subtypes = GtdText.indexes(GtdColumns.TARGSUBTYPE, columns);
        subtypeNames = GtdText.indexes(GtdColumns.TARGSUBTYPE_TXT, columns);
        nationalities = GtdText.indexes(GtdColumns.NATLTY, columns);
        nationalityNames = GtdText.indexes(GtdColumns.NATLTY_TXT, columns);
    }

    List<Participant> participants(TableRow row, String event) {
        List<Participant> made = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            addGroup(row, event, i, made);
        }
        for (int i = 0; i < targets.length; i++) {
            addTarget(row, event, i, made);
        }
        return made;
    }

    private void addGroup(TableRow row, String event, int i, List<Participant> made) {
        String name = Cells.text(row, names[i]);
        if (name.isEmpty()) {
            return;
        }
        boolean known = GtdText.known(name).isPresent();
        PartyId id = PartyId.of(known ? "gtd/" + name : "gtd/" + event + "/group-" + (i + 1));
        Party party = Party.builder()
                .id(id)
                .name(name)
                .kind(known ? PartyKind.ARMED_GROUP : PartyKind.UNKNOWN)
                .build();
        made.add(Participant.builder()
                .role(ParticipantRole.INITIATOR)
                .party(party)
                .allegedBy(allegedBy(row, i, party))
                .build());
        Optional<String> part = GtdText.known(Cells.text(row, parts[i]));
        if (part.isPresent()) {
            made.add(beside(
                    id,
                    Party.builder()
                            .id(PartyId.of(id.value() + "/" + part.get()))
                            .name(part)
                            .kind(party.kind())
                            .addTie(PartyTie.of(TieKind.ORGAN_OF, id))
                            .build()));
        }
    }

    /** The group itself where it claims the event; nobody in particular where it is only suspected. */
    private Optional<Attribution> allegedBy(TableRow row, int i, Party party) {
        boolean claims = is(row, claimed[i]);
        boolean suspected = is(row, uncertain[i]);
        if (!claims && !suspected) {
            return Optional.empty();
        }
        AttributionBuilder attribution = Attribution.builder();
        List<String> notes = new ArrayList<>();
        if (claims) {
            attribution.claimant(party);
            Optional<Integer> mode = Cells.presentInteger(Cells.text(row, modes[i]))
                    .filter(code -> code > 0 && code < MODES.size())
                    .map(Long::intValue);
            attribution.medium(mode.map(MODES::get));
            Cells.optional(row, modeNames[i]).ifPresent(notes::add);
        }
        if (suspected) {
            notes.add("suspected");
        }
        if (!notes.isEmpty()) {
            attribution.note(String.join("; ", notes));
        }
        return Optional.of(attribution.build());
    }

    private void addTarget(TableRow row, String event, int i, List<Participant> made) {
        Optional<String> name = Cells.optional(row, targets[i]);
        Optional<Coding> type = GtdText.coding(CodeScheme.GTD_TARGET_TYPE, row, types[i], -1);
        Optional<String> corp = GtdText.known(Cells.text(row, corps[i]));
        if (name.isEmpty() && type.isEmpty() && corp.isEmpty()) {
            return;
        }
        PartyId id = PartyId.of("gtd/" + event + "/target-" + (i + 1));
        PartyBuilder party = Party.builder()
                .id(id)
                .name(name)
                .kind(type.flatMap(code -> KINDS.match(code.code()))
                        .map(Match::target)
                        .orElse(PartyKind.UNKNOWN));
        type.ifPresent(party::addCoding);
        GtdText.coding(TARGET_SUBTYPE, row, subtypes[i], subtypeNames[i]).ifPresent(party::addCoding);
        GtdText.coding(CodeScheme.GTD_COUNTRY, row, nationalities[i], nationalityNames[i])
                .ifPresent(party::addCountry);
        made.add(Participant.of(ParticipantRole.TARGET, party.build()));
        if (corp.isPresent()) {
            made.add(beside(
                    id,
                    Party.builder()
                            .id(PartyId.of("gtd/" + corp.get()))
                            .name(corp)
                            .build()));
        }
    }

    private static Participant beside(PartyId id, Party party) {
        return Participant.builder()
                .role(ParticipantRole.ASSOCIATE)
                .party(party)
                .associateOf(id)
                .build();
    }

    private static boolean is(TableRow row, int flag) {
        return Cells.code(Cells.text(row, flag)).equals("1");
    }
}
